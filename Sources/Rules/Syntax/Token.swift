/// A token's kind.
///
/// Keywords are names; the parser decides from the place what a name is.
enum TokenKind: UInt8, Sendable {
  case name, number, date, yearMonth, text
  case leftBrace, rightBrace, leftParen, rightParen
  case comma, colon, percent, ellipsis
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case plus, minus, star, slash
  /// Something that the lexer has complained about.
  case invalid
  /// After the last token; the list always ends with it.
  case end
}

/// The tokens of one file, as flat columns.
struct TokenList: Sendable {
  var kinds: [TokenKind] = []
  /// The offsets of the first bytes.
  var starts: [UInt32] = []
  /// The offsets after the last bytes.
  var ends: [UInt32] = []
  /// For a name its symbol; for a text 1 where it needs decoding; else 0.
  var payloads: [UInt32] = []

  /// The number of tokens, the closing one included.
  var count: Int { kinds.count }
}
