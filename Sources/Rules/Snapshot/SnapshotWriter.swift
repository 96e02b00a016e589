/// Writes values so that a ``SnapshotReader`` reads them again.
package struct SnapshotWriter: Archive {
  /// What is written.
  package private(set) var bytes: [UInt8] = []

  /// The end of the text before.
  var textEnd: UInt32 = 0

  /// Writes a value.
  package mutating func write(_ value: some Archived) { value.write(to: &self) }

  /// Writes an alternative of an enumeration with what it holds.
  package mutating func write(tag: UInt8, _ value: some Archived) {
    write(tag)
    write(value)
  }

  /// Writes an alternative of an enumeration with what it holds.
  package mutating func write(tag: UInt8, _ first: some Archived, _ second: some Archived) {
    write(tag: tag, first)
    write(second)
  }

  /// Writes an alternative of an enumeration with what it holds.
  package mutating func write(
    tag: UInt8, _ first: some Archived, _ second: some Archived, _ third: some Archived
  ) {
    write(tag: tag, first, second)
    write(third)
  }

  package mutating func part<Part: Archived>(_ part: inout Part) { part.write(to: &self) }

  /// Writes bytes as they are.
  package mutating func write(bytes: [UInt8]) {
    number(UInt64(bytes.count))
    self.bytes += bytes
  }

  /// Writes a number, seven bits a byte.
  package mutating func number(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
