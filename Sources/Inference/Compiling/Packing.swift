import Rules

/// A direction in which a compiled rule base travels: an ``Unpacker`` replaces the parts it is shown
/// by those of a snapshot, a ``Packer`` writes them to one.
///
/// It is apart from what archives a rule base, since only generic code of its own module is made
/// for each type, and there are many nodes.
protocol Packing {
  /// The next number.
  mutating func part<Number: FixedWidthInteger>(_ number: inout Number)

  /// The next value that the rule base archives as well.
  mutating func archived<Value: Archived>(_ value: inout Value)

  /// The next list; a part of it is made by filling in a blank one.
  mutating func list<List: RangeReplaceableCollection & MutableCollection>(
    _ list: inout List, of blank: List.Element,
    _ visit: (inout Self, inout List.Element) -> Void)
}

/// Writes the parts.
struct Packer: Packing {
  /// Where they go.
  var writer: SnapshotWriter

  mutating func part<Number: FixedWidthInteger>(_ number: inout Number) {
    let number = Int64(truncatingIfNeeded: number)
    writer.number(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func archived<Value: Archived>(_ value: inout Value) { value.write(to: &writer) }

  mutating func list<List: RangeReplaceableCollection & MutableCollection>(
    _ list: inout List, of blank: List.Element,
    _ visit: (inout Packer, inout List.Element) -> Void
  ) {
    writer.number(UInt64(list.count))
    for index in list.indices { visit(&self, &list[index]) }
  }
}

/// Reads the parts.
struct Unpacker: Packing {
  /// Where they come from.
  var reader: SnapshotReader

  mutating func part<Number: FixedWidthInteger>(_ number: inout Number) {
    let bits = reader.number()
    number = Number(truncatingIfNeeded: Int64(bitPattern: bits >> 1) ^ -Int64(bits & 1))
  }

  mutating func archived<Value: Archived>(_ value: inout Value) { value = Value(from: &reader) }

  mutating func list<List: RangeReplaceableCollection & MutableCollection>(
    _ list: inout List, of blank: List.Element,
    _ visit: (inout Unpacker, inout List.Element) -> Void
  ) {
    let count = reader.count()
    list.removeAll()
    if count == 0 { return }
    list.reserveCapacity(count)
    for _ in 0..<count {
      var element = blank
      visit(&self, &element)
      list.append(element)
    }
  }
}

extension Packing {
  /// The next truth.
  mutating func part(_ isTrue: inout Bool) {
    var number: UInt8 = isTrue ? 1 : 0
    part(&number)
    isTrue = number != 0
  }

  /// The next alternative; an unknown one becomes the one at hand.
  mutating func part<Choice: RawRepresentable>(_ choice: inout Choice)
  where Choice.RawValue: FixedWidthInteger {
    var number = choice.rawValue
    part(&number)
    choice = Choice(rawValue: number) ?? choice
  }

  /// The next list of numbers.
  mutating func part<Number: FixedWidthInteger>(_ numbers: inout [Number]) {
    list(&numbers, of: 0) { $0.part(&$1) }
  }

  /// The next list of lists of numbers.
  mutating func part<Number: FixedWidthInteger>(_ lists: inout [[Number]]) {
    list(&lists, of: []) { $0.part(&$1) }
  }
}
