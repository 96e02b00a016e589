// The conditions directly within something, in written order.
extension Condition {
  /// The conditions directly within it, those of generators and of counts too.
  public var inner: [Condition] {
    switch self {
    case .constant, .answeredUnknown: []
    case .and(let parts), .or(let parts): parts
    case .not(let part), .unless(let part): [part]
    case .compare(let left, _, let right): left.inner + right.inner
    case .has(let set, let element): set.inner + element.inner
    case .holds(let value): value.inner
    case .between(let value, let lower, let upper): value.inner + lower.inner + upper.inner
    case .matches(_, let arguments): arguments.flatMap { $0?.inner ?? [] }
    case .some(let generator), .no(let generator): generator.inner
    case .every(let generator, let condition): generator.inner + [condition]
    }
  }

  /// How many parts it has: itself and all within it.
  public var partCount: Int { inner.reduce(1) { $0 + $1.partCount } }
}

extension Generator {
  /// The conditions directly within it.
  public var inner: [Condition] {
    var result: [Condition] = []
    if case .values(_, let lower, let upper) = domain {
      result += (lower?.inner ?? []) + (upper?.inner ?? [])
    }
    if let condition { result.append(condition) }
    return result
  }

  /// How many parts the conditions within it have.
  public var partCount: Int { inner.reduce(0) { $0 + $1.partCount } }
}

extension Expression {
  /// The conditions directly within it.
  public var inner: [Condition] {
    switch self {
    case .literal, .fact, .derived, .today, .variable, .field: []
    case .end(let range, isUpper: _): range.inner
    case .arithmetic(let left, _, let right): left.inner + right.inner
    case .count(let generator): generator.inner
    case .aggregate(_, let generator, let value): generator.inner + value.inner
    case .share(let generator, let condition): generator.inner + [condition]
    }
  }

  /// How many parts the conditions within it have.
  public var partCount: Int { inner.reduce(0) { $0 + $1.partCount } }
}
