import Rules

/// What the conditions of a rule base can come out as, whatever a case says.
struct Doubt {
  private let ruleBase: RuleBase
  /// For each relation whether it may have rows that are only possible, or be open.
  private var relations: [Bool]
  private var derived: [Bool]
  /// The variables of the declaration at hand.
  private var variables: [Variable] = []

  init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
    relations = ruleBase.relations.map { $0.isEntity }
    derived = Array(repeating: false, count: ruleBase.derivedValues.count)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for rule in ruleBase.rules where isDoubtful(rule) {
        switch rule.conclusion {
        case .row(let relation, _) where !relations[relation]:
          relations[relation] = true
          hasChanged = true
        case .value(let value, _) where !derived[value]:
          derived[value] = true
          hasChanged = true
        default: break
        }
      }
    }
  }

  private mutating func isDoubtful(_ rule: Rule) -> Bool {
    variables = rule.variables
    if rule.generators.contains(where: { isDoubtful($0) }) || isDoubtful(rule.condition) {
      return true
    }
    if case .value(_, let value) = rule.conclusion { return isDoubtful(value) }
    return false
  }

  /// What a clause as a whole can come out as: nothing that counts where no case has a say.
  mutating func outcomes(of clause: Clause) -> Outcomes {
    variables = clause.variables
    if clause.condition.isFixed && clause.generators.allSatisfy({ $0.isFixed }) { return [] }
    let known: Outcomes =
      clause.generators.isEmpty ? self.known(clause.condition) : [.holds, .fails]
    let isDoubtful =
      clause.generators.contains { self.isDoubtful($0) } || self.isDoubtful(clause.condition)
    return isDoubtful ? known.union(.unknown) : known
  }

  /// What a condition within a clause can come out as.
  mutating func outcomes(of condition: Condition, in clause: Clause) -> Outcomes {
    variables = clause.variables
    if condition.isFixed { return [] }
    return isDoubtful(condition) ? known(condition).union(.unknown) : known(condition)
  }

  private func known(_ condition: Condition) -> Outcomes {
    KnownOutcomes(ruleBase: ruleBase, variables: variables).outcomes(of: condition)
  }

  /// Whether some answer can leave a factor open.
  mutating func isDoubtful(_ factor: Factor) -> Bool {
    variables = factor.variables
    return !factor.openings.isEmpty
      || [factor.applies, factor.met, factor.partly].contains { isDoubtful($0) }
  }

  // MARK: What can be unknown

  private func isDoubtful(_ condition: Condition) -> Bool {
    switch condition {
    case .constant: false
    case .answeredUnknown: true
    case .and(let parts), .or(let parts): parts.contains { isDoubtful($0) }
    case .not(let part), .unless(let part): isDoubtful(part)
    case .compare(let left, _, let right), .has(let left, let right):
      isDoubtful(left) || isDoubtful(right)
    case .holds(let value): isDoubtful(value)
    case .between(let value, let lower, let upper):
      isDoubtful(value) || isDoubtful(lower) || isDoubtful(upper)
    case .matches(let relation, let arguments):
      relations[relation] || arguments.contains { $0.map { isDoubtful($0) } ?? false }
    case .some(let generator), .no(let generator): isDoubtful(generator)
    case .every(let generator, let condition): isDoubtful(generator) || isDoubtful(condition)
    }
  }

  private func isDoubtful(_ generator: Generator) -> Bool {
    if let condition = generator.condition, isDoubtful(condition) { return true }
    switch generator.domain {
    case .rows(let relation): return relations[relation]
    case .values(_, let lower, let upper):
      return (lower.map { isDoubtful($0) } ?? false) || (upper.map { isDoubtful($0) } ?? false)
    }
  }

  private func isDoubtful(_ expression: Expression) -> Bool {
    switch expression {
    case .literal, .today: false
    case .fact: true
    case .variable(let variable), .field(variable: let variable, column: _):
      mayBeUnnamed(variable)
    case .derived(let value): derived[value]
    case .end(let range, isUpper: _): isDoubtful(range)
    case .arithmetic(let left, let operation, let right):
      operation == .divide || isDoubtful(left) || isDoubtful(right)
    case .count(let generator): isDoubtful(generator)
    case .aggregate(let aggregate, let generator, let value):
      aggregate != .sum || isDoubtful(generator) || isDoubtful(value)
    case .share: true
    }
  }

  /// Whether a variable may stand for rows that nobody has named, or with fields that are unknown.
  ///
  /// A derived relation is only ever open where a column can be anything; of a finite column every
  /// value becomes a row of its own.
  private func mayBeUnnamed(_ variable: Int) -> Bool {
    guard case .row(let relation) = variables[variable].type else { return false }
    if ruleBase.relations[relation].isEntity { return true }
    return relations[relation]
      && ruleBase.relations[relation].columns.contains { column in
        Domain(column.type, in: ruleBase).finiteCells(isAge: column.type.isAge) == nil
      }
  }
}

// What is the same in all cases.
extension Condition {
  fileprivate var isFixed: Bool {
    switch self {
    case .constant: true
    case .answeredUnknown, .matches: false
    case .and(let parts), .or(let parts): parts.allSatisfy { $0.isFixed }
    case .not(let part), .unless(let part): part.isFixed
    case .compare(let left, _, let right), .has(let left, let right): left.isFixed && right.isFixed
    case .holds(let value): value.isFixed
    case .between(let value, let lower, let upper):
      value.isFixed && lower.isFixed && upper.isFixed
    case .some(let generator), .no(let generator): generator.isFixed
    case .every(let generator, let condition): generator.isFixed && condition.isFixed
    }
  }
}

extension Generator {
  fileprivate var isFixed: Bool {
    guard case .values(_, let lower, let upper) = domain else { return false }
    return (lower?.isFixed ?? true) && (upper?.isFixed ?? true) && (condition?.isFixed ?? true)
  }
}

extension Expression {
  /// A variable is whatever its generator lets it be.
  fileprivate var isFixed: Bool {
    switch self {
    case .literal, .variable: true
    case .fact, .derived, .today, .field: false
    case .end(let range, isUpper: _): range.isFixed
    case .arithmetic(let left, _, let right): left.isFixed && right.isFixed
    case .count(let generator): generator.isFixed
    case .aggregate(_, let generator, let value): generator.isFixed && value.isFixed
    case .share(let generator, let condition): generator.isFixed && condition.isFixed
    }
  }
}
