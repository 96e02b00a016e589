import Testing

@testable import Rules

/// What the syntax tree holds of declarations.
struct DeclarationTests {
  private let sample = ParsedRules(Sample.rules)

  private func clause(_ name: String, _ keyword: Keyword, _ number: Int = 0) throws -> SyntaxClause
  {
    let clauses = try sample.declaration(name).clauses.filter { $0.keyword == keyword }
    try #require(clauses.count > number)
    return clauses[number]
  }

  private func names(_ names: [SyntaxName]) -> [String] {
    names.map { sample.symbols.string($0.symbol) }
  }

  @Test func `a section has its number, pages and marks`() throws {
    let first = try clause("pa-2019", .section)
    #expect(names(first.names) == ["intern-organisation"])
    #expect(first.extra.map(sample.file.string) == ["2.5.1", "17"])
    #expect(first.flags == [.inferred, .lost])
    let second = try clause("pa-2019", .section, 1)
    #expect(second.extra.count == 2 && second.extra.allSatisfy(\.isEmpty))
  }

  @Test func `types have units, bounds and alternatives`() throws {
    let whole = try #require(try sample.declaration("b").type)
    #expect(whole.unit.map { names([$0]) } == ["personer"])
    #expect(whole.lower != nil && whole.upper != nil)
    guard case .oneOf(let choices)? = try sample.declaration("i").type?.kind,
      case .rangeOf(let base)? = try sample.declaration("k").type?.kind
    else {
      Issue.record("no choices")
      return
    }
    #expect(names(choices) == ["projekt", "ordinarie"])
    #expect(names([base]) == ["age"])
  }

  @Test func `fields and columns are kept in order`() throws {
    let entity = try sample.declaration("program")
    #expect(names(entity.columns.map(\.name)) == ["namn", "från", "till", "nivå"])
    #expect(sample.file.string(entity.columns[1].question.swedish) == "…")
    #expect(entity.columns[0].question.isEmpty)
    let relation = try sample.declaration("täckt")
    #expect(names(relation.columns.map(\.name)) == ["ålder", "nivå", "p"])
    guard case .oneOf(let choices) = relation.columns[1].type.kind,
      case .row(let row) = relation.columns[2].type.kind
    else {
      Issue.record("\(relation.columns)")
      return
    }
    #expect(names(choices) == ["universell", "selektiv"])
    #expect(names([row]) == ["program"])
  }

  @Test func `clauses hold names, numbers, flags and texts`() throws {
    let cite = try clause("hela-uppväxten", .cite)
    #expect(names(cite.names) == ["pa-2019", "hela-uppväxten"])
    #expect(cite.strength.map { names([$0]) } == ["survey"])
    let compare = try clause("hela-uppväxten", .compare)
    #expect(compare.numbers == [40_000, 100_000, 20_190_000])
    let advice = try clause("hela-uppväxten", .advise, 1)
    #expect(advice.flags == [.instead] && advice.condition != nil)
    let open = try clause("hela-uppväxten", .open)
    #expect(names(open.names) == ["b", "c"] && open.condition != nil)
    let gap = try clause("hela-uppväxten", .gap, 1)
    #expect(gap.generators.count == 1 && gap.generators[0].condition != nil)
    let severity = try clause("hela-uppväxten", .severity, 1)
    #expect(names(severity.names) == ["high"] && severity.condition != nil)
    #expect(try clause("weights", .survey).numbers == [20_000])
  }

  @Test func `retired names tell what they were`() throws {
    let fact = try sample.declaration("samordnare.timmar")
    #expect(!fact.retiresFactor)
    #expect(names(try clause("samordnare.timmar", .now).names) == ["samordnare.andel"])
    #expect(sample.file.string(try clause("samordnare.timmar", .since).text.swedish) == "1.3")
    #expect(try sample.declaration("gamla").retiresFactor)
  }

  @Test func `a declaration covers all its bytes`() throws {
    let declaration = try sample.declaration("socialchef")
    let bytes = sample.file.bytes[Int(declaration.range.lower)..<Int(declaration.range.upper)]
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "role socialchef { sv \"socialchef\" en \"head of social services\" }")
  }

  @Test func `keywords are names where nothing begins`() {
    let parsed = ParsedRules(
      """
      area area { sv "a" en "a" }
      fact fact.when : one of no, gap, unknown { sv "a" en "a" whom when }
      entity rule { sv "a" en "a" from : age to : age  sv "a" en "a" ask : yes-no core : text
        extended : text sv "a" en "a" extended }
      rule then { for rule when where when.from > 3 when fact.when = gap then then = no }
      """)
    #expect(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
    #expect(parsed.syntax.declarations.count == 4)
  }
}
