extension RuleBase {
  /// The removals of each rule, factor and finding, in this order.
  ///
  /// - Parameter clauses: the clauses of this rule base.
  /// - Returns: one change for each declaration.
  public func removals(_ clauses: [Clause]) -> [Mutation] {
    var result: [Mutation] = []
    for clause in clauses where result.last?.owner != clause.owner {
      result.append(Mutation(owner: clause.owner, range: clause.name, change: .removal))
    }
    return result
  }

  /// All changes by one step that an expectation could notice, in the order of the declarations.
  ///
  /// What is recommended no expectation can name, so the conditions of recommendations stay.
  ///
  /// - Parameter clauses: the clauses of this rule base.
  /// - Returns: the changes, those of a declaration together.
  public func mutations(_ clauses: [Clause]) -> [Mutation] {
    var result: [Mutation] = []
    var last: Clause.Owner?
    for clause in clauses {
      if clause.owner != last {
        result.append(Mutation(owner: clause.owner, range: clause.name, change: .removal))
        result += mutationsBesideConditions(clause)
        last = clause.owner
      }
      switch clause.role {
      case .advice, .step: continue
      default: break
      }
      var mutator = Mutator(self, clause)
      mutator.visitAll()
      result += mutator.mutations
    }
    return result
  }

  private func mutationsBesideConditions(_ clause: Clause) -> [Mutation] {
    func mutation(_ change: Mutation.Change) -> Mutation {
      Mutation(owner: clause.owner, range: clause.name, change: change)
    }
    switch clause.owner {
    case .rule: return []
    case .factor(let number):
      let severity = factors[number].severity
      return [mutation(.severity(severity, severity > 1 ? severity - 1 : 2))]
        + factors[number].requires.map { mutation(.requirement($0)) }
    case .finding(let number): return findings[number].raises.map { mutation(.raise($0)) }
    }
  }
}

/// Finds the changes of one clause.
private struct Mutator {
  private let base: RuleBase
  private let clause: Clause
  private(set) var mutations: [Mutation] = []

  init(_ base: RuleBase, _ clause: Clause) {
    self.base = base
    self.clause = clause
  }

  /// What a condition is left out of.
  private enum Surrounding {
    /// Where leaving it out means that it holds always.
    case all
    /// Where leaving it out means that it holds never.
    case any
    /// Where it cannot be left out.
    case fixed
  }

  mutating func visitAll() {
    var next = 0
    for generator in clause.generators { visit(generator, &next) }
    let whole: Surrounding =
      switch clause.role {
      case .body, .applies: .all
      case .partly, .severity, .opening: .any
      case .met, .advice, .step, .instance: .fixed
      }
    visit(clause.condition, whole, &next)
  }

  private mutating func visit(_ generator: Generator, _ next: inout Int) {
    if case .values(_, let lower, let upper) = generator.domain {
      if let lower { visit(lower, &next) }
      if let upper { visit(upper, &next) }
    }
    if let condition = generator.condition { visit(condition, .all, &next) }
  }

  private mutating func visit(_ expression: Expression, _ next: inout Int) {
    switch expression {
    case .literal, .fact, .derived, .today, .variable, .field: break
    case .end(let range, isUpper: _): visit(range, &next)
    case .arithmetic(let left, _, let right):
      visit(left, &next)
      visit(right, &next)
    case .count(let generator): visit(generator, &next)
    case .aggregate(_, let generator, let value):
      visit(generator, &next)
      visit(value, &next)
    case .share(let generator, let condition):
      visit(generator, &next)
      visit(condition, .fixed, &next)
    }
  }

  private mutating func visit(
    _ condition: Condition, _ surrounding: Surrounding, _ next: inout Int
  ) {
    let part = next
    next += 1
    if case .constant = condition { return }
    switch surrounding {
    case .all: add(.omission, .constant(true), part)
    case .any: add(.omission, .constant(false), part)
    case .fixed: break
    }
    change(condition, part)
    switch condition {
    case .constant, .answeredUnknown: break
    case .and(let parts): for inner in parts { visit(inner, .all, &next) }
    case .or(let parts): for inner in parts { visit(inner, .any, &next) }
    case .not(let inner), .unless(let inner): visit(inner, .fixed, &next)
    case .compare(let left, _, let right), .has(let left, let right):
      visit(left, &next)
      visit(right, &next)
    case .holds(let value): visit(value, &next)
    case .between(let value, let lower, let upper):
      visit(value, &next)
      visit(lower, &next)
      visit(upper, &next)
    case .matches(_, let arguments):
      for argument in arguments { if let argument { visit(argument, &next) } }
    case .some(let generator), .no(let generator): visit(generator, &next)
    case .every(let generator, let inner):
      visit(generator, &next)
      visit(inner, .fixed, &next)
    }
  }

  private mutating func add(_ change: Mutation.Change, _ other: Condition, _ part: Int) {
    let place = clause.places[part]
    mutations.append(
      Mutation(
        owner: clause.owner, range: place.range, place: place.range == clause.name ? nil : place,
        change: change, clause: clause.replacing(part, with: other)))
  }

  /// The changes of a condition itself.
  private mutating func change(_ condition: Condition, _ part: Int) {
    switch condition {
    case .constant: break
    case .and(let parts):
      // An exception among alternatives would mean nothing.
      if !parts.contains(where: { $0.isException }) { add(.anyForAll, .or(parts), part) }
    case .or(let parts): add(.allForAny, .and(parts), part)
    case .not(let inner), .unless(let inner):
      if inner.isCompound { add(.opposite, inner, part) }
    case .compare(let left, let comparison, let right):
      add(.opposite, .not(condition), part)
      changeComparison(left, comparison, right, part)
    case .has(let set, .literal(.choice(let choice))):
      add(.opposite, .not(condition), part)
      if case .set(let list)? = base.type(of: set, clause.variables),
        let other = neighbour(of: choice, in: list)
      {
        add(
          .value(.choice(choice), .choice(other), .choice(list)),
          .has(set, .literal(.choice(other))), part)
      }
    case .between(let value, let lower, let upper):
      add(.opposite, .not(condition), part)
      changeEnds(value, lower, upper, part)
    case .every(let generator, let inner):
      var narrowed = generator
      narrowed.condition = generator.condition.map { .and([$0, inner]) } ?? inner
      add(.someForEvery, .some(narrowed), part)
    case .some(let generator): if isFinished(generator) { add(.opposite, .no(generator), part) }
    case .no(let generator): add(.opposite, .some(generator), part)
    case .matches(let relation, _):
      if isFinished(relation) { add(.opposite, .not(condition), part) }
    case .holds, .has, .answeredUnknown: add(.opposite, .not(condition), part)
    }
  }

  private mutating func changeComparison(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ part: Int
  ) {
    switch (left, right) {
    case (_, .literal(let value)):
      for (type, from, to, other) in steps(value, beside: left) {
        add(.value(from, to, type), .compare(left, comparison, .literal(other)), part)
      }
    case (.literal(let value), _):
      for (type, from, to, other) in steps(value, beside: right) {
        add(.value(from, to, type), .compare(.literal(other), comparison, right), part)
      }
    default:
      guard let other = comparison.atTheLimit else { return }
      add(.comparison(comparison, other), .compare(left, other, right), part)
    }
  }

  private mutating func changeEnds(
    _ value: Expression, _ lower: Expression, _ upper: Expression, _ part: Int
  ) {
    if case .literal(let end) = lower {
      for (type, from, to, other) in steps(end, beside: value) {
        add(
          .value(from, to, type), .between(value, lower: .literal(other), upper: upper), part)
      }
    }
    if case .literal(let end) = upper {
      for (type, from, to, other) in steps(end, beside: value) {
        add(
          .value(from, to, type), .between(value, lower: lower, upper: .literal(other)), part)
      }
    }
  }

  /// A value one step to either side: for people the type, the old and the new value, then the
  /// value as the condition has it.
  private func steps(
    _ value: Value, beside expression: Expression
  ) -> [(ValueType, Value, Value, Value)] {
    switch value {
    case .choice(let choice):
      guard case .choice(let list)? = base.type(of: expression, clause.variables),
        let other = neighbour(of: choice, in: list)
      else { return [] }
      return [(.choice(list), value, .choice(other), .choice(other))]
    case .number(let number):
      if expression.isRatio {
        let percent = NumberType(kind: .percent, lower: .min, upper: .max)
        return [-100, 100].map { step in
          (
            .number(percent), .number(number * 100), .number((number + step) * 100),
            .number(number + step)
          )
        }
      }
      let step = number % fixedOne == 0 ? fixedOne : fixedOne / 10
      let whole = NumberType(kind: .decimal, lower: .min, upper: .max)
      return [-step, step].map { step in
        let other = Value.number(number + step)
        return (base.type(of: expression, clause.variables) ?? .number(whole), value, other, other)
      }
    case .set, .text, .range: return []
    }
  }

  /// The next alternative of a list, after the last the first; yes and no are each other's opposite.
  private func neighbour(of choice: Int, in list: Int) -> Int? {
    let count = base.choiceLists[list].choices.count
    return count > 1 ? (choice + 1) % count : nil
  }

  /// Whether a relation is complete before the rule at hand runs, so that its absence means
  /// something.
  private func isFinished(_ relation: Int) -> Bool {
    guard case .rule(let number) = clause.owner, !base.relations[relation].isEntity else {
      return true
    }
    return base.relations[relation].stratum < base.rules[number].stratum
  }

  private func isFinished(_ generator: Generator) -> Bool {
    if case .rows(let relation) = generator.domain, !isFinished(relation) { return false }
    return generator.condition.map { isFinished($0) } ?? true
  }

  private func isFinished(_ condition: Condition) -> Bool {
    switch condition {
    case .matches(let relation, _): isFinished(relation)
    case .some(let generator), .no(let generator): isFinished(generator)
    case .every(let generator, let inner): isFinished(generator) && isFinished(inner)
    default: condition.inner.allSatisfy { isFinished($0) }
    }
  }
}

extension Condition {
  fileprivate var isException: Bool {
    if case .unless = self { true } else { false }
  }

  fileprivate var isCompound: Bool {
    switch self {
    case .and, .or: true
    default: false
    }
  }
}

extension Expression {
  fileprivate var isRatio: Bool {
    switch self {
    case .arithmetic(_, .divide, _), .share: true
    default: false
    }
  }
}

extension Comparison {
  /// The comparison that differs only where both sides are the same; `nil` for those that ask
  /// just that.
  fileprivate var atTheLimit: Comparison? {
    switch self {
    case .equal, .notEqual: nil
    case .less: .lessOrEqual
    case .lessOrEqual: .less
    case .greater: .greaterOrEqual
    case .greaterOrEqual: .greater
    }
  }
}
