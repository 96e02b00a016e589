public import Rules

/// What has become of a success factor between two assessments.
///
/// Only the first three say that something is better, worse or the same; the others say what we
/// know, and are never counted as better or worse.
public enum Direction: Int, Hashable, Sendable, CaseIterable {
  /// From a gap to partly or in place, or from partly to in place.
  case improved
  /// From in place to partly or a gap, or from partly to a gap.
  case worsened
  /// In place, partly or a gap both times, or not applicable both times.
  case unchanged
  /// Open before; in place, partly or a gap now.
  case nowKnown
  /// In place, partly or a gap before; open now.
  case becameUnknown
  /// Open both times.
  case stillOpen
  /// It applies only one of the times.
  case notComparable

  /// The direction from one status to another.
  public init(from before: FactorStatus, to after: FactorStatus) {
    switch (before, after) {
    case (.notApplicable, .notApplicable): self = .unchanged
    case (.notApplicable, _), (_, .notApplicable): self = .notComparable
    case (.open, .open): self = .stillOpen
    case (.open, _): self = .nowKnown
    case (_, .open): self = .becameUnknown
    default:
      let (first, second) = (Self.distance(before), Self.distance(after))
      self = first == second ? .unchanged : second < first ? .improved : .worsened
    }
  }

  /// How far a status is from in place.
  private static func distance(_ status: FactorStatus) -> Int {
    switch status {
    case .met: 0
    case .partly: 1
    case .gap, .open, .notApplicable: 2
    }
  }
}
