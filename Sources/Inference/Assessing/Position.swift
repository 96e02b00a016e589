public import Rules

extension Assessment {
  /// The lowest and highest index that the open answers allow for the municipality's own factors
  /// of an area, as in ``Summary``; `nil` where none applies.
  public func position(inArea area: Int) -> (lowest: Fixed, highest: Fixed)? {
    let own = factors(inArea: area).map { factors[$0] }
    guard let lowest = FactorAssessment.index(of: own, isHighest: false),
      let highest = FactorAssessment.index(of: own, isHighest: true)
    else { return nil }
    return (lowest, highest)
  }
}

extension FactorAssessment {
  /// The lowest or highest mean of met 1, partly ½, gap 0 over the factors that may apply.
  static func index(of factors: [FactorAssessment], isHighest: Bool) -> Fixed? {
    var sum: Int64 = 0
    var count: Int64 = 0
    var optional: [Int64] = []
    for factor in factors {
      var best: Int64?
      for status in factor.possible {
        guard let value = halves(status) else { continue }
        best = best.map { isHighest ? max($0, value) : min($0, value) } ?? value
      }
      guard let value = best else { continue }
      if factor.possible.contains(.notApplicable) {
        optional.append(value)
      } else {
        sum += value
        count += 1
      }
    }
    optional.sort()
    if isHighest { optional.reverse() }
    for value in optional {
      let improves = count == 0 || (isHighest ? value * count > sum : value * count < sum)
      guard improves else { break }
      sum += value
      count += 1
    }
    return count == 0 ? nil : roundedQuotient(sum, 2 * count)
  }

  private static func halves(_ status: FactorStatus) -> Int64? {
    switch status {
    case .met: 2
    case .partly: 1
    case .gap: 0
    case .open, .notApplicable: nil
    }
  }
}
