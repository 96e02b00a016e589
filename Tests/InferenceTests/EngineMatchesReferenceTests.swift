import Inference
import Rules
import Testing

struct EngineMatchesReferenceTests {
  @Test(arguments: Seeds.parts(of: 2_000))
  func `the engine agrees with the reference on random rule bases`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      return differences(
        expected: referenceLines(ruleBase, subject), actual: engineLines(ruleBase, subject))
    }
  }
}

private func referenceLines(_ ruleBase: RuleBase, _ subject: Case) -> [String] {
  do {
    let reference = try ReferenceAssessment(ruleBase, subject)
    return reference.lines + reference.conclusionLines
  } catch {
    return ["conflict"]
  }
}

private func engineLines(_ ruleBase: RuleBase, _ subject: Case) -> [String] {
  do {
    let engine = Engine(ruleBase)
    return try engine.assess(subject).lines + engine.conclusionLines(of: subject)
  } catch .conflict {
    return ["conflict"]
  } catch {
    return ["fault \(error)"]
  }
}
