import Inference
import Rules

/// Names things of a rule base as rule and case files write them.
struct Names {
  let ruleBase: RuleBase

  func name(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact(let fact): return ruleBase.string(ruleBase.facts[fact].id)
    case .field(let relation, let row, let column):
      let declaration = ruleBase.relations[relation]
      let field = ruleBase.string(declaration.columns[column].id)
      return "\(ruleBase.string(declaration.id)) \(row).\(field)"
    case .list(let relation): return "\(ruleBase.string(ruleBase.relations[relation].id)) list"
    }
  }

  func names(_ facts: some Sequence<DecidingFact>) -> String {
    "{\(facts.map { name($0) }.sorted().joined(separator: ", "))}"
  }

  func statuses(_ statuses: [FactorStatus]) -> String {
    "[\(statuses.map { "\($0)" }.joined(separator: ", "))]"
  }

  func factor(_ factor: Int) -> String { ruleBase.string(ruleBase.factors[factor].id) }

  func finding(_ finding: Int) -> String {
    "\(ruleBase.findings[finding].kind) \(ruleBase.string(ruleBase.findings[finding].id))"
  }

  func relation(_ relation: Int) -> String { ruleBase.string(ruleBase.relations[relation].id) }

  func derived(_ derived: Int) -> String { ruleBase.string(ruleBase.derivedValues[derived].id) }

  func text(_ text: Text) -> String { ruleBase.string(text.swedish) }

  /// A value without its type: a span of one is a value.
  func value(_ value: DisplayValue) -> String {
    switch value {
    case .value(.number(let number), _): "\(number)"
    case .value(let value, .choice(let list)):
      if case .choice(let choice) = value {
        ruleBase.string(ruleBase.choiceLists[list].choices[choice].id)
      } else {
        "\(value)"
      }
    case .value(let value, _): "\(value)"
    case .span(let low, let high, _): low == high ? "\(low)" : "\(low)–\(high)"
    case .row(let relation, let id): "\(ruleBase.string(ruleBase.relations[relation].id)) \(id)"
    case .derivedRow(let row, let values):
      "\(relation(row))(\(values.map { self.value($0) }.joined(separator: ", ")))"
    case .unknown: "?"
    }
  }

  func sentence(_ text: String, _ places: [(name: String, value: DisplayValue)], _ isPossible: Bool)
    -> String
  {
    var filled: Set<String> = []
    for place in places { filled.insert("\(place.name)=\(value(place.value))") }
    let list = filled.sorted().joined(separator: " ")
    return "\(isPossible ? "perhaps " : "")\(text) [\(list)]"
  }
}
