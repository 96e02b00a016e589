/// A name, interned: equal names have equal symbols within one table.
public struct Symbol: Hashable, Sendable {
  /// The place in the table.
  public let rawValue: UInt32

  /// Makes a symbol from its place in a table.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The names of a rule base, each stored once.
///
/// Names are compared byte by byte; the lexer has composed å, ä, ö and é before they come here.
public struct SymbolTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// The first eight bytes of each name: few names need more to be told apart.
  private var heads: [UInt64] = []
  private var slots: [UInt32]

  /// Makes an empty table.
  public init() {
    slots = [UInt32](repeating: 0, count: 2048)
  }

  /// The number of names.
  public var count: Int { starts.count - 1 }

  /// The symbol of the name with these bytes, added where it is new.
  public mutating func intern(_ name: ArraySlice<UInt8>) -> Symbol {
    intern(name.span, 0..<name.count)
  }

  /// The symbol of the name that stands in a part of a file, added where it is new.
  mutating func intern(_ file: Span<UInt8>, _ range: Range<Int>) -> Symbol {
    let slot = slot(of: file, range)
    if slots[slot] != 0 { return Symbol(rawValue: slots[slot] - 1) }
    for index in range { bytes.append(file[index]) }
    starts.append(UInt32(bytes.count))
    heads.append(file.word(at: range.lowerBound, min(8, range.count)))
    slots[slot] = UInt32(count)
    if count * 2 >= slots.count { fill(slots.count * 2) }
    return Symbol(rawValue: UInt32(count - 1))
  }

  /// The symbol of a name, added where it is new.
  public mutating func intern(_ name: String) -> Symbol {
    intern([UInt8](name.utf8)[...])
  }

  /// The symbol of a name, or `nil` where nobody has used it.
  public func find(_ name: ArraySlice<UInt8>) -> Symbol? {
    let slot = slot(of: name.span, 0..<name.count)
    return slots[slot] == 0 ? nil : Symbol(rawValue: slots[slot] - 1)
  }

  /// The bytes of a name.
  public func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let index = Int(symbol.rawValue)
    return bytes[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// The name as a string.
  @inline(never)
  public func string(_ symbol: Symbol) -> String {
    String(decoding: bytes(symbol), as: UTF8.self)
  }

  /// Whether one name comes before another in the order of their bytes.
  public func precedes(_ first: Symbol, _ second: Symbol) -> Bool {
    bytes(first).lexicographicallyPrecedes(bytes(second))
  }

  /// The slot that holds a name, or the empty one where it belongs.
  private func slot(of file: Span<UInt8>, _ range: Range<Int>) -> Int {
    let head = file.word(at: range.lowerBound, min(8, range.count))
    var slot = Int(truncatingIfNeeded: Self.hash(head, file, range)) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      if heads[index] == head, isTailEqual(index, file, range) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether two names with the same first eight bytes are the same.
  private func isTailEqual(_ index: Int, _ file: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == range.count else { return false }
    guard range.count > 8 else { return true }
    let own = bytes.span
    var offset = 8
    while offset < range.count {
      let length = min(8, range.count - offset)
      guard own.word(at: start + offset, length) == file.word(at: range.lowerBound + offset, length)
      else { return false }
      offset += 8
    }
    return true
  }

  private static func hash(_ head: UInt64, _ file: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = (head ^ UInt64(range.count)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var index = range.lowerBound + 8
    while index < range.upperBound {
      let word = file.word(at: index, min(8, range.upperBound - index))
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 8
    }
    // The low bits of a product know only the low bits of its factors: the high ones are better.
    return (hash &* 0x9E37_79B9_7F4A_7C15) >> 32
  }

  /// Puts all names into a number of slots, a power of two.
  private mutating func fill(_ slotCount: Int) {
    slots = [UInt32](repeating: 0, count: slotCount)
    for index in 0..<count {
      let range = Int(starts[index])..<Int(starts[index + 1])
      let hash = Self.hash(heads[index], bytes.span, range)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

/// A snapshot holds the names alone: how they are looked up follows from them.
extension SymbolTable: Archived {
  package init(from reader: inout SnapshotReader) {
    self.init()
    let bytes = Array(reader.nextBytes())
    let lengths: [UInt32] = reader.read()
    self.bytes = bytes
    starts.reserveCapacity(lengths.count + 1)
    heads.reserveCapacity(lengths.count)
    var end = 0
    for length in lengths {
      guard Int64(length) <= Int64(bytes.count - end) else {
        self = reader.damaged(SymbolTable())
        return
      }
      heads.append(bytes.span.word(at: end, min(8, Int(length))))
      end += Int(length)
      starts.append(UInt32(end))
    }
    var slotCount = slots.count
    while count * 2 >= slotCount { slotCount *= 2 }
    fill(slotCount)
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.write(bytes: bytes)
    writer.write((0..<count).map { starts[$0 + 1] - starts[$0] })
  }
}

extension Span<UInt8> {
  /// Up to eight bytes as one number: names are mostly short, and compared all the time.
  func word(at index: Int, _ length: Int) -> UInt64 {
    if index + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      return length == 8 ? word : word & ~(UInt64.max &<< UInt64(length &* 8))
    }
    var word: UInt64 = 0
    for offset in 0..<length { word |= UInt64(self[index + offset]) << UInt64(offset * 8) }
    return word
  }
}
