/// What is known of a row of an entity by its name, such as a programme that the reports describe.
public struct Known: Sendable {
  /// The id.
  public var id: Symbol
  /// The entity, by its place in ``RuleBase/relations``.
  public var relation: Int
  /// The names it goes by.
  public var names: [TextRef] = []
  /// What is known of it; no field stands here that the source is silent about.
  public var fields: [Field] = []
  /// Where it is known from.
  public var citations: [Citation] = []

  /// Makes one of which nothing is known.
  public init(id: Symbol, relation: Int) {
    self.id = id
    self.relation = relation
  }

  /// The value of a field.
  public struct Field: Sendable {
    /// The column, by its place in ``Relation/columns``.
    public var column: Int
    /// The value.
    public var value: Value

    /// Makes a field.
    public init(column: Int, value: Value) {
      self.column = column
      self.value = value
    }
  }
}

extension Relation {
  /// The column that names a row of an entity: its first text.
  public var nameColumn: Int? { columns.firstIndex { $0.type == .text } }
}

extension RuleBase {
  /// What is known of a row by its name, as a place in ``known``.
  func known(_ relation: Int, named name: String) -> Int? {
    let name = [UInt8](name.utf8)[...]
    return known.firstIndex { known in
      known.relation == relation && known.names.contains { isName(name, $0) }
    }
  }

  /// Whether two names are the same, whatever their capital letters and the spaces around them.
  func isName(_ name: ArraySlice<UInt8>, _ text: TextRef) -> Bool {
    if text.needsDecoding { return areSameName(name, [UInt8](string(text).utf8)[...]) }
    let range = Int(text.range.lower)..<Int(text.range.upper)
    return areSameName(name, files[Int(text.range.file)].bytes[range])
  }
}

private func areSameName(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
  let (first, second) = (withoutSpaces(first), withoutSpaces(second))
  guard first.count == second.count else { return false }
  var isAccented = false
  for (left, right) in zip(first, second) {
    guard small(left, isAccented) == small(right, isAccented) else { return false }
    isAccented = left == 0xC3
  }
  return true
}

private func withoutSpaces(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var name = name
  while name.first == UInt8(ascii: " ") { name.removeFirst() }
  while name.last == UInt8(ascii: " ") { name.removeLast() }
  return name
}

/// A byte of a small letter for that of the capital one: a–z, and those such as å, ä, ö and é.
private func small(_ byte: UInt8, _ isAccented: Bool) -> UInt8 {
  let isCapital =
    isAccented
    ? (0x80...0x9E).contains(byte) : (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  return isCapital ? byte + 0x20 : byte
}
