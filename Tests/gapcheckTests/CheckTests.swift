import FoundationEssentials
import Rules
import Testing

@testable import gapcheck

/// `check`.
struct CheckTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    try desk.put(case: "farsta-2019")
    try desk.put(case: "larorik-tidig")
  }

  @Test func `the report goes to the output`() {
    #expect(desk.run("check", "farsta-2019.case") == .done)
    #expect(
      desk.output.hasPrefix("Föräldraskapsstöd, lägesbild: Farsta (stadsdel, kommunkod 0180)"))
    #expect(desk.output.contains(" 1. Ordinarie budget"))
  }

  @Test func `without a folder of rules the built-in ones are used`() throws {
    let empty = Desk(withRules: false)
    try empty.put(case: "farsta-2019")
    #expect(empty.run("check", "farsta-2019.case") == .done)
    let text = empty.output
    #expect(desk.run("check", "farsta-2019.case") == .done)
    #expect(desk.output == text)
  }

  @Test func `several cases stand one after the other`() {
    #expect(desk.run("check", "--brief", "farsta-2019.case", "larorik-tidig.case") == .done)
    let reports = desk.output.split(separator: "\n" + String(repeating: "=", count: 80) + "\n\n")
    #expect(reports.count == 2)
    #expect(reports[0].hasPrefix("Farsta"))
    #expect(reports[1].hasPrefix("Tallhult"))
  }

  @Test func `a case that cannot be used does not stop the others`() {
    let code = desk.run("check", "--brief", "none.case", "farsta-2019.case")
    #expect(code == .unusable)
    #expect(desk.output.hasPrefix("Farsta"))
    #expect(
      desk.errorOutput.contains("fel: filen 'none.case' finns inte; kontrollera namnet [G300]"))
  }

  @Test func `JSON has the keys of the contract`() throws {
    #expect(desk.run("check", "--format", "json", "farsta-2019.case") == .done)
    let report = try JSONDecoder().decode(JSONShape.self, from: Data(desk.output.utf8))
    #expect(report.schema == "gapcheck/assessment/1")
    #expect(report.case.id == "farsta-2019")
    #expect(report.ruleBase.hash.count == 64)
    let ranks = report.factors.compactMap { $0.priority?.rank }.sorted()
    #expect(ranks == Array(1...ranks.count))
    for factor in report.factors where factor.status == "gap" {
      #expect(!factor.citations.isEmpty, "\(factor.id)")
    }
    #expect(report.questions.first?.value ?? 0 >= report.questions.last?.value ?? 0)
  }

  @Test func `JSON of several cases is an array`() throws {
    #expect(desk.run("check", "--format=json", "farsta-2019.case", "larorik-tidig.case") == .done)
    let reports = try JSONDecoder().decode([JSONShape].self, from: Data(desk.output.utf8))
    #expect(reports.map { $0.case.id } == ["farsta-2019", "larorik-tidig"])
  }

  @Test func `an empty case has neither gap nor strength`() throws {
    desk.put("case tomt { unit \"Tomt\" date 2026-01-01 }\n", at: "tomt.case")
    #expect(desk.run("check", "--format", "json", "--fail-on", "low", "tomt.case") == .done)
    let report = try JSONDecoder().decode(JSONShape.self, from: Data(desk.output.utf8))
    #expect(report.factors.allSatisfy { $0.status == "open" })
    #expect(report.strengths.isEmpty && report.risks.isEmpty)
  }

  @Test func `--fail-on counts gaps from a severity`() {
    #expect(desk.run("check", "--fail-on", "high", "farsta-2019.case") == .found)
    #expect(!desk.output.isEmpty)
    #expect(desk.run("check", "--fail-on", "low", "--area", "kunskap", "farsta-2019.case") == .done)
  }

  @Test func `--area shows one area`() {
    #expect(desk.run("check", "--area", "organisation", "farsta-2019.case") == .done)
    #expect(!desk.output.contains("Ett tillgängligt stöd"))
    #expect(desk.run("check", "--area", "nix", "farsta-2019.case") == .usage)
    #expect(
      desk.errorOutput.contains("fel: området 'nix' finns inte; ange ett områdes id [G342]"))
    #expect(desk.output.isEmpty)
  }

  @Test func `--as-of is printed`() {
    #expect(desk.run("check", "--brief", "--as-of", "2021-01-31", "farsta-2019.case") == .done)
    #expect(desk.output.contains("bedömt per 2021-01-31"))
  }

  @Test func `-o writes a file and prints nothing`() {
    #expect(desk.run("check", "--brief", "farsta-2019.case") == .done)
    let text = desk.output
    #expect(desk.run("check", "--brief", "farsta-2019.case", "-o", "out.txt") == .done)
    #expect(desk.output.isEmpty)
    #expect(desk.text(at: "out.txt") == text)
  }

  @Test func `a file that cannot be written is told`() {
    desk.failures["out.txt"] = .system("Permission denied")
    #expect(desk.run("check", "farsta-2019.case", "-o", "out.txt") == .unusable)
    #expect(
      desk.errorOutput.contains("filen 'out.txt' går inte att skriva: Permission denied [G305]"))
    desk.failures["out.txt"] = .differs
    #expect(desk.run("check", "farsta-2019.case", "-o", "out.txt") == .unusable)
    #expect(desk.errorOutput.contains("[G347]"))
  }

  @Test func `colour is for terminals, and for those who ask`() {
    #expect(desk.run("check", "farsta-2019.case") == .done)
    #expect(!desk.output.contains("\u{1B}"))
    desk.canShowColor = true
    #expect(desk.run("check", "farsta-2019.case") == .done)
    #expect(desk.output.contains("\u{1B}[1m"))
    #expect(desk.run("check", "--color", "never", "farsta-2019.case") == .done)
    #expect(!desk.output.contains("\u{1B}"))
    desk.canShowColor = false
    #expect(desk.run("check", "--color", "always", "farsta-2019.case") == .done)
    #expect(desk.output.contains("\u{1B}[1m"))
  }

  @Test func `a narrow terminal gets narrow lines and a wide one 80 columns`() {
    for (columns, width) in [(60, 60), (200, 80), (10, 40)] {
      desk.columns = columns
      #expect(desk.run("check", "farsta-2019.case") == .done)
      let widest = desk.output.split(separator: "\n").map { $0.unicodeScalars.count }.max()
      #expect(widest ?? 0 <= width)
    }
  }

  @Test func `the report is the same each time and in both languages complete`() {
    #expect(desk.run("check", "larorik-tidig.case", "--lang", "en") == .done)
    let text = desk.output
    #expect(desk.run("check", "larorik-tidig.case", "--lang", "en") == .done)
    #expect(desk.output == text)
    for word in ["Varför", "[lucka]", "Första steg", "vet ej"] { #expect(!text.contains(word)) }
  }
}

/// The keys of the JSON that other programs rely on.
private struct JSONShape: Decodable {
  var schema: String
  var `case`: Identified
  var ruleBase: RuleBaseShape
  var summary: Summary
  var areas: [Identified]
  var factors: [Factor]
  var strengths: [Finding]
  var risks: [Finding]
  var cautions: [Finding]
  var contradictions: [Finding]
  var questions: [Question]

  struct Identified: Decodable {
    var id: String
  }

  struct RuleBaseShape: Decodable {
    var version: String
    var hash: String
  }

  struct Summary: Decodable {
    var counts: [String: Int]
    var known: Int
    var relevant: Int
    var index: Interval
  }

  struct Interval: Decodable {
    var lowest: Double
    var highest: Double
  }

  struct Factor: Decodable {
    var id: String
    var area: String
    var title: String
    var status: String
    var messages: [Message]
    var priority: Priority?
    var severity: String
    var effort: String
    var recommendation: [String]
    var requires: [String]
    var citations: [Citation]
    var facts: [String]
    var unknownFacts: [String]
    var reference: [Reference]
  }

  struct Message: Decodable {
    var text: String
    var possible: Bool
  }

  struct Priority: Decodable {
    var rank: Int
    var score: Int
    var parts: [Part]
  }

  struct Part: Decodable {
    var kind: String
    var points: Int
  }

  struct Citation: Decodable {
    var source: String
    var section: String
    var pages: String
    var strength: String
    var note: String
  }

  struct Reference: Decodable {
    var count: Int
    var base: Int
    var year: Int
  }

  struct Finding: Decodable {
    var id: String
    var text: String
    var citations: [Citation]
  }

  struct Question: Decodable {
    var fact: String
    var text: String
    var value: Double
    var decides: [String]
  }
}
