/// Parses an expectation file; it never fails, and what it could not read is told.
///
/// - Parameters:
///   - file: the file.
///   - index: the place that ranges of the file carry.
///   - symbols: a table made by ``SymbolTable/withKeywords()``; gets the file's names.
/// - Returns: what could be read, and the diagnostics in the order of places.
func parseExpectations(
  _ file: SourceFile, index: UInt16, symbols: inout SymbolTable
) -> (SyntaxExpectations, [Diagnostic]) {
  var parser = Parser(file, index: index, symbols: &symbols)
  let result = parser.expectations(&symbols)
  return (result, parser.sortedDiagnostics)
}

extension Parser {
  private static let beginnings: [Keyword] = [
    .factor, .risk, .strength, .caution, .contradiction, .derived, .question, .no, .nothing,
  ]

  mutating func expectations(_ symbols: inout SymbolTable) -> SyntaxExpectations {
    var result = SyntaxExpectations()
    while !isAtEnd {
      let start = position
      do throws(Failure) {
        let subject = try subject(&symbols)
        result.lines.append(SyntaxExpectation(subject: subject, range: range(from: start)))
      } catch {
        if position == start { advance() }
        skipToExpectation()
      }
    }
    return result
  }

  private mutating func subject(
    _ symbols: inout SymbolTable
  ) throws(Failure) -> SyntaxExpectation.Subject {
    markStart()
    guard let keyword = current.keyword, Self.beginnings.contains(keyword) else {
      let meant =
        current.kind == .name ? nearest(to: bytes(of: current), among: Self.beginnings) : nil
      throw unexpected(.expectationExpected, [list(Self.beginnings)], suggestion: meant?.word)
    }
    advance()
    switch keyword {
    case .factor: return .factor(try factor(&symbols))
    case .derived:
      let name = try name()
      try expect(.equal, "=")
      return .derived(name, take(.unknown) ? nil : try literal())
    case .question:
      let fact = try decidingFact(&symbols)
      return .question(fact, isAsked: true, place: take(.place) ? try number() : nil)
    case .no:
      try expect(.question)
      return .question(try decidingFact(&symbols), isAsked: false, place: nil)
    case .nothing:
      try expect(.elseKeyword)
      try expect(.concluded)
      return .nothingElseConcluded
    default:
      let name = try name()
      let answer = try word([.yes, .no, .unknown])
      return .finding(
        keyword, name, answer: Keyword(answer.symbol) ?? .unknown, answerRange: answer.range)
    }
  }

  /// `NAME STATUS [rank 2] [unknown …] [because …] [says "…"] [says-not "…"]`.
  private mutating func factor(
    _ symbols: inout SymbolTable
  ) throws(Failure) -> SyntaxFactorExpectation {
    let name = try name()
    var result = SyntaxFactorExpectation(name: name, status: try status())
    while true {
      if take(Keyword.rank) {
        result.rank = try number()
      } else if take(.unknown) {
        result.unknown = (result.unknown ?? []) + (try decidingFacts(&symbols))
      } else if take(.because) {
        result.because += try decidingFacts(&symbols)
      } else if take(.says) {
        result.says.append(try text())
      } else if take(.saysNot) {
        result.saysNot.append(try text())
      } else {
        return result
      }
    }
  }

  /// The statuses are no keywords but ids of the report.
  private mutating func status() throws(Failure) -> SyntaxName {
    let statuses = ["met", "partly", "gap", "open", "notApplicable"].map { [UInt8]($0.utf8)[...] }
    let written = bytes(of: current)
    if statuses.contains(written) { return try name() }
    let meant = current.kind == .name ? nearest(to: written, among: statuses) : nil
    throw unexpected(
      .wordExpected, ["met, partly, gap, open, notApplicable"],
      suggestion: meant.map { String(decoding: statuses[$0], as: UTF8.self) })
  }

  private mutating func decidingFacts(
    _ symbols: inout SymbolTable
  ) throws(Failure) -> [SyntaxDecidingFact] {
    var result = [try decidingFact(&symbols)]
    while take(.comma) { result.append(try decidingFact(&symbols)) }
    return result
  }

  /// `FACT`, `ENTITY list` or `ENTITY ROW.FIELD`.
  private mutating func decidingFact(
    _ symbols: inout SymbolTable
  ) throws(Failure) -> SyntaxDecidingFact {
    let first = try name()
    if take(.list) { return .list(first) }
    let token = current
    guard token.kind == .name, !token.startsLine,
      let dot = bytes(of: token).lastIndex(of: UInt8(ascii: "."))
    else { return .fact(first) }
    advance()
    func part(_ range: Range<Int>) -> SyntaxName {
      SyntaxName(
        symbol: symbols.intern(composed(bytes[range])[...]),
        range: SourceRange(
          file: file, lower: UInt32(range.lowerBound), upper: UInt32(range.upperBound)))
    }
    return .field(
      first, row: part(Int(token.start)..<dot), column: part(dot + 1..<Int(token.end)))
  }

  /// Goes on at the next line that begins an expectation.
  private mutating func skipToExpectation() {
    while !isAtEnd {
      if current.startsLine, let keyword = current.keyword, Self.beginnings.contains(keyword) {
        return
      }
      advance()
    }
  }
}
