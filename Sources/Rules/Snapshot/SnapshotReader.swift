/// Reads the values of a snapshot one after the other.
///
/// Numbers come in groups of seven bits, the lowest first, with the eighth bit set in all groups but
/// the last: most are small. What is damaged gives values that mean nothing, and ``isDamaged``.
package struct SnapshotReader: Archive {
  private let bytes: [UInt8]
  private var place: Int
  /// The end of the text before.
  var textEnd: UInt32 = 0
  /// Whether the bytes were not those that some writer wrote.
  package private(set) var isDamaged = false

  /// Reads from a place on.
  package init(_ bytes: [UInt8], from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// Whether all was read, and nothing was damaged.
  package var isDone: Bool { place == bytes.count && !isDamaged }

  /// The next value.
  package mutating func read<Value: Archived>() -> Value { Value(from: &self) }

  package mutating func part<Part: Archived>(_ part: inout Part) { part = Part(from: &self) }

  /// The next bytes.
  package mutating func nextBytes() -> ArraySlice<UInt8> {
    let count = count()
    place += count
    return bytes[(place - count)..<place]
  }

  /// The next number.
  package mutating func number() -> UInt64 {
    guard place < bytes.count else { return damaged(0) }
    let byte = bytes[place]
    place += 1
    return byte < 0x80 ? UInt64(byte) : number(after: byte)
  }

  private mutating func number(after first: UInt8) -> UInt64 {
    var number = UInt64(first & 0x7F)
    for shift in stride(from: UInt64(7), to: 64, by: 7) {
      guard place < bytes.count else { return damaged(0) }
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return damaged(0)
  }

  /// The number of values that follow; each has a byte at least.
  package mutating func count() -> Int {
    let count = number()
    return count <= UInt64(bytes.count - place) ? Int(count) : damaged(0)
  }

  /// Notes that the bytes are damaged, and goes on with some value.
  package mutating func damaged<Value>(_ value: Value) -> Value {
    isDamaged = true
    place = bytes.count
    return value
  }
}
