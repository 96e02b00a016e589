public import Inference
import Rules

/// How much of a rule base cases have shown, in numbers.
public struct CoverageCounts: Sendable {
  /// Rules that were true in some case.
  public private(set) var rules = Count()
  /// Statuses that factors have had, of those that they can have.
  public private(set) var statuses = Count()
  /// Risks, strengths, cautions and contradictions that were true in some case.
  public private(set) var findings = Count()
  /// Outcomes of conditions, of those that are possible.
  public private(set) var outcomes = Count()

  /// How many of how many.
  public struct Count: Hashable, Sendable {
    /// How many have been shown.
    public var shown = 0
    /// How many there are.
    public var total = 0

    /// Whether at least a number of percent are shown.
    public func reaches(percent: Int) -> Bool { shown * 100 >= percent * total }

    fileprivate mutating func add(_ isShown: Bool) {
      total += 1
      shown += isShown ? 1 : 0
    }
  }

  /// Counts what has been shown.
  public init(_ coverage: Coverage) {
    for unit in coverage.units {
      outcomes.total += unit.possible.count
      outcomes.shown += unit.possible.intersection(unit.seen).count
      guard unit.part == nil else { continue }
      switch coverage.clauses[unit.clause].owner {
      case .rule: rules.add(unit.seen.contains(.holds))
      case .finding: findings.add(unit.seen.contains(.holds))
      case .factor: break
      }
    }
    for number in coverage.ruleBase.factors.indices {
      for status in coverage.possibleStatuses(number) {
        statuses.add(coverage.statuses[number][status.rawValue])
      }
    }
  }
}
