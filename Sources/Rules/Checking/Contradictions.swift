/// Whether conditions that must hold together never can, as far as ranges and alternatives tell.
func isContradictory(_ conditions: [Condition], in base: RuleBase, _ variables: [Variable]) -> Bool {
  if conditions.count == 1, conditions[0].isSimple {
    return Limit(conditions[0], base, variables)?.values.isEmpty ?? false
  }
  var limits: [Limit] = []
  for condition in conditions {
    if limits.narrow(by: condition, base, variables) { return true }
  }
  return false
}

extension Checker {
  /// Whether conditions that must hold together never can.
  func isContradictory(_ conditions: [Condition]) -> Bool {
    Rules.isContradictory(conditions, in: base, scope.variables)
  }
}

extension Generator {
  /// The conditions that hold for each instance.
  var conjunction: [Condition] {
    var result: [Condition] = []
    if case .values(_, let lower, let upper) = domain, let lower, let upper {
      result.append(.between(.variable(variable), lower: lower, upper: upper))
    }
    if let condition { result.append(condition) }
    return result
  }
}

/// What a fact, field or variable can still be.
private struct Limit {
  /// What is limited.
  let subject: Expression
  /// What it can be.
  var values: Values

  enum Values {
    /// Numbers from one to another, both included.
    case numbers(Fixed, Fixed)
    /// Alternatives, one bit each.
    case alternatives(UInt64)

    var isEmpty: Bool {
      switch self {
      case .numbers(let lower, let upper): lower > upper
      case .alternatives(let bits): bits == 0
      }
    }

    func intersection(_ other: Values) -> Values {
      switch (self, other) {
      case (.numbers(let low, let high), .numbers(let lower, let upper)):
        .numbers(max(low, lower), min(high, upper))
      case (.alternatives(let bits), .alternatives(let others)): .alternatives(bits & others)
      default: self
      }
    }

    func union(_ other: Values) -> Values {
      switch (self, other) {
      case (.numbers(let low, let high), .numbers(let lower, let upper)):
        .numbers(min(low, lower), max(high, upper))
      case (.alternatives(let bits), .alternatives(let others)): .alternatives(bits | others)
      default: self
      }
    }
  }
}

extension [Limit] {
  /// Adds what a condition says; whether nothing is left.
  fileprivate mutating func narrow(
    by condition: Condition, _ base: RuleBase, _ variables: [Variable]
  ) -> Bool {
    switch condition {
    case .and(let parts):
      for part in parts where narrow(by: part, base, variables) { return true }
      return false
    default:
      guard let limit = Limit(condition, base, variables) else { return false }
      for index in indices where self[index].subject == limit.subject {
        self[index].values = self[index].values.intersection(limit.values)
        return self[index].values.isEmpty
      }
      append(limit)
      return limit.values.isEmpty
    }
  }
}

extension Limit {
  /// What a condition says of one fact, field or variable; `nil` where it says something else.
  fileprivate init?(_ condition: Condition, _ base: RuleBase, _ variables: [Variable]) {
    switch condition {
    case .holds(let subject):
      self.init(subject, values: .alternatives(0b10))
    case .not(.holds(let subject)), .unless(.holds(let subject)):
      self.init(subject, values: .alternatives(0b01))
    case .compare(let subject, let comparison, .literal(let value)):
      self.init(subject, comparison, value, base, variables)
    case .compare(.literal(let value), let comparison, let subject):
      self.init(subject, comparison.reversed, value, base, variables)
    case .between(let subject, .literal(.number(let lower)), .literal(.number(let upper))):
      self.init(subject, values: .numbers(lower, upper), base, variables)
    case .or(let parts):
      var result: Limit?
      for part in parts {
        guard let limit = Limit(part, base, variables) else { return nil }
        guard let before = result else {
          result = limit
          continue
        }
        guard before.subject == limit.subject else { return nil }
        result?.values = before.values.union(limit.values)
      }
      guard let result else { return nil }
      self = result
    default: return nil
    }
  }

  private init?(
    _ subject: Expression, _ comparison: Comparison, _ value: Value, _ base: RuleBase,
    _ variables: [Variable]
  ) {
    switch value {
    case .choice(let place):
      let bit: UInt64 = 1 << UInt64(place)
      let all = subject.alternatives(base, variables)
      self.init(subject, values: .alternatives(comparison == .equal ? bit : all & ~bit))
    case .number(let number):
      let step = subject.numberType(base, variables)?.isWhole == true ? fixedOne : 1
      let values: Values? =
        switch comparison {
        case .equal: .numbers(number, number)
        case .notEqual: nil
        case .less: .numbers(.min, number - step)
        case .lessOrEqual: .numbers(.min, number)
        case .greater: .numbers(number + step, .max)
        case .greaterOrEqual: .numbers(number, .max)
        }
      guard let values else { return nil }
      self.init(subject, values: values, base, variables)
    default: return nil
    }
  }

  /// A limit within the bounds that the subject is declared with.
  private init?(
    _ subject: Expression, values: Values, _ base: RuleBase, _ variables: [Variable]
  ) {
    guard let type = subject.numberType(base, variables) else { return nil }
    self.init(subject, values: values.intersection(.numbers(type.lower, type.upper)))
  }

  private init?(_ subject: Expression, values: Values) {
    switch subject {
    case .fact, .derived, .field, .variable: break
    default: return nil
    }
    self.init(subject: subject, values: values)
  }
}

extension Comparison {
  /// The comparison with its sides swapped.
  fileprivate var reversed: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

extension Condition {
  /// Whether it is no conjunction.
  fileprivate var isSimple: Bool {
    if case .and = self { false } else { true }
  }
}

extension Expression {
  /// The declared type of a fact, derived value, field or variable.
  fileprivate func type(_ base: RuleBase, _ variables: [Variable]) -> ValueType? {
    switch self {
    case .fact(let fact): return base.facts[fact].type
    case .derived(let derived): return base.derivedValues[derived].type
    case .variable(let slot): return variables[slot].type
    case .field(let slot, let column):
      guard case .row(let relation) = variables[slot].type else { return nil }
      return base.relations[relation].columns[column].type
    default: return nil
    }
  }

  /// Its number type, where it is a number.
  fileprivate func numberType(_ base: RuleBase, _ variables: [Variable]) -> NumberType? {
    if case .number(let number) = type(base, variables) { number } else { nil }
  }

  /// Its alternatives, one bit each.
  fileprivate func alternatives(_ base: RuleBase, _ variables: [Variable]) -> UInt64 {
    if case .choice(let list) = type(base, variables) {
      return 1 << UInt64(base.choiceLists[list].choices.count) - 1
    }
    return 0b11
  }
}
