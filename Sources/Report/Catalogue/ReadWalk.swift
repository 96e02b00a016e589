import Rules

/// A walk over conditions that keeps what they read, each part once.
struct ReadWalk {
  /// The facts, entities, fields, relations and derived values, in the order of the conditions.
  private(set) var parts: [RulePart] = []
  private let variables: [Variable]

  /// Reads a condition of a declaration with these variables.
  init(_ condition: Condition, _ variables: [Variable]) {
    self.variables = variables
    add(condition)
  }

  /// Reads a rule.
  init(_ rule: Rule) {
    variables = rule.variables
    for generator in rule.generators { add(generator) }
    add(rule.condition)
    switch rule.conclusion {
    case .row(_, let arguments): for argument in arguments { add(argument) }
    case .value(_, let value): add(value)
    }
  }

  /// Reads all clauses of a factor.
  init(_ factor: Factor) {
    variables = factor.variables
    add(factor.applies)
    add(factor.met)
    add(factor.partly)
    for message in factor.instances { for generator in message.generators { add(generator) } }
    for severity in factor.severities { add(severity.condition) }
    for advice in factor.advice + factor.firstSteps { add(advice.condition) }
    for opening in factor.openings {
      add(opening.condition)
      for fact in opening.facts { note(.fact(fact)) }
    }
  }

  private mutating func note(_ part: RulePart) {
    if !parts.contains(part) { parts.append(part) }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .constant: break
    case .and(let parts), .or(let parts): for part in parts { add(part) }
    case .not(let part), .unless(let part): add(part)
    case .compare(let left, _, let right), .has(let left, let right):
      add(left)
      add(right)
    case .holds(let value): add(value)
    case .between(let value, let lower, let upper):
      add(value)
      add(lower)
      add(upper)
    case .matches(let relation, let arguments):
      note(.relation(relation))
      for argument in arguments { if let argument { add(argument) } }
    case .some(let generator), .no(let generator): add(generator)
    case .every(let generator, let condition):
      add(generator)
      add(condition)
    case .answeredUnknown(let fact): note(.fact(fact))
    }
  }

  private mutating func add(_ generator: Generator) {
    switch generator.domain {
    case .rows(let relation): note(.relation(relation))
    case .values(_, let lower, let upper):
      if let lower { add(lower) }
      if let upper { add(upper) }
    }
    if let condition = generator.condition { add(condition) }
  }

  private mutating func add(_ expression: Expression) {
    switch expression {
    case .literal, .today, .variable: break
    case .fact(let fact): note(.fact(fact))
    case .derived(let value): note(.derived(value))
    case .field(let variable, let column):
      if case .row(let relation) = variables[variable].type {
        note(.column(relation: relation, column))
      }
    case .end(let range, isUpper: _): add(range)
    case .arithmetic(let left, _, let right):
      add(left)
      add(right)
    case .count(let generator): add(generator)
    case .aggregate(_, let generator, let value):
      add(generator)
      add(value)
    case .share(let generator, let condition):
      add(generator)
      add(condition)
    }
  }
}
