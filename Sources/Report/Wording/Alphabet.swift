/// The letters of names, in the order of the Swedish alphabet.
enum Alphabet {
  /// Names in their order: a–z, å, ä, ö; capital and small letters alike.
  static func sorted(_ names: [String]) -> [String] {
    let keyed = names.map { (key: key($0), name: $0) }
    let sorted = keyed.sorted { first, second in
      // Names that differ in capital letters or accents only are kept apart by their bytes.
      first.key == second.key
        ? first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
        : first.key.lexicographicallyPrecedes(second.key)
    }
    return sorted.map { $0.name }
  }

  private static func key(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    var isSecondByte = false
    for byte in name.utf8 {
      if isSecondByte {
        // Places after "z", which is 0x7A.
        switch byte | 0x20 {
        case 0xA5: key.append(0x7B)
        case 0xA4: key.append(0x7C)
        case 0xB6: key.append(0x7D)
        case 0xA9: key.append(UInt8(ascii: "e"))
        default: key.append(byte)
        }
        isSecondByte = false
      } else if byte == 0xC3 {
        isSecondByte = true
      } else {
        key.append(isCapital(byte) ? byte | 0x20 : byte)
      }
    }
    return key
  }

  /// A text that begins with a small letter, to stand within a sentence; an abbreviation stays.
  static func lowercasedFirst(_ text: String) -> String {
    var bytes = [UInt8](text.utf8)
    if bytes.count > 1, isCapital(bytes[0]), !isCapital(bytes[1...]) {
      bytes[0] |= 0x20
    } else if bytes.count > 2, bytes[0] == 0xC3, isCapital(bytes[...]), !isCapital(bytes[2...]) {
      bytes[1] |= 0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text that begins with a capital letter, to stand as a sentence.
  static func uppercasedFirst(_ text: String) -> String {
    var bytes = [UInt8](text.utf8)
    if let first = bytes.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first {
      bytes[0] &= ~0x20
    } else if bytes.count > 1, bytes[0] == 0xC3, 0xA0...0xB6 ~= bytes[1] {
      bytes[1] &= ~0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text begins with a capital letter: A–Z or one of ÀÁÂÃÄÅ … Ö.
  private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0xC3, let second = bytes.dropFirst().first { return 0x80...0x96 ~= second }
    return isCapital(first)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }
}
