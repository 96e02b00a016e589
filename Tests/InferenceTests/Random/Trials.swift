import Foundation
import Testing

/// The seeds of a run: the same each time, unless `GAPCHECK_SEED` names another first one and
/// `GAPCHECK_WORLDS` another number of worlds.
enum Seeds {
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// Some seeds in parts that run beside each other.
  static func parts(of count: Int) -> [Range<Int>] {
    let first = setting("GAPCHECK_SEED") ?? 1
    let count = setting("GAPCHECK_WORLDS") ?? count
    let size = max(1, count / 20)
    return stride(from: first, to: first + count, by: size).map {
      $0..<min($0 + size, first + count)
    }
  }
}

/// Tries a claim on the worlds of some seeds; the first world that breaks it is made small and
/// reported.
///
/// - Parameters:
///   - seeds: the seeds.
///   - make: makes a seed's world.
///   - violations: what is wrong with a world.
/// - Throws: what `violations` throws, for example where a world cannot be read.
func tryWorlds(
  _ seeds: Range<Int>, make: (UInt64) -> World = { WorldMaker.world(seed: $0) },
  violations: (World, SplitMix64) throws -> [String]
) throws {
  for seed in seeds {
    let world = make(UInt64(seed))
    let random = SplitMix64(seed: UInt64(seed))
    let violated = try violations(world, random)
    if violated.isEmpty { continue }
    // First without shrinking, which may crash what is tested.
    Issue.record("seed \(seed)\n\n\(violated.joined(separator: "\n"))")
    let small = world.shrunk { (try? violations($0, random))?.isEmpty == false }
    let found = try violations(small, random).joined(separator: "\n")
    Issue.record("the smallest like it:\n\n\(small.text)\n\n\(found)")
    return
  }
}
