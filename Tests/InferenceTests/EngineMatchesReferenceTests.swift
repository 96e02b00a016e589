import Foundation
import Inference
import Rules
import Testing

/// The seeds of a run: the same each time, unless `GAPCHECK_SEED` names another first one and
/// `GAPCHECK_WORLDS` another number of worlds.
enum Seeds {
  private static func setting(_ name: String, else number: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? number
  }

  static let first = setting("GAPCHECK_SEED", else: 1)

  /// Some seeds in parts that run beside each other.
  static func parts(of count: Int) -> [Range<Int>] {
    let count = setting("GAPCHECK_WORLDS", else: count)
    let size = max(1, count / 20)
    return stride(from: first, to: first + count, by: size).map {
      $0..<min($0 + size, first + count)
    }
  }
}

struct EngineMatchesReferenceTests {
  @Test(arguments: Seeds.parts(of: 2_000))
  func `the engine agrees with the reference on random rule bases`(seeds: Range<Int>) throws {
    for seed in seeds {
      let world = WorldMaker.world(seed: UInt64(seed))
      let found = try disagreements(in: world)
      if found.isEmpty { continue }
      let small = world.shrunk { (try? disagreements(in: $0))?.isEmpty == false }
      let lines = try disagreements(in: small).joined(separator: "\n")
      Issue.record("seed \(seed)\n\n\(small.text)\n\n\(lines)")
      return
    }
  }
}

/// Where the engine and the reference say different things of a world.
func disagreements(in world: World) throws(Unreadable) -> [String] {
  let (ruleBase, subject) = try world.load()
  return differences(
    expected: referenceLines(ruleBase, subject), actual: engineLines(ruleBase, subject))
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
