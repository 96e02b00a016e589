import Rules

/// What conditions come out as where all that they read is known, as far as the declared values
/// tell: "more than nought or nought" is never false.
struct KnownOutcomes {
  let ruleBase: RuleBase
  let variables: [Variable]

  func outcomes(of condition: Condition) -> Outcomes {
    if let subject = condition.subject, let values = values(of: subject, in: condition) {
      return values.reduce(into: []) { outcomes, value in
        outcomes.insert(condition.holds(value) ? .holds : .fails)
      }
    }
    switch condition {
    case .not(let part), .unless(let part):
      let inner = outcomes(of: part)
      return inner == .holds ? .fails : inner == .fails ? .holds : inner
    case .and(let parts):
      let inner = parts.map { outcomes(of: $0) }
      if inner.contains(.fails) { return .fails }
      return inner.allSatisfy { $0 == .holds } ? .holds : [.holds, .fails]
    case .or(let parts):
      let inner = parts.map { outcomes(of: $0) }
      if inner.contains(.holds) { return .holds }
      return inner.allSatisfy { $0 == .fails } ? .fails : [.holds, .fails]
    default: return [.holds, .fails]
    }
  }

  /// Values of a subject between which nothing changes for a condition: the ends of its type, and
  /// those at and beside each number that it is compared with.
  private func values(of subject: Expression, in condition: Condition) -> [Value]? {
    switch type(of: subject) {
    case .yesNo: return [.choice(0), .choice(1)]
    case .choice(let list): return ruleBase.choiceLists[list].choices.indices.map { .choice($0) }
    case .number(let type):
      var numbers: [Fixed] = [type.lower, type.upper]
      for number in condition.numbers where type.lower <= number && number <= type.upper {
        numbers += [number, max(type.lower, number - 1), min(type.upper, number + 1)]
        if type.kind != .decimal && type.kind != .percent {
          numbers += [max(type.lower, number - fixedOne), min(type.upper, number + fixedOne)]
        }
      }
      let isWhole = type.kind != .decimal && type.kind != .percent
      return numbers.filter { !isWhole || $0 % fixedOne == 0 }.map { .number($0) }
    default: return nil
    }
  }

  private func type(of subject: Expression) -> ValueType? {
    switch subject {
    case .fact(let fact): return ruleBase.facts[fact].type
    case .field(let variable, let column):
      guard case .row(let relation) = variables[variable].type else { return nil }
      return ruleBase.relations[relation].columns[column].type
    default: return nil
    }
  }
}

extension Condition {
  /// The one fact or field that all of it compares with literals; `nil` where it reads more.
  fileprivate var subject: Expression? {
    switch self {
    case .holds(let value): value
    case .compare(let value, _, .literal), .compare(.literal, _, let value): value
    case .between(let value, .literal, .literal): value
    case .not(let part), .unless(let part): part.subject
    case .and(let parts), .or(let parts):
      if let first = parts.first?.subject, parts.allSatisfy({ $0.subject == first }) {
        first
      } else {
        nil
      }
    default: nil
    }
  }

  /// The numbers that the subject is compared with.
  fileprivate var numbers: [Fixed] {
    switch self {
    case .compare(_, _, .literal(.number(let number))),
      .compare(.literal(.number(let number)), _, _):
      [number]
    case .between(_, .literal(.number(let lower)), .literal(.number(let upper))): [lower, upper]
    default: inner.flatMap { $0.numbers }
    }
  }

  /// Whether it holds where its subject has a value.
  fileprivate func holds(_ value: Value) -> Bool {
    switch self {
    case .holds: value == .choice(1)
    case .compare(.literal(let left), let comparison, .literal(let right)):
      Self.holds(left, comparison, right)
    case .compare(.literal(let left), let comparison, _): Self.holds(left, comparison, value)
    case .compare(_, let comparison, .literal(let right)): Self.holds(value, comparison, right)
    case .between(_, .literal(let lower), .literal(let upper)):
      Self.holds(lower, .lessOrEqual, value) && Self.holds(value, .lessOrEqual, upper)
    case .not(let part), .unless(let part): !part.holds(value)
    case .and(let parts): parts.allSatisfy { $0.holds(value) }
    case .or(let parts): parts.contains { $0.holds(value) }
    default: false
    }
  }

  private static func holds(_ left: Value, _ comparison: Comparison, _ right: Value) -> Bool {
    switch (comparison, left, right) {
    case (.equal, _, _): left == right
    case (.notEqual, _, _): left != right
    case (.less, .number(let first), .number(let second)): first < second
    case (.lessOrEqual, .number(let first), .number(let second)): first <= second
    case (.greater, .number(let first), .number(let second)): first > second
    case (.greaterOrEqual, .number(let first), .number(let second)): first >= second
    default: false
    }
  }
}
