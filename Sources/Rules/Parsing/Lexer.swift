/// Cuts a file into tokens; complains about what is none and goes on.
///
/// The bytes go as a parameter through all functions: a span cannot be kept in an ordinary value,
/// and an array in the lexer would be checked and counted at every byte.
struct Lexer {
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  var startsLine = true
  /// Whether no `*/` follows any more.
  var lacksCommentEnd = false

  private let file: UInt16
  private var hasReportedEncoding = false
  private var hasReportedControl = false

  /// The tokens of a file, the last of kind `end`, and what is wrong with them.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - index: its place among the files that are read together.
  ///   - symbols: a table made by ``SymbolTable/withKeywords()``; gets the file's names.
  /// - Returns: the tokens and the diagnostics, in written order.
  static func tokens(
    of file: SourceFile, index: UInt16, symbols: inout SymbolTable
  ) -> ([Token], [Diagnostic]) {
    var lexer = Lexer(file: index)
    if file.bytes.count > SourceFile.maximumSize {
      lexer.report(.fileTooLarge, 0..<0, [file.name])
      lexer.emit(.end, 0..<0)
    } else {
      lexer.tokens.reserveCapacity(file.bytes.count / 12 + 1)
      lexer.run(file.bytes.span, &symbols)
    }
    return (lexer.tokens, lexer.diagnostics)
  }

  private init(file: UInt16) { self.file = file }

  private mutating func run(_ bytes: Span<UInt8>, _ symbols: inout SymbolTable) {
    var index = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        startsLine = true
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        index += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        index = name(bytes, index, &symbols)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        index = number(bytes, index)
      case UInt8(ascii: "\""):
        index = text(bytes, index)
      case 0x80...:
        index = beyondASCII(bytes, index, &symbols)
      default:
        index = sign(bytes, index)
      }
    }
    emit(.end, bytes.count..<bytes.count)
  }

  /// One sign of ASCII, or a comment.
  private mutating func sign(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (bytes[index], next) {
    case (UInt8(ascii: "/"), UInt8(ascii: "/")): return endOfLine(bytes, index + 2)
    case (UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9")): return number(bytes, index)
    case (UInt8(ascii: "."), UInt8(ascii: ".")):
      guard index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: ".") else {
        return unusualSign(bytes, index)
      }
      return emit(.ellipsis, index..<index + 3)
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): return emit(.notEqual, index..<index + 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): return emit(.lessOrEqual, index..<index + 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): return emit(.greaterOrEqual, index..<index + 2)
    case (UInt8(ascii: "/"), UInt8(ascii: "*")), (UInt8(ascii: "="), UInt8(ascii: "=")),
      (UInt8(ascii: "="), UInt8(ascii: ">")), (UInt8(ascii: "="), UInt8(ascii: "<")),
      (UInt8(ascii: "<"), UInt8(ascii: ">")):
      return unusualSign(bytes, index)
    default: break
    }
    guard let kind = Self.kind(of: bytes[index]) else { return unusualSign(bytes, index) }
    return emit(kind, index..<index + 1)
  }

  private static func kind(of byte: UInt8) -> Token.Kind? {
    switch byte {
    case UInt8(ascii: "{"): .leftBrace
    case UInt8(ascii: "}"): .rightBrace
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "="): .equal
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "*"): .star
    case UInt8(ascii: "/"): .slash
    default: nil
    }
  }

  /// The end of the line, where a comment ends; looks at its bytes all the same.
  mutating func endOfLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, !Self.endsLine(bytes[index]) {
      index = skipScalar(bytes, index)
    }
    return index
  }

  static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The end of the scalar at an offset; complains about the first that no file may have.
  mutating func skipScalar(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F { reportControl(byte, index) }
      return index + 1
    }
    let length = Scalar.length(bytes, at: index)
    if length == 0 { reportEncoding(byte, index) }
    return index + max(1, length)
  }
}

extension Lexer {
  /// Adds a token and gives the offset after it.
  @discardableResult
  mutating func emit(_ kind: Token.Kind, _ range: Range<Int>, payload: UInt32 = 0) -> Int {
    tokens.append(
      Token(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), payload: payload,
        kind: kind, startsLine: startsLine))
    startsLine = false
    return range.upperBound
  }

  /// Notes something wrong.
  @inline(never)
  mutating func report(
    _ code: DiagnosticCode, _ range: Range<Int>, _ arguments: [String] = [],
    suggestion: String? = nil
  ) {
    guard diagnostics.count < Diagnostic.maximumCount else { return }
    let range = SourceRange(
      file: file, lower: UInt32(range.lowerBound), upper: UInt32(range.upperBound))
    diagnostics.append(Diagnostic(code, at: range, arguments, suggestion: suggestion))
  }

  /// Says once a file that it is not UTF-8: a file in another encoding has hundreds of such bytes.
  mutating func reportEncoding(_ byte: UInt8, _ index: Int) {
    guard !hasReportedEncoding else { return }
    hasReportedEncoding = true
    report(.notUTF8, index..<index + 1, [hexadecimal(UInt32(byte), digits: 2)])
  }

  /// Says once a file that it has control characters.
  mutating func reportControl(_ byte: UInt8, _ index: Int) {
    guard !hasReportedControl else { return }
    hasReportedControl = true
    report(.controlCharacter, index..<index + 1, [hexadecimal(UInt32(byte), digits: 4)])
  }
}

/// A number in hexadecimal digits, at least so many.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let written = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - written.utf8.count)) + written
}
