/// A module by hand, with what its bytes are: O other, D data, H head, o opcode, l local, f function,
/// t type, g global, L label, T table, a alignment, s offset, n number, N long number, b block,
/// p plain.
enum SmallModule {
  static let parts: [(bytes: [UInt8], kinds: String)] = [
    ([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], "OOOOOOOO"),
    // One type without parameters and results; one function of it.
    ([1, 4, 1, 0x60, 0, 0], "OOOOOO"),
    ([3, 2, 1, 0], "OOOO"),
    // The code: 58 bytes, one function of 56 bytes, with two locals of one type.
    ([10, 58, 1, 56, 1, 2, 0x7f], "OOHHHHH"),
    ([0x41, 5, 0x21, 0], "onol"),
    ([0x20, 0, 0x28, 2, 0x80, 1, 0x1a], "olo" + "asso"),
    ([0x42, 0x80, 0x7f, 0x1a], "oNNo"),
    ([0x23, 0, 0x24, 0], "ogog"),
    ([0x02, 0x40, 0x0c, 0, 0x0b], "oboLo"),
    ([0x02, 0x40, 0x20, 0, 0x0e, 1, 0, 0, 0x0b], "obol" + "oTTTo"),
    ([0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0x1a], "o" + "pppppppp" + "o"),
    ([0xfc, 10, 0, 0, 0x10, 0], "opppof"),
    ([0x11, 0, 0, 0x0b], "otTo"),
    // Two pieces of data.
    ([11, 3, 1, 2, 3], "OODDD"),
  ]

  static let bytes = parts.flatMap { $0.bytes }
  static let kinds = parts.map { $0.kinds }.joined()
}
