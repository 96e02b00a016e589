public import Rules

extension Engine {
  /// The area that a question belongs to.
  ///
  /// - Parameter fact: a scalar fact or a list.
  /// - Returns: the area whose factors rest on it most, where a factor that reads little else counts
  ///   more; `nil` where only findings read it.
  /// - Complexity: linear in what the factors read.
  public func area(of fact: DecidingFact) -> Int? {
    var weights = [Int](repeating: 0, count: ruleBase.areas.count)
    for (number, reads) in program.factorReads.enumerated() {
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
