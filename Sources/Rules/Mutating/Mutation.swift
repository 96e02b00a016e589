/// A change of a rule base by one step, made to see whether some case notices it.
public struct Mutation: Sendable {
  /// The declaration that is changed.
  public var owner: Clause.Owner
  /// Where the change is made.
  public var range: SourceRange
  /// The part of a condition that is changed; `nil` for all `when` of a declaration together.
  public var place: Clause.Place?
  /// What is changed.
  public var change: Change
  /// The clause as it becomes, where the change is in one.
  var clause: Clause?

  /// A change.
  public enum Change: Sendable {
    /// A rule never fires, a factor never applies, a finding is never there.
    case removal
    /// A condition is left out.
    case omission
    /// A condition becomes its opposite.
    case opposite
    /// `and` becomes `or`.
    case anyForAll
    /// `or` becomes `and`.
    case allForAny
    /// `every` becomes `some`.
    case someForEvery
    /// One comparison becomes another.
    case comparison(Comparison, Comparison)
    /// A number or an alternative becomes another, of the same type.
    case value(Value, Value, ValueType)
    /// A factor has another severity, 1 … 3.
    case severity(Int, Int)
    /// A factor no longer needs another, by its place in ``RuleBase/factors``.
    case requirement(Int)
    /// A risk no longer makes a factor more important, by its place in ``RuleBase/factors``.
    case raise(Int)
  }

  /// The rule base with the change.
  public func applied(to ruleBase: RuleBase) -> RuleBase {
    var result = ruleBase
    switch change {
    case .removal: result.remove(owner)
    case .severity(_, let severity):
      if case .factor(let number) = owner { result.factors[number].severity = severity }
    case .requirement(let other):
      if case .factor(let number) = owner {
        result.factors[number].requires.removeAll { $0 == other }
      }
    case .raise(let factor):
      if case .finding(let number) = owner {
        result.findings[number].raises.removeAll { $0 == factor }
      }
    default: if let clause { result.replace(clause) }
    }
    return result
  }
}

extension RuleBase {
  /// Takes the effect of a declaration away; the declaration stays, so that places stay too.
  fileprivate mutating func remove(_ owner: Clause.Owner) {
    switch owner {
    case .rule(let first):
      for number in conclusions(of: first) { rules[number].condition = .constant(false) }
    case .factor(let number): factors[number].applies = .constant(false)
    case .finding(let number): findings[number].condition = .constant(false)
    }
  }

  fileprivate mutating func replace(_ clause: Clause) {
    switch clause.owner {
    case .rule(let first):
      for number in conclusions(of: first) {
        rules[number].generators = clause.generators
        rules[number].condition = clause.condition
      }
    case .finding(let number): findings[number].condition = clause.condition
    case .factor(let number): factors[number].replace(clause)
    }
  }

  /// The places of a rule with several conclusions.
  private func conclusions(of first: Int) -> [Int] {
    rules[first...].indices.prefix { rules[$0].id == rules[first].id }.map { $0 }
  }
}

extension Factor {
  fileprivate mutating func replace(_ clause: Clause) {
    switch clause.role {
    case .body: break
    case .applies: applies = clause.condition
    case .met: met = clause.condition
    case .partly: partly = clause.condition
    case .severity(let place): severities[place].condition = clause.condition
    case .advice(let place): advice[place].condition = clause.condition
    case .step(let place): firstSteps[place].condition = clause.condition
    case .opening(let place): openings[place].condition = clause.condition
    case .instance(let place): instances[place].generators = clause.generators
    }
  }
}
