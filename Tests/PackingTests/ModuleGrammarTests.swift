import Testing

@testable import Packing

struct ModuleGrammarTests {
  @Test func `each byte of a small module is known for what it is`() {
    var grammar = ModuleGrammar()
    var seen = ""
    for byte in SmallModule.bytes {
      seen.append(letter(grammar.kind))
      grammar.advance(byte)
    }
    #expect(seen == SmallModule.kinds)
  }

  @Test func `places count the bytes of a number`() {
    var grammar = ModuleGrammar()
    // Up to the second byte of the offset 128.
    for byte in SmallModule.bytes.prefix(34) { grammar.advance(byte) }
    #expect(grammar.kind == .offset)
    #expect(grammar.place == 1)
  }

  private func letter(_ kind: ByteKind) -> Character {
    switch kind {
    case .other: "O"
    case .data: "D"
    case .head: "H"
    case .opcode: "o"
    case .local: "l"
    case .function: "f"
    case .type: "t"
    case .global: "g"
    case .label: "L"
    case .table: "T"
    case .alignment: "a"
    case .offset: "s"
    case .number: "n"
    case .longNumber: "N"
    case .block: "b"
    case .plain: "p"
    }
  }
}
