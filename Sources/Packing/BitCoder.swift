/// Writes or reads bits that are more or less likely, so that both ways share what foresees them.
///
/// Arithmetic coding: the more likely a bit is held, the less room it takes where it comes true.
protocol BitCoder {
  /// Writes a bit and gives it back, or reads one; `chance` is how many of 4,096 times it is 1.
  mutating func code(_ bit: Int, chance: UInt32) -> Int
}

/// The part of all numbers below 1 that the bits so far leave, to 32 binary places.
private struct Interval {
  var low: UInt32 = 0
  var high = UInt32.max

  /// The last place of the lower part, which stands for a 1.
  func middle(_ chance: UInt32) -> UInt32 {
    low &+ ((high &- low) >> 12) &* chance
  }

  /// Whether the first eight binary places are settled.
  var isSettled: Bool { (low ^ high) & 0xff00_0000 == 0 }

  mutating func take(_ bit: Int, middle: UInt32) {
    if bit == 1 { high = middle } else { low = middle &+ 1 }
  }

  mutating func shift() {
    low = low << 8
    high = high << 8 | 0xff
  }
}

struct BitWriter: BitCoder {
  private var interval = Interval()
  private(set) var bytes: [UInt8] = []

  mutating func code(_ bit: Int, chance: UInt32) -> Int {
    interval.take(bit, middle: interval.middle(chance))
    while interval.isSettled {
      bytes.append(UInt8(interval.high >> 24))
      interval.shift()
    }
    return bit
  }

  /// Writes what is left, so that a reader comes to the same end.
  mutating func finish() {
    for place in 0..<4 {
      bytes.append(UInt8(truncatingIfNeeded: interval.high >> (24 - 8 * place)))
    }
  }
}

struct BitReader: BitCoder {
  private var interval = Interval()
  private var value: UInt32 = 0
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place: Int

  /// Begins at a place; past the end there are only zeros.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
    self.bytes = bytes
    self.place = place
    for _ in 0..<4 { fill() }
  }

  mutating func code(_: Int, chance: UInt32) -> Int {
    let middle = interval.middle(chance)
    let bit = value <= middle ? 1 : 0
    interval.take(bit, middle: middle)
    while interval.isSettled {
      interval.shift()
      fill()
    }
    return bit
  }

  private mutating func fill() {
    value = value << 8 | (place < bytes.count ? UInt32(bytes[place]) : 0)
    place += 1
  }
}
