/// What came before the next byte, seen in several ways: in each, what followed once is likely to
/// follow again.
///
/// Which ways pay was found by trying them on the engine itself.
struct Contexts: ~Copyable {
  /// A hash for each way, and how many there are so far.
  private var count = 0
  private let hashes = zeros(UInt32.self, Predictor.contexts)
  /// The last eight bytes and the opcodes of the last eight instructions, the newest lowest.
  private var bytes: UInt64 = 0
  private var opcodes: UInt64 = 0
  /// The instruction at hand so far, and the one before it whole.
  private var current: UInt32 = 0
  private var last: UInt32 = 0
  /// The number at hand so far.
  private var number: UInt32 = 0
  /// The last of their kind.
  private var function: UInt32 = 0
  private var callee: UInt32 = 0
  private var offset: UInt32 = 0
  private var locals: (UInt32, UInt32) = (0, 0)

  deinit { hashes.deallocate() }

  subscript(way: Int) -> UInt32 { hashes[way] }

  /// A hash of the last bytes, by which repetitions are found.
  var recent: UInt32 { hash(hash(UInt32(truncatingIfNeeded: bytes)), UInt32(bytes >> 32 & 0xffff)) }

  /// Makes the hashes for the next byte.
  mutating func look(_ grammar: borrowing ModuleGrammar) {
    count = 0
    let place = UInt32(truncatingIfNeeded: min(grammar.place, 7))
    let kind = UInt32(grammar.kind.rawValue) * 8 + place
    if grammar.kind == .opcode {
      lookForOpcode(kind)
    } else if grammar.kind.isOperand {
      lookForOperand(hash(kind, current))
    } else {
      lookForData(kind)
    }
  }

  /// Takes the byte that came: what it was, and what comes next.
  mutating func advance(_ byte: UInt8, as kind: ByteKind, next: ByteKind) {
    bytes = bytes << 8 | UInt64(byte)
    if kind == .opcode {
      opcodes = opcodes << 8 | UInt64(byte)
      current = UInt32(byte) + 1
      number = 0
    } else if kind.isOperand {
      current = hash(current, UInt32(byte))
      number = number &* 131 &+ UInt32(byte) + 1
      if byte < 0x80 { endNumber(kind) }
    } else if kind == .head, next == .opcode || next == .head {
      beginFunction()
    }
    if next == .opcode {
      last = current
      current = 0
    }
  }

  private mutating func endNumber(_ kind: ByteKind) {
    switch kind {
    case .local: locals = (number, locals.0)
    case .function: callee = number
    case .offset: offset = number
    default: break
    }
    number = 0
  }

  private mutating func beginFunction() {
    function &+= 1
    opcodes = 0
    last = 0
    locals = (0, 0)
  }

  private mutating func lookForOpcode(_ kind: UInt32) {
    add(kind, opcodes, 6)
    add(kind, last)
    add(kind, opcodes, 8)
    add(kind, opcodes, 3)
    add(kind, opcodes, 3, callee)
  }

  private mutating func lookForOperand(_ kind: UInt32) {
    add(kind)
    add(kind, opcodes, 8)
    add(kind, opcodes, 2, function)
    add(kind, offset)
    add(kind, hash(locals.0, locals.1))
  }

  private mutating func lookForData(_ kind: UInt32) {
    add(kind, bytes, 1)
    add(kind, bytes, 3)
    add(kind, bytes >> 8, 1)
    add(kind, bytes >> 24, 1)
    add(kind, bytes, 4)
  }

  /// Adds a way to see: some of the newest of eight bytes, and something else.
  private mutating func add(_ kind: UInt32, _ eight: UInt64, _ newest: UInt64, _ other: UInt32 = 0)
  {
    let some = newest == 8 ? eight : eight & (1 << (8 * newest) - 1)
    let low = hash(UInt32(truncatingIfNeeded: some), UInt32(truncatingIfNeeded: some >> 32))
    add(kind, hash(low, other))
  }

  private mutating func add(_ kind: UInt32, _ other: UInt32 = 0) {
    hashes[count] = hash(hash(kind, UInt32(count)), other)
    count += 1
  }
}

/// Spreads two numbers over all bits of one.
func hash(_ first: UInt32, _ second: UInt32 = 0) -> UInt32 {
  var result = first &* 0x9e37_79b1 ^ (second &+ 0x7f4a_7c15) &* 0x85eb_ca77
  result ^= result >> 15
  result = result &* 0xc2b2_ae3d
  return result ^ result >> 13
}
