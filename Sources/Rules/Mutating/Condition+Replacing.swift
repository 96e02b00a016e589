// The parts of a condition are numbered as `Clause.places` lists them.
extension Condition {
  /// The condition with something else in the place of one part.
  ///
  /// - Parameters:
  ///   - part: the part's number, counted from `next`.
  ///   - next: the number of this condition; afterwards that of what follows it.
  ///   - other: what stands there instead.
  /// - Returns: the condition with all else as it was.
  func replacing(_ part: Int, _ next: inout Int, with other: Condition) -> Condition {
    let own = next
    next += 1
    let inner = mapInner { $0.replacing(part, &next, with: other) }
    return own == part ? other : inner
  }

  /// The condition with others for those directly within it, in the order of ``inner``.
  private func mapInner(_ change: (Condition) -> Condition) -> Condition {
    switch self {
    case .constant, .answeredUnknown: self
    case .and(let parts): .and(parts.map(change))
    case .or(let parts): .or(parts.map(change))
    case .not(let part): .not(change(part))
    case .unless(let part): .unless(change(part))
    case .compare(let left, let comparison, let right):
      .compare(left.mapInner(change), comparison, right.mapInner(change))
    case .has(let set, let element): .has(set.mapInner(change), element.mapInner(change))
    case .holds(let value): .holds(value.mapInner(change))
    case .between(let value, let lower, let upper):
      .between(
        value.mapInner(change), lower: lower.mapInner(change), upper: upper.mapInner(change))
    case .matches(let relation, let arguments):
      .matches(relation: relation, arguments: arguments.map { $0?.mapInner(change) })
    case .some(let generator): .some(generator.mapInner(change))
    case .no(let generator): .no(generator.mapInner(change))
    case .every(let generator, let condition):
      .every(generator.mapInner(change), change(condition))
    }
  }
}

extension Generator {
  func mapInner(_ change: (Condition) -> Condition) -> Generator {
    var result = self
    if case .values(let type, let lower, let upper) = domain {
      result.domain = .values(
        type, lower: lower?.mapInner(change), upper: upper?.mapInner(change))
    }
    if let condition { result.condition = change(condition) }
    return result
  }
}

extension Expression {
  func mapInner(_ change: (Condition) -> Condition) -> Expression {
    switch self {
    case .literal, .fact, .derived, .today, .variable, .field: self
    case .end(let range, let isUpper): .end(of: range.mapInner(change), isUpper: isUpper)
    case .arithmetic(let left, let operation, let right):
      .arithmetic(left.mapInner(change), operation, right.mapInner(change))
    case .count(let generator): .count(generator.mapInner(change))
    case .aggregate(let aggregate, let generator, let value):
      .aggregate(aggregate, generator.mapInner(change), value.mapInner(change))
    case .share(let generator, let condition):
      .share(generator.mapInner(change), change(condition))
    }
  }
}

extension Clause {
  /// The clause with something else in the place of one part.
  func replacing(_ part: Int, with other: Condition) -> Clause {
    var result = self
    var next = 0
    result.generators = generators.map { generator in
      generator.mapInner { $0.replacing(part, &next, with: other) }
    }
    result.condition = condition.replacing(part, &next, with: other)
    return result
  }
}
