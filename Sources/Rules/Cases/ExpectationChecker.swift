/// Turns the lines of an expectation file into expectations, and says what is wrong with them.
struct ExpectationChecker {
  /// The rule base's names and types; collects the diagnostics.
  var types: Checker
  /// The case whose rows the lines may name.
  let subject: Case
  /// What has been made so far.
  var result = Expectations()

  init(_ types: Checker, _ subject: Case) {
    self.types = types
    self.subject = subject
  }

  /// Checks an expectation file.
  mutating func check(_ syntax: SyntaxExpectations) {
    for line in syntax.lines {
      guard let subject = resolved(line.subject) else { continue }
      result.lines.append(Expectation(range: line.range, subject: subject))
    }
  }

  private mutating func resolved(
    _ syntax: SyntaxExpectation.Subject
  ) -> Expectation.Subject? {
    switch syntax {
    case .factor(let factor): return resolved(factor)
    case .finding(let keyword, let name, let answer, _):
      guard let kind = Finding.Kind(keyword),
        let finding = place(of: name, NameTable.Kind(kind), keyword)
      else { return nil }
      return .finding(finding, isKnown: answer != .unknown, holds: answer == .yes)
    case .derived(let name, let value):
      guard let derived = place(of: name, .derived, .derived) else { return nil }
      guard let value else { return .derived(derived, nil) }
      let type = types.base.derivedValues[derived].type
      return types.answer(value, to: name, type: type).map { .derived(derived, $0) }
    case .question(let fact, let isAsked, let place):
      guard let fact = resolved(fact) else { return nil }
      return .question(fact, isAsked: isAsked, place: place.flatMap { ordinal($0) })
    case .nothingElseConcluded: return .nothingElseConcluded
    }
  }

  private mutating func resolved(_ syntax: SyntaxFactorExpectation) -> Expectation.Subject? {
    let factor = place(of: syntax.name, .factor, .factor)
    guard let status = FactorStatus(types.string(syntax.status)) else { return nil }
    var expectation = FactorExpectation(status: status)
    expectation.rank = syntax.rank.flatMap { ordinal($0) }
    if let unknown = syntax.unknown {
      expectation.unknown = unknown.compactMap { resolved($0) }
      if status != .open {
        types.report(.unknownButConcluded, at: syntax.status.range, [types.string(syntax.status)])
      }
    }
    expectation.because = syntax.because.compactMap { resolved($0) }
    expectation.says = syntax.says.map { types.base.string($0) }
    expectation.saysNot = syntax.saysNot.map { types.base.string($0) }
    return factor.map { .factor($0, expectation) }
  }

  /// The place of a name; reports it where there is none.
  private mutating func place(
    of name: SyntaxName, _ kind: NameTable.Kind, _ keyword: Keyword
  ) -> Int? {
    if let place = types.names[kind, name.symbol] { return place }
    reportUnknown(name, keyword, among: candidates(kind))
    return nil
  }

  private mutating func reportUnknown(
    _ name: SyntaxName, _ keyword: Keyword, among candidates: [Symbol]
  ) {
    let written = types.string(name)
    types.report(
      .unknownExpected, at: name.range, [keyword.word, written],
      suggestion: types.base.symbols.nearest(to: written, among: candidates))
  }

  private func candidates(_ kind: NameTable.Kind) -> [Symbol] {
    switch kind {
    case .fact: types.base.facts.map { $0.id }
    case .factor: types.base.factors.map { $0.id }
    case .derived: types.base.derivedValues.map { $0.id }
    default:
      types.base.findings.filter { NameTable.Kind($0.kind) == kind }.map { $0.id }
    }
  }

  /// A rank or place; both are counted from 1.
  private mutating func ordinal(_ number: SyntaxNumber) -> Int? {
    guard number.value >= fixedOne, number.value % fixedOne == 0 else {
      types.report(.ordinalNeeded, at: number.range, [types.source(number.range)])
      return nil
    }
    return Int(truncatingIfNeeded: number.value / fixedOne)
  }
}

// Deciding facts.
extension ExpectationChecker {
  private mutating func resolved(_ syntax: SyntaxDecidingFact) -> DecidingFact? {
    switch syntax {
    case .fact(let name):
      return place(of: name, .fact, .fact).map { .fact($0) }
    case .list(let name):
      return entity(name).map { .list($0) }
    case .field(let name, let row, let column):
      guard let entity = entity(name) else { return nil }
      return field(entity, row, column)
    }
  }

  private mutating func entity(_ name: SyntaxName) -> Int? {
    if let entity = types.entity(name.symbol) { return entity }
    reportUnknown(
      name, .entity, among: types.base.relations.filter { $0.isEntity }.map { $0.id })
    return nil
  }

  private mutating func field(
    _ entity: Int, _ row: SyntaxName, _ column: SyntaxName
  ) -> DecidingFact? {
    let id = types.string(row)
    let relation = types.base.relations[entity]
    guard subject.tables[entity].rows.contains(where: { $0.id.utf8.elementsEqual(id.utf8) })
    else {
      types.report(.unknownRow, at: row.range, [types.base.string(relation.id), id])
      return nil
    }
    guard let place = relation.column(named: column.symbol) else {
      let written = types.string(column)
      types.report(
        .unknownField, at: column.range, [types.base.string(relation.id), written],
        suggestion: types.base.symbols.nearest(
          to: written, among: relation.columns.map { $0.id }))
      return nil
    }
    return .field(relation: entity, row: id, column: place)
  }
}

extension FactorStatus {
  /// The status that a word names.
  fileprivate init?(_ word: String) {
    for status in FactorStatus.allCases where status.word.utf8.elementsEqual(word.utf8) {
      self = status
      return
    }
    return nil
  }

  fileprivate var word: String {
    switch self {
    case .met: "met"
    case .partly: "partly"
    case .gap: "gap"
    case .open: "open"
    case .notApplicable: "notApplicable"
    }
  }
}

extension Finding.Kind {
  fileprivate init?(_ keyword: Keyword) {
    switch keyword {
    case .risk: self = .risk
    case .strength: self = .strength
    case .caution: self = .caution
    case .contradiction: self = .contradiction
    default: return nil
    }
  }
}
