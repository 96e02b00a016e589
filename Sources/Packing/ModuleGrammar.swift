/// Reads a WebAssembly module byte by byte and tells what the next byte is.
///
/// It is there to predict: what it does not understand packs worse, but comes back whole. The order
/// of sections, functions and instructions is that of the WebAssembly Core Specification, chapter 5.
struct ModuleGrammar {
  /// What the next byte is.
  private(set) var kind = ByteKind.other

  /// How many bytes of the same number come before the next byte.
  private(set) var place = 0

  private enum Step {
    case magic, section, sectionSize, content
    case functionCount, bodySize, groupCount, localCount, localType
    case opcode, operand, fixed
  }

  private var step = Step.magic
  private var position = 0
  private var section: UInt8 = 0
  private var sectionEnd = 0
  private var bodyEnd = 0
  private var number = 0
  private var opcode: UInt8 = 0
  /// How many groups of locals, operands or bytes of a step are left, and of what kind.
  private var left = 0
  private var kindLeft = ByteKind.plain

  /// Takes the next byte.
  mutating func advance(_ byte: UInt8) {
    position += 1
    switch step {
    case .magic: if position == 8 { begin(.section) }
    case .section:
      section = byte
      begin(.sectionSize)
    case .content: if position >= sectionEnd { begin(.section) }
    case .localType:
      left -= 1
      if left > 0 { begin(.localCount) } else { endInstruction() }
    case .opcode: beginOperands(of: byte)
    case .fixed:
      left -= 1
      if left == 0 { endInstruction() }
    case .sectionSize, .functionCount, .bodySize, .groupCount, .localCount, .operand:
      if add(byte) { endNumber() }
    }
  }

  /// Adds seven bits to a number; tells whether it is whole.
  private mutating func add(_ byte: UInt8) -> Bool {
    if place < 4 { number |= Int(byte & 0x7f) << (7 * place) }
    place += 1
    return byte < 0x80
  }

  private mutating func begin(_ next: Step, _ kind: ByteKind = .other) {
    step = next
    self.kind = kind
    place = 0
    number = 0
  }

  private mutating func endNumber() {
    switch step {
    case .sectionSize:
      sectionEnd = position + number
      if section == 10 {
        begin(.functionCount, .head)
      } else {
        begin(.content, section == 11 ? .data : .other)
      }
    case .functionCount: begin(.bodySize, .head)
    case .bodySize:
      bodyEnd = position + number
      begin(.groupCount, .head)
    case .groupCount:
      left = number
      if left > 0 { begin(.localCount, .head) } else { endInstruction() }
    case .localCount:
      begin(.localType, .head)
      place = 1
    default: endOperand()
    }
  }

  private mutating func endInstruction() {
    left = 0
    if position < bodyEnd {
      begin(.opcode, .opcode)
    } else if position < sectionEnd {
      begin(.bodySize, .head)
    } else {
      begin(.section)
    }
  }

  private mutating func endOperand() {
    if opcode == 0x0e {
      left = number + 2
      opcode = 0
    } else if opcode == 0xfc {
      left = number < 8 ? 0 : 3 - number % 2
      opcode = 0
    }
    left -= 1
    if left > 0 { begin(.operand, kindLeft) } else { endInstruction() }
  }

  private mutating func beginOperands(of opcode: UInt8) {
    self.opcode = opcode
    left = 0
    kindLeft = .plain
    switch opcode {
    case 0x02...0x04: begin(.operand, .block)
    case 0x0c, 0x0d: begin(.operand, .label)
    case 0x0e:
      kindLeft = .table
      begin(.operand, .table)
    case 0x10: begin(.operand, .function)
    case 0x11:
      left = 2
      kindLeft = .table
      begin(.operand, .type)
    case 0x20...0x22: begin(.operand, .local)
    case 0x23, 0x24: begin(.operand, .global)
    case 0x28...0x3e:
      left = 2
      kindLeft = .offset
      begin(.operand, .alignment)
    case 0x3f, 0x40, 0xfc: begin(.operand, .plain)
    case 0x41: begin(.operand, .number)
    case 0x42: begin(.operand, .longNumber)
    case 0x43, 0x44:
      begin(.fixed, .plain)
      left = opcode == 0x43 ? 4 : 8
    default: endInstruction()
    }
  }
}
