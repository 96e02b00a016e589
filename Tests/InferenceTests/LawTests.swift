import Inference
import Rules
import Testing

struct LawTests {
  @Test(arguments: Seeds.parts(of: 300))
  func `an answer, a row or a closed list overturns nothing that was known`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds) { world, random in
      let (ruleBase, open) = try world.load()
      let engine = Engine(ruleBase)
      var completer = Completer(random: random, ruleBase: ruleBase)
      var subject = open.withoutAssumptions
      guard var before = try? engine.conclusions(of: subject) else { return [] }
      for _ in 0..<6 {
        guard let step = completer.steps(of: subject).randomElement(using: &completer.random)
        else { break }
        completer.take(step, in: &subject)
        guard let after = try? engine.conclusions(of: subject) else { break }
        let lost = before.filter { after[$0.key] != $0.value }
        if !lost.isEmpty { return ["\(step)"] + lost.map { "\($0.key): \($0.value)" } }
        before = after
      }
      return []
    }
  }

  @Test(arguments: Seeds.parts(of: 200))
  func `a fact that decides nothing changes nothing`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, random in
      let (ruleBase, open) = try world.load()
      let engine = Engine(ruleBase)
      var completer = Completer(random: random, ruleBase: ruleBase)
      let subject = open.withoutAssumptions.withoutReasons
      guard let before = try? engine.assess(subject) else { return [] }
      for step in completer.steps(of: subject) {
        var filled = subject
        completer.take(step, in: &filled, onlyValues: true)
        guard let after = try? engine.assess(filled) else { continue }
        let changed = before.changes(to: after, deciding: step.fact)
        if !changed.isEmpty { return ["\(step)"] + changed }
      }
      return []
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
        changes += ["\(names.factor(index)) \(factor)", "\(after)"]
      }
    }
    for (index, finding) in findings.enumerated() where !finding.unknownFacts.contains(fact) {
      let after = other.findings[index]
      if finding.truth != after.truth || finding.unknownFacts != after.unknownFacts {
        changes += ["\(names.finding(index)) \(finding)", "\(after)"]
      }
    }
    return changes
  }
}

extension Engine {
  /// What is known: statuses, findings, derived rows and values.
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
    for line in try conclusionLines(of: subject) { known[line] = "known" }
    return known
  }
}
