import Testing

@testable import Rules

/// What is filled in for rows that have a known name.
struct FillingTests {
  private static let known = #"""
    known program abc {
      name "ABC" "Alla barn i \"centrum\""
      från = 3 till = 12 nivå = universell
      cite källa avsnitt strength survey sv "x" en "x"
      cite källa bilaga strength survey sv "x" en "x"
    }
    known program ö {
      name "ÖPP"
      till = 15
      cite källa bilaga strength survey sv "x" en "x"
    }
    """#

  private let base: RuleBase

  init() throws { base = try ruleBase(Self.known, samples: true) }

  /// The rows of a case, each with what the case says and, in brackets, what is filled in.
  private func rows(_ text: String) throws -> [String] {
    let file = SourceFile(
      name: "x.case", bytes: [UInt8]("case x { date 2026-01-01 }\n\(text)".utf8))
    let subject = try #require(Case.load(file, with: base).value)
    let filled = subject.filled(from: base)
    let relation = try #require(base.relation(named: "program"))
    return filled.tables[relation].rows.map { row in
      let fields = zip(base.relations[relation].columns, row.answers).compactMap {
        column, answer -> String? in
        guard answer.state != .absent, column.type != .text else { return nil }
        let field = base.string(column.id) + " " + word(answer.state)
        return answer.provenance.known == nil ? field : "[" + field + "]"
      }
      return row.id + ": " + fields.joined(separator: ", ")
    }
  }

  private func word(_ state: Answer.State) -> String {
    switch state {
    case .value(.number(let number)): "\(number / fixedOne)"
    case .value(.choice(let place)): "choice \(place)"
    case .unknown: "unknown"
    case .notApplicable: "n/a"
    case .assumed: "assumed"
    default: "else"
    }
  }

  @Test(arguments: [
    "ABC", "abc", " aBc ", #"alla BARN i \"Centrum\""#,
  ])
  func `a known name fills in what is absent`(name: String) throws {
    #expect(
      try rows("program p { namn = \"\(name)\" }") == ["p: [från 3], [till 12], [nivå choice 0]"])
  }

  @Test(arguments: ["ABCD", "AB", "A BC", ""])
  func `another name fills in nothing`(name: String) throws {
    let given = name.isEmpty ? "" : "namn = \"\(name)\""
    #expect(try rows("program p { \(given) platser = 3 }") == ["p: platser 3"])
  }

  @Test func `letters beyond a to z have capitals too`() throws {
    #expect(try rows(#"program p { namn = "öpp" }"#) == ["p: [till 15]"])
  }

  @Test func `what the case says stays`() throws {
    #expect(
      try rows(
        """
        program a { namn = "ABC" från = 4 till = unknown }
        program b { namn = "ABC" från = n/a "nej" till = assume 5 nivå = selektiv }
        """) == [
          "a: från 4, till unknown, [nivå choice 0]", "b: från n/a, till assumed, nivå choice 1",
        ])
  }

  @Test func `the first source is where it comes from`() throws {
    let file = SourceFile(
      name: "x.case",
      bytes: [UInt8]("case x { date 2026-01-01 }\nprogram p { namn = \"ABC\" }".utf8))
    let subject = try #require(Case.load(file, with: base).value).filled(from: base)
    let relation = try #require(base.relation(named: "program"))
    let provenance = subject.tables[relation].rows[0].answers[1].provenance
    #expect(provenance.source == 0 && provenance.section == 0)
    #expect(base.string(base.known[try #require(provenance.known)].id) == "abc")
  }

  @Test func `filling in again follows the name`() throws {
    let file = SourceFile(
      name: "x.case",
      bytes: [UInt8]("case x { date 2026-01-01 }\nprogram p { namn = \"ABC\" }".utf8))
    var subject = try #require(Case.load(file, with: base).value).filled(from: base)
    let relation = try #require(base.relation(named: "program"))
    subject.tables[relation].rows[0].answers[0] = Answer(.value(.text("ÖPP")))
    let states = subject.filled(from: base).tables[relation].rows[0].answers.map { $0.state }
    #expect(
      states == [
        .value(.text("ÖPP")), .absent, .value(.number(15 * fixedOne)), .absent, .absent,
      ])
  }
}
