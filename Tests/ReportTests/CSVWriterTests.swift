import Rules
import Testing

@testable import Report

/// Cells as Swedish Excel and other programs expect them.
struct CSVWriterTests {
  private func row(_ cells: [CSVWriter.Cell], _ dialect: CSVWriter.Dialect) -> String {
    var writer = CSVWriter(dialect)
    writer.row(cells)
    return writer.text
  }

  @Test func `Swedish Excel gets a mark, semicolons, decimal commas and codes as text`() {
    let cells: [CSVWriter.Cell] = [
      .text("Å, ä; ö"), .code("0180"), .number(12_500), .number(-1), .empty, .number(12_340_000),
    ]
    #expect(row(cells, .swedishExcel) == "\u{FEFF}\"Å, ä; ö\";\"\t0180\";1,25;-0,0001;;1234\r\n")
    #expect(row(cells, .standard) == "\"Å, ä; ö\",0180,1.25,-0.0001,,1234\r\n")
  }

  @Test func `quotes are doubled, and line breaks stand between quotes`() {
    let cells: [CSVWriter.Cell] = [.text("a \"b\"\nc"), .text("")]
    #expect(row(cells, .standard) == "\"a \"\"b\"\"\nc\",\r\n")
    #expect(row([.text("a,b")], .swedishExcel) == "\u{FEFF}a,b\r\n")
  }

  @Test(
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1", "－1", "=cmd|' /C calc'!A0",
    ])
  func `no cell begins a formula in Excel, and nothing is lost`(text: String) {
    let cell = row([.text(text)], .swedishExcel).dropFirst()
    let inside = cell.hasPrefix("\"") ? cell.dropFirst() : cell
    #expect(inside.hasPrefix("'" + text.prefix(1)))
    #expect(row([.text(text)], .standard).contains(text))
  }

  @Test func `a space that must not break becomes an ordinary one`() {
    #expect(row([.text("40\u{A0}% och à")], .standard) == "40 % och à\r\n")
  }

  @Test func `a text that only contains a sign is left alone`() {
    #expect(row([.text("3–12 år = allt")], .swedishExcel) == "\u{FEFF}3–12 år = allt\r\n")
  }
}
