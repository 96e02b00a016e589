extension Parser {
  /// Reads what stands after a clause's keyword; the keyword is still to come.
  mutating func fill(_ clause: inout SyntaxClause, _ shape: ClauseShape) throws(Failure) {
    depth = 0
    operatorCount = 0
    endOfBareAggregate = -1
    surroundings = Surroundings()
    if shape == .label {
      clause.text = try phrase()
      return
    }
    advance()
    switch shape {
    case .text: clause.text.swedish = try text()
    case .texts:
      repeat { clause.extra.append(try text()) } while current.kind == .text
    case .phrase: clause.text = try phrase()
    case .label, .flag: break
    case .name: clause.names = [try name()]
    case .names: clause.names = try names()
    case .number: clause.numbers = [try number().value]
    case .section: try section(&clause)
    case .choice:
      clause.names = [try name()]
      clause.text = try phrase()
    case .generator: clause.generators = [try generator()]
    case .condition: clause.condition = try condition()
    case .conclusion: clause.conclusion = try conclusion()
    case .part: try part(&clause)
    default: try fillFactorClause(&clause, shape)
    }
  }

  private mutating func fillFactorClause(
    _ clause: inout SyntaxClause, _ shape: ClauseShape
  ) throws(Failure) {
    switch shape {
    case .requirement, .reasonedRequirement, .commentedRequirement:
      try expect(.when)
      clause.condition = try condition()
      if shape == .reasonedRequirement || (shape == .commentedRequirement && current.keyword == .sv)
      {
        clause.text = try phrase()
      }
    case .gap:
      while take(.forKeyword) { clause.generators.append(try generator()) }
      clause.text = try phrase()
    case .severity:
      clause.names = [try word(Keyword.severities)]
      if take(.when) { clause.condition = try condition() }
    case .effort: clause.names = [try word(Keyword.efforts)]
    case .advice:
      if take(.when) { clause.condition = try condition() }
      if take(.instead) { clause.flags.insert(.instead) }
      clause.text = try phrase()
    case .opening:
      try expect(.when)
      clause.condition = try condition()
      try expect(.ask)
      clause.names = try names()
    case .citation: try citation(&clause)
    case .comparison: try comparison(&clause)
    default: break
    }
  }

  /// `ID "…" [number "…"] [pages "…"] [inferred] [lost]`.
  private mutating func section(_ clause: inout SyntaxClause) throws(Failure) {
    clause.names = [try name()]
    clause.text.swedish = try text()
    clause.extra = [.none, .none]
    if take(Keyword.number) { clause.extra[0] = try text() }
    if take(.pages) { clause.extra[1] = try text() }
    if take(.inferred) { clause.flags.insert(.inferred) }
    if take(.lost) { clause.flags.insert(.lost) }
  }

  /// `SOURCE SECTION strength survey sv "…" en "…"`.
  private mutating func citation(_ clause: inout SyntaxClause) throws(Failure) {
    clause.names = [try name(), try name()]
    try expect(.strength)
    clause.strength = try word([.research, .guidance, .survey, .example, .assessment])
    clause.text = try phrase()
  }

  /// `SOURCE SECTION 4 of 10 year 2019 sv "…" en "…"`.
  private mutating func comparison(_ clause: inout SyntaxClause) throws(Failure) {
    clause.names = [try name(), try name()]
    clause.numbers = [try number().value]
    try expect(.of)
    clause.numbers.append(try number().value)
    try expect(.year)
    clause.numbers.append(try number().value)
    clause.text = try phrase()
  }

  /// `sv "…" en "…" { line … }`; where a line cannot be read, the rest of the part is left out.
  private mutating func part(_ clause: inout SyntaxClause) throws(Failure) {
    clause.text = try phrase()
    try expect(.leftBrace, "{")
    do throws(Failure) {
      while !take(.rightBrace) { clause.lines.append(try line()) }
    } catch {
      while !isAtEnd, current.kind != .rightBrace, !startsDeclaration() { advance() }
      if current.kind == .rightBrace { advance() }
      throw error
    }
  }

  /// `line sv "…" en "…" items A, B`.
  private mutating func line() throws(Failure) -> SyntaxClause {
    let start = position
    markStart()
    try expect(.line)
    var line = SyntaxClause(keyword: .line, range: range(from: start))
    line.text = try phrase()
    try expect(.items)
    line.names = try names()
    line.range = range(from: start)
    return line
  }

  /// `NAME(column: value)` or `NAME = value`.
  private mutating func conclusion() throws(Failure) -> SyntaxConclusion {
    let head = try name()
    if current.kind == .leftParenthesis { return .row(head, try arguments()) }
    guard take(.equal) else { throw unexpected(.conclusionExpected) }
    return .value(head, try expression())
  }
}
