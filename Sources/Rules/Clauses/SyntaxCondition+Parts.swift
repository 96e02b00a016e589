// The same as in Condition+Parts, of what is written.
extension SyntaxCondition {
  /// The conditions directly within it; of `X in (A, B)` and `X in A ... B` those that it became.
  func inner(as condition: Condition) -> [SyntaxCondition] {
    switch self {
    case .and(let parts, _), .or(let parts, _): parts
    case .not(let part, _): [part]
    case .compare(let left, _, let right, _): left.inner + right.inner
    case .has(let set, let element, _): set.inner + element.inner
    case .isOneOf(let operand, let alternatives, _):
      alternatives.count == 1
        ? operand.inner + alternatives[0].inner
        : alternatives.map { .compare(operand, .equal, $0, $0.range) }
    case .within(let operand, let lower, let upper, let range):
      if case .and = condition {
        [
          .compare(operand, .greaterOrEqual, lower, range),
          .compare(operand, .lessOrEqual, upper ?? lower, range),
        ]
      } else {
        operand.inner + lower.inner + (upper ?? lower).inner
      }
    case .some(let generator, _), .no(let generator, _): generator.inner
    case .every(let generator, let condition, _): generator.inner + [condition]
    case .atom, .answeredUnknown, .name, .missing: []
    }
  }

  /// Where it stands as a part.
  var place: Clause.Place {
    var place = Clause.Place(range: range)
    switch self {
    case .answeredUnknown: place.isAnsweredUnknown = true
    // One alternative of `X in (A, B)`.
    case .compare(let operand, _, let value, range) where value.range == range:
      place.operand = operand.range
    default: break
    }
    return place
  }
}

extension SyntaxGenerator {
  var inner: [SyntaxCondition] {
    let bounds: [SyntaxExpression]
    if let within { bounds = [within, within] } else { bounds = [lower, upper].compactMap { $0 } }
    return bounds.flatMap { $0.inner } + (condition.map { [$0] } ?? [])
  }
}

extension SyntaxExpression {
  var inner: [SyntaxCondition] {
    switch self {
    case .number, .text, .date, .name, .missing: []
    case .arithmetic(let left, _, let right, _): left.inner + right.inner
    case .count(let generator, _): generator.inner
    case .aggregate(_, let value, let generator, _): generator.inner + value.inner
    case .share(let generator, let condition, _): generator.inner + [condition]
    }
  }
}
