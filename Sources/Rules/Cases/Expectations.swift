/// What somebody expects of a case, from `NAME.expect`.
public struct Expectations: Sendable {
  /// The lines in written order.
  public var lines: [Expectation] = []

  /// Makes an empty list.
  public init() {}
}

/// One expectation.
public struct Expectation: Sendable {
  /// Where it stands.
  public var range: SourceRange
  /// What is expected.
  public var subject: Subject

  /// Makes an expectation.
  public init(range: SourceRange, subject: Subject) {
    self.range = range
    self.subject = subject
  }

  /// What can be expected.
  public enum Subject: Sendable {
    /// A factor's status, and where given its rank, the facts that decide it (exactly these), facts
    /// that its proof reads (at least these) and a message (a part of one).
    case factor(
      Int, FactorExpectation)
    /// A finding: true, false or unknown.
    case finding(Int, isKnown: Bool, holds: Bool)
    /// The value of a derived value; `nil` for unknown.
    case derived(Int, Value?)
    /// Whether a fact or list is among the questions, and its place among them where given.
    case question(DecidingFact, isAsked: Bool, place: Int?)
    /// That everything not named otherwise is open: no gap, no strength.
    case nothingElseConcluded
  }
}

/// What is expected of a factor.
public struct FactorExpectation: Sendable {
  /// `met`, `partly`, `gap`, `open` or `notApplicable`.
  public var status: FactorStatus
  /// The place in the order, from 1.
  public var rank: Int?
  /// The facts that decide an open factor, exactly.
  public var unknown: [DecidingFact]?
  /// The facts that the reason names, at least.
  public var because: [DecidingFact] = []
  /// A part of a message in Swedish.
  public var says: [String] = []
  /// What no message in Swedish says.
  public var saysNot: [String] = []

  /// Makes an expectation of a status.
  public init(status: FactorStatus) { self.status = status }
}

/// How a factor stands.
public enum FactorStatus: Int, Sendable, CaseIterable {
  /// In place.
  case met
  /// Partly in place.
  case partly
  /// Missing.
  case gap
  /// Cannot be said yet.
  case open
  /// Does not apply.
  case notApplicable
}

/// Something a case can answer and a conclusion can wait for.
public enum DecidingFact: Hashable, Sendable {
  /// A scalar fact, by its place in ``RuleBase/facts``.
  case fact(Int)
  /// A field of a row: entity, row by its id, column.
  case field(relation: Int, row: String, column: Int)
  /// Whether an entity's list is complete.
  case list(Int)
}
