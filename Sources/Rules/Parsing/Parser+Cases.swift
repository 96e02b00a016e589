/// Parses a case file; it never fails, and what it could not read is told.
///
/// - Parameters:
///   - file: the file.
///   - index: the place that ranges of the file carry.
///   - symbols: a table made by ``SymbolTable/withKeywords()``; gets the file's names.
/// - Returns: what could be read, and the diagnostics in the order of places.
func parseCase(
  _ file: SourceFile, index: UInt16, symbols: inout SymbolTable
) -> (SyntaxCase, [Diagnostic]) {
  var parser = Parser(file, index: index, symbols: &symbols)
  let result = parser.caseFile()
  return (result, parser.sortedDiagnostics)
}

extension Parser {
  mutating func caseFile() -> SyntaxCase {
    var result = SyntaxCase()
    if current.keyword == .caseKeyword {
      header(&result)
    } else {
      _ = unexpected(.caseExpected)
      if !startsStatement() { skipToStatement() }
    }
    result.statements = statements()
    return result
  }

  /// All statements up to the end of the file.
  mutating func statements() -> [SyntaxStatement] {
    var result: [SyntaxStatement] = []
    while !isAtEnd {
      let start = position
      do throws(Failure) {
        result.append(try statement())
      } catch {
        if position == start { advance() }
        skipToStatement()
      }
    }
    return result
  }

  private static let headerWords: [Keyword] = [
    .unit, .kommun, .kind, .date, .rules, .fictional, .answeredBy, .state, .note,
  ]

  /// `case NAME { … }`.
  private mutating func header(_ result: inout SyntaxCase) {
    let start = position
    markStart()
    advance()
    do throws(Failure) {
      result.name = try name()
      try expect(.leftBrace, "{")
    } catch {
      skipToStatement()
      return
    }
    let head = range(from: start, to: position - 2)
    openBlock = head
    defer { openBlock = nil }
    while !take(.rightBrace) {
      if isAtEnd || token(ahead: 1).kind == .equal {
        report(.unclosedBlock, at: head, [written(head)])
        return
      }
      let clauseStart = position
      do throws(Failure) {
        result.header.append(try headerClause())
      } catch {
        if position == clauseStart { advance() }
        skipToHeaderClause()
      }
    }
  }

  private func range(from start: Int, to end: Int) -> SourceRange {
    SourceRange(file: file, lower: tokens[start].start, upper: tokens[end].end)
  }

  private mutating func headerClause() throws(Failure) -> SyntaxHeaderClause {
    guard let keyword = current.keyword, Self.headerWords.contains(keyword) else {
      let meant =
        current.kind == .name ? nearest(to: bytes(of: current), among: Self.headerWords) : nil
      throw unexpected(
        .clauseExpected, [Keyword.caseKeyword.word, list(Self.headerWords)],
        suggestion: meant?.word)
    }
    let start = position
    markStart()
    var clause = SyntaxHeaderClause(keyword: keyword, range: range(of: current))
    advance()
    switch keyword {
    case .kommun:
      guard current.kind == .number else { throw unexpected(.numberExpected) }
      clause.text = asWritten()
    case .kind: clause.name = try name()
    case .state: clause.name = try word([.draft, .settled])
    case .date:
      guard current.kind == .date else { throw unexpected(.dateExpected) }
      clause.date = Int64(Int32(bitPattern: current.payload))
      advance()
    case .fictional: break
    default: clause.text = try text()
    }
    clause.range = range(from: start)
    return clause
  }

  private mutating func skipToHeaderClause() {
    while !isAtEnd, current.kind != .rightBrace, token(ahead: 1).kind != .equal {
      if current.startsLine, let keyword = current.keyword, Self.headerWords.contains(keyword) {
        return
      }
      advance()
    }
  }
}

// Statements.
extension Parser {
  private mutating func statement() throws(Failure) -> SyntaxStatement {
    markStart()
    let next = token(ahead: 1)
    guard current.kind == .name else {
      if current.kind == .rightBrace {
        report(.strayBrace, at: range(of: current))
        throw Failure()
      }
      throw unexpected(.statementExpected)
    }
    if next.kind == .equal { return .answer(try answer()) }
    let isAlone = next.startsLine && token(ahead: 2).kind == .equal
    guard next.kind == .name, !isAlone else { throw unexpected(.statementExpected) }
    switch current.keyword {
    case .plan: return .remark(try remark(.plan))
    case .choice: return .remark(try remark(.choice))
    case .disputed: return .remark(try remark(.disputed))
    case .caseKeyword:
      report(.secondCase, at: range(of: current))
      throw Failure()
    default: break
    }
    if next.keyword == .list, token(ahead: 2).kind != .leftBrace {
      return .list(try listStatement())
    }
    return .row(try row())
  }

  /// `NAME = value` with where it comes from.
  private mutating func answer() throws(Failure) -> SyntaxAnswer {
    let start = position
    markStart()
    let name = try name()
    try expect(.equal, "=")
    let value = try caseValue()
    let provenance = try provenance()
    return SyntaxAnswer(
      name: name, value: value, provenance: provenance, range: range(from: start))
  }

  /// `ENTITY ID { FIELD = value … }`.
  private mutating func row() throws(Failure) -> SyntaxRow {
    let start = position
    let entity = try name()
    let id = try name()
    let head = range(from: start)
    // Two words and no brace are no row that lacks its brace but something unknown.
    guard current.kind == .leftBrace else {
      if current.startsLine || isAtEnd {
        report(.statementExpected, at: entity.range, [written(entity.range)])
        throw Failure()
      }
      throw unexpected(.signExpected, ["{"])
    }
    advance()
    openBlock = head
    defer { openBlock = nil }
    var fields: [SyntaxAnswer] = []
    while !take(.rightBrace) {
      if isAtEnd || startsRow() {
        report(.unclosedBlock, at: head, [written(head)])
        throw Failure()
      }
      do throws(Failure) {
        guard current.kind == .name, token(ahead: 1).kind == .equal else {
          throw unexpected(.fieldExpected)
        }
        fields.append(try answer())
      } catch {
        skipToField()
      }
    }
    let provenance = try provenance()
    return SyntaxRow(
      entity: entity, id: id, fields: fields, provenance: provenance, range: range(from: start))
  }

  /// `ENTITY list complete`.
  private mutating func listStatement() throws(Failure) -> SyntaxList {
    let start = position
    let entity = try name()
    advance()
    let completeness: SyntaxList.Completeness
    if current.keyword == .notApplicable {
      completeness = .notApplicable(try reason())
    } else {
      let said = try word([.complete, .none, .unknown, .notApplicable])
      completeness =
        switch Keyword(said.symbol) {
        case .complete: .complete
        case .none?: .none
        default: .unknown
        }
    }
    let provenance = try provenance()
    return SyntaxList(
      entity: entity, completeness: completeness, provenance: provenance,
      range: range(from: start))
  }

  /// `plan FACTOR { … }`, `choice FACTOR { … }`, `disputed FACTOR "…"`.
  private mutating func remark(_ kind: SyntaxRemark.Kind) throws(Failure) -> SyntaxRemark {
    let start = position
    advance()
    let factor = try name()
    var remark = SyntaxRemark(kind: kind, factor: factor, range: factor.range)
    if kind == .disputed {
      remark.text = try text()
    } else {
      let head = range(from: start)
      try expect(.leftBrace, "{")
      openBlock = head
      defer { openBlock = nil }
      while !take(.rightBrace) {
        if isAtEnd || startsRow() {
          report(.unclosedBlock, at: head, [written(head)])
          throw Failure()
        }
        do throws(Failure) {
          try remarkClause(&remark)
        } catch {
          while !isAtEnd, current.kind != .rightBrace, !startsRow() { advance() }
        }
      }
    }
    remark.range = range(from: start)
    return remark
  }

  private mutating func remarkClause(_ remark: inout SyntaxRemark) throws(Failure) {
    markStart()
    let allowed: [Keyword] =
      remark.kind == .plan ? [.owner, .due, .status, .note] : [.reason, .review]
    let kind: Keyword = remark.kind == .plan ? .plan : .choice
    guard let keyword = current.keyword, allowed.contains(keyword) else {
      let meant = current.kind == .name ? nearest(to: bytes(of: current), among: allowed) : nil
      throw unexpected(.clauseExpected, [kind.word, list(allowed)], suggestion: meant?.word)
    }
    advance()
    switch keyword {
    case .owner: remark.owner = try text()
    case .due, .review: remark.date = try writtenDate()
    case .status: remark.status = try name()
    default: remark.text = try text()
    }
  }

  /// Goes on at the next field of a row, at its end, or where the next row begins.
  private mutating func skipToField() {
    var openBraces = 0
    repeat {
      if current.kind == .leftBrace { openBraces += 1 }
      if current.kind == .rightBrace {
        guard openBraces > 0 else { return }
        openBraces -= 1
      }
      advance()
    } while !isAtEnd && token(ahead: 1).kind != .equal && !startsRow()
  }

  /// Whether a row or remark begins here: two words and a brace, at the beginning of a line.
  private func startsRow() -> Bool {
    current.kind == .name && current.startsLine && token(ahead: 1).kind == .name
      && token(ahead: 2).kind == .leftBrace
  }

  /// Whether a statement begins here for certain.
  private func startsStatement() -> Bool {
    guard current.kind == .name, current.startsLine else { return false }
    if token(ahead: 1).kind == .equal || token(ahead: 1).kind == .colon { return true }
    switch current.keyword {
    case .from, .on, .note, .by: return false
    default: return token(ahead: 1).kind == .name
    }
  }

  private mutating func skipToStatement() {
    while !isAtEnd, !startsStatement() { advance() }
  }
}
