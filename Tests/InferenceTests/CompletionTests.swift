import Inference
import Rules
import Testing

struct CompletionTests {
  @Test(arguments: Seeds.parts(of: 120))
  func `what is known holds in every completion, and what happens was possible`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds, make: { WorldMaker.world(seed: $0).withoutOpenings }) { world, random in
      let (ruleBase, given) = try world.load()
      let subject = given.withoutAssumptions.withoutReasons
      guard let assessment = try? Engine(ruleBase).assess(subject) else { return [] }
      var completer = Completer(random: random, ruleBase: ruleBase)
      for _ in 0..<12 {
        let keepsUnknown = world.rules.contains("answered unknown")
        let complete = completer.complete(subject, keepsUnknown: keepsUnknown)
        guard let completion = try? ReferenceAssessment(ruleBase, complete) else { continue }
        let broken = completion.contradictions(of: assessment)
        if !broken.isEmpty { return broken + ["\(complete.answers)", "\(complete.tables)"] }
      }
      return []
    }
  }

  @Test(arguments: Seeds.parts(of: 100))
  func `where each unknown fact is read once, exactly what can happen is possible`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds, make: { SimpleMaker.world(seed: $0) }) { world, _ in
      let (ruleBase, subject) = try world.load()
      let assessment = try Engine(ruleBase).assess(subject)
      let completions = Completions(ruleBase).all(of: subject)
      let statuses = try completions.map { complete in
        try ReferenceAssessment(ruleBase, complete).factors.map(\.standing.status)
      }
      return assessment.factors.enumerated().compactMap { index, factor in
        let happens = Set(statuses.map { $0[index] })
        return Set(factor.possible) == happens ? nil : "\(factor.possible) but \(happens)"
      }
    }
  }
}

extension ReferenceAssessment {
  /// What this completion says that an assessment with less answered did not think possible.
  fileprivate func contradictions(of assessment: Assessment) -> [String] {
    let names = Names(ruleBase: ruleBase)
    var broken: [String] = []
    // What is made of nothing is n/a: only a completion can show that there is nothing.
    let isNothing = factors.map { $0.standing.status == .notApplicable && !$0.standing.isDeclared }
    for (index, factor) in assessment.factors.enumerated()
    where !isNothing[index] && !factors[index].standing.possible.isSubset(of: factor.possible) {
      broken.append("\(names.factor(index)) \(factor.possible) \(factors[index].standing)")
    }
    for (index, finding) in assessment.findings.enumerated()
    where finding.truth != .unknown && finding.truth != findings[index].verdict.truth {
      broken.append("\(names.finding(index)) \(finding.truth)")
    }
    if let low = summary.lowestIndex, let high = summary.highestIndex,
      let lowest = assessment.summary.lowestIndex, let highest = assessment.summary.highestIndex,
      low < lowest || high > highest, !isNothing.contains(true)
    {
      broken.append("index \(low)…\(high) is not within \(lowest)…\(highest)")
    }
    return broken
  }
}

extension World {
  /// The world without `open when`: it widens what is possible on purpose.
  fileprivate var withoutOpenings: World {
    var world = self
    world.declarations = declarations.map { lines in
      lines.filter { !$0.hasPrefix("open when") }
    }
    return world
  }
}
