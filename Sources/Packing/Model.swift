/// Foresees bytes, whether they are written or read.
struct Model: ~Copyable {
  /// All bytes, those so far filled in.
  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  private(set) var end = 0

  private let symbols: Symbols
  private var grammar = ModuleGrammar()
  private var contexts = Contexts()
  private var predictor = Predictor()
  private var repetition = Repetition()

  init(header: UnsafePointer<UInt8>, count: Int) {
    symbols = Symbols(header: header)
    self.count = count
    bytes = zeros(UInt8.self, count)
  }

  deinit { bytes.deallocate() }

  /// Writes the next byte, or reads it; there must be one.
  mutating func code<Coder: BitCoder>(_ byte: UInt8, with coder: inout Coder) {
    let kind = Int(grammar.kind.rawValue)
    contexts.look(grammar)
    if !grammar.kind.isOperand { repetition.look(in: bytes, end: end, hash: contexts.recent) }
    let expected = repetition.expected(in: bytes)

    let foreseen = expected.map { symbols.rank(of: $0, kind: kind) } ?? -1
    let rank = predictor.code(
      symbols.rank(of: byte, kind: kind), by: symbols.tree(kind), row: kind * 32, salt: 0,
      contexts: contexts, expected: foreseen, length: repetition.length, with: &coder)
    if rank < Symbols.rest {
      take(symbols.byte(rank, kind: kind))
    } else {
      let high = foreseen == rank ? expected.map { Int($0 >> 4) } ?? -1 : -1
      take(codeRest(byte, kind: kind, expected: high, with: &coder))
    }
  }

  /// Writes or reads a byte that is not frequent, one half after the other.
  private mutating func codeRest<Coder: BitCoder>(
    _ byte: UInt8, kind: Int, expected: Int, with coder: inout Coder
  ) -> UInt8 {
    let halves = symbols.tree(ByteKind.count)
    let row = kind * 32 + 16
    let high = predictor.code(
      Int(byte >> 4), by: halves, row: row, salt: 1, contexts: contexts, expected: expected,
      length: repetition.length, with: &coder)
    let low = predictor.code(
      Int(byte & 15), by: halves, row: row, salt: 2 + UInt32(high), contexts: contexts,
      expected: -1, length: 0, with: &coder)
    return UInt8(high << 4 | low)
  }

  private mutating func take(_ byte: UInt8) {
    repetition.advance(byte, in: bytes)
    bytes[end] = byte
    end += 1
    let kind = grammar.kind
    grammar.advance(byte)
    contexts.advance(byte, as: kind, next: grammar.kind)
  }
}
