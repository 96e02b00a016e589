import Inference
import Rules
import Testing

struct CompletionTests {
  @Test(arguments: Seeds.parts(of: 150))
  func `what is known holds in every completion, and what happens was possible`(
    seeds: Range<Int>
  ) throws {
    for seed in seeds {
      let world = WorldMaker.world(seed: UInt64(seed)).withoutOpenings
      let (ruleBase, given) = try world.load()
      let subject = given.withoutAssumptions.withoutReasons
      guard let assessment = try? Engine(ruleBase).assess(subject) else { continue }
      var completer = Completer(random: SplitMix64(seed: UInt64(seed)), ruleBase: ruleBase)
      for _ in 0..<12 {
        let keepsUnknown = world.rules.contains("answered unknown")
        let complete = completer.complete(subject, keepsUnknown: keepsUnknown)
        guard let completion = try? ReferenceAssessment(ruleBase, complete) else { continue }
        let broken = completion.contradictions(of: assessment)
        #expect(broken.isEmpty, "seed \(seed)\n\(world.text)")
        if !broken.isEmpty { return }
      }
    }
  }

  @Test(arguments: Seeds.parts(of: 200))
  func `where each unknown fact is read once, exactly what can happen is possible`(
    seeds: Range<Int>
  ) throws {
    for seed in seeds {
      let world = SimpleMaker.world(seed: UInt64(seed))
      let (ruleBase, subject) = try world.load()
      let assessment = try Engine(ruleBase).assess(subject)
      let completions = Completions(ruleBase).all(of: subject)
      let statuses = try completions.map { complete in
        try ReferenceAssessment(ruleBase, complete).factors.map(\.standing.status)
      }
      for (index, factor) in assessment.factors.enumerated() {
        let happens = Set(statuses.map { $0[index] })
        #expect(Set(factor.possible) == happens, "seed \(seed)\n\(world.text)")
        if Set(factor.possible) != happens { return }
      }
    }
  }
}

extension ReferenceAssessment {
  /// What this completion says that an assessment with less answered did not think possible.
  fileprivate func contradictions(of assessment: Assessment) -> [String] {
    let names = Names(ruleBase: ruleBase)
    var broken: [String] = []
    for (index, factor) in assessment.factors.enumerated()
    where !factors[index].standing.possible.isSubset(of: factor.possible) {
      broken.append(names.factor(index))
    }
    for (index, finding) in assessment.findings.enumerated()
    where finding.truth != .unknown && finding.truth != findings[index].verdict.truth {
      broken.append(names.finding(index))
    }
    if let low = summary.lowestIndex, let high = summary.highestIndex,
      let lowest = assessment.summary.lowestIndex, let highest = assessment.summary.highestIndex,
      low < lowest || high > highest
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
