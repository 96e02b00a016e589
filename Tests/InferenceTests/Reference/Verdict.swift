import Rules

/// The facts that decide something.
typealias Facts = Set<DecidingFact>

/// True, false, or unknown with the facts that decide it.
enum Verdict: Hashable {
  case holds
  case fails
  case unknown(Facts)

  /// The facts that decide it; none where it is known.
  var deciding: Facts {
    if case .unknown(let facts) = self { facts } else { [] }
  }

  init(_ isTrue: Bool) { self = isTrue ? .holds : .fails }

  static prefix func ! (verdict: Verdict) -> Verdict {
    switch verdict {
    case .holds: .fails
    case .fails: .holds
    case .unknown: verdict
    }
  }

  /// False where a part is, true where all are.
  static func all(_ parts: [Verdict]) -> Verdict {
    if parts.contains(.fails) { return .fails }
    if parts.allSatisfy({ $0 == .holds }) { return .holds }
    return .unknown(parts.reduce(into: []) { $0.formUnion($1.deciding) })
  }

  /// True where a part is, false where all are.
  static func any(_ parts: [Verdict]) -> Verdict { !all(parts.map { !$0 }) }
}
