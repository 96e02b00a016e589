import Inference
import Rules

extension CatalogueContent {
  /// The questions in their reading order, by area.
  var questionGroups: [Group] {
    let sections = Form(engine, isCore: false, by: .area, in: wording.language).sections
    return sections.enumerated().map { number, section in
      Group(
        id: "questions-" + String(number + 1), title: section.title,
        entries: section.questions.flatMap { [question($0)] + fields(of: $0) })
    }
  }

  private func question(_ question: DecidingFact) -> Entry {
    let part: RulePart =
      switch question {
      case .fact(let place): .fact(place)
      case .list(let place), .field(let place, _, _): .relation(place)
      }
    var entry = entry(part)
    entry.lines += line(.question, wording.question(question))
    if let asked = ruleBase.asked(question) {
      entry.lines += condition(.askedWhen, asked.condition, asked.variables)
    }
    switch question {
    case .fact(let place): entry.lines += answers(ruleBase.facts[place].type)
    case .list(let place), .field(let place, _, _):
      let fields = ruleBase.relations[place].columns.indices
      entry.lines += line(.fields, to: fields.map { .column(relation: place, $0) })
    }
    entry.lines += line(.why, wording.why(question))
    var (isCore, item): (Bool, View.Item)
    switch question {
    case .fact(let place):
      entry.lines += line(.help, ruleBase.facts[place].help)
      (isCore, item) = (ruleBase.facts[place].isCore, .fact(place))
    case .list(let place), .field(let place, _, _):
      (isCore, item) = (ruleBase.relations[place].isCore, .entity(place))
    }
    entry.lines += line(.ask, to: wording.whom(question).map { [.role($0)] } ?? [])
    if isCore { entry.lines += sentence(say(.core)) }
    let readers = self.readers(of: part)
    entry.lines += readers.isEmpty ? sentence(say(.nothingReads)) : readers
    entry.lines += views(with: item)
    return entry
  }

  /// The fields of an entity, each with its answers and what reads it.
  private func fields(of question: DecidingFact) -> [Entry] {
    guard case .list(let relation) = question else { return [] }
    return ruleBase.relations[relation].columns.enumerated().map { place, column in
      let part = RulePart.column(relation: relation, place)
      let title =
        wording.relation(relation) + ": " + Alphabet.lowercasedFirst(wording.name(of: part))
      var entry = Entry(anchor: wording.anchor(of: part), title: title, id: wording.id(of: part))
      entry.lines += line(.question, column.question)
      entry.lines += answers(column.type)
      let readers = self.readers(of: part)
      entry.lines += readers.isEmpty ? sentence(say(.nothingReads)) : readers
      return entry
    }
  }

  /// What can be answered.
  private func answers(_ type: ValueType) -> [Line] {
    let label = if case .set = type { say(.anyNumberOf) } else { say(.answer) }
    switch type {
    case .choice(let list) where !isShared(list), .set(let list) where !isShared(list):
      return [Line(label: label, items: choices(of: list))]
    default: return [Line(label: label, items: [Item(spans: alternatives(type))])]
    }
  }

  private func choices(of list: Int) -> [Item] {
    ruleBase.choiceLists[list].choices.map {
      Item(spans: [.text(wording.text($0.label, else: $0.id) + " "), .code(ruleBase.string($0.id))])
    }
  }

  /// The same in a few words; the alternatives of a list stand with the list.
  private func alternatives(_ type: ValueType) -> [Span] {
    switch type {
    case .yesNo: [.text(say(.yesOrNo))]
    case .text, .row: [.text(say(.words))]
    case .range: [.text(say(.span))]
    case .number(let type) where type.kind == .date: [.text(say(.day))]
    case .number(let type):
      // A number without declared bounds has none that mean anything.
      type.upper >= 1_000_000_000_000 * fixedOne
        ? [.text(say(.number))]
        : [.text(say(.number) + ", " + wording.numbers.span(type.lower, type.upper, type))]
    case .choice(let list), .set(let list): [link(.choices(list))]
    }
  }

  /// Whether a list has a name of its own; others stand where they are declared.
  private func isShared(_ list: Int) -> Bool {
    let id = wording.id(of: .choices(list))
    if ruleBase.facts.contains(where: { $0.type.isAmong(list) && ruleBase.string($0.id) == id }) {
      return false
    }
    if ruleBase.derivedValues.contains(where: {
      $0.type.isAmong(list) && ruleBase.string($0.id) == id
    }) {
      return false
    }
    for relation in ruleBase.relations {
      for column in relation.columns where column.type.isAmong(list) {
        if ruleBase.string(relation.id) + "." + ruleBase.string(column.id) == id { return false }
      }
    }
    return true
  }

  /// The lists that have names of their own.
  var choiceLists: [Entry] {
    ruleBase.choiceLists.indices.filter { isShared($0) }.map { list in
      var entry = entry(.choices(list))
      entry.lines.append(Line(label: say(.answer), items: choices(of: list)))
      entry.lines += line(.usedBy, to: users(of: list))
      return entry
    }
  }

  private func users(of list: Int) -> [RulePart] {
    var parts: [RulePart] = []
    for (place, fact) in ruleBase.facts.enumerated() where fact.type.isAmong(list) {
      parts.append(.fact(place))
    }
    for (place, relation) in ruleBase.relations.enumerated() {
      for (column, declared) in relation.columns.enumerated() where declared.type.isAmong(list) {
        parts.append(.column(relation: place, column))
      }
    }
    for (place, value) in ruleBase.derivedValues.enumerated() where value.type.isAmong(list) {
      parts.append(.derived(place))
    }
    return parts
  }

  /// Whom to ask, with what.
  var roles: [Entry] {
    ruleBase.roles.indices.map { role in
      var entry = entry(.role(role))
      var questions: [RulePart] = []
      for (place, fact) in ruleBase.facts.enumerated() where fact.role == role {
        questions.append(.fact(place))
      }
      for (place, relation) in ruleBase.relations.enumerated() where relation.role == role {
        questions.append(.relation(place))
      }
      entry.lines += line(.questions, to: questions)
      let own = ruleBase.factors.indices.filter { ruleBase.factors[$0].owner == role }
      entry.lines += line(.factors, to: own.map { .factor($0) })
      return entry
    }
  }
}

extension ValueType {
  /// Whether its values are alternatives of a list.
  fileprivate func isAmong(_ list: Int) -> Bool {
    switch self {
    case .choice(list), .set(list): true
    default: false
    }
  }
}
