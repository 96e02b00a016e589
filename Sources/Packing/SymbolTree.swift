/// The yes-or-no questions by which one of sixteen symbols is told: frequent ones take few.
///
/// A Huffman tree. Its nodes are numbered from 1 on; the root is the last.
struct SymbolTree: ~Copyable {
  static let root = 15

  /// For each node the symbols below its 1.
  private let ones = zeros(UInt16.self, 16)
  /// For each node what follows 0 and 1: a node, or 16 and a symbol.
  private let next = zeros(UInt8.self, 32)

  /// A tree for symbols that are met about 2^weight times.
  init(weight: (Int) -> UInt8) {
    // How often nodes, and symbols from 16 on, are met that are not below another node yet.
    let counts = zeros(Int32.self, 32)
    let symbols = zeros(UInt16.self, 32)
    defer {
      counts.deallocate()
      symbols.deallocate()
    }
    for symbol in 0..<16 {
      counts[16 + symbol] = 1 << Int32(min(weight(symbol), 24))
      symbols[16 + symbol] = 1 << UInt16(symbol)
    }
    for node in 1...Self.root {
      let one = Self.takeLeast(from: counts)
      let zero = Self.takeLeast(from: counts)
      counts[node] = one.count + zero.count
      symbols[node] = symbols[one.place] | symbols[zero.place]
      ones[node] = symbols[one.place]
      next[2 * node] = UInt8(truncatingIfNeeded: zero.place)
      next[2 * node + 1] = UInt8(truncatingIfNeeded: one.place)
    }
  }

  deinit {
    ones.deallocate()
    next.deallocate()
  }

  private static func takeLeast(
    from counts: UnsafeMutablePointer<Int32>
  ) -> (place: Int, count: Int32) {
    var least = 0
    for place in 1..<32 where counts[place] > 0 {
      if least == 0 || counts[place] < counts[least] { least = place }
    }
    defer { counts[least] = 0 }
    return (least, counts[least])
  }

  /// The bit that leads from a node to a symbol.
  func bit(to symbol: Int, at node: Int) -> Int { Int(ones[node]) >> symbol & 1 }

  /// What follows a bit: a node, or 16 and a symbol.
  func step(_ node: Int, _ bit: Int) -> Int { Int(next[2 * node + bit]) }
}
