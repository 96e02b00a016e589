public import Rules

extension Engine {
  /// The area that a question belongs to.
  ///
  /// - Parameter fact: a scalar fact or a list.
  /// - Returns: the area whose factors it decides most, where a factor that little else decides
  ///   counts more; where it decides none, the area whose factors read it most; `nil` where only
  ///   findings read it.
  /// - Complexity: linear in what the factors read.
  public func area(of fact: DecidingFact) -> Int? {
    area(of: fact, by: program.factorGrounds) ?? area(of: fact, by: program.factorReads)
  }

  private func area(of fact: DecidingFact, by readings: [Reads]) -> Int? {
    var weights = [Int](repeating: 0, count: ruleBase.areas.count)
    for (number, reads) in readings.enumerated() {
      let isRead =
        switch fact {
        case .fact(let place): reads.facts.contains(place)
        case .list(let place), .field(let place, _, _): reads.relations.contains(place)
        }
      let count = reads.facts.count + reads.relations.count
      if isRead { weights[ruleBase.factors[number].area] += 10_000 / count }
    }
    guard let most = weights.max(), most > 0 else { return nil }
    return weights.firstIndex(of: most)
  }
}
