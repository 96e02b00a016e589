public import Rules

/// How the other municipalities of a county stand.
///
/// It counts, and never ranks: a municipality with few gaps may be one that few questions were put
/// to.
public struct County: Sendable {
  /// The others, the latest assessment of each, in the order of their ids.
  public var others: [Assessment]
  /// The number of files that could not be used, so that a count tells what it leaves out.
  public var unusable: Int

  /// Makes a county of the assessments of others.
  public init(others: [Assessment], unusable: Int = 0) {
    self.others = others
    self.unusable = unusable
  }

  /// The cases of the county of one of them: each municipality or district once, with its latest
  /// answers, and without the one itself.
  ///
  /// - Parameters:
  ///   - subject: the one whose county it is; it must have a municipality code.
  ///   - cases: all cases at hand, in any order.
  /// - Returns: the cases in the order of their ids.
  public static func others(than subject: Case, among cases: [Case]) -> [Case] {
    var latest: [Case] = []
    for other in cases where other.isInCounty(of: subject) && !other.isSameUnit(as: subject) {
      guard let place = latest.firstIndex(where: { $0.isSameUnit(as: other) }) else {
        latest.append(other)
        continue
      }
      if latest[place].precedes(other) { latest[place] = other }
    }
    return latest.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// How many of the others have a factor with each status, in the order of ``FactorStatus``.
  public func counts(ofFactor factor: Int) -> [Int] {
    FactorStatus.allCases.map { status in
      others.count { $0.factors[factor].status == status }
    }
  }
}

extension Case {
  /// Whether two cases are about the same municipality or district, perhaps at different times.
  public func isSameUnit(as other: Case) -> Bool {
    municipality == other.municipality && kind == other.kind && unit == other.unit
  }

  /// Whether two municipalities lie in the same county: the first two digits of their codes.
  fileprivate func isInCounty(of other: Case) -> Bool {
    !municipality.isEmpty
      && municipality.utf8.prefix(2).elementsEqual(other.municipality.utf8.prefix(2))
  }

  /// Whether it is older than another; of the same day the one with the smaller id.
  fileprivate func precedes(_ other: Case) -> Bool {
    date == other.date ? id.utf8.lexicographicallyPrecedes(other.id.utf8) : date < other.date
  }
}
