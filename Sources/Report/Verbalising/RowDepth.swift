import Rules

/// How many rows of entities a condition has at hand at once.
struct RowDepth {
  private let ruleBase: RuleBase

  init(_ ruleBase: RuleBase) { self.ruleBase = ruleBase }

  /// Whether a generator runs over the rows of an entity.
  func isRow(_ generator: Generator) -> Bool {
    guard case .rows(let relation) = generator.domain else { return false }
    return ruleBase.relations[relation].isEntity
  }

  /// The most of some conditions.
  func deepest(_ conditions: [Condition]) -> Int { conditions.map { depth(of: $0) }.max() ?? 0 }

  /// That of one condition.
  func depth(of condition: Condition) -> Int {
    switch condition {
    case .constant, .answeredUnknown: 0
    case .and(let parts), .or(let parts): deepest(parts)
    case .not(let part), .unless(let part): depth(of: part)
    case .compare(let left, _, let right), .has(let left, let right):
      max(depth(of: left), depth(of: right))
    case .holds(let value): depth(of: value)
    case .between(let value, let lower, let upper):
      max(depth(of: value), max(depth(of: lower), depth(of: upper)))
    case .matches(_, let arguments): arguments.compactMap { $0 }.map { depth(of: $0) }.max() ?? 0
    case .some(let generator), .no(let generator): depth(of: generator)
    case .every(let generator, let condition): depth(of: generator, with: condition)
    }
  }

  private func depth(of generator: Generator, with condition: Condition? = nil) -> Int {
    (isRow(generator) ? 1 : 0) + deepest([generator.condition, condition].compactMap { $0 })
  }

  private func depth(of expression: Expression) -> Int {
    switch expression {
    case .literal, .fact, .derived, .today, .variable, .field: 0
    case .end(let range, isUpper: _): depth(of: range)
    case .arithmetic(let left, _, let right): max(depth(of: left), depth(of: right))
    case .count(let generator): depth(of: generator)
    case .aggregate(_, let generator, let value): depth(of: generator) + depth(of: value)
    case .share(let generator, let condition): depth(of: generator, with: condition)
    }
  }
}

extension Condition {
  /// The parts of a conjunction, and of those within it.
  var conjuncts: [Condition] {
    guard case .and(let parts) = self else { return [self] }
    return parts.flatMap { $0.conjuncts }
  }
}
