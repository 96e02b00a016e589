extension Checker {
  /// Whether conditions that must hold together never can, as far as ranges and alternatives tell.
  func isContradictory(_ conditions: [Condition]) -> Bool {
    var limits: [Limit] = []
    return conditions.contains { narrow(&limits, by: $0) }
  }

  /// Whether a condition by itself can never hold.
  func isContradictory(_ condition: Condition) -> Bool {
    if case .and(let parts) = condition { return isContradictory(parts) }
    return limit(condition)?.values.isEmpty ?? false
  }

  /// Adds what a condition says; whether nothing is left.
  private func narrow(_ limits: inout [Limit], by condition: Condition) -> Bool {
    if case .and(let parts) = condition {
      for part in parts where narrow(&limits, by: part) { return true }
      return false
    }
    guard let limit = limit(condition) else { return false }
    for index in limits.indices where limits[index].subject == limit.subject {
      limits[index].values = limits[index].values.intersection(limit.values)
      return limits[index].values.isEmpty
    }
    limits.append(limit)
    return limit.values.isEmpty
  }

  /// What a condition says of one fact, field or variable; `nil` where it says something else.
  private func limit(_ condition: Condition) -> Limit? {
    switch condition {
    case .holds(let subject):
      limit(subject, alternatives: 0b10)
    case .not(.holds(let subject)), .unless(.holds(let subject)):
      limit(subject, alternatives: 0b01)
    case .compare(let subject, let comparison, .literal(let value)):
      limit(subject, comparison, value)
    case .compare(.literal(let value), let comparison, let subject):
      limit(subject, comparison.mirrored, value)
    case .between(let subject, .literal(.number(let lower)), .literal(.number(let upper))):
      limit(subject, .numbers(lower, upper))
    case .or(let parts): limit(oneOf: parts)
    default: nil
    }
  }

  /// What all parts say of the same subject.
  private func limit(oneOf parts: [Condition]) -> Limit? {
    guard let first = parts.first, var result = limit(first) else { return nil }
    for part in parts.dropFirst() {
      guard let limit = limit(part), limit.subject == result.subject else { return nil }
      result.values = result.values.union(limit.values)
    }
    return result
  }

  private func limit(
    _ subject: Expression, _ comparison: Comparison, _ value: Value
  ) -> Limit? {
    switch value {
    case .choice(let place):
      let bit: UInt64 = 1 << UInt64(place)
      return limit(subject, alternatives: comparison == .equal ? bit : ~bit)
    case .number(let number):
      let step = numberType(of: subject)?.isWhole == true ? fixedOne : 1
      switch comparison {
      case .equal: return limit(subject, .numbers(number, number))
      case .notEqual: return nil
      case .less: return limit(subject, .numbers(.min, number - step))
      case .lessOrEqual: return limit(subject, .numbers(.min, number))
      case .greater: return limit(subject, .numbers(number + step, .max))
      case .greaterOrEqual: return limit(subject, .numbers(number, .max))
      }
    default: return nil
    }
  }

  /// A limit within what the subject can be.
  private func limit(_ subject: Expression, alternatives: UInt64) -> Limit? {
    Limit(subject, .alternatives(alternatives & self.alternatives(of: subject)))
  }

  /// A limit within the bounds that the subject is declared with.
  private func limit(_ subject: Expression, _ values: Limit.Values) -> Limit? {
    guard let type = numberType(of: subject) else { return nil }
    return Limit(subject, values.intersection(.numbers(type.lower, type.upper)))
  }

  private func numberType(of subject: Expression) -> NumberType? {
    if case .number(let number) = base.type(of: subject, scope.variables) { number } else { nil }
  }

  /// The alternatives of a subject, one bit each; of a derived value those that rules give it.
  private func alternatives(of subject: Expression) -> UInt64 {
    if case .derived(let derived) = subject { return uses.concludedAlternatives[derived] }
    if case .choice(let list) = base.type(of: subject, scope.variables) {
      return 1 << UInt64(base.choiceLists[list].choices.count) - 1
    }
    return 0b11
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

  /// A limit of a fact, derived value, field or variable; `nil` for anything else.
  init?(_ subject: Expression, _ values: Values) {
    switch subject {
    case .fact, .derived, .field, .variable: break
    default: return nil
    }
    self.subject = subject
    self.values = values
  }

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
