public import Rules

/// A rule base compiled for inference: make one, then assess any number of cases.
public struct Engine: Sendable {
  /// The rule base.
  public let ruleBase: RuleBase

  /// Compiles a rule base.
  public init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
  }

  /// Assesses a case.
  ///
  /// - Parameters:
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Throws: ``Fault`` where two rules conclude different values or a number overflows.
  public func assess(_ subject: Case, asOf: Int64? = nil) throws(Fault) -> Assessment {
    throw .overflow(rule: nil)
  }

  /// What can be explained.
  public enum Subject: Sendable {
    /// A factor, by its place in ``RuleBase/factors``.
    case factor(Int)
    /// A finding, by its place in ``RuleBase/findings``.
    case finding(Int)
    /// A derived value, by its place in ``RuleBase/derivedValues``.
    case derived(Int)
    /// A derived relation with all its rows, by its place in ``RuleBase/relations``.
    case relation(Int)
  }

  /// The proof of a conclusion; for a relation one proof a row.
  public func explain(
    _ what: Subject, of subject: Case, asOf: Int64? = nil
  ) throws(Fault) -> [Proof] {
    throw .overflow(rule: nil)
  }
}

/// Why an assessment cannot be made.
public enum Fault: Error, Sendable {
  /// Two rules conclude different values of one derived value; with both rules' places.
  case conflict(derived: Int, first: Int, second: Int, firstValue: Value, secondValue: Value)
  /// A number is too large; with the rule's place where it is known.
  case overflow(rule: Int?)
}
