/// What the lexer must know of UTF-8 and of letters beyond ASCII.
enum Scalar {
  /// The length of the scalar that starts at an offset, or 0 where the bytes are not UTF-8.
  static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0xC2, lead <= 0xF4 else { return lead < 0x80 ? 1 : 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let isSecondAllowed =
      switch lead {
      case 0xE0: second >= 0xA0 && second <= 0xBF
      case 0xED: second >= 0x80 && second <= 0x9F
      case 0xF0: second >= 0x90 && second <= 0xBF
      case 0xF4: second >= 0x80 && second <= 0x8F
      default: second & 0xC0 == 0x80
      }
    guard isSecondAllowed else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The scalar that starts at an offset of valid UTF-8.
  static func value(_ bytes: Span<UInt8>, at index: Int) -> UInt32 {
    let lead = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    if lead < 0x80 { return lead }
    if lead < 0xE0 { return (lead & 0x1F) << 6 | tail(1) }
    if lead < 0xF0 { return (lead & 0x0F) << 12 | tail(1) << 6 | tail(2) }
    return (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
  }

  /// What a scalar beyond ASCII can be in a name.
  enum Role {
    /// å, ä, ö, é and their capitals.
    case letter
    /// A ring, diaeresis or acute accent, which the letter before it may carry.
    case mark
    /// A letter or mark that names do not have.
    case foreign
    /// No part of a word.
    case other
  }

  /// What a scalar beyond ASCII can be in a name.
  static func role(_ value: UInt32) -> Role {
    switch value {
    case 0xC4, 0xC5, 0xC9, 0xD6, 0xE4, 0xE5, 0xE9, 0xF6: .letter
    case 0x301, 0x308, 0x30A: .mark
    case 0xD7, 0xF7: .other
    case 0xAA, 0xB5, 0xBA, 0xC0...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF: .foreign
    default: .other
    }
  }

  /// The second byte of the letter `C3 …` that a letter and a mark `CC …` make together.
  static func composed(_ letter: UInt8, mark: UInt8) -> UInt8? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0x8A): 0xA5
    case (UInt8(ascii: "a"), 0x88): 0xA4
    case (UInt8(ascii: "o"), 0x88): 0xB6
    case (UInt8(ascii: "e"), 0x81): 0xA9
    case (UInt8(ascii: "A"), 0x8A): 0x85
    case (UInt8(ascii: "A"), 0x88): 0x84
    case (UInt8(ascii: "O"), 0x88): 0x96
    case (UInt8(ascii: "E"), 0x81): 0x89
    default: nil
    }
  }
}
