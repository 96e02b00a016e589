/// Which bytes are frequent in each kind: fifteen are told at once, the rest in three steps.
struct Symbols: ~Copyable {
  /// The rank of all bytes that are not frequent.
  static let rest = 15
  /// For each kind fifteen bytes, then sixteen weights.
  static let headerSize = kindSize * ByteKind.count
  private static let kindSize = 31

  /// How the ranks of each kind are told apart, and after them halves of bytes.
  private let trees = UnsafeMutablePointer<SymbolTree>.allocate(capacity: ByteKind.count + 1)
  private let bytes = zeros(UInt8.self, 16 * ByteKind.count)
  private let ranks = zeros(UInt8.self, 256 * ByteKind.count)

  /// Reads what ``header(of:)`` has found.
  init(header: UnsafePointer<UInt8>) {
    ranks.update(repeating: UInt8(Self.rest), count: 256 * ByteKind.count)
    for kind in 0..<ByteKind.count {
      let header = header + Self.kindSize * kind
      for rank in 0..<Self.rest {
        bytes[16 * kind + rank] = header[rank]
        ranks[256 * kind + Int(header[rank])] = UInt8(rank)
      }
      (trees + kind).initialize(to: SymbolTree { header[Self.rest + $0] })
    }
    (trees + ByteKind.count).initialize(to: SymbolTree { _ in 0 })
  }

  deinit {
    trees.deinitialize(count: ByteKind.count + 1).deallocate()
    bytes.deallocate()
    ranks.deallocate()
  }

  /// Counts the bytes of a module.
  static func header(of module: [UInt8]) -> [UInt8] {
    var counts = [Int](repeating: 0, count: 256 * ByteKind.count)
    var grammar = ModuleGrammar()
    for byte in module {
      counts[Int(grammar.kind.rawValue) * 256 + Int(byte)] += 1
      grammar.advance(byte)
    }
    var header: [UInt8] = []
    for kind in 0..<ByteKind.count {
      let counts = counts[kind * 256..<(kind + 1) * 256]
      let order = counts.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      let frequent = order[..<rest].map { $0.element }
      let weights = frequent + [order[rest...].reduce(0) { $0 + $1.element }]
      header += order[..<rest].map { UInt8($0.offset) }
      header += weights.map { UInt8(Int.bitWidth - $0.leadingZeroBitCount) }
    }
    return header
  }

  func rank(of byte: UInt8, kind: Int) -> Int { Int(ranks[256 * kind + Int(byte)]) }

  /// The byte of a rank.
  func byte(_ rank: Int, kind: Int) -> UInt8 { bytes[16 * kind + rank] }

  /// How ranks of a kind, or with the number of kinds halves of bytes are told apart.
  func tree(_ kind: Int) -> UnsafePointer<SymbolTree> { UnsafePointer(trees + kind) }
}
