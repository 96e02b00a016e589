import Testing

@testable import Packing

struct SymbolTreeTests {
  /// The bits from the root to a symbol; `nil` where they lead elsewhere.
  private func path(to symbol: Int, in tree: borrowing SymbolTree) -> [Int]? {
    var node = SymbolTree.root
    var bits: [Int] = []
    while node < 16, bits.count < 16 {
      bits.append(tree.bit(to: symbol, at: node))
      node = tree.step(node, bits[bits.count - 1])
    }
    return node == 16 + symbol ? bits : nil
  }

  @Test func `each symbol is found, and equal ones by four questions`() {
    let tree = SymbolTree { _ in 0 }
    for symbol in 0..<16 { #expect(path(to: symbol, in: tree)?.count == 4) }
  }

  @Test func `the more frequent take fewer questions`() {
    let tree = SymbolTree { UInt8(20 - $0) }
    let lengths = (0..<16).map { path(to: $0, in: tree)?.count }
    #expect(lengths == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15])
  }

  @Test func `chances rise with certainty and are never sure`() {
    let curves = Curves()
    var last: Int32 = 0
    for certainty in Int32(-3_000)...3_000 {
      let chance = curves.squashed(certainty)
      #expect(chance >= max(last, 1) && chance <= 4_095)
      last = chance
    }
    #expect(curves.squashed(0) == 2_048)
    for chance in Int32(64)...4_032 {
      #expect(abs(curves.squashed(curves.stretch[Int(chance)]) - chance) <= 4)
    }
  }

  @Test func `a cell comes to what it meets, the first times fast`() {
    let curves = Curves()
    var cell: UInt16 = 1 << 15
    cell = curves.moved(cell, towards: 4_095)
    #expect(cell >> 4 > 3_600)
    for _ in 0..<40 { cell = curves.moved(cell, towards: 4_095) }
    #expect(cell >> 4 > 4_000)
    for _ in 0..<200 { cell = curves.moved(cell, towards: 0) }
    #expect(cell >> 4 < 100)
    #expect(cell & 15 == 15)
  }
}
