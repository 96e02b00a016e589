/// Parses a rule file; it never fails, and what it could not read is told.
///
/// - Parameters:
///   - file: the file.
///   - index: its place among the files that are read together.
///   - symbols: a table made by ``SymbolTable/withKeywords()``; gets the file's names.
/// - Returns: the declarations that could be read, and the diagnostics in the order of places.
func parseRules(
  _ file: SourceFile, index: UInt16, symbols: inout SymbolTable
) -> (SyntaxFile, [Diagnostic]) {
  var parser = Parser(file, index: index, symbols: &symbols)
  let declarations = parser.declarations()
  return (SyntaxFile(declarations: declarations), parser.sortedDiagnostics)
}

extension Parser {
  mutating func declarations() -> [SyntaxDeclaration] {
    var result: [SyntaxDeclaration] = []
    while !isAtEnd {
      if let keyword = current.keyword, let kind = SyntaxDeclaration.Kind(keyword) {
        if let declaration = declaration(kind) { result.append(declaration) }
      } else if current.kind == .rightBrace {
        report(.strayBrace, at: range(of: current))
        advance()
      } else {
        reportNoDeclaration()
        repeat { advance() } while !isAtEnd && !startsDeclaration()
      }
    }
    return result
  }

  private mutating func reportNoDeclaration() {
    let keywords = SyntaxDeclaration.Kind.keywords
    let meant = current.kind == .name ? nearest(to: bytes(of: current), among: keywords) : nil
    _ = unexpected(.declarationExpected, [list(keywords)], suggestion: meant?.word)
  }

  /// Whether a declaration begins here for certain, whatever went before.
  func startsDeclaration() -> Bool {
    guard let keyword = current.keyword, let kind = SyntaxDeclaration.Kind(keyword) else {
      return false
    }
    let next = token(ahead: 1)
    let third = token(ahead: 2).kind
    switch kind {
    case .weights: return next.kind == .leftBrace
    case .retired: return next.keyword == .fact || next.keyword == .factor
    case .fact, .derived: return next.kind == .name && third == .colon
    case .relation: return next.kind == .name && third == .leftParenthesis
    case .known:
      return next.kind == .name && third == .name && token(ahead: 3).kind == .leftBrace
    default: return next.kind == .name && third == .leftBrace
    }
  }

  /// One declaration, `nil` where it has no name.
  private mutating func declaration(_ kind: SyntaxDeclaration.Kind) -> SyntaxDeclaration? {
    let start = position
    markStart()
    let keyword = SyntaxName(symbol: current.symbol, range: range(of: current))
    advance()
    var declaration = SyntaxDeclaration(
      kind: kind, name: keyword, range: keyword.range)
    var hasName = false
    do throws(Failure) {
      if kind == .retired {
        try retired(&declaration)
        hasName = true
      } else {
        if kind == .known { declaration.entity = try name() }
        if kind != .weights { declaration.name = try name() }
        hasName = true
        try header(&declaration)
      }
    } catch {
      declaration.isBroken = true
      skipToBody(ClauseTable.of(kind))
    }
    if kind != .retired { body(&declaration, head: range(from: start, to: declaration.name)) }
    declaration.range = range(from: start)
    return hasName ? declaration : nil
  }

  /// Goes to the brace, or to a clause where the brace is what is missing.
  private mutating func skipToBody(_ table: ClauseTable) {
    while !isAtEnd, current.kind != .leftBrace, current.kind != .rightBrace, !startsDeclaration() {
      if let keyword = current.keyword, table.shape(of: keyword) != nil { return }
      advance()
    }
  }

  private func range(from start: Int, to name: SyntaxName) -> SourceRange {
    SourceRange(file: file, lower: tokens[start].start, upper: name.range.upper)
  }

  /// What stands between the name and the brace.
  private mutating func header(_ declaration: inout SyntaxDeclaration) throws(Failure) {
    switch declaration.kind {
    case .fact:
      try expect(.colon, ":")
      declaration.type = try type()
    case .relation:
      try expect(.leftParenthesis, "(")
      repeat { declaration.columns.append(try column()) } while take(.comma)
      try expect(.rightParenthesis, ")")
    case .derived:
      try expect(.colon, ":")
      declaration.type = try type()
      guard take(.elseKeyword) else { throw unexpected(.elseMissing) }
      declaration.otherwise = try literal()
    default: break
    }
    guard current.kind == .leftBrace else { throw unexpected(.signExpected, ["{"]) }
  }

  /// `fact NAME since "1.3" now NAME`.
  private mutating func retired(_ declaration: inout SyntaxDeclaration) throws(Failure) {
    declaration.retiresFactor = try word([.fact, .factor]).symbol == Keyword.factor.symbol
    declaration.name = try name()
    let start = position
    try expect(.since)
    var since = SyntaxClause(keyword: .since, range: range(from: start))
    since.text.swedish = try text()
    since.range = range(from: start)
    declaration.clauses.append(since)
    let second = position
    guard take(.now) else { return }
    var now = SyntaxClause(keyword: .now, range: range(from: second))
    now.names = [try name()]
    now.range = range(from: second)
    declaration.clauses.append(now)
  }

  private mutating func column() throws(Failure) -> SyntaxColumn {
    let name = try name()
    try expect(.colon, ":")
    return SyntaxColumn(name: name, type: try type(), label: .none, question: .none)
  }

  /// The clauses between the braces.
  private mutating func body(_ declaration: inout SyntaxDeclaration, head: SourceRange) {
    guard take(.leftBrace) || (declaration.isBroken && !isAtEnd && !startsDeclaration()) else {
      return
    }
    table = ClauseTable.of(declaration.kind)
    openBlock = head
    defer {
      openBlock = nil
      table = .none
    }
    while !take(.rightBrace) {
      if isAtEnd || startsDeclaration() {
        report(.unclosedBlock, at: head, [written(head)])
        declaration.isBroken = true
        return
      }
      let start = position
      do throws(Failure) {
        try entry(of: &declaration)
      } catch {
        declaration.isBroken = true
        if position == start { advance() }
        skipToClause()
      }
    }
  }

  /// One clause or field.
  private mutating func entry(
    of declaration: inout SyntaxDeclaration
  ) throws(Failure) {
    markStart()
    let next = token(ahead: 1)
    let lacksColon = next.keyword.map(Self.typeWords.contains) ?? false
    if table.hasFields, current.kind == .name, next.kind == .colon || lacksColon {
      declaration.columns.append(try field())
    } else if table.hasValues, current.kind == .name, next.kind == .equal {
      let name = try name()
      advance()
      declaration.fields.append(SyntaxField(name: name, value: try caseValue()))
    } else if let keyword = current.keyword, let shape = table.shape(of: keyword) {
      let start = position
      // A clause that breaks off stays, so that nobody misses it a second time.
      let index = declaration.clauses.count
      declaration.clauses.append(SyntaxClause(keyword: keyword, range: range(of: current)))
      defer { declaration.clauses[index].range = range(from: start) }
      do throws(Failure) {
        try fill(&declaration.clauses[index], shape)
      } catch {
        declaration.clauses[index].isBroken = true
        throw error
      }
    } else {
      let meant =
        current.kind == .name ? nearest(to: bytes(of: current), among: table.keywords) : nil
      let kind = Keyword(kindOf: declaration)?.word ?? ""
      throw unexpected(.clauseExpected, [kind, list(table.keywords)], suggestion: meant?.word)
    }
  }

  /// `NAME : TYPE [sv … en …] [ask sv … en …] [extended]`.
  private mutating func field() throws(Failure) -> SyntaxColumn {
    var column = try column()
    if current.keyword == .sv { column.label = try phrase() }
    if current.keyword == .ask, token(ahead: 1).kind != .colon {
      advance()
      column.question = try phrase()
    }
    if current.keyword == .extended, token(ahead: 1).kind != .colon {
      advance()
      column.isExtended = true
    }
    return column
  }

  /// Goes on at the next line that begins with a clause, or at the end of the block.
  ///
  /// `sv` does not count: it mostly belongs to the clause that broke off.
  private mutating func skipToClause() {
    var openBraces = 0
    while !isAtEnd, !startsDeclaration() {
      let token = current
      if token.kind == .leftBrace { openBraces += 1 }
      if token.kind == .rightBrace {
        if openBraces == 0 { return }
        openBraces -= 1
      }
      if token.startsLine, openBraces == 0, let keyword = token.keyword, keyword != .sv,
        table.shape(of: keyword) != nil
      {
        return
      }
      let next = self.token(ahead: 1).kind
      if token.kind == .name,
        (table.hasFields && next == .colon) || (table.hasValues && next == .equal)
      {
        return
      }
      advance()
    }
  }
}

extension Keyword {
  /// The symbol of the word in a table made by ``SymbolTable/withKeywords()``.
  var symbol: Symbol { Symbol(rawValue: rawValue) }

  /// The keyword that a declaration begins with.
  fileprivate init?(kindOf declaration: SyntaxDeclaration) {
    for keyword in SyntaxDeclaration.Kind.keywords
    where SyntaxDeclaration.Kind(keyword) == declaration.kind {
      self = keyword
      return
    }
    return nil
  }
}
