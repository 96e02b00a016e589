extension Parser {
  /// A value, as far as it goes.
  mutating func expression() throws(Failure) -> SyntaxExpression {
    let start = position
    return try asValue(try sum(), from: start)
  }

  /// `a + b - c`.
  mutating func sum() throws(Failure) -> SyntaxTerm {
    let start = position
    var result = try product()
    while current.kind == .plus || current.kind == .minus || startsNegative {
      try countOperator()
      reportBareAggregate(from: start)
      let left = try asValue(result, from: start)
      let operation: Expression.Operation = current.kind == .minus ? .subtract : .add
      if current.kind != .plus { checkSpaces() }
      // In `3 -1` the sign is part of the number: adding it is what was meant.
      if current.kind != .number { advance() }
      let rightStart = position
      let right = try asValue(try product(), from: rightStart)
      result = .expression(.arithmetic(left, operation, right, range(from: start)))
    }
    return result
  }

  /// `a * b / c`.
  private mutating func product() throws(Failure) -> SyntaxTerm {
    let start = position
    var result = try primary()
    while current.kind == .star || current.kind == .slash {
      try countOperator()
      reportBareAggregate(from: start)
      let left = try asValue(result, from: start)
      let operation: Expression.Operation = current.kind == .star ? .multiply : .divide
      advance()
      let rightStart = position
      let right = try asValue(try primary(), from: rightStart)
      result = .expression(.arithmetic(left, operation, right, range(from: start)))
    }
    return result
  }

  private mutating func primary() throws(Failure) -> SyntaxTerm {
    switch current.kind {
    case .leftParenthesis: return try parenthesised()
    case .name where current.startsLine && current.keyword.map(isClause) ?? false:
      // The clause before lacks its end.
      throw unexpected(.valueExpected)
    case .name: break
    case .number, .text, .date: return .expression(try literal())
    case .yearMonth: throw unexpected(.dateExpected)
    default: throw unexpected(.valueExpected)
    }
    switch current.keyword {
    case .count where isWord(ahead: 1) && isWord(ahead: 2),
      .share where isWord(ahead: 1) && isWord(ahead: 2):
      return .expression(try countOrShare())
    case .sum where startsValue(ahead: 1), .min where startsValue(ahead: 1),
      .max where startsValue(ahead: 1):
      return .expression(try aggregate())
    default: break
    }
    let start = position
    let name = try name()
    guard current.kind == .leftParenthesis else { return .expression(.name(name)) }
    return .condition(.atom(name, try arguments(), range(from: start)))
  }

  /// Whether a keyword begins a clause of the open declaration.
  private func isClause(_ keyword: Keyword) -> Bool { table.shape(of: keyword) != nil }

  private mutating func parenthesised() throws(Failure) -> SyntaxTerm {
    let saved = surroundings
    surroundings = Surroundings()
    advance()
    let inner = try term()
    try expect(.rightParenthesis, ")")
    surroundings = saved
    endOfBareAggregate = -1
    return inner
  }

  /// `count program p where …`, `share program p where … has …`.
  private mutating func countOrShare() throws(Failure) -> SyntaxExpression {
    try enter()
    defer { depth -= 1 }
    let start = position
    let isCount = current.keyword == .count
    advance()
    let generator = try generator(beforeHas: !isCount, inAggregate: true)
    guard !isCount else {
      endOfBareAggregate = position
      return .count(generator, range(from: start))
    }
    let condition = try afterHas(of: generator)
    endOfBareAggregate = position
    return .share(generator, condition, range(from: start))
  }

  /// `sum p.antal for program p where …`.
  private mutating func aggregate() throws(Failure) -> SyntaxExpression {
    try enter()
    defer { depth -= 1 }
    let start = position
    let kind: Expression.Aggregate =
      current.keyword == .sum ? .sum : current.keyword == .min ? .min : .max
    advance()
    let value = try expression()
    try expect(.forKeyword)
    let generator = try generator(inAggregate: true)
    endOfBareAggregate = position
    return .aggregate(kind, value, generator, range(from: start))
  }

  /// `(ålder: a, nivå: p.nivå)`.
  mutating func arguments() throws(Failure) -> [SyntaxArgument] {
    try expect(.leftParenthesis, "(")
    var result: [SyntaxArgument] = []
    if take(.rightParenthesis) { return result }
    let saved = surroundings
    surroundings = Surroundings()
    try enter()
    defer { depth -= 1 }
    repeat {
      let column = try name()
      try expect(.colon, ":")
      result.append(SyntaxArgument(column: column, value: try expression()))
    } while take(.comma)
    try expect(.rightParenthesis, ")")
    surroundings = saved
    return result
  }

  /// A number with its unit, a text, a date or a name.
  mutating func literal() throws(Failure) -> SyntaxExpression {
    let token = current
    let start = position
    switch token.kind {
    case .number:
      advance()
      if isThousands(current) { throw reportSplitNumber(token) }
      let isPercent = take(Token.Kind.percent)
      let unit = isPercent ? nil : unit()
      return .number(value(of: token), unit: unit, isPercent: isPercent, range(from: start))
    case .text: return .text(try text())
    case .date:
      advance()
      return .date(Int64(Int32(bitPattern: token.payload)), range(of: token))
    case .yearMonth: throw unexpected(.dateExpected)
    case .name: return .name(try name())
    default: throw unexpected(.valueExpected)
    }
  }

  /// The unit after a number: a name on the same line that is no keyword and begins nothing.
  mutating func unit() -> SyntaxName? {
    let token = current
    guard token.kind == .name, !token.startsLine, token.keyword == nil else { return nil }
    let next = self.token(ahead: 1).kind
    guard next != .equal, next != .colon, next != .leftParenthesis else { return nil }
    return try? name()
  }

  /// A term as the value that it must be.
  mutating func asValue(_ term: consuming SyntaxTerm, from start: Int) throws(Failure)
    -> SyntaxExpression
  {
    switch term {
    case .expression(let expression): return expression
    case .condition:
      report(.valueNotCondition, at: range(from: start), [written(range(from: start))])
      throw Failure()
    }
  }
}

// What authors get wrong.
extension Parser {
  private mutating func countOperator() throws(Failure) {
    operatorCount += 1
    guard operatorCount <= Self.nestingLimit else { throw tooDeep() }
  }

  /// Says that a `count …` needs parentheses where something follows it.
  mutating func reportBareAggregate(from start: Int) {
    guard endOfBareAggregate == position else { return }
    let range = range(from: start)
    report(.aggregateNeedsParentheses, at: range)
  }

  /// Whether a negative number follows a value: `3 -1`.
  private var startsNegative: Bool {
    current.kind == .number && bytes[Int(current.start)] == UInt8(ascii: "-")
  }

  private func startsValue(ahead offset: Int) -> Bool {
    let kind = token(ahead: offset).kind
    return isWord(ahead: offset) || kind == .number || kind == .leftParenthesis
  }

  /// Says that a minus or `...` lacks the space on one of its sides.
  mutating func checkSpaces() {
    let sign = current
    let before = tokens[max(0, position - 1)]
    let isNumber = sign.kind == .number
    let after = isNumber ? sign : token(ahead: 1)
    guard isNumber || before.end == sign.start || sign.end == after.start else { return }
    let range = SourceRange(file: file, lower: before.start, upper: after.end)
    let operation = sign.kind == .ellipsis ? "..." : "-"
    var right = written(after)
    if isNumber { right.removeFirst() }
    report(
      .missingSpaces, at: range, [operation],
      suggestion: written(before) + " " + operation + " " + right)
  }

  /// Whether a token looks like the rest of a number that is written in groups: `000`.
  private func isThousands(_ token: Token) -> Bool {
    token.kind == .number && !token.startsLine && token.end - token.start == 3
      && !startsNegative
  }

  /// Says that the thousands of a number are written apart.
  private mutating func reportSplitNumber(_ first: Token) -> Failure {
    var digits = written(first)
    var end = first
    while isThousands(current) {
      digits += written(current)
      end = current
      advance()
    }
    let range = SourceRange(file: file, lower: first.start, upper: end.end)
    report(.splitNumber, at: range, [digits], suggestion: digits)
    return Failure()
  }
}
