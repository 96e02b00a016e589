import Rules

/// How all factors and findings stand, without proofs and texts.
struct Standings: Sendable {
  var statuses: [FactorStatus]
  var severities: [Int]
  var truths: [Truth]

  init(_ assessor: Assessor) {
    statuses = assessor.factors.map { $0.status }
    severities = assessor.factors.map { $0.severity }
    truths = assessor.findings.map { $0.truth }
  }

  func isRanked(_ factor: Int) -> Bool {
    statuses[factor] == .gap || statuses[factor] == .partly
  }
}

/// Makes the sums of the order.
struct Scores: Sendable {
  let weights: Weights
  /// For each factor the points of its sources.
  let sources: [Int]
  /// For each factor the risks that raise it.
  let risks: [[Int]]
  /// For each factor those that wait for it.
  let waiting: [[Int]]

  init(_ engine: Engine) {
    let ruleBase = engine.ruleBase
    weights = ruleBase.weights
    sources = ruleBase.factors.map { Assessor.sources(of: $0, ruleBase.weights).points }
    var risks: [[Int]] = ruleBase.factors.map { _ in [] }
    for (number, finding) in ruleBase.findings.enumerated() where finding.kind == .risk {
      for factor in finding.raises where risks[factor].last != number {
        risks[factor].append(number)
      }
    }
    self.risks = risks
    waiting = engine.waiting
  }

  /// Each factor's sum; 0 where it is not ranked.
  func scores(_ standings: Standings) -> [Int] {
    standings.statuses.indices.map { factor in
      guard standings.isRanked(factor) else { return 0 }
      var score = standings.severities[factor] * weights.severity + sources[factor]
      score += standings.statuses[factor] == .gap ? weights.gap : weights.partly
      for risk in risks[factor] where standings.truths[risk] == .holds { score += weights.risk }
      for other in waiting[factor] where standings.isRanked(other) { score += weights.waiting }
      return score
    }
  }

  /// Each factor with its place in the order.
  func places(_ standings: Standings) -> [Difference.Standing] {
    let scores = scores(standings)
    var ranks: [Int?] = scores.map { _ in nil }
    let ranked = scores.indices.filter { standings.isRanked($0) }
    let sorted = ranked.sorted { first, second in
      scores[first] == scores[second] ? first < second : scores[first] > scores[second]
    }
    for (place, factor) in sorted.enumerated() { ranks[factor] = place + 1 }
    return scores.indices.map { factor in
      Difference.Standing(
        status: standings.statuses[factor], rank: ranks[factor], score: scores[factor])
    }
  }
}

extension Difference {
  /// What a trial has changed.
  init(
    from before: [Standing], _ truthsBefore: [Truth], to after: [Standing], _ truths: [Truth]
  ) {
    self.init()
    for factor in before.indices where before[factor] != after[factor] {
      factors.append(
        FactorChange(factor: factor, before: before[factor], after: after[factor]))
    }
    for finding in truths.indices where truths[finding] != truthsBefore[finding] {
      findings.append(
        FindingChange(finding: finding, before: truthsBefore[finding], after: truths[finding]))
    }
  }
}
