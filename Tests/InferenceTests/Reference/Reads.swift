import Rules

/// The facts and lists that a declaration reads, directly or through rules.
struct Reads {
  private let ruleBase: RuleBase
  private(set) var facts: Facts = []
  private var relations: Set<Int> = []
  private var derivedValues: Set<Int> = []

  init(_ ruleBase: RuleBase) { self.ruleBase = ruleBase }

  /// The facts and lists that a factor reads.
  init(_ ruleBase: RuleBase, factor: Factor) {
    self.init(ruleBase)
    add(factor.applies)
    add(factor.met)
    add(factor.partly)
    for message in factor.instances { message.generators.forEach { add($0) } }
    for severity in factor.severities { add(severity.condition) }
    for advice in factor.advice + factor.firstSteps { add(advice.condition) }
    // What an opening asks for is not read.
    for opening in factor.openings { add(opening.condition) }
  }

  mutating func add(_ condition: Condition) {
    switch condition {
    case .constant: break
    case .and(let parts), .or(let parts): parts.forEach { add($0) }
    case .not(let part), .unless(let part): add(part)
    case .compare(let first, _, let second), .has(let first, let second):
      add(first)
      add(second)
    case .holds(let value): add(value)
    case .between(let value, let lower, let upper): [value, lower, upper].forEach { add($0) }
    case .matches(let relation, let arguments):
      add(relation: relation)
      for case let argument? in arguments { add(argument) }
    case .some(let generator), .no(let generator): add(generator)
    case .every(let generator, let wanted):
      add(generator)
      add(wanted)
    case .answeredUnknown(let fact): facts.insert(.fact(fact))
    }
  }

  mutating func add(_ expression: Expression) {
    switch expression {
    case .literal, .today, .variable, .field: break
    case .fact(let fact): facts.insert(.fact(fact))
    case .derived(let derived):
      guard derivedValues.insert(derived).inserted else { return }
      for rule in ruleBase.rules {
        if case .value(derived, let value) = rule.conclusion { add(rule, [value]) }
      }
    case .end(let range, _): add(range)
    case .arithmetic(let first, _, let second):
      add(first)
      add(second)
    case .count(let generator): add(generator)
    case .aggregate(_, let generator, let value):
      add(generator)
      add(value)
    case .share(let generator, let condition):
      add(generator)
      add(condition)
    }
  }

  mutating func add(_ generator: Generator) {
    switch generator.domain {
    case .rows(let relation): add(relation: relation)
    case .values(_, let lower, let upper):
      for case let limit? in [lower, upper] { add(limit) }
    }
    if let condition = generator.condition { add(condition) }
  }

  private mutating func add(relation: Int) {
    if ruleBase.relations[relation].isEntity {
      facts.insert(.list(relation))
    } else if relations.insert(relation).inserted {
      for rule in ruleBase.rules {
        if case .row(relation, let arguments) = rule.conclusion { add(rule, arguments) }
      }
    }
  }

  private mutating func add(_ rule: Rule, _ head: [Expression]) {
    rule.generators.forEach { add($0) }
    add(rule.condition)
    head.forEach { add($0) }
  }
}
