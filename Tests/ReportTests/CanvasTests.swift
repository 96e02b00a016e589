import Testing

@testable import Report

/// Lines that fit a width.
struct CanvasTests {
  private func lines(
    _ text: String, width: Int, first: String = "", rest: String? = nil
  ) -> [String] {
    var page = Canvas(width: width)
    page.paragraph(text, first: first, rest: rest)
    return page.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String($0) }
  }

  @Test func `a line is broken between words`() {
    #expect(lines("en två tre fyra", width: 8) == ["en två", "tre fyra"])
    #expect(lines("en två tre", width: 10) == ["en två tre"])
    #expect(lines("", width: 10) == [""])
  }

  @Test func `a letter with a ring is one column`() {
    #expect(lines("åäö åäö", width: 7) == ["åäö åäö"])
    #expect(lines("åäö åäö", width: 6) == ["åäö", "åäö"])
  }

  @Test func `further lines are indented as far as the first, or as told`() {
    #expect(lines("en två tre", width: 8, first: "- ") == ["- en två", "  tre"])
    #expect(lines("en två tre", width: 8, first: "- ", rest: "    ") == ["- en två", "    tre"])
  }

  @Test func `a no-break space keeps words together and is printed as a space`() {
    #expect(lines("cirka 12\u{A0}500\u{A0}kr", width: 10) == ["cirka", "12 500 kr"])
  }

  @Test func `a word that is too long is broken`() {
    #expect(lines("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(
      lines("å abcdefghij", width: 4, first: "  ") == [
        "  å", "  ab", "  cd", "  ef", "  gh", "  ij",
      ])
  }

  @Test func `what a terminal would obey is left out`() {
    #expect(lines("röd\u{1B}[31m text\u{7F}\r", width: 40) == ["röd[31m text"])
  }

  @Test func `a title has its mark at the right edge, of its last line where it is long`() {
    var page = Canvas(width: 20)
    page.title("Kort", first: "1. ", right: "[lucka]")
    page.title("En lång rubrik här", first: "2. ", right: "[lucka]")
    page.title("En rubrik", first: "3. ", right: "[lucka]")
    #expect(
      page.text == """
        1. Kort      [lucka]
        2. En lång rubrik
           här       [lucka]
        3. En rubrik
                     [lucka]

        """)
  }

  @Test func `a mark wider than the line stands after the indent`() {
    var page = Canvas(width: 4)
    page.title("Kort", first: "1. ", right: "[lucka]")
    #expect(page.text.split(separator: "\n").last == "   [lucka]")
  }

  @Test func `a text is cut with an ellipsis`() {
    #expect(Canvas.shortened("åäöåäö", to: 6) == "åäöåäö")
    #expect(Canvas.shortened("åäöåäö", to: 5) == "åäöå…")
    #expect(Canvas.shortened("ett två", to: 5) == "ett…")
    #expect(Canvas.shortened("ett", to: 0) == "…")
  }

  @Test func `colour surrounds a line and takes no column`() {
    var page = Canvas(width: 6, isColored: true)
    page.paragraph("en två", style: .strong)
    #expect(page.text == "\u{1B}[1men två\u{1B}[0m\n")
  }
}
