import Inference
import Rules
import Testing

struct LawTests {
  @Test(arguments: Seeds.parts(of: 300))
  func `an answer, a row or a closed list overturns nothing that was known`(
    seeds: Range<Int>
  ) throws {
    for seed in seeds {
      let world = WorldMaker.world(seed: UInt64(seed))
      let (ruleBase, open) = try world.load()
      let engine = Engine(ruleBase)
      var completer = Completer(random: SplitMix64(seed: UInt64(seed)), ruleBase: ruleBase)
      var subject = open.withoutAssumptions
      guard var before = try? engine.conclusions(of: subject) else { continue }
      while let step = completer.steps(of: subject).randomElement(using: &completer.random) {
        completer.take(step, in: &subject)
        guard let after = try? engine.conclusions(of: subject) else { break }
        let lost = before.filter { after[$0.key] != $0.value }
        #expect(lost.isEmpty, "seed \(seed) \(step)\n\(world.text)")
        if !lost.isEmpty { return }
        before = after
        if completer.random.chance(20) { break }
      }
    }
  }

  @Test(arguments: Seeds.parts(of: 200))
  func `a fact that decides nothing changes nothing`(seeds: Range<Int>) throws {
    for seed in seeds {
      let world = WorldMaker.world(seed: UInt64(seed))
      let (ruleBase, open) = try world.load()
      let engine = Engine(ruleBase)
      var completer = Completer(random: SplitMix64(seed: UInt64(seed)), ruleBase: ruleBase)
      let subject = open.withoutAssumptions.withoutReasons
      guard let before = try? engine.assess(subject) else { continue }
      for step in completer.steps(of: subject) {
        var filled = subject
        completer.take(step, in: &filled, onlyValues: true)
        guard let after = try? engine.assess(filled) else { continue }
        let changed = before.changes(to: after, deciding: step.fact)
        #expect(changed.isEmpty, "seed \(seed) \(step)\n\(world.text)")
        if !changed.isEmpty { return }
      }
    }
  }
}

extension Completer.Step {
  /// The fact that the step answers.
  fileprivate var fact: DecidingFact {
    switch self {
    case .answer(let fact): fact
    case .row(let relation), .close(let relation): .list(relation)
    }
  }
}

extension Assessment {
  /// The open factors and unknown findings that a fact does not decide and that are different in
  /// another assessment.
  fileprivate func changes(to other: Assessment, deciding fact: DecidingFact) -> [String] {
    let names = Names(ruleBase: ruleBase)
    var changes: [String] = []
    for (index, factor) in factors.enumerated() where !factor.unknownFacts.contains(fact) {
      let after = other.factors[index]
      if factor.status != after.status || factor.possible != after.possible
        || factor.unknownFacts != after.unknownFacts
      {
        changes.append(names.factor(index))
      }
    }
    for (index, finding) in findings.enumerated() where !finding.unknownFacts.contains(fact) {
      let after = other.findings[index]
      if finding.truth != after.truth || finding.unknownFacts != after.unknownFacts {
        changes.append(names.finding(index))
      }
    }
    return changes
  }
}

extension Engine {
  /// What is known: statuses, findings and derived values.
  fileprivate func conclusions(of subject: Case) throws(Fault) -> [String: String] {
    let names = Names(ruleBase: ruleBase)
    let assessment = try assess(subject)
    var known: [String: String] = [:]
    for (index, factor) in assessment.factors.enumerated() where factor.status != .open {
      known[names.factor(index)] = "\(factor.status)"
    }
    for (index, finding) in assessment.findings.enumerated() where finding.truth != .unknown {
      known[names.finding(index)] = "\(finding.truth)"
    }
    for derived in ruleBase.derivedValues.indices {
      for proof in try explain(.derived(derived), of: subject) {
        if case .derived(_, let value, _) = proof.step, proof.truth == .holds {
          known["derived \(derived)"] = names.value(value)
        }
      }
    }
    return known
  }
}
