/// Turns the statements of a case file into a case, and says what is wrong with them.
struct CaseChecker {
  /// The rule base's names and types; collects the diagnostics.
  var types: Checker
  /// What has been made so far.
  var result = Case()
  /// Where each fact was answered first.
  private var answered: [SourceRange?]
  /// Where each list was first spoken of.
  private var listed: [SourceRange?]
  /// The lists that are said to be empty.
  private var emptyLists: [(entity: Int, range: SourceRange)] = []
  /// The rows of each entity, in the order of the file.
  private var rows: [[(name: SyntaxName, row: Table.Row)]]

  init(_ types: Checker) {
    self.types = types
    let base = types.base
    result.answers = [Answer](repeating: Answer(), count: base.facts.count)
    result.tables = [Table](repeating: Table(), count: base.relations.count)
    answered = [SourceRange?](repeating: nil, count: base.facts.count)
    listed = [SourceRange?](repeating: nil, count: base.relations.count)
    rows = [[(name: SyntaxName, row: Table.Row)]](repeating: [], count: base.relations.count)
  }

  /// Checks a case file.
  mutating func check(_ syntax: SyntaxCase) {
    if let name = syntax.name { result.id = types.string(name) }
    checkHeader(syntax)
    check(syntax.statements)
  }

  /// Checks what a case says after its header.
  mutating func check(_ statements: [SyntaxStatement]) {
    for statement in statements {
      switch statement {
      case .answer(let answer): check(answer)
      case .row(let row): check(row)
      case .list(let list): check(list)
      case .remark(let remark): check(remark)
      }
    }
    for entity in rows.indices where !rows[entity].isEmpty { finish(entity) }
  }

  /// The text of a reference into the case file.
  func string(_ text: TextRef) -> String { types.base.string(text) }
}

// Answers.
extension CaseChecker {
  private mutating func check(_ syntax: SyntaxAnswer) {
    guard let fact = types.names[.fact, syntax.name.symbol] else {
      checkOtherName(syntax)
      return
    }
    if let first = answered[fact] {
      types.report(
        .factTwice, at: syntax.name.range, [types.string(syntax.name), types.line(first)])
      return
    }
    answered[fact] = syntax.name.range
    result.answers[fact] = answer(syntax, type: types.base.facts[fact].type)
  }

  /// An answer of a type.
  private mutating func answer(_ syntax: SyntaxAnswer, type: ValueType) -> Answer {
    let provenance = provenance(syntax.provenance)
    let state: Answer.State =
      switch syntax.value {
      case .unknown: .unknown
      case .notApplicable(let reason, _): .notApplicable(string(reason))
      case .assumed(let value, _):
        types.answer(value, to: syntax.name, type: type).map { .assumed($0) } ?? .absent
      default:
        types.answer(syntax.value, to: syntax.name, type: type).map { .value($0) } ?? .absent
      }
    return Answer(state, provenance: provenance)
  }

  /// Keeps the answer to a retired fact; refuses any other name.
  private mutating func checkOtherName(_ syntax: SyntaxAnswer) {
    let name = types.string(syntax.name)
    if types.names[.retiredFact, syntax.name.symbol] != nil {
      result.retired.append((name, types.statement(syntax.range)))
    } else if types.names[.derived, syntax.name.symbol] != nil {
      types.report(.derivedAnswered, at: syntax.name.range, [name])
    } else if types.entity(syntax.name.symbol) != nil {
      types.report(.entityAnswered, at: syntax.name.range, [name])
    } else {
      types.report(
        .unknownQuestion, at: syntax.name.range, [name],
        suggestion: types.base.nearestName(to: name, among: [.fact]))
    }
  }

  /// Where an answer comes from.
  private mutating func provenance(_ syntax: SyntaxProvenance) -> Provenance {
    var result = Provenance()
    result.place = string(syntax.place)
    result.date = string(syntax.date)
    result.note = string(syntax.note)
    if let name = syntax.source { (result.source, result.section) = origin(name, syntax.section) }
    if let name = syntax.role {
      result.role = types.names[.role, name.symbol]
      if result.role == nil {
        types.reportUnknown(.unknownAnswerer, name, among: types.base.roles.map { $0.id })
      }
    }
    return result
  }

  private mutating func origin(
    _ name: SyntaxName, _ section: SyntaxName?
  ) -> (source: Int?, section: Int?) {
    guard let source = types.names[.source, name.symbol] else {
      types.reportUnknown(.unknownOrigin, name, among: types.base.sources.map { $0.id })
      return (nil, nil)
    }
    guard let section else { return (source, nil) }
    let sections = types.base.sources[source].sections
    let place = sections.firstIndex { $0.id == section.symbol }
    if place == nil {
      let written = types.string(section)
      types.report(
        .unknownOriginSection, at: section.range, [types.string(name), written],
        suggestion: types.base.symbols.nearest(to: written, among: sections.map { $0.id }))
    }
    return (source, place)
  }
}

// Rows and lists.
extension CaseChecker {
  private mutating func entity(_ name: SyntaxName) -> Int? {
    if let entity = types.entity(name.symbol) { return entity }
    types.reportUnknown(
      .unknownEntity, name,
      among: types.base.relations.filter { $0.isEntity }.map { $0.id })
    return nil
  }

  private mutating func check(_ syntax: SyntaxRow) {
    guard let entity = entity(syntax.entity) else { return }
    let id = types.string(syntax.id)
    if let first = rows[entity].first(where: { $0.name.symbol == syntax.id.symbol }) {
      types.report(
        .rowTwice, at: syntax.id.range,
        [types.string(syntax.entity), id, types.line(first.name.range)])
      return
    }
    let columns = types.base.relations[entity].columns
    var row = Table.Row(
      id: id, answers: [Answer](repeating: Answer(), count: columns.count))
    var given = [Bool](repeating: false, count: columns.count)
    for field in syntax.fields {
      guard let column = types.base.relations[entity].column(named: field.name.symbol) else {
        let written = types.string(field.name)
        types.report(
          .unknownField, at: field.name.range, [types.string(syntax.entity), written],
          suggestion: types.base.symbols.nearest(to: written, among: columns.map { $0.id }))
        continue
      }
      if given[column] {
        types.report(.fieldTwice, at: field.name.range, [types.string(field.name)])
        continue
      }
      given[column] = true
      row.answers[column] = answer(field, type: columns[column].type)
    }
    row.provenance = provenance(syntax.provenance)
    rows[entity].append((syntax.id, row))
  }

  private mutating func check(_ syntax: SyntaxList) {
    guard let entity = entity(syntax.entity) else { return }
    if let first = listed[entity] {
      types.report(
        .listTwice, at: syntax.range, [types.string(syntax.entity), types.line(first)])
      return
    }
    listed[entity] = syntax.range
    result.tables[entity].provenance = provenance(syntax.provenance)
    result.tables[entity].completeness =
      switch syntax.completeness {
      case .complete, .none: .closed
      case .unknown: .unknown
      case .notApplicable(let reason): .notApplicable(string(reason))
      case .missing: .absent
      }
    if case .none = syntax.completeness { emptyLists.append((entity, syntax.range)) }
  }

  /// Sorts the rows of an entity and refuses a list that is said to be empty.
  private mutating func finish(_ entity: Int) {
    let order = types.base.symbols.order(rows[entity].map { $0.name.symbol })
    result.tables[entity].rows = order.map { rows[entity][$0].row }
    if let empty = emptyLists.first(where: { $0.entity == entity }) {
      types.report(
        .emptyListWithRows, at: empty.range,
        [
          types.base.string(types.base.relations[entity].id), rows[entity][0].row.id,
          types.line(rows[entity][0].name.range),
        ])
    }
  }
}
