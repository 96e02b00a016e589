import Testing

@testable import Rules

/// What the syntax tree holds of cases and expectations.
struct CaseParsingTests {
  private let sample = ParsedCase(Sample.subject)
  private let expected = ParsedExpectations(Sample.expectations)

  private func answer(_ name: String) throws -> SyntaxAnswer {
    for case .answer(let answer) in sample.syntax.statements
    where sample.symbols.string(answer.name.symbol) == name { return answer }
    throw Missing()
  }

  private struct Missing: Error {}

  private func name(_ name: SyntaxName?) -> String? {
    name.map { sample.symbols.string($0.symbol) }
  }

  @Test func `the header is kept as written`() throws {
    let header = sample.syntax.header
    #expect(name(sample.syntax.name) == "farsta-2019")
    #expect(
      header.map(\.keyword) == [
        .unit, .kommun, .kind, .date, .rules, .fictional, .answeredBy, .state, .note,
      ])
    #expect(sample.file.string(header[0].text) == "Farsta")
    #expect(sample.file.string(header[1].text) == "0180")
    #expect(name(header[2].name) == "stadsdel")
    #expect(header[3].date == 18_169)
  }

  @Test func `an answer tells where it comes from`() throws {
    let first = try answer("budget.typ").provenance
    #expect(name(first.source) == "stis-2019" && name(first.section) == "befolkning")
    #expect(sample.file.string(first.date) == "2019-09")
    #expect(sample.file.string(first.note) == "…")
    #expect(name(first.role) == "samordnare")
    let second = try answer("budget.summa").provenance
    #expect(name(second.source) == "stis-2019" && second.section == nil)
    #expect(sample.file.string(second.place) == "sidan 3")
    let third = try answer("budget.tid").provenance
    #expect(third.source == nil && sample.file.string(third.place) == "samtal")
    #expect(sample.file.string(third.date) == "2019")
  }

  @Test func `each kind of value is told apart`() throws {
    func matches(_ name: String, _ isExpected: (SyntaxValue) -> Bool) throws -> Bool {
      isExpected(try answer(name).value)
    }
    #expect(try matches("samordnare.finns") { if case .unknown = $0 { true } else { false } })
    #expect(
      try matches("region.samverkan") {
        if case .notApplicable(let reason, _) = $0 {
          sample.file.string(reason) == "regionen ansvarar"
        } else {
          false
        }
      })
    #expect(
      try matches("samordnare.andel") {
        if case .assumed(.literal(.number(500_000, nil, true, _)), _) = $0 { true } else { false }
      })
    #expect(
      try matches("plan.nivåer") {
        if case .set(let names, false, _) = $0 { names.count == 2 } else { false }
      })
    #expect(
      try matches("plan.åldrar") {
        if case .set(let names, true, _) = $0 { names.count == 1 } else { false }
      })
    #expect(
      try matches("kontakt.åldrar") {
        if case .range(.number(30_000, _, _, _), .number(120_000, _, _, _), _) = $0 {
          true
        } else {
          false
        }
      })
    #expect(
      try matches("budget.tid") {
        if case .literal(.number(7_300_000, let unit, false, _)) = $0 {
          name(unit) == "dagar"
        } else {
          false
        }
      })
  }

  @Test func `rows, lists and remarks are kept`() throws {
    var rows: [SyntaxRow] = []
    var lists: [SyntaxList] = []
    var remarks: [SyntaxRemark] = []
    for statement in sample.syntax.statements {
      switch statement {
      case .answer: break
      case .row(let row): rows.append(row)
      case .list(let list): lists.append(list)
      case .remark(let remark): remarks.append(remark)
      }
    }
    #expect(rows.map { name($0.id) } == ["abc", "fös"])
    #expect(rows[0].fields.count == 4 && name(rows[0].provenance.section) == "farsta")
    #expect(sample.file.string(rows[1].fields[0].provenance.place) == "webben")
    #expect(lists.map { name($0.entity) } == ["program", "familjecentral", "partner", "möte"])
    #expect(remarks.map(\.kind) == [.plan, .choice, .disputed])
    #expect(sample.file.string(remarks[0].date) == "2026-12-31")
    #expect(name(remarks[0].status) == "ongoing")
    #expect(sample.file.string(remarks[1].date) == "2027-01")
    #expect(sample.file.string(remarks[2].text) == "kommunen håller inte med: …")
  }

  @Test func `expectations tell facts, lists and fields apart`() throws {
    guard case .factor(let second) = expected.syntax.lines[1].subject,
      case .factor(let third) = expected.syntax.lines[2].subject,
      case .factor(let fourth) = expected.syntax.lines[3].subject,
      case .list? = second.unknown?.first, case .fact? = second.unknown?.last,
      case .field(_, let row, let column)? = fourth.unknown?.first
    else {
      Issue.record("\(expected.syntax.lines)")
      return
    }
    #expect(third.because.count == 2)
    #expect(third.says.map(expected.file.string) == ["projektmedel"])
    #expect(third.saysNot.map(expected.file.string) == ["ordinarie"])
    #expect(expected.symbols.string(row.symbol) == "abc")
    #expect(expected.symbols.string(column.symbol) == "från")
  }
}
