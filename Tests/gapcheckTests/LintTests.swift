import Testing

@testable import gapcheck

/// `lint`.
struct LintTests {
  private let desk = Desk(withRules: false)

  private func put(_ rules: String) {
    desk.folders.insert("r")
    desk.put(rules, at: "r/x.rules")
  }

  private let source = """
    source a-2019 {
      title "Titel"
      publisher "Utgivare"
      date "2019"
      section ett "1.1 Föräldrar och barn" number "1.1"
      section två "Avsnitt som inte finns"
      section tre "Försvunnet" lost
    }
    """

  @Test func `the shipped rules have no error`() {
    #expect(desk.run("lint") == .done)
    #expect(desk.output.contains(": 0 fel, "))
  }

  @Test func `a warning counts where --strict is given`() {
    put("fact ensam : yes-no { sv \"A\" en \"B\" ask sv \"A?\" en \"B?\" }\n")
    #expect(desk.run("lint", "r") == .done)
    #expect(desk.errorOutput.contains("varning: "))
    #expect(desk.run("lint", "r", "--strict") == .found)
  }

  @Test func `headings are looked up without regard to letters and spaces that print changes`() {
    put(source)
    desk.folders.insert("s")
    desk.put("… 1.1 FORALDRAR\n och  barn …", at: "s/a-2019.txt")
    #expect(desk.run("lint", "r", "--sources", "s") == .found)
    #expect(
      desk.errorOutput.contains(
        "r/x.rules:6:16: varning: rubriken 'Avsnitt som inte finns' finns inte i källan 'a-2019'"),
      "\(desk.errorOutput)")
    #expect(
      desk.output.hasSuffix("rubriker i källorna: 1 hittade, 1 gick inte att kontrollera\n"))
  }

  @Test func `a source whose text is missing is told and counted`() {
    put(source)
    desk.folders.insert("s")
    #expect(desk.run("lint", "r", "--sources", "s", "--lang", "en") == .found)
    #expect(desk.errorOutput.contains("'s/a-2019.txt'"))
    #expect(desk.output.hasSuffix("headings in the sources: 0 found, 3 could not be checked\n"))
  }

  @Test(arguments: [
    ("Åh  Ä\tö\u{A0}É", "ahaoe"), ("a\u{30A}a\u{308}o\u{308}e\u{301}", "aaoe"), ("ü–", "ü–"),
    ("A-Z\n", "a-z"),
  ])
  func `a text is folded`(text: String, expected: String) {
    #expect(String(decoding: Headings.folded([UInt8](text.utf8)), as: UTF8.self) == expected)
  }
}
