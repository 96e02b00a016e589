/// What a byte of a WebAssembly module is: bytes of a kind follow habits of their own.
enum ByteKind: UInt8 {
  /// Types, exports and all else that is small.
  case other
  /// The text and the tables of a program.
  case data
  /// How large a function is and which locals it has.
  case head
  case opcode
  /// The operands, by what they number.
  case local, function, type, global, label, table
  /// The operands of what reads and writes memory.
  case alignment, offset
  /// Constants of 32 and of 64 bits.
  case number, longNumber
  /// What a block results in.
  case block
  /// Operands that are rare.
  case plain

  static let count = Int(plain.rawValue) + 1

  /// Whether a byte of the kind belongs to an instruction but does not begin it.
  var isOperand: Bool { rawValue > ByteKind.opcode.rawValue }
}
