import Testing

@testable import Rules

/// What is said of JSON that cannot be read, whatever it is about.
struct JSONDiagnosticsTests {
  @Test(arguments: Self.examples)
  func `a mistake is told once, at its place`(_ example: Example) throws {
    let (bytes, lower, upper) = example.parts
    let loaded = JSONReader.read(SourceFile(name: "prov.json", bytes: bytes))
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.count == 1, "\(loaded.diagnostics)")
    let found = try #require(loaded.diagnostics.first)
    #expect(found.code == DiagnosticCode(example.code))
    #expect(found.sentence(in: .swedish) == example.swedish)
    #expect(found.sentence(in: .english) == example.english)
    #expect(found.suggestion == example.suggestion)
    #expect(found.range == SourceRange(file: 0, lower: UInt32(lower), upper: UInt32(upper)))
  }

  static let examples = [
    Example(
      410, #"{ "unit": ⟦Farsta⟧ }"#,
      sv: "här ska ett värde stå, inte 'Farsta'; en text står mellan citattecken",
      en: "a value should stand here, not 'Farsta'; a text stands between quotes"),
    Example(
      410, #"{ "unit": ⟦}⟧"#,
      sv: "här ska ett värde stå, inte '}'; en text står mellan citattecken",
      en: "a value should stand here, not '}'; a text stands between quotes"),
    Example(
      411, #"{ ⟦unit⟧: "Farsta" }"#, sv: "här ska en nyckel mellan citattecken stå, inte 'unit'",
      en: "a key between quotes should stand here, not 'unit'"),
    Example(
      411, #"[ { ⟦//⟧ "#.replacing("//", with: "/") + "/ varför\n } ]",
      sv: "här ska en nyckel mellan citattecken stå, inte '/'",
      en: "a key between quotes should stand here, not '/'"),
    Example(
      30, #"{ "unit" ⟦=⟧ "Farsta" }"#, sv: "här ska ':' stå, inte '='",
      en: "':' should stand here, not '='"),
    Example(
      412, "{ \"unit\": \"Farsta\"\n  ⟦\"⟧kind\": \"stadsdel\" }",
      sv: "efter värdet ska ',' eller '}' stå, inte '\"'",
      en: "after the value ',' or '}' should stand, not '\"'"),
    Example(
      412, "[ 1 ⟦2⟧ ]", sv: "efter värdet ska ',' eller ']' stå, inte '2'",
      en: "after the value ',' or ']' should stand, not '2'"),
    Example(
      413, "[ 1, 2⟦,⟧ ]", sv: "efter kommat kommer inget mer; ta bort det",
      en: "nothing follows this comma; remove it"),
    Example(
      414, "{ \"answers\": ⟦[⟧ 1", sv: "'[' avslutas aldrig; skriv ']' efter det sista",
      en: "'[' is never closed; write ']' after the last of it"),
    Example(
      415, "{ } ⟦{ }⟧", sv: "här är det slut, men filen fortsätter; ta bort resten",
      en: "the end is here, but the file goes on; remove the rest"),
    Example(
      416, String(repeating: "[", count: 64) + "⟦[⟧" + String(repeating: "]", count: 65),
      sv: "här är fler än 64 nivåer i varandra; så djup är ingen fil med svar",
      en: "there are more than 64 levels within each other; no file with answers is so deep"),
    Example(
      417, #""C:⟦\D⟧okument""#,
      sv: #"'\D' betyder ingenting i JSON; skriv \\ om ett bakstreck är menat"#,
      en: #"'\D' means nothing in JSON; write \\ where a backslash is meant"#),
    Example(
      417, #""⟦\u⟧00g0""#,
      sv: #"'\u' betyder ingenting i JSON; skriv \\ om ett bakstreck är menat"#,
      en: #"'\u' means nothing in JSON; write \\ where a backslash is meant"#),
    Example(
      418, #""⟦\ud834⟧ och \ud834\udd1e""#,
      sv: #"'\ud834' är bara halva tecknet; skriv tecknet självt"#,
      en: #"'\ud834' is only half of a character; write the character itself"#),
    Example(
      418, #""⟦\uDD1E⟧\u00e5""#, sv: #"'\uDD1E' är bara halva tecknet; skriv tecknet självt"#,
      en: #"'\uDD1E' is only half of a character; write the character itself"#),
    Example(
      419, "⟦007⟧", sv: "'007' är inget tal i JSON; skriv till exempel 0.5 eller -2",
      en: "'007' is no number in JSON; write for example 0.5 or -2"),
    Example(
      419, "[ ⟦.5⟧ ]", sv: "'.5' är inget tal i JSON; skriv till exempel 0.5 eller -2",
      en: "'.5' is no number in JSON; write for example 0.5 or -2"),
    Example(
      419, "⟦1e⟧", sv: "'1e' är inget tal i JSON; skriv till exempel 0.5 eller -2",
      en: "'1e' is no number in JSON; write for example 0.5 or -2"),
    Example(
      420, "{ \"unit\": \"A\",\n  \"kind\": \"kommun\",\n  ⟦\"unit\"⟧: \"B\" }",
      sv: "nyckeln 'unit' finns redan på rad 1; ta bort den ena",
      en: "the key 'unit' is already on line 1; remove one of them"),
    Example(
      9, "{ \"value\": ⟦0,5⟧ }",
      sv: "decimaler skrivs med punkt, 0.5; i en uppräkning står mellanslag efter kommat",
      en: "decimals are written with a point, 0.5; in a list a space follows the comma",
      suggestion: "0.5"),
    Example(
      11, "⟦123456789012345⟧",
      sv: "talet är för stort; högst 14 siffror får stå före decimalpunkten",
      en: "the number is too large; at most 14 digits may stand before the decimal point"),
    Example(
      11, "⟦-1e400000000000⟧",
      sv: "talet är för stort; högst 14 siffror får stå före decimalpunkten",
      en: "the number is too large; at most 14 digits may stand before the decimal point"),
    Example(
      10, "⟦1e-5⟧", sv: "talet har fler än fyra decimaler; avrunda det",
      en: "the number has more than four decimals; round it"),
    Example(
      4, "{ \"unit\": ⟦\"Farsta⟧\n}",
      sv: "texten saknar citattecken på slutet; en text står på en enda rad mellan två \"",
      en: "the text has no closing quote; a text stands on one line between two \""),
    Example(
      2, "\"⟦\u{1}⟧\"", sv: "här står ett osynligt styrtecken (U+0001); ta bort det",
      en: "there is an invisible control character here (U+0001); remove it"),
  ]

  @Test func `bytes that are not UTF-8 are told once`() {
    let bytes = [0x22, 0xE5, 0xF6, 0x22] as [UInt8]
    let found = JSONReader.read(SourceFile(name: "prov.json", bytes: bytes)).diagnostics
    #expect(found.map(\.code.number) == [1])
  }

  @Test func `every code has an example`() {
    let shown = Set(Self.examples.map(\.code) + JSONCaseDiagnosticsTests.codes)
    let missing = DiagnosticMessage.jsonMessages.map(\.code.number).filter { !shown.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("0.0001", 1), ("1.50000", 15_000), ("12e2", 12_000_000),
      ("1.5E+1", 150_000), ("100e-2", 10_000), ("99999999999999.9999", 999_999_999_999_999_999),
      ("-3", -30_000), ("0e99999999999", 0),
    ] as [(String, Fixed)])
  func `a number is read exactly`(text: String, value: Fixed) throws {
    let file = SourceFile(name: "prov.json", bytes: [UInt8](text.utf8))
    guard case .number(value) = try #require(JSONReader.read(file).value).kind else {
      Issue.record("\(text) is read otherwise")
      return
    }
  }

  @Test func `nothing makes the reader crash or hang`() {
    let start = #"{"a": [1, -2.5e3, "å\n\ud834\udd1e", true, null], "b": {"c": []}}"#
    let signs = [UInt8](#"{}[]",:\u0eE+-. tfn"#.utf8) + [0, 0x1F, 0x7F, 0xC3, 0xFF]
    var random = SeededRandom(seed: 7)
    for _ in 0..<5000 {
      var bytes = [UInt8](start.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = signs.randomElement(using: &random)!
        default: bytes = Array(bytes[..<place])
        }
        if bytes.isEmpty { break }
      }
      let loaded = JSONReader.read(SourceFile(name: "prov.json", bytes: bytes))
      #expect((loaded.value == nil) == !loaded.diagnostics.isEmpty)
      for diagnostic in loaded.diagnostics {
        let range = diagnostic.range
        #expect(range.map { Int($0.upper) <= bytes.count && $0.lower <= $0.upper } == true)
      }
    }
  }
}
