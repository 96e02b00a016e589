/// Reads tokens by recursive descent.
///
/// A construct that cannot be read is given up by throwing ``Failure`` after its cause has been
/// noted; clauses and statements catch it and look for the next place to go on. Nothing is thrown
/// to the outside.
struct Parser {
  let bytes: [UInt8]
  let file: UInt16
  var tokens: [Token]
  var position = 0
  var diagnostics: [Diagnostic]

  /// The block that is open, for the message about a missing `}`.
  var openBlock: SourceRange?
  /// How many conditions and parentheses are open.
  var depth = 0
  /// How many operators of arithmetic the clause has.
  var operatorCount = 0
  var surroundings = Surroundings()
  /// The clauses of the open declaration.
  var table = ClauseTable.none
  /// The position after a `count …` without parentheses, where nothing may follow it.
  var endOfBareAggregate = -1

  private var lastReported: UInt32?

  /// The construct cannot be read; the cause has been noted.
  struct Failure: Error {}

  /// What the surroundings of a condition ask of it, until a parenthesis opens.
  struct Surroundings {
    /// Whether the next `has` belongs to an `every` or `share` outside.
    var hasBelongsOutside = false
    /// Whether an `every … where … has` stands outside, so that another `has` is doubtful.
    var hasIsDoubtful = false
    /// Whether it is the `where` of a `count` or the like.
    var isInAggregate = false
  }

  /// How deep conditions may be nested, and how many operators a clause may have.
  ///
  /// The stack of the browser is small, and not only here: all that walks the tree must fit.
  static let nestingLimit = 200

  init(_ file: SourceFile, index: UInt16, symbols: inout SymbolTable) {
    bytes = file.bytes
    self.file = index
    (tokens, diagnostics) = Lexer.tokens(of: file, index: index, symbols: &symbols)
  }
}

// Where we are.
extension Parser {
  var current: Token { tokens[position] }

  var isAtEnd: Bool { tokens[position].kind == .end }

  /// The token so many places further, the closing one beyond the last.
  func token(ahead offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Goes over a token of a kind, where it stands.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard tokens[position].kind == kind else { return false }
    advance()
    return true
  }

  /// Goes over a keyword, where it stands.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard current.keyword == keyword else { return false }
    advance()
    return true
  }

  /// Notes that a declaration, clause, field or statement begins here.
  mutating func markStart() { tokens[position].startsConstruct = true }

  func range(of token: Token) -> SourceRange {
    SourceRange(file: file, lower: token.start, upper: token.end)
  }

  /// The range from the token at a position to the one just read.
  func range(from start: Int) -> SourceRange {
    let last = max(start, position - 1)
    return SourceRange(file: file, lower: tokens[start].start, upper: tokens[last].end)
  }

  /// What is written in a range, cut where it is long.
  func written(_ range: SourceRange) -> String {
    let longest = 60
    var end = min(Int(range.upper), bytes.count)
    var isCut = false
    if end - Int(range.lower) > longest {
      end = Int(range.lower) + longest
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      isCut = true
    }
    let piece = String(decoding: bytes[Int(range.lower)..<end], as: UTF8.self)
    return isCut ? piece + "…" : piece
  }

  func written(_ token: Token) -> String { written(range(of: token)) }

  func bytes(of token: Token) -> ArraySlice<UInt8> { bytes[Int(token.start)..<Int(token.end)] }
}

// What is wrong.
extension Parser {
  /// Notes something wrong; only the first at one place, and nothing where the lexer has spoken.
  @inline(never)
  mutating func report(
    _ code: DiagnosticCode, at range: SourceRange, _ arguments: [String] = [],
    suggestion: String? = nil
  ) {
    guard lastReported != range.lower, diagnostics.count < Diagnostic.maximumCount else { return }
    lastReported = range.lower
    diagnostics.append(Diagnostic(code, at: range, arguments, suggestion: suggestion))
  }

  /// Notes that something else should stand here; the first argument is what does.
  ///
  /// Inside a block the end of the file is told by the block itself, once.
  mutating func unexpected(
    _ code: DiagnosticCode, _ arguments: [String] = [], suggestion: String? = nil
  ) -> Failure {
    switch current.kind {
    case .invalid: break
    case .end:
      if openBlock == nil { report(.endOfFile, at: range(of: tokens[max(0, position - 1)])) }
    default:
      report(
        code, at: range(of: current), [written(current)] + arguments, suggestion: suggestion)
    }
    return Failure()
  }

  /// Opens a level of conditions.
  mutating func enter() throws(Failure) {
    depth += 1
    guard depth <= Self.nestingLimit else { throw tooDeep() }
  }

  mutating func tooDeep() -> Failure {
    report(.nestingTooDeep, at: range(of: current), [String(Self.nestingLimit)])
    return Failure()
  }

  /// All diagnostics in the order of their places.
  var sortedDiagnostics: [Diagnostic] {
    let sorted = diagnostics.sorted { Diagnostic.precedes($0, $1) }
    return Array(sorted.prefix(Diagnostic.maximumCount))
  }
}

// The small parts.
extension Parser {
  mutating func expect(_ kind: Token.Kind, _ sign: String) throws(Failure) {
    guard take(kind) else { throw unexpected(.signExpected, [sign]) }
  }

  mutating func expect(_ keyword: Keyword) throws(Failure) {
    guard take(keyword) else {
      let meant = nearest(to: bytes(of: current), among: [keyword])
      throw unexpected(.signExpected, [keyword.word], suggestion: meant?.word)
    }
  }

  mutating func name() throws(Failure) -> SyntaxName {
    guard current.kind == .name else { throw unexpected(.nameExpected) }
    defer { advance() }
    return SyntaxName(symbol: current.symbol, range: range(of: current))
  }

  /// `A, B, C`; a name before a colon belongs to what follows.
  mutating func names() throws(Failure) -> [SyntaxName] {
    var result = [try name()]
    while true {
      if current.kind == .comma, token(ahead: 2).kind != .colon {
        advance()
      } else if !reportsMissingComma() {
        return result
      }
      result.append(try name())
    }
  }

  /// Says, where it is so, that a further name stands on the line where only a comma can.
  mutating func reportsMissingComma() -> Bool {
    guard current.kind == .name, !current.startsLine, current.keyword == nil,
      token(ahead: 1).kind != .colon
    else { return false }
    report(.signExpected, at: range(of: current), [written(current), ","])
    return true
  }

  /// One of a closed list of words.
  mutating func word(_ allowed: [Keyword]) throws(Failure) -> SyntaxName {
    if let keyword = current.keyword, allowed.contains(keyword) { return try name() }
    let meant = current.kind == .name ? nearest(to: bytes(of: current), among: allowed) : nil
    throw unexpected(.wordExpected, [list(allowed)], suggestion: meant?.word)
  }

  /// Words for a message, with commas.
  func list(_ keywords: [Keyword]) -> String {
    var result = ""
    for keyword in keywords { result += result.isEmpty ? keyword.word : ", " + keyword.word }
    return result
  }

  mutating func text() throws(Failure) -> TextRef {
    guard current.kind == .text else { throw unexpected(.textExpected) }
    defer { advance() }
    return current.text(in: file)
  }

  /// `sv "…" en "…"`.
  mutating func phrase() throws(Failure) -> Text {
    guard take(.sv) else { throw unexpected(.phraseExpected) }
    let swedish = try text()
    guard take(.en) else { throw unexpected(.englishMissing) }
    return Text(swedish: swedish, english: try text())
  }

  /// A whole number without unit.
  mutating func number() throws(Failure) -> SyntaxNumber {
    guard current.kind == .number else { throw unexpected(.numberExpected) }
    defer { advance() }
    return SyntaxNumber(value: value(of: current), range: range(of: current))
  }

  /// The value of a number's token; 0 for one that the lexer has refused as too large.
  func value(of token: Token) -> Fixed {
    var value: Fixed = 0
    var wholeDigits = 0
    var decimals: Int?
    for byte in bytes(of: token) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        if byte != UInt8(ascii: "-") { decimals = 0 }
        continue
      }
      if let count = decimals {
        guard count < 4 else { break }
        decimals = count + 1
      } else {
        wholeDigits += 1
        guard wholeDigits <= Lexer.maximumDigits else { return 0 }
      }
      value = value * 10 + Fixed(byte - UInt8(ascii: "0"))
    }
    for _ in (decimals ?? 0)..<4 { value *= 10 }
    return bytes[Int(token.start)] == UInt8(ascii: "-") ? -value : value
  }
}
