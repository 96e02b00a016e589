import Testing

@testable import gapcheck

/// Commands that are not given as they must be, and help.
struct UsageTests {
  private let desk = Desk(withRules: false)

  @Test(
    arguments: [
      (
        ["chek"],
        "fel: kommandot 'chek' finns inte; 'gapcheck --help' visar vilka som finns [G330]\n"
          + "  Menade du 'check'?"
      ),
      (
        ["check", "--brieff", "x"],
        "fel: 'check' har inget val '--brieff'; 'gapcheck check --help' visar vilka som finns [G331]\n"
          + "  Menade du '--brief'?"
      ),
      (["check", "x", "--area"], "fel: '--area' behöver ett värde; skriv det efter [G332]"),
      (["check", "--brief=yes", "x"], "fel: '--brief' tar inget värde; ta bort det [G333]"),
      (
        ["check", "--format", "xml", "x"],
        "fel: 'xml' går inte att använda med '--format'; ange text, markdown, html, json, csv [G334]"
      ),
      (
        ["check", "--as-of", "2026-02-30", "x"],
        "fel: '2026-02-30' är ingen dag; skriv den efter '--as-of' som 2026-01-31 [G335]"
      ),
      (["check", "--brief", "--brief", "x"], "fel: '--brief' står två gånger; ta bort en [G336]"),
      (
        ["check", "--brief", "--format", "json", "x"],
        "fel: '--brief' går inte ihop med '--format json'; ta bort en [G337]"
      ),
      (
        ["check"], "fel: inget fall är angivet; skriv en fil som slutar på .case eller .json [G338]"
      ),
      (
        ["explain", "x"],
        "fel: inget id är angivet; skriv id för en framgångsfaktor, en risk eller en slutsats efter "
          + "fallet [G339]"
      ),
      (["fmt"], "fel: ingen fil är angiven; skriv en fil eller en mapp [G340]"),
      (["lint", "a", "b"], "fel: 'b' är ett ord för mycket; ta bort det [G341]"),
      (["explain", "a", "b", "c"], "fel: 'c' är ett ord för mycket; ta bort det [G341]"),
      (
        ["check", "x", "--fail-on", "gap", "--lang", "en"],
        "error: 'gap' cannot be used with '--fail-on'; give low, medium, high [G334]"
      ),
    ] as [([String], String)])
  func `a wrong command is told on the error output and changes nothing`(
    words: [String], expected: String
  ) {
    let code = desk.run(words)
    #expect(code == .usage)
    #expect(desk.errorOutput == expected + "\n")
    #expect(desk.output.isEmpty)
  }

  @Test func `without a command the overview is told`() {
    #expect(desk.run() == .usage)
    #expect(desk.errorOutput.hasPrefix("gapcheck jämför en kommuns svar"))
    #expect(desk.output.isEmpty)
  }

  @Test func `the version`() {
    #expect(desk.run("--version") == .done)
    #expect(desk.output == "gapcheck \(Version.current)\n")
  }

  @Test func `the language can stand before the command`() {
    #expect(desk.run("--lang", "en", "help") == .done)
    #expect(desk.output.hasPrefix("gapcheck compares"))
  }

  @Test(arguments: CommandName.allCases, ["sv", "en"])
  func `help names every option and fits 79 columns`(name: CommandName, language: String) {
    #expect(desk.run(name.rawValue, "--help", "--lang", language) == .done)
    for option in name.options where option != .help {
      #expect(desk.output.contains("  \(option.rawValue)"), "\(option.rawValue)")
    }
    for line in desk.output.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 79, "\(line)")
    }
    let same = desk.output
    #expect(desk.run("help", name.rawValue, "--lang", language) == .done)
    #expect(desk.output == same)
  }

  @Test(arguments: ["sv", "en"])
  func `the overview names every command`(language: String) {
    #expect(desk.run("--help", "--lang", language) == .done)
    for name in CommandName.allCases { #expect(desk.output.contains("  \(name.rawValue) ")) }
    for line in desk.output.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 79, "\(line)")
    }
  }

  @Test func `after two hyphens nothing is an option`() {
    #expect(desk.run("check", "--", "--brief") == .unusable)
    #expect(desk.errorOutput.contains("'--brief'"))
  }
}
