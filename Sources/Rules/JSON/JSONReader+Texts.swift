// Texts and numbers.
extension JSONReader {
  /// The text from its opening quote, here, to the closing one.
  mutating func string() throws(Failure) -> String {
    let start = position
    var text: [UInt8] = []
    position += 1
    while true {
      let plain = position
      while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
      text.append(contentsOf: bytes[plain..<position])
      guard position < bytes.count else { break }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): escape(&text)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw fail(.unterminatedText, start..<position)
      case 0..<0x20:
        report(.controlCharacter, position..<position + 1, [hexadecimal(UInt32(byte), digits: 4)])
        position += 1
      default: scalar(&text)
      }
    }
    throw fail(.unterminatedText, start..<position)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func scalar(_ text: inout [UInt8]) {
    let length = Scalar.length(bytes.span, at: position)
    if length == 0, !diagnostics.contains(where: { $0.code == .notUTF8 }) {
      let byte = hexadecimal(UInt32(bytes[position]), digits: 2)
      report(.notUTF8, position..<position + 1, [byte])
    }
    text.append(contentsOf: bytes[position..<position + max(1, length)])
    position += max(1, length)
  }

  private mutating func escape(_ text: inout [UInt8]) {
    let start = position
    let sign = start + 1 < bytes.count ? bytes[start + 1] : 0
    position += 2
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = unit(at: position) else { return reportEscape(start) }
      position += 4
      append(unit, from: start, to: &text)
    default: reportEscape(start)
    }
  }

  /// Says that an escape means nothing, and goes on after the sign behind the backslash.
  private mutating func reportEscape(_ start: Int) {
    position = start + 1
    var piece: [UInt8] = []
    if position < bytes.count, bytes[position] >= 0x20 { scalar(&piece) }
    report(.unknownJSONEscape, start..<position, [String(decoding: piece, as: UTF8.self)])
  }

  /// Adds the character of `\uXXXX`, with its second half where it has two.
  private mutating func append(_ unit: UInt32, from start: Int, to text: inout [UInt8]) {
    var value = unit
    if (0xD800..<0xDC00).contains(unit), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u"),
      let second = self.unit(at: position + 2), (0xDC00..<0xE000).contains(second)
    {
      position += 6
      value = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      report(.halfCharacter, start..<position, [written(start..<position)])
      return
    }
    text.append(contentsOf: scalar.utf8)
  }

  /// The four hexadecimal digits at an offset.
  private func unit(at offset: Int) -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value
  }

  /// A number, in ten-thousandths.
  mutating func number() -> Fixed {
    let start = position
    while position < bytes.count, Self.isPartOfNumber(bytes[position]) { position += 1 }
    let isDecimalComma =
      position + 1 < bytes.count && bytes[position] == UInt8(ascii: ",")
      && Self.isDigit(bytes[position + 1])
    guard let number = JSONNumber(bytes[start..<position]) else {
      report(.noJSONNumber, start..<position, [written(start..<position)])
      return 0
    }
    if isDecimalComma { reportDecimalComma(start) }
    switch number.fixed {
    case .exact(let value): return value
    case .tooLarge: report(.numberTooLarge, start..<position)
    case .tooFine: report(.tooManyDecimals, start..<position)
    }
    return 0
  }

  /// Within an object no number follows a comma, so that `0,5` is meant as one.
  private mutating func reportDecimalComma(_ start: Int) {
    guard followsKey else { return }
    let comma = position
    position += 1
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
    let correction = written(start..<comma) + "." + written(comma + 1..<position)
    report(.decimalComma, start..<position, [correction], suggestion: correction)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }
}
