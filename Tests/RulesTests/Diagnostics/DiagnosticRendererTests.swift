import Testing

@testable import Rules

struct DiagnosticRendererTests {
  private func file(_ source: String, _ name: String = "rules/a.rules") -> SourceFile {
    SourceFile(name: name, bytes: [UInt8](source.utf8))
  }

  /// The text about a mark in a file.
  private func text(
    _ code: DiagnosticCode, _ marked: String, _ arguments: [String] = [],
    suggestion: String? = nil, in language: Language = .swedish
  ) -> String {
    let (bytes, lower, upper) = Example(0, marked, sv: "", en: "").parts
    let range = SourceRange(file: 0, lower: UInt32(lower), upper: UInt32(upper))
    return DiagnosticRenderer(
      files: [SourceFile(name: "rules/a.rules", bytes: bytes)], language: language
    ).text([Diagnostic(code, at: range, arguments, suggestion: suggestion)])
  }

  @Test func `the span is marked under its line`() {
    let source = "rule ö {\n  when å > 3 ⟦==⟧ 4\n}"
    #expect(
      text(.unusualSign, source, ["==", "="], suggestion: "=") == """
        rules/a.rules:2:14: fel: skriv = i stället för == [G015]
          2 |   when å > 3 == 4
            |              ^^
          Menade du '='?

        """)
    #expect(
      text(.unusualSign, source, ["==", "="], suggestion: "=", in: .english) == """
        rules/a.rules:2:14: error: write = instead of == [G015]
          2 |   when å > 3 == 4
            |              ^^
          Did you mean '='?

        """)
  }

  @Test func `tabs and what cannot be seen are spaces, marks above letters have no width`() {
    #expect(
      text(.strayBrace, "\ta\u{30A}\u{0}\u{7}⟦}⟧\t\r\n") == """
        rules/a.rules:1:6: fel: här står ett } utan något { före; ta bort det [G023]
          1 |  a\u{30A}  }\u{20}
            |     ^

        """)
  }

  @Test func `a span beyond the line or without bytes is marked once`() {
    #expect(text(.strayBrace, "ab⟦⟧").hasSuffix("  1 | ab\n    |   ^\n"))
    #expect(text(.strayBrace, "a⟦b\ncd⟧\ne").hasSuffix("  1 | ab\n    |  ^\n"))
    #expect(text(.strayBrace, "⟦⟧").hasSuffix("  1 | \n    | ^\n"))
  }

  @Test func `a long line is cut round the span`() {
    let filler = String(repeating: "å", count: 300)
    let text = text(.strayBrace, filler + "⟦xyz⟧" + filler)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("rules/a.rules:1:301: "))
    #expect(
      lines[1]
        == "  1 | …" + String(repeating: "å", count: 30) + "xyz"
        + String(repeating: "å", count: 67) + "…")
    #expect(lines[2] == "    | " + String(repeating: " ", count: 31) + "^^^")
  }

  @Test func `a span longer than the window ends with it`() {
    let text = text(.strayBrace, "⟦" + String(repeating: "x", count: 300) + "⟧")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[1] == "  1 | " + String(repeating: "x", count: 100) + "…")
    #expect(lines[2] == "    | " + String(repeating: "^", count: 100))
  }

  @Test func `bytes that are no letters are shown as such`() {
    let range = SourceRange(file: 0, lower: 1, upper: 2)
    let text = DiagnosticRenderer(
      files: [SourceFile(name: "a", bytes: [0x61, 0xE5, 0x62])], language: .swedish
    ).text([Diagnostic(.notUTF8, at: range, ["E5"])])
    #expect(
      text == """
        a:1:2: fel: filen är inte sparad som UTF-8 (byte E5); spara om den som UTF-8 [G001]
          1 | a\u{FFFD}b
            |  ^

        """)
  }

  @Test func `what has no place has only a sentence`() {
    let renderer = DiagnosticRenderer(files: [], language: .swedish)
    #expect(
      renderer.text([Diagnostic(.fileNotFound, at: nil, ["a.case"])])
        == "fel: filen 'a.case' finns inte; kontrollera namnet [G300]\n")
    #expect(renderer.text([]) == "")
  }

  @Test func `they come in the order of places, each once, at most a hundred`() {
    let files = [file(String(repeating: "x", count: 200)), file("y", "rules/b.rules")]
    func diagnostic(_ file: UInt16, _ lower: UInt32) -> Diagnostic {
      Diagnostic(.strayBrace, at: SourceRange(file: file, lower: lower, upper: lower + 1))
    }
    var many = (0..<112).map { diagnostic(0, UInt32(111 - $0)) }
    many.insert(diagnostic(1, 0), at: 0)
    many.append(diagnostic(0, 5))
    let swedish = DiagnosticRenderer(files: files, language: .swedish).text(many)
    let lines = swedish.split(separator: "\n").map(String.init)
    #expect(lines.count == 301)
    #expect(lines[0].hasPrefix("rules/a.rules:1:1:"))
    #expect(lines[15].hasPrefix("rules/a.rules:1:6:"))
    #expect(lines[18].hasPrefix("rules/a.rules:1:7:"))
    #expect(lines[300] == "och 13 till")
    let english = DiagnosticRenderer(files: files, language: .english).text(many)
    #expect(english.hasSuffix("\nand 13 more\n"))
  }

  @Test func `a place is told for other formats`() throws {
    let renderer = DiagnosticRenderer(files: [file("a\nåb")], language: .swedish)
    let range = SourceRange(file: 0, lower: 4, upper: 5)
    let place = try #require(renderer.place(of: Diagnostic(.strayBrace, at: range)))
    #expect(place == ("rules/a.rules", 2, 2))
    #expect(renderer.place(of: Diagnostic(.strayBrace, at: nil)) == nil)
  }
}
