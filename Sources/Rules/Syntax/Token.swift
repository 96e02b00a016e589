/// A word, number, text or sign of a file, as offsets into its bytes.
struct Token: Sendable {
  /// The offset of the first byte.
  var start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// For a name its symbol, for a date its days since 1970-01-01 as the bits of an `Int32`, for a
  /// text 1 where it needs decoding; else 0.
  var payload: UInt32 = 0
  var kind: Kind
  /// Whether nothing but space stands before it on its line.
  var startsLine: Bool
  /// Whether a declaration, clause, field or statement begins with it; the parser notes it for the
  /// formatter.
  var startsConstruct = false

  /// What a token is.
  ///
  /// Keywords are names; the parser decides from the place what a name is.
  enum Kind: UInt8, Sendable {
    case name, number, date, yearMonth, text
    case leftBrace, rightBrace, leftParenthesis, rightParenthesis
    case comma, colon, percent, ellipsis
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, star, slash
    /// Something that the lexer has complained about.
    case invalid
    /// After the last token; each list ends with it.
    case end
  }

  /// The symbol of a name.
  var symbol: Symbol { Symbol(rawValue: payload) }

  /// What a name says where it is understood as a keyword; `nil` for anything else.
  var keyword: Keyword? { kind == .name ? Keyword(rawValue: payload) : nil }

  /// The range between the quotes of a text.
  func text(in file: UInt16) -> TextRef {
    TextRef(
      range: SourceRange(file: file, lower: start + 1, upper: max(start + 1, end - 1)),
      needsDecoding: payload == 1)
  }
}
