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

  @Test(arguments: Seeds.parts(of: 100))
  func `another day is as good as a case of that day`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, random in
      var random = random
      let (ruleBase, subject) = try world.load()
      let engine = Engine(ruleBase)
      var moved = subject
      moved.date += Int64(random.number(-400...400))
      guard let other = try? engine.assess(subject, asOf: moved.date).lines else { return [] }
      return differences(expected: try engine.assess(moved).lines, actual: other)
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
