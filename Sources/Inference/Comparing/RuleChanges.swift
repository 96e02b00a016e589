public import Rules

/// What another rule base makes of the same answers, so that a changed rule is never taken for a
/// changed municipality.
public struct RuleChanges: Sendable {
  /// The assessment by the earlier rule base.
  public var before: Assessment
  /// The factors that only the later rule base has, by their places in it.
  public var added: [Int] = []
  /// The factors that only the earlier rule base has, by their places in it.
  public var gone: [Int] = []
  /// The factors that stand otherwise by the later rule base.
  public var changed: [Change] = []

  /// How a factor stands by each rule base.
  public struct Change: Hashable, Sendable {
    /// The factor, by its place in the later rule base.
    public var factor: Int
    /// The status by the earlier one.
    public var before: FactorStatus
    /// The status by the later one.
    public var after: FactorStatus
  }

  /// Compares two assessments of the same answers by two rule bases.
  public init(from before: Assessment, to after: Assessment) {
    self.before = before
    let ids = before.ruleBase.factors.map { before.ruleBase.string($0.id) }
    let laterIDs = after.ruleBase.factors.map { after.ruleBase.string($0.id) }
    for (later, id) in laterIDs.enumerated() {
      guard let earlier = ids.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) else {
        added.append(later)
        continue
      }
      let statuses = (before.factors[earlier].status, after.factors[later].status)
      if statuses.0 != statuses.1 {
        changed.append(Change(factor: later, before: statuses.0, after: statuses.1))
      }
    }
    gone = ids.indices.filter { earlier in
      !laterIDs.contains { $0.utf8.elementsEqual(ids[earlier].utf8) }
    }
  }
}
