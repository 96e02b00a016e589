import Rules
import Testing

@testable import gapcheck

/// `check --format csv`.
struct CSVTests {
  /// The rows of a table: a small reader that knows quotes.
  private func rows(_ text: String, separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var letters = Array(text.unicodeScalars)[...]
    if letters.first == "\u{FEFF}" { letters.removeFirst() }
    while let letter = letters.popFirst() {
      if isQuoted {
        if letter != "\"" {
          cell.unicodeScalars.append(letter)
        } else if letters.first == "\"" {
          cell.unicodeScalars.append(letters.removeFirst())
        } else {
          isQuoted = false
        }
      } else if letter == "\"" {
        isQuoted = true
      } else if Character(letter) == separator {
        row.append(cell)
        cell = ""
      } else if letter == "\r" {
        #expect(letters.popFirst() == "\n")
        rows.append(row + [cell])
        row = []
        cell = ""
      } else {
        cell.unicodeScalars.append(letter)
      }
    }
    #expect(row.isEmpty && cell.isEmpty)
    return rows
  }

  /// The cells of a row by their headings.
  private func cells(_ rows: [[String]], _ id: String) throws -> [String: String] {
    let place = try #require(rows[0].firstIndex(of: "Id"))
    let row = try #require(rows.first { $0[place] == id })
    return Dictionary(zip(rows[0], row)) { first, _ in first }
  }

  @Test func `a gap has all that a spreadsheet needs`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    #expect(desk.run("check", "--format", "csv", "farsta-2019.case") == .done)
    let rows = rows(desk.output, separator: ";")
    #expect(Set(rows.map(\.count)) == [25])
    let gap = try cells(rows, "ordinarie-budget")
    #expect(gap["Enhet"] == "Farsta")
    #expect(gap["Kommunkod"] == "\t0180")
    #expect(gap["Avser"] == "2019-09-30")
    #expect(gap["Slag"] == "Framgångsfaktor")
    #expect(gap["Område"] == "En stödjande organisation")
    #expect(gap["Läge"] == "lucka")
    #expect(gap["Plats"] == "1")
    #expect(gap["Prioritet"] == "47")
    #expect(gap["Allvar"] == "högt")
    #expect(gap["Vad som saknas"] == "Arbetet betalas helt eller främst med projektmedel.")
    #expect(gap["Första steg"]?.hasPrefix("Fråga ekonomichefen") == true)
    #expect(gap["Källor"]?.contains("PA Consulting Group 2019, avsnitt 2.5, s. 17") == true)
    #expect(gap["Källor"]?.contains(".;") == false)
    #expect(rows[1][5] == "ordinarie-budget")
  }

  @Test func `an open factor says what decides and who can answer`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    #expect(desk.run("check", "--format", "csv", "farsta-2019.case") == .done)
    let open = try cells(rows(desk.output, separator: ";"), "föräldrars-delaktighet")
    #expect(open["Läge"] == "öppen: vet ej")
    #expect(open["Svar som avgör"] == "Föräldrar är med och planerar; Föräldrar tillfrågas")
    #expect(open["Vem kan svara"] == "föräldraskapsstödets samordnare")
    #expect(open["Plats"] == "")
  }

  @Test func `several cases stand in one table, with points and commas for other programs`() throws
  {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    try desk.put(case: "larorik-tidig")
    let files = ["farsta-2019.case", "larorik-tidig.case"]
    #expect(desk.run(["check", "--csv-standard", "--lang", "en"] + files) == .done)
    #expect(desk.output.hasPrefix("Unit,Municipality code,Describes,Kind,Area,Id,Title,Status,"))
    let table = rows(desk.output, separator: ",")
    #expect(Set(table.dropFirst().map { $0[0] }) == ["Farsta", "Tallhult"])
    #expect(table[0].filter { $0 == "Unit" } == ["Unit"])
    let farsta = try #require(table.first { $0[0] == "Farsta" })
    #expect(farsta[1] == "0180")
    #expect(farsta[23] == "9.87")
    #expect(
      desk.run(["check", "--format", "csv", "--csv-standard", "--lang", "en"] + files) == .done)
    #expect(rows(desk.output, separator: ",") == table)
  }

  @Test func `a hostile name stays a name`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    let text = try #require(desk.text(at: "farsta-2019.case"))
    desk.put(
      text.replacing("unit \"Farsta\"", with: #"unit "=HYPERLINK(\"http://x\";\"a;b\")""#),
      at: "a.case")
    #expect(desk.run("check", "--format", "csv", "a.case") == .done)
    let excel = rows(desk.output, separator: ";")
    #expect(Set(excel.dropFirst().map { $0[0] }) == ["'=HYPERLINK(\"http://x\";\"a;b\")"])
    #expect(desk.run("check", "--csv-standard", "a.case") == .done)
    let standard = rows(desk.output, separator: ",")
    #expect(Set(standard.dropFirst().map { $0[0] }) == ["=HYPERLINK(\"http://x\";\"a;b\")"])
  }

  @Test func `only one area where one is asked for`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    #expect(
      desk.run("check", "--format", "csv", "--area", "organisation", "farsta-2019.case") == .done)
    let table = rows(desk.output, separator: ";")
    let factors = table.filter { $0[3] == "Framgångsfaktor" }
    #expect(Set(factors.map { $0[4] }) == ["En stödjande organisation"])
  }

  @Test(
    arguments: [
      (["--brief", "--format", "csv"], "--brief", "--format csv"),
      (["--view", "x", "--csv-standard"], "--view", "--csv-standard"),
      (["--format", "json", "--csv-standard"], "--csv-standard", "--format json"),
    ])
  func `options that exclude each other`(words: [String], first: String, second: String) {
    let desk = Desk()
    #expect(desk.run(["check", "a.case"] + words) == .usage)
    #expect(
      desk.errorOutput == "fel: '\(first)' går inte ihop med '\(second)'; ta bort en [G337]\n")
  }
}
