/// Foresees bits by what followed in the same contexts before, and learns from what comes.
///
/// Each context has its own view of the next bit; a row of weights, chosen by what kind of bit it
/// is, mixes the views, and the weights move towards the contexts that were right.
struct Predictor: ~Copyable {
  /// How many contexts there are at once.
  static let contexts = 5

  /// Each context has so many cells for each of 2^slotBits slots; the first tells whose slot it is.
  private static let slotBits: UInt32 = 16
  private static let slotSize = 16
  /// A row has a weight for each context and one for what is expected by repetition.
  private static let rowSize = contexts + 1
  private static let rowCount = 4 * 32 * ByteKind.count

  private let cells = zeros(UInt16.self, (contexts * slotSize) << slotBits)
  private let weights = zeros(Int32.self, rowSize * rowCount)
  private let curves = Curves()
  /// How often a repetition went on, by how long it has been, of 4,096 times.
  private let trust = zeros(Int32.self, Repetition.longest + 1)
  /// For the bit at hand: where the cells of each context stand, and what each foresees.
  private let slots = zeros(Int32.self, contexts)
  private let views = zeros(Int32.self, contexts)

  init() {
    weights.update(repeating: 20_000, count: Self.rowSize * Self.rowCount)
    trust.update(repeating: 3_500, count: Repetition.longest + 1)
  }

  deinit {
    cells.deallocate()
    weights.deallocate()
    trust.deallocate()
    slots.deallocate()
    views.deallocate()
  }

  /// Writes or reads one of sixteen symbols, and gives it.
  ///
  /// The symbol does not matter to a reader. The row, from 0 to 31 and 32 times the kind, tells what
  /// weights it shares; the salt is what came of the byte before the symbol, 0 for nothing; expected
  /// is what a repetition of the length would bring, -1 where there is none.
  mutating func code<Coder: BitCoder>(
    _ symbol: Int, by tree: UnsafePointer<SymbolTree>, row: Int, salt: UInt32,
    contexts: borrowing Contexts, expected: Int, length: Int, with coder: inout Coder
  ) -> Int {
    for context in 0..<Self.contexts {
      let seen = contexts[context]
      slots[context] = slot(of: salt == 0 ? seen : hash(seen, salt), in: context)
    }
    var expected = expected
    var node = SymbolTree.root
    while node < 16 {
      let foreseen = expected < 0 ? -1 : tree.pointee.bit(to: expected, at: node)
      let bit = codeBit(
        tree.pointee.bit(to: symbol, at: node), node: node, row: row, expected: foreseen,
        length: length, with: &coder)
      if foreseen != bit { expected = -1 }
      node = tree.pointee.step(node, bit)
    }
    return node - 16
  }

  @inline(__always)
  private mutating func codeBit<Coder: BitCoder>(
    _ bit: Int, node: Int, row: Int, expected: Int, length: Int, with coder: inout Coder
  ) -> Int {
    let state = expected < 0 ? 0 : length < 8 ? 1 : length < 24 ? 2 : 3
    let row = weights + ((row &+ node) &* 4 &+ state) &* Self.rowSize
    let cells = cells + node
    var sum: Int64 = 0
    for context in 0..<Self.contexts {
      let view = curves.stretch[Int(cells[Int(slots[context])] >> 4)]
      views[context] = view
      sum &+= Int64(view) &* Int64(row[context])
    }
    var view: Int32 = 0
    if expected >= 0 {
      view = curves.stretch[Int(trust[length])]
      if expected == 0 { view = 0 &- view }
      sum &+= Int64(view) &* Int64(row[Self.contexts])
    }
    let chance = curves.squashed(Int32(truncatingIfNeeded: sum >> 16))
    let bit = coder.code(bit, chance: UInt32(truncatingIfNeeded: chance))

    let miss = (Int32(truncatingIfNeeded: bit) << 12 &- chance) &* 9
    let aim: Int32 = bit == 1 ? 4_095 : 0
    for context in 0..<Self.contexts {
      row[context] &+= (views[context] &* miss &+ 0x2000) >> 14
      let place = Int(slots[context])
      cells[place] = curves.moved(cells[place], towards: aim)
    }
    if expected >= 0 {
      row[Self.contexts] &+= (view &* miss &+ 0x2000) >> 14
      let aim: Int32 = expected == bit ? 4_095 : 0
      trust[length] &+= (aim &- trust[length]) >> 6
    }
    return bit
  }

  /// Where the cells of a context stand.
  ///
  /// Two neighbouring slots can hold them; where neither does, they take the one that has learnt
  /// less.
  private func slot(of hash: UInt32, in context: Int) -> Int32 {
    let mark = UInt16(truncatingIfNeeded: hash) | 1
    let number = Int(hash >> (32 - Self.slotBits))
    let table = context << Self.slotBits
    let first = (table + number) * Self.slotSize
    if cells[first] == mark { return Int32(truncatingIfNeeded: first) }
    let second = (table + number ^ 1) * Self.slotSize
    if cells[second] == mark { return Int32(truncatingIfNeeded: second) }
    let root = SymbolTree.root
    let taken = cells[first + root] & 15 <= cells[second + root] & 15 ? first : second
    cells[taken] = mark
    (cells + taken + 1).update(repeating: 1 << 15, count: Self.slotSize - 1)
    return Int32(truncatingIfNeeded: taken)
  }
}

/// Memory for numbers, all 0.
func zeros<Number: FixedWidthInteger>(
  _: Number.Type, _ count: Int
) -> UnsafeMutablePointer<Number> {
  let result = UnsafeMutablePointer<Number>.allocate(capacity: count)
  result.initialize(repeating: 0, count: count)
  return result
}
