import Testing

@testable import gapcheck

/// `fmt`.
struct FormatTests {
  private let desk = Desk(withRules: false)
  private let loose = "role  chef{sv \"chef\"   en \"head\"}\n"

  @Test func `--check tells what would change and changes nothing`() {
    desk.put(loose, at: "x.rules")
    #expect(desk.run("fmt", "--check", "x.rules") == .found)
    #expect(desk.errorOutput.contains("kör 'gapcheck fmt x.rules' [G346]"))
    #expect(desk.text(at: "x.rules") == loose)
  }

  @Test func `a file is formatted once and then left alone`() throws {
    desk.put(loose, at: "x.rules")
    #expect(desk.run("fmt", "x.rules") == .done)
    #expect(desk.output == "x.rules: formen är rättad\n")
    let formatted = try #require(desk.text(at: "x.rules"))
    #expect(formatted != loose)
    #expect(desk.run("fmt", "x.rules") == .done)
    #expect(desk.output.isEmpty)
    #expect(desk.run("fmt", "--check", "x.rules") == .done)
    #expect(desk.text(at: "x.rules") == formatted)
  }

  @Test func `a folder stands for its files and those below`() {
    desk.folders = ["d", "d/e"]
    desk.put(loose, at: "d/x.rules")
    desk.put(loose, at: "d/e/y.rules")
    desk.put("fritt", at: "d/readme.txt")
    #expect(desk.run("fmt", "d") == .done)
    #expect(desk.output == "d/e/y.rules: formen är rättad\nd/x.rules: formen är rättad\n")
    #expect(desk.text(at: "d/readme.txt") == "fritt")
  }

  @Test func `a file with errors is left as it is`() {
    desk.put("role {", at: "x.rules")
    #expect(desk.run("fmt", "x.rules") == .unusable)
    #expect(desk.text(at: "x.rules") == "role {")
    #expect(desk.errorOutput.hasPrefix("x.rules:1:"))
  }

  @Test func `a file of another kind is refused`() {
    desk.put("x", at: "x.txt")
    #expect(desk.run("fmt", "x.txt") == .unusable)
    #expect(desk.errorOutput.contains("[G310]"))
  }
}
