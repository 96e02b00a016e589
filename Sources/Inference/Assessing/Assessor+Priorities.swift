import Rules

extension Assessor {
  /// Gives each gap and partly met factor its sum and its place; returns them in order.
  mutating func rank() -> [Int] {
    let ranked = factors.indices.filter {
      factors[$0].status == .gap || factors[$0].status == .partly
    }
    let scored = ranked.map { number in (number: number, parts: parts(number, ranked)) }
    let sorted = scored.sorted { first, second in
      let (left, right) = (Self.total(first.parts), Self.total(second.parts))
      return left == right ? first.number < second.number : left > right
    }
    for (place, entry) in sorted.enumerated() {
      factors[entry.number].priority = Priority(
        rank: place + 1, score: Self.total(entry.parts), parts: entry.parts)
    }
    return sorted.map { $0.number }
  }

  private static func total(_ parts: [Priority.Part]) -> Int {
    parts.reduce(0) { $0 + $1.points }
  }

  private func parts(_ number: Int, _ ranked: [Int]) -> [Priority.Part] {
    let weights = ruleBase.weights
    let severity = factors[number].severity
    let isGap = factors[number].status == .gap
    let (sources, sourcePoints) = Self.sources(of: ruleBase.factors[number], weights)
    let risks = ruleBase.findings.indices.filter { place in
      ruleBase.findings[place].kind == .risk && findings[place].truth == .holds
        && ruleBase.findings[place].raises.contains(number)
    }.count
    let waiting = waiting[number].filter { ranked.contains($0) }.count
    return [
      Priority.Part(kind: .severity, count: severity, points: severity * weights.severity),
      Priority.Part(kind: .status, count: 1, points: isGap ? weights.gap : weights.partly),
      Priority.Part(kind: .sources, count: sources, points: sourcePoints),
      Priority.Part(kind: .risks, count: risks, points: risks * weights.risk),
      Priority.Part(kind: .waiting, count: waiting, points: waiting * weights.waiting),
    ]
  }

  /// Each report once, by its best strength.
  static func sources(of factor: Factor, _ weights: Weights) -> (count: Int, points: Int) {
    let weights = weights.strengths
    var best: [(source: Int, points: Int)] = []
    for citation in factor.citations {
      let points = weights[citation.strength.rawValue]
      if let place = best.firstIndex(where: { $0.source == citation.source }) {
        best[place].points = max(best[place].points, points)
      } else {
        best.append((citation.source, points))
      }
    }
    return (best.count, best.reduce(0) { $0 + $1.points })
  }
}
