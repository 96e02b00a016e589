import Rules

/// A declaration that others lead to, by its place in the list of its kind.
enum RulePart: Hashable {
  case area(Int)
  case role(Int)
  case choices(Int)
  case fact(Int)
  /// An entity or a derived relation.
  case relation(Int)
  case column(relation: Int, Int)
  case derived(Int)
  case rule(Int)
  case factor(Int)
  case finding(Int)
  case known(Int)
  case view(Int)
  case source(Int)
  case section(source: Int, Int)
}

extension Wording {
  /// The id of a part with the word for its kind before it; no two parts have the same.
  func anchor(of part: RulePart) -> String {
    switch part {
    case .area: "area-" + id(of: part)
    case .role: "role-" + id(of: part)
    case .choices: "choices-" + id(of: part)
    case .fact: "fact-" + id(of: part)
    case .relation(let place):
      (ruleBase.relations[place].isEntity ? "entity-" : "relation-") + id(of: part)
    case .column(let relation, _): "field-" + id(of: .relation(relation)) + "/" + id(of: part)
    case .derived: "derived-" + id(of: part)
    case .rule: "rule-" + id(of: part)
    case .factor: "factor-" + id(of: part)
    case .finding(let place): ruleBase.findings[place].kind.word + "-" + id(of: part)
    case .known(let place):
      "known-" + id(of: .relation(ruleBase.known[place].relation)) + "/" + id(of: part)
    case .view: "view-" + id(of: part)
    case .source: "source-" + id(of: part)
    case .section(let source, _): "section-" + id(of: .source(source)) + "/" + id(of: part)
    }
  }

  /// The id as rules write it.
  func id(of part: RulePart) -> String {
    switch part {
    case .area(let place): ruleBase.string(ruleBase.areas[place].id)
    case .role(let place): ruleBase.string(ruleBase.roles[place].id)
    case .choices(let place): ruleBase.string(ruleBase.choiceLists[place].id)
    case .fact(let place): ruleBase.string(ruleBase.facts[place].id)
    case .relation(let place): ruleBase.string(ruleBase.relations[place].id)
    case .column(let relation, let column):
      ruleBase.string(ruleBase.relations[relation].columns[column].id)
    case .derived(let place): ruleBase.string(ruleBase.derivedValues[place].id)
    case .rule(let place): ruleBase.string(ruleBase.rules[place].id)
    case .factor(let place): ruleBase.string(ruleBase.factors[place].id)
    case .finding(let place): ruleBase.string(ruleBase.findings[place].id)
    case .known(let place): ruleBase.string(ruleBase.known[place].id)
    case .view(let place): ruleBase.string(ruleBase.views[place].id)
    case .source(let place): ruleBase.string(ruleBase.sources[place].id)
    case .section(let source, let section):
      ruleBase.string(ruleBase.sources[source].sections[section].id)
    }
  }

  /// What people call a part.
  func name(of part: RulePart) -> String {
    switch part {
    case .area(let place): area(place)
    case .role(let place): Alphabet.uppercasedFirst(role(place))
    case .choices, .rule: id(of: part)
    case .fact(let place): text(ruleBase.facts[place].label, else: ruleBase.facts[place].id)
    case .relation(let place):
      ruleBase.relations[place].isEntity
        ? relation(place)
        : row(
          place,
          inWords: ruleBase.relations[place].columns.indices.map {
            "‹" + Alphabet.lowercasedFirst(column(place, $0)) + "›"
          })
    case .column(let relation, let column): self.column(relation, column)
    case .derived(let place):
      text(ruleBase.derivedValues[place].label, else: ruleBase.derivedValues[place].id)
    case .factor(let place): factor(place)
    case .finding(let place):
      text(ruleBase.findings[place].label, else: ruleBase.findings[place].id)
    case .known(let place):
      ruleBase.known[place].names.first.map { ruleBase.string($0) } ?? id(of: part)
    case .view(let place): text(ruleBase.views[place].label, else: ruleBase.views[place].id)
    case .source(let place): source(place)
    case .section(let source, let section):
      self.source(source) + ", " + self.section(source, section)
    }
  }
}
