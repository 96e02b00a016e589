/// What chances and certainties are to each other, and how a chance moves with what comes.
struct Curves: ~Copyable {
  /// The certainty of each chance of 4,096: the logarithm of the odds, 256 to one.
  let stretch = zeros(Int32.self, 4_096)
  private let squash = zeros(Int32.self, 4_096)
  /// How far a cell moves the first times and from then on, of 65,536.
  private let paces = zeros(Int32.self, 16)

  init() {
    // e to the power of 1/256; only products, so that every machine comes to the same numbers.
    let step = 1.003_913_889_338_347_5
    var odds = 1.0
    for certainty in 0..<2_048 {
      let chance = Int32(4_096 * odds / (1 + odds))
      squash[2_048 + certainty] = min(chance, 4_095)
      squash[2_048 - certainty] = max(4_096 - chance, 1)
      odds *= step
    }
    squash[0] = 1
    var chance = 0
    for certainty in 1..<4_096 {
      while chance <= Int(squash[certainty]) {
        stretch[chance] = Int32(certainty - 2_048)
        chance += 1
      }
    }
    while chance < 4_096 {
      stretch[chance] = 2_047
      chance += 1
    }
    for count in 0..<15 { paces[count] = Int32(65_536 / (Double(count) + 1.2)) }
    paces[15] = 65_536 / 24
  }

  deinit {
    stretch.deallocate()
    squash.deallocate()
    paces.deallocate()
  }

  /// The chance of 4,096 for a certainty, from 1 to 4,095.
  func squashed(_ certainty: Int32) -> Int32 {
    squash[Int(min(max(certainty, -2_047), 2_047) &+ 2_048)]
  }

  /// A cell after a bit: twelve bits of chance, four of how often it was met.
  func moved(_ cell: UInt16, towards aim: Int32) -> UInt16 {
    let count = cell & 15
    let chance = Int32(cell >> 4)
    let moved = chance &+ ((aim &- chance) &* paces[Int(count)]) / 65_536
    return UInt16(truncatingIfNeeded: moved) << 4 | min(count + 1, 15)
  }
}
