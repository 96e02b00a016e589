import Testing

@testable import gapcheck

/// Input that cannot be used: a diagnostic with cause and remedy, exit code 3, and no report.
struct BadInputTests {
  private let desk = Desk()

  private func expectUnusable(_ path: String, tells expected: String) {
    #expect(desk.run("check", path) == .unusable)
    #expect(desk.errorOutput.contains(expected), "\(desk.errorOutput)")
    #expect(desk.output.isEmpty)
  }

  @Test func `a missing file`() {
    expectUnusable("x.case", tells: "fel: filen 'x.case' finns inte; kontrollera namnet [G300]")
  }

  @Test func `a folder`() {
    expectUnusable("rules", tells: "fel: 'rules' är en mapp; ange en fil [G302]")
  }

  @Test func `a file that may not be read`() {
    desk.failures["x.case"] = .system("Permission denied")
    expectUnusable("x.case", tells: "filen 'x.case' går inte att läsa: Permission denied [G301]")
  }

  @Test func `an empty file`() {
    desk.put("", at: "x.case")
    expectUnusable("x.case", tells: "filen 'x.case' är tom; fyll i den eller ange en annan [G303]")
  }

  @Test func `a file of 50 MB`() {
    desk.files["x.case"] = [UInt8](repeating: 0x20, count: 50_000_000)
    expectUnusable("x.case", tells: "filen 'x.case' är större än 10 MB; dela upp den [G304]")
  }

  @Test func `bytes that are not UTF-8`() {
    desk.files["x.case"] = [UInt8]("case a { unit \"Malm".utf8) + [0xF6] + [UInt8]("\" }".utf8)
    expectUnusable("x.case", tells: "x.case:1:20: fel: filen är inte sparad som UTF-8 (byte F6)")
  }

  @Test(arguments: [
    ("budget.typp = projekt", "'budget.typp'"), ("samordnare.andel = 40 kr", "x.case:2:"),
    ("samordnare.andel = 40 %\nsamordnare.andel = 50 %", "redan ett svar"),
    ("samordnare.andel = 0,5 %", "decimaler skrivs med punkt, 0.5"),
    ("insats a { från = 200 }", "x.case:2:"),
  ])
  func `a case with a wrong answer`(answer: String, expected: String) {
    desk.put("case a { unit \"A\" date 2026-01-01 }\n\(answer)\n", at: "x.case")
    expectUnusable("x.case", tells: expected)
  }

  @Test func `rules with an error`() throws {
    try desk.put(case: "farsta-2019")
    desk.put("factor x {}\n", at: "rules/x.rules")
    expectUnusable("farsta-2019.case", tells: "rules/x.rules:1:")
  }

  @Test func `a rule base with 40 errors tells each of them`() throws {
    let broken = Desk(withRules: false)
    broken.folders.insert("r")
    broken.put(
      (1...40).map { "role r\($0) { sv \"a\" }\n" }.joined(),
      at: "r/x.rules")
    #expect(broken.run("lint", "r") == .unusable)
    let places = broken.errorOutput.split(separator: "\n").filter { $0.contains(": fel: ") }
    #expect(places.count == 40)
    #expect(broken.run("check", "x.case", "--rules", "r") == .unusable)
    #expect(broken.output.isEmpty)
  }

  @Test(arguments: [
    ("nix", "fel: mappen 'nix' finns inte; kontrollera namnet [G307]"),
    ("tom", "fel: mappen 'tom' har inga regelfiler; ange en mapp med filer som slutar på .rules"),
    ("fil", "fel: 'fil' är en fil; ange en mapp [G309]"),
  ])
  func `a folder of rules that is none`(folder: String, expected: String) {
    desk.folders.insert("tom")
    desk.put("x", at: "fil")
    #expect(desk.run("check", "x.case", "--rules", folder) == .unusable)
    #expect(desk.errorOutput.contains(expected), "\(desk.errorOutput)")
  }
}
