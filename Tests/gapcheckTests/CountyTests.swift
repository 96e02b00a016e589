import FoundationEssentials
import Testing

@testable import gapcheck

/// `county`.
struct CountyTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    desk.folders.insert("lan")
    for name in [
      "tallhult-2025", "ekevik-2024", "granvik-2025", "sjoboda-2026", "lindsele-2025",
      "aminne-2026",
    ] {
      try desk.put(case: "lan/" + name)
    }
  }

  @Test func `shared gaps are counted and named, and each factor has a sign for each`() {
    #expect(desk.run("county", "lan") == .done)
    let text = desk.output
    #expect(text.hasPrefix("Översikt över 6 kommuner, svar från 2024-05-20 till 2026-02-12\n"))
    #expect(text.contains("\nF  Åminne, 2026-01-22, 7 av "))
    #expect(
      text.contains(
        """

          – Ordinarie budget: 2 av 6 på plats, 2 delvis, 1 lucka, 1 vet ej
            Lucka hos Lindsele
            På plats hos Ekevik, Sjöboda

        """))
    let row = text.split(separator: "\n").filter { $0.hasPrefix("Ordinarie budget ") }
    #expect(row.map { $0.suffix(16) } == ["+  /  –  +  /  ?"])
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `who can ask whom stands where municipalities are alike`() throws {
    // Codes of two municipalities of one group and of one of another.
    for (name, code) in [
      ("lindsele-2025", "2161"), ("ekevik-2024", "2104"), ("sjoboda-2026", "2182"),
    ] {
      let path = "lan/\(name).case"
      let text = try #require(desk.text(at: path))
      let old = try #require(text.split(separator: "kommun ").dropFirst().first?.prefix(4))
      desk.put(text.replacing("kommun " + old, with: "kommun " + code), at: path)
    }
    #expect(desk.run("county", "lan") == .done, "\(desk.errorOutput)")
    #expect(
      desk.output.contains(
        """
            Lucka hos Lindsele
            På plats hos Ekevik, Sjöboda
            Liknar varandra (C8 Landsbygdskommun): Lindsele kan fråga Sjöboda

        """), "\(desk.output)")
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(desk.run("county", "lan", "--lang", "en") == .done)
    #expect(desk.output.contains("Alike (C8 Landsbygdskommun): Lindsele can ask Sjöboda\n"))
    #expect(desk.run("county", "lan", "--format", "json") == .done)
    #expect(desk.output.contains("\"group\": \"C8 Landsbygdskommun\""))
  }

  @Test func `each municipality counts once, with its latest answers`() throws {
    let old = try #require(desk.text(at: "lan/sjoboda-2026.case"))
      .replacing("case sjoboda-2026", with: "case sjoboda-2020")
      .replacing("date 2026-02-12", with: "date 2020-02-12")
      .replacing("budget.typ = ordinarie", with: "budget.typ = endast-projekt")
    desk.put(old, at: "lan/sjoboda-2020.case")
    #expect(desk.run("county", "lan", "--format", "json") == .done)
    let shape = try JSONDecoder().decode(Shape.self, from: Data(desk.output.utf8))
    #expect(shape.schema == "gapcheck/county/1")
    #expect(shape.members.map { $0.unit }.count == 6)
    let budget = try #require(shape.factors.first { $0.id == "ordinarie-budget" })
    #expect(budget.counts == ["met": 2, "partly": 2, "gap": 1, "open": 1, "notApplicable": 0])
    #expect(budget.statuses == ["met", "partly", "gap", "met", "partly", "open"])
  }

  @Test func `many municipalities stand in several tables`() throws {
    let text = try #require(desk.text(at: "lan/sjoboda-2026.case"))
    for number in 10..<40 {
      let other = text.replacing("sjoboda-2026", with: "x-\(number)")
        .replacing("\"Sjöboda\"", with: "\"Y\(number)\"")
      desk.put(other, at: "lan/x-\(number).case")
    }
    #expect(desk.run("county", "lan", "--lang", "en") == .done)
    #expect(desk.output.hasPrefix("Overview of 36 municipalities"))
    #expect(desk.output.contains("\nAA  "))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(desk.output.split(separator: "\nOrdinary budget ").count == 3)
  }

  @Test func `cases may be JSON, alone or in an assessment, and other JSON is left out`() throws {
    #expect(desk.run("county", "lan", "--format", "json") == .done)
    let before = desk.output
    let text = try #require(desk.text(at: "lan/sjoboda-2026.case"))
    #expect(desk.run("export", "lan/sjoboda-2026.case", "-o", "lan/sjoboda.json") == .done)
    desk.files["lan/sjoboda-2026.case"] = nil
    #expect(desk.run("county", "lan", "--format", "json") == .done, "\(desk.errorOutput)")
    #expect(desk.output == before)
    // The same answers in three forms count once, and those that people write are taken.
    desk.put(text, at: "lan/sjoboda-2026.case")
    let check = ["check", "lan/sjoboda-2026.case", "--format", "json", "-o", "lan/a.json"]
    #expect(desk.run(check) == .done)
    let other = text.replacing("budget.typ = ordinarie", with: "budget.typ = endast-projekt")
    desk.put(other, at: "lan/annan.case")
    #expect(desk.run("export", "lan/annan.case", "-o", "lan/a-annan.json") == .done)
    desk.files["lan/annan.case"] = nil
    #expect(desk.run("county", "lan", "--format", "json") == .done, "\(desk.errorOutput)")
    #expect(desk.output == before)
    // Nothing is said of what says itself to be something else.
    #expect(
      desk.run("plan", "lan/sjoboda-2026.case", "--format", "json", "-o", "lan/plan.json") == .done)
    desk.put("{ \"schema\": \"https://example.org/x\", \"id\": 1 }", at: "lan/x.json")
    #expect(desk.run("county", "lan", "--format", "json") == .done)
    #expect(desk.output == before && desk.errorOutput.isEmpty)
    // A case that is broken does not say so.
    desk.put("{ \"id\": \"x\", ", at: "lan/x.json")
    #expect(desk.run("county", "lan") == .unusable)
    #expect(desk.errorOutput.contains("lan/x.json:1:"))
    #expect(desk.output.contains("\n1 fil i mappen gick inte att läsa och räknas inte.\n"))
  }

  @Test func `what cannot be used is told and counted`() {
    desk.put("case x {", at: "lan/x.case")
    #expect(desk.run("county", "lan") == .unusable)
    #expect(desk.output.contains("\n1 fil i mappen gick inte att läsa och räknas inte.\n"))
    #expect(desk.run("county", "rules") == .unusable)
    #expect(desk.errorOutput.contains("[G367]") && desk.output.isEmpty)
    #expect(desk.run("county", "none") == .unusable)
    #expect(desk.run("county") == .usage)
    #expect(desk.run("county", "a", "b") == .usage)
  }

  /// What is read of the JSON.
  private struct Shape: Decodable {
    var schema: String
    var members: [Member]
    var factors: [Factor]

    struct Member: Decodable { var unit: String }

    struct Factor: Decodable {
      var id: String
      var counts: [String: Int]
      var statuses: [String]
    }
  }
}
