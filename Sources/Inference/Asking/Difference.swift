public import Rules

/// What is different in another assessment by the same rule base.
public struct Difference: Sendable {
  /// The factors with another status, rank or score, in the order of the rule base.
  public var factors: [FactorChange] = []
  /// The findings that are there in one of them only, or unknown in one, in the order of the
  /// rule base.
  public var findings: [FindingChange] = []
  /// The questions that only the first asks, most valuable first.
  public var settledQuestions: [DecidingFact] = []
  /// The questions that only the second asks, most valuable first.
  public var newQuestions: [DecidingFact] = []

  /// How one factor stands in each.
  public struct FactorChange: Hashable, Sendable {
    /// The factor, by its place in ``RuleBase/factors``.
    public var factor: Int
    /// How it stands first.
    public var before: Standing
    /// How it stands then.
    public var after: Standing

    /// Whether it is ranked only then.
    public var appears: Bool { before.rank == nil && after.rank != nil }
    /// Whether it is ranked only first.
    public var disappears: Bool { before.rank != nil && after.rank == nil }
  }

  /// A status with its place in the order.
  public struct Standing: Hashable, Sendable {
    /// The status.
    public var status: FactorStatus
    /// The place in the order; `nil` where it has none.
    public var rank: Int?
    /// The sum; 0 where it has no place.
    public var score: Int

    /// How a factor stands in an assessment.
    init(_ factor: FactorAssessment) {
      status = factor.status
      rank = factor.priority?.rank
      score = factor.priority?.score ?? 0
    }

    init(status: FactorStatus, rank: Int?, score: Int) {
      self.status = status
      self.rank = rank
      self.score = score
    }
  }

  /// Whether one finding is there in each.
  public struct FindingChange: Hashable, Sendable {
    /// The finding, by its place in ``RuleBase/findings``.
    public var finding: Int
    /// Whether it is there first.
    public var before: Truth
    /// Whether it is there then.
    public var after: Truth
  }

  /// Whether nothing is different.
  public var isEmpty: Bool {
    factors.isEmpty && findings.isEmpty && settledQuestions.isEmpty && newQuestions.isEmpty
  }

  init() {}

  /// Compares two assessments by one rule base.
  public init(from first: Assessment, to second: Assessment) {
    for number in first.factors.indices {
      let before = Standing(first.factors[number])
      let after = Standing(second.factors[number])
      if before != after {
        factors.append(FactorChange(factor: number, before: before, after: after))
      }
    }
    for number in first.findings.indices {
      let (before, after) = (first.findings[number].truth, second.findings[number].truth)
      if before != after {
        findings.append(FindingChange(finding: number, before: before, after: after))
      }
    }
    let (asked, askedThen) = (first.questions.map { $0.fact }, second.questions.map { $0.fact })
    settledQuestions = asked.filter { !askedThen.contains($0) }
    newQuestions = askedThen.filter { !asked.contains($0) }
  }
}
