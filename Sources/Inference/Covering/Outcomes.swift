/// Some of true, false and unknown.
public struct Outcomes: OptionSet, Hashable, Sendable {
  /// A bit for each.
  public var rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// True.
  public static let holds = Outcomes(rawValue: 1)
  /// False.
  public static let fails = Outcomes(rawValue: 2)
  /// Unknown.
  public static let unknown = Outcomes(rawValue: 4)
  /// All three.
  public static let all: Outcomes = [.holds, .fails, .unknown]

  /// How many there are.
  public var count: Int { rawValue.nonzeroBitCount }

  /// The one that a truth is.
  public init(_ truth: Truth) {
    switch truth {
    case .holds: self = .holds
    case .fails: self = .fails
    case .unknown: self = .unknown
    }
  }
}
