// What word processors and other languages put into a file: understood where it is clear, and said.
extension Lexer {
  /// A scalar beyond ASCII outside texts and comments.
  mutating func beyondASCII(
    _ bytes: Span<UInt8>, _ index: Int, _ symbols: inout SymbolTable
  ) -> Int {
    let length = Scalar.length(bytes, at: index)
    guard length > 0 else {
      reportEncoding(bytes[index], index)
      startsLine = false
      return index + 1
    }
    let value = Scalar.value(bytes, at: index)
    if Scalar.role(value) != .other { return name(bytes, index, &symbols) }
    let range = index..<index + length
    switch value {
    case 0x201C, 0x201D, 0x201E: return typographicText(bytes, range)
    case 0xA0, 0x2007, 0x2009, 0x202F:
      report(.unusualSpace, range, [hexadecimal(value, digits: 4)])
      return range.upperBound
    case 0x2010...0x2015, 0x2212: return replace(bytes, range, by: .minus, "-")
    case 0x2026: return replace(bytes, range, by: .ellipsis, "...")
    case 0x2260: return replace(bytes, range, by: .notEqual, "!=")
    case 0x2264: return replace(bytes, range, by: .lessOrEqual, "<=")
    case 0x2265: return replace(bytes, range, by: .greaterOrEqual, ">=")
    case 0xD7: return replace(bytes, range, by: .star, "*")
    default:
      report(.unexpectedCharacter, range, [printable(bytes, index)])
      return emit(.invalid, range)
    }
  }

  /// A sign of ASCII that the language does not have.
  mutating func unusualSign(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let two = index..<min(index + 2, bytes.count)
    switch (bytes[index], next) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")): return replace(bytes, two, by: .equal, "=")
    case (UInt8(ascii: "="), UInt8(ascii: ">")):
      return replace(bytes, two, by: .greaterOrEqual, ">=")
    case (UInt8(ascii: "="), UInt8(ascii: "<")): return replace(bytes, two, by: .lessOrEqual, "<=")
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): return replace(bytes, two, by: .notEqual, "!=")
    case (UInt8(ascii: "."), UInt8(ascii: ".")): return replace(bytes, two, by: .ellipsis, "...")
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): return replace(bytes, two, by: .and)
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): return replace(bytes, two, by: .or)
    case (UInt8(ascii: "!"), _): return replace(bytes, index..<index + 1, by: .not)
    case (UInt8(ascii: "#"), _): return comment(bytes, index..<index + 1)
    case (UInt8(ascii: "/"), UInt8(ascii: "*")): return comment(bytes, two)
    case (UInt8(ascii: "'"), _): return singleQuotedText(bytes, index)
    default: break
    }
    if bytes[index] < 0x20 || bytes[index] == 0x7F {
      let end = skipScalar(bytes, index)
      return emit(.invalid, index..<end)
    }
    report(.unexpectedCharacter, index..<index + 1, [printable(bytes, index)])
    return emit(.invalid, index..<index + 1)
  }

  /// A character for a message: itself, or its number where it cannot be seen.
  func printable(_ bytes: Span<UInt8>, _ index: Int) -> String {
    let length = Scalar.length(bytes, at: index)
    guard length > 0 else { return hexadecimal(UInt32(bytes[index]), digits: 2) }
    let value = Scalar.value(bytes, at: index)
    let isSeen =
      !(value < 0x21 || (0x7F...0xA0).contains(value) || value == 0xAD
      || (0x300...0x36F).contains(value) || (0x200B...0x200F).contains(value)
      || (0x2028...0x202E).contains(value) || (0x2060...0x206F).contains(value)
      || value == 0xFEFF)
    return isSeen ? string(bytes, index..<index + length) : "U+" + hexadecimal(value, digits: 4)
  }

  private mutating func replace(
    _ bytes: Span<UInt8>, _ range: Range<Int>, by kind: Token.Kind, _ usual: String
  ) -> Int {
    report(.unusualSign, range, [string(bytes, range), usual], suggestion: usual)
    return emit(kind, range)
  }

  private mutating func replace(
    _ bytes: Span<UInt8>, _ range: Range<Int>, by keyword: Keyword
  ) -> Int {
    report(.unusualSign, range, [string(bytes, range), keyword.word], suggestion: keyword.word)
    return emit(.name, range, payload: keyword.rawValue)
  }

  /// A comment as other languages write it.
  private mutating func comment(_ bytes: Span<UInt8>, _ sign: Range<Int>) -> Int {
    report(.unusualSign, sign, [string(bytes, sign), "//"], suggestion: "//")
    var index = sign.upperBound
    // One vain search to the end is enough: a file full of openings must not take forever.
    guard sign.count == 2, !lacksCommentEnd else { return endOfLine(bytes, index) }
    while index + 1 < bytes.count {
      startsLine = startsLine || Self.endsLine(bytes[index])
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    lacksCommentEnd = true
    return endOfLine(bytes, sign.upperBound)
  }

  /// A text between the quotes of a word processor: ends at the next such quote or a straight one.
  private mutating func typographicText(_ bytes: Span<UInt8>, _ opening: Range<Int>) -> Int {
    var index = opening.upperBound
    var end: Int?
    while index < bytes.count, !Self.endsLine(bytes[index]), end == nil {
      let isQuote =
        bytes[index] == UInt8(ascii: "\"")
        || (index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
          && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D))
      index = skipScalar(bytes, index)
      if isQuote { end = index }
    }
    report(.typographicQuotes, opening)
    return emit(.invalid, opening.lowerBound..<index)
  }

  private mutating func singleQuotedText(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, !Self.endsLine(bytes[index]) {
      let isQuote = bytes[index] == UInt8(ascii: "'")
      index = skipScalar(bytes, index)
      if isQuote { break }
    }
    report(.typographicQuotes, start..<start + 1)
    return emit(.invalid, start..<index)
  }
}
