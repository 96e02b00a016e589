public import Rules

/// Why something is not concluded, and what would conclude it.
public struct WhyNot: Sendable {
  /// The nearest rules, each condition with the value read.
  public var proofs: [Proof]
  /// Whether it is concluded already.
  public var isConcluded: Bool
  /// Changes that together conclude it, none of which can be left out; `nil` where none were found.
  public var changes: [Change]?
  /// Whether no smaller set of changes concludes it.
  public var isSmallest: Bool

  /// What is wished for.
  public enum Goal: Sendable {
    /// A factor has a status.
    case factor(Int, FactorStatus)
    /// A finding is there.
    case finding(Int)
    /// A derived value is this one; `nil` for any other than it is.
    case derived(Int, Value?)
    /// A derived relation has a further row.
    case row(relation: Int)
  }

  /// The most changes that are searched for a smallest set.
  public static let mostChanges = 4
  /// The most trials of such a search.
  public static let mostTrials = 20_000
}

extension Engine {
  /// Why something is not concluded, and the smallest set of changes that concludes it.
  ///
  /// - Parameters:
  ///   - goal: what is wished for.
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Returns: the nearest rules and the changes.
  /// - Throws: ``Fault`` as ``assess(_:asOf:)``.
  /// - Complexity: up to ``WhyNot/mostTrials`` trials.
  public func whyNot(
    _ goal: WhyNot.Goal, of subject: Case, asOf: Int64? = nil
  ) throws(Fault) -> WhyNot {
    let subject = subject.filled(from: ruleBase)
    var assessor = Assessor(
      self, try evaluate(subject, asOf, assuming: true), subject, asOf: asOf)
    try assessor.assess()
    var prover = Prover(assessor.evaluation, subject, countsOthers: false)
    prover.showsAll = true
    var search = ChangeSearch(self, goal, assessor)
    var result = WhyNot(
      proofs: prover.nearest(goal, assessor), isConcluded: search.isConcluded, changes: nil,
      isSmallest: false)
    if !result.isConcluded { (result.changes, result.isSmallest) = search.find() }
    return result
  }
}

extension Prover {
  /// The rules and clauses that could conclude something.
  fileprivate mutating func nearest(_ goal: WhyNot.Goal, _ assessor: Assessor) -> [Proof] {
    switch goal {
    case .factor(let number, let wanted):
      let proof = factor(number, assessor.factors[number])
      let clauses = proof.premises.filter { premise in
        switch premise.step {
        case .clause(.applies): premise.truth != .holds || wanted == .notApplicable
        case .clause(.met): wanted == .met || wanted == .gap
        case .clause(.partly): wanted == .partly || wanted == .gap
        default: false
        }
      }
      return [Proof(proof.step, proof.truth, clauses.isEmpty ? proof.premises : clauses)]
    case .finding(let number): return [finding(number)]
    case .derived(let number, _): return [derived(number)]
    case .row(let relation): return rowAbsence(relation, columns(of: relation))
    }
  }

  private func columns(of relation: Int) -> [Reading?] {
    ruleBase.relations[relation].columns.map { _ in nil }
  }
}
