import Testing

@testable import Rules

/// A rule base is made again from its snapshot, whole or not at all.
struct SnapshotTests {
  private let files = [
    SourceFile(name: "a.rules", bytes: [UInt8]((RuleText.prelude + RuleText.samples).utf8))
  ]
  private let base: RuleBase
  private let snapshot: [UInt8]

  init() throws {
    base = try #require(RuleBase.load(files).value)
    snapshot = SnapshotFile.bytes(of: base, madeFrom: files)
  }

  private func restored(_ snapshot: [UInt8]) -> RuleBase? {
    guard var reader = SnapshotFile.reader(of: snapshot, madeFrom: files) else { return nil }
    let base = RuleBase(archivedIn: &reader)
    return reader.isDone ? base : nil
  }

  private func dumped(_ base: RuleBase) -> String {
    var copy = base
    copy.files = []
    var text = ""
    dump(copy, to: &text)
    return text
  }

  @Test func `nothing is forgotten`() throws {
    let again = try #require(restored(snapshot))
    #expect(dumped(again) == dumped(base))
    #expect(SnapshotFile.bytes(of: again, madeFrom: files) == snapshot)
  }

  @Test func `a snapshot that is cut off is refused`() {
    for count in 0..<snapshot.count {
      #expect(restored(Array(snapshot[..<count])) == nil, "\(count)")
      var reader = SnapshotReader(Array(snapshot[..<count]), from: min(24, count))
      _ = RuleBase(from: &reader)
      #expect(!reader.isDone, "\(count)")
    }
    #expect(restored(snapshot + [0]) == nil)
  }

  @Test func `a snapshot with any other byte is refused`() {
    for place in snapshot.indices {
      var damaged = snapshot
      damaged[place] ^= 1 << UInt8(place & 7)
      #expect(restored(damaged) == nil, "\(place)")
    }
  }

  /// Without the fingerprint, which would have refused them.
  @Test func `other bytes are read as something`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      var damaged = snapshot
      for _ in 0...Int.random(in: 0..<8, using: &random) {
        let place = Int.random(in: 24..<snapshot.count, using: &random)
        damaged[place] = .random(in: 0 ... .max, using: &random)
      }
      var reader = SnapshotReader(damaged, from: 24)
      _ = RuleBase(from: &reader)
    }
  }
}
