import Inference
import Rules
import Testing

/// Changes of rule bases by one step.
struct MutationTests {
  @Test(arguments: Seeds.parts(of: 20))
  func `each change can be assessed, and changes only its own clause`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      let clauses = ruleBase.clauses()
      var violated: [String] = []
      for mutation in ruleBase.mutations(clauses) {
        let changed = mutation.applied(to: ruleBase)
        let differing = zip(clauses, changed.clauses(alike: clauses)).filter { before, after in
          before.condition != after.condition || before.generators != after.generators
        }
        if differing.count > 1 { violated.append("\(mutation.change) changes \(differing.count)") }
        if let place = mutation.place, differing.isEmpty {
          violated.append("\(mutation.change) of '\(ruleBase.text(of: place))' changes nothing")
        }
        _ = try? Engine(changed).assess(subject)
      }
      return violated
    }
  }
}

extension RuleBase {
  /// The same clauses with the conditions that they have here.
  fileprivate func clauses(alike clauses: [Clause]) -> [Clause] {
    clauses.map { clause in
      var clause = clause
      switch clause.owner {
      case .rule(let number):
        clause.generators = rules[number].generators
        clause.condition = rules[number].condition
      case .finding(let number): clause.condition = findings[number].condition
      case .factor(let number):
        let factor = factors[number]
        switch clause.role {
        case .body: break
        case .applies: clause.condition = factor.applies
        case .met: clause.condition = factor.met
        case .partly: clause.condition = factor.partly
        case .severity(let place): clause.condition = factor.severities[place].condition
        case .advice(let place): clause.condition = factor.advice[place].condition
        case .step(let place): clause.condition = factor.firstSteps[place].condition
        case .opening(let place): clause.condition = factor.openings[place].condition
        case .instance(let place): clause.generators = factor.instances[place].generators
        }
      }
      return clause
    }
  }
}
