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
  private var slots: [UInt32]

  /// Makes an empty table.
  public init() {
    slots = [UInt32](repeating: 0, count: 2048)
  }

  /// The number of names.
  public var count: Int { starts.count - 1 }

  /// The symbol of the name with these bytes, added where it is new.
  public mutating func intern(_ name: ArraySlice<UInt8>) -> Symbol {
    if count * 2 >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: Self.hash(name)) & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = Symbol(rawValue: slots[slot] - 1)
      if isEqual(symbol, name) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: name)
    starts.append(UInt32(bytes.count))
    slots[slot] = UInt32(count)
    return Symbol(rawValue: UInt32(count - 1))
  }

  /// The symbol of a name, added where it is new.
  public mutating func intern(_ name: String) -> Symbol {
    intern([UInt8](name.utf8)[...])
  }

  /// The symbol of the name that stands in a part of a file, added where it is new.
  mutating func intern(_ file: Span<UInt8>, _ range: Range<Int>) -> Symbol {
    var hash = Self.hashStart
    for index in range { hash = Self.hash(hash, file[index]) }
    hash ^= hash >> 15
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = Symbol(rawValue: slots[slot] - 1)
      if isEqual(symbol, file, range) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    var name: [UInt8] = []
    for index in range { name.append(file[index]) }
    return intern(name[...])
  }

  /// The symbol of a name, or `nil` where nobody has used it.
  public func find(_ name: ArraySlice<UInt8>) -> Symbol? {
    var slot = Int(truncatingIfNeeded: Self.hash(name)) & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = Symbol(rawValue: slots[slot] - 1)
      if isEqual(symbol, name) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The bytes of a name.
  public func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let index = Int(symbol.rawValue)
    return bytes[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// The name as a string.
  public func string(_ symbol: Symbol) -> String {
    String(decoding: bytes(symbol), as: UTF8.self)
  }

  /// Whether one name comes before another in the order of their bytes.
  public func precedes(_ first: Symbol, _ second: Symbol) -> Bool {
    bytes(first).lexicographicallyPrecedes(bytes(second))
  }

  private func isEqual(_ symbol: Symbol, _ name: ArraySlice<UInt8>) -> Bool {
    let own = bytes(symbol)
    return own.count == name.count && own.elementsEqual(name)
  }

  private func isEqual(_ symbol: Symbol, _ file: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[Int(symbol.rawValue)])
    guard Int(starts[Int(symbol.rawValue) + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != file[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static let hashStart: UInt32 = 2_166_136_261

  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  private static func hash(_ name: ArraySlice<UInt8>) -> UInt32 {
    var hash = hashStart
    for byte in name { hash = Self.hash(hash, byte) }
    return hash ^ (hash >> 15)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in 0..<count {
      let symbol = Symbol(rawValue: UInt32(index))
      var slot = Int(truncatingIfNeeded: Self.hash(bytes(symbol))) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
