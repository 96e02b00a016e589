import Testing

@testable import Rules

struct LexerTests {
  private func tokens(_ source: String) -> (kinds: [Token.Kind], words: [String], codes: [UInt16]) {
    var symbols = SymbolTable.withKeywords()
    let file = SourceFile(name: "", bytes: [UInt8](source.utf8))
    let (tokens, diagnostics) = Lexer.tokens(of: file, index: 0, symbols: &symbols)
    let words = tokens.dropLast().map {
      $0.kind == .name
        ? symbols.string($0.symbol)
        : String(decoding: file.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    return (tokens.map(\.kind), words, diagnostics.map(\.code.number))
  }

  @Test(arguments: [
    ("a-b", ["a-b"]), ("a - b", ["a", "-", "b"]), ("a.b.c", ["a.b.c"]), ("pa-2019", ["pa-2019"]),
    ("a...b", ["a", "...", "b"]), ("a-", ["a", "-"]), ("3 ... 12", ["3", "...", "12"]),
    ("3...12", ["3", "...", "12"]), ("-2", ["-2"]), ("a--2", ["a", "-", "-2"]),
    ("40%", ["40", "%"]), ("n/a", ["n/a"]), ("n/ab", ["n", "/", "ab"]), ("an/a", ["an", "/", "a"]),
    ("0.5", ["0.5"]), ("a//b\nc", ["a", "c"]), ("a//b", ["a"]), ("\u{FEFF}a", ["a"]),
    ("a\r\nb\rc\td", ["a", "b", "c", "d"]), ("\"a//b\"c", ["\"a//b\"", "c"]),
    (#""\"\\"a"#, [#""\"\\""#, "a"]), ("ÅÄÖÉåäöé", ["ÅÄÖÉåäöé"]),
    ("0180 2019-09 2019-09-30", ["0180", "2019-09", "2019-09-30"]), ("", []),
    ("a<b<=c>d>=e!=f=g", ["a", "<", "b", "<=", "c", ">", "d", ">=", "e", "!=", "f", "=", "g"]),
    ("({,:+*/})", ["(", "{", ",", ":", "+", "*", "/", "}", ")"]),
  ])
  func `a file is cut into words`(_ source: String, _ words: [String]) {
    let found = tokens(source)
    #expect(found.words == words)
    #expect(found.codes.isEmpty)
    #expect(found.kinds.last == .end)
  }

  @Test func `decomposed letters are composed in names and texts`() {
    let decomposed = "a\u{30A}a\u{308}o\u{308}e\u{301}A\u{30A}A\u{308}O\u{308}E\u{301}"
    let found = tokens(decomposed)
    #expect(found.words.map { [UInt8]($0.utf8) } == [[UInt8]("åäöéÅÄÖÉ".utf8)])
    #expect(found.codes.isEmpty)
    let file = SourceFile(name: "", bytes: [UInt8]("\"\(decomposed) \\\" \\\\\"".utf8))
    var symbols = SymbolTable.withKeywords()
    let (texts, _) = Lexer.tokens(of: file, index: 0, symbols: &symbols)
    let text = file.string(texts[0].text(in: 0))
    #expect([UInt8](text.utf8) == [UInt8]("åäöéÅÄÖÉ \" \\".utf8))
  }

  @Test func `other marks and letters are no part of names`() {
    #expect(tokens("a\u{301}").codes == [8])
    #expect(tokens("\u{30A}").codes == [8])
    #expect(tokens("å\u{30A}").codes == [8])
    #expect(tokens("naïve").codes == [8])
    #expect(tokens("\"naïve e\u{300}\"").codes.isEmpty)
  }

  @Test func `numbers are exact`() {
    var symbols = SymbolTable.withKeywords()
    func value(_ source: String) -> Fixed {
      let file = SourceFile(name: "", bytes: [UInt8](source.utf8))
      let parser = Parser(file, index: 0, symbols: &symbols)
      return parser.value(of: parser.current)
    }
    #expect(value("40") == 400_000)
    #expect(value("-0.5") == -5_000)
    #expect(value("0.1234") == 1_234)
    #expect(value("99999999999999.9999") == 999_999_999_999_999_999)
    #expect(value("0180") == 1_800_000)
  }

  @Test func `days are counted from 1970`() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.days == 0)
    #expect(CalendarDate(year: 2000, month: 2, day: 29)?.days == 11_016)
    #expect(CalendarDate(year: 1969, month: 12, day: 31)?.days == -1)
    #expect(CalendarDate(year: 1900, month: 2, day: 29)?.days == nil)
    #expect(CalendarDate(year: 2019, month: 13, day: 1)?.days == nil)
    #expect(CalendarDate(year: 2019, month: 4, day: 31)?.days == nil)
    #expect(CalendarDate(year: 0, month: 3, day: 1)?.days == -719_468)
  }

  @Test func `symbols are found again`() {
    var symbols = SymbolTable.withKeywords()
    #expect(symbols.intern("factor") == Keyword.factor.symbol)
    #expect(Keyword.allCases.allSatisfy { symbols.find([UInt8]($0.word.utf8)[...]) == $0.symbol })
    let names = (0..<5_000).map { "namn-\($0)-\(String(repeating: "x", count: $0 % 20))" }
    let interned = names.map { symbols.intern($0) }
    #expect(Set(interned).count == names.count)
    #expect(zip(names, interned).allSatisfy { symbols.string($1) == $0 })
    #expect(zip(names, interned).allSatisfy { symbols.find([UInt8]($0.utf8)[...]) == $1 })
    #expect(symbols.find([UInt8]("finns-inte".utf8)[...]) == nil)
  }
}
