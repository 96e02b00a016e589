/// What stands in a condition: only what follows tells whether it is a condition or a value.
enum SyntaxTerm {
  case condition(SyntaxCondition)
  case expression(SyntaxExpression)
}

extension Parser {
  /// A condition, as far as it goes.
  mutating func condition() throws(Failure) -> SyntaxCondition {
    let start = position
    return try asCondition(try term(), from: start)
  }

  /// A condition or a value: `A`, `A and B`, `A or B`.
  mutating func term() throws(Failure) -> SyntaxTerm {
    try enter()
    defer { depth -= 1 }
    let start = position
    let first = try operand()
    guard let connective = current.connective else { return first }
    var parts = [try asCondition(first, from: start)]
    while let next = current.connective {
      if next != connective {
        report(.mixedConnectives, at: range(of: current), [written(current)])
      }
      advance()
      let partStart = position
      parts.append(try asCondition(try operand(), from: partStart))
    }
    let range = range(from: start)
    return .condition(connective == .and ? .and(parts, range) : .or(parts, range))
  }

  /// What `and` and `or` join.
  private mutating func operand() throws(Failure) -> SyntaxTerm {
    let start = position
    switch current.keyword {
    case .not where isWord(ahead: 1) || token(ahead: 1).kind == .leftParenthesis:
      advance()
      try enter()
      defer { depth -= 1 }
      let innerStart = position
      let inner = try asCondition(try operand(), from: innerStart)
      return .condition(.not(inner, range(from: start)))
    case .someKeyword where isWord(ahead: 1), .no where isWord(ahead: 1):
      return .condition(try someOrNo())
    case .every where isWord(ahead: 1):
      advance()
      let generator = try generator(beforeHas: true)
      let body = try afterHas(of: generator)
      return .condition(.every(generator, body, range(from: start)))
    default:
      return try comparison()
    }
  }

  /// `some program p where …`, `no täckt(ålder: a)`.
  private mutating func someOrNo() throws(Failure) -> SyntaxCondition {
    let start = position
    let isSome = current.keyword == .someKeyword
    advance()
    guard token(ahead: 1).kind == .leftParenthesis else {
      let generator = try generator()
      return isSome ? .some(generator, range(from: start)) : .no(generator, range(from: start))
    }
    let relation = try name()
    let atom = SyntaxCondition.atom(relation, try arguments(), range(from: start))
    return isSome ? atom : .not(atom, range(from: start))
  }

  /// `has D` of `every` and `share`, as far as the condition goes.
  mutating func afterHas(of generator: SyntaxGenerator) throws(Failure) -> SyntaxCondition {
    try expect(.has)
    let saved = surroundings
    if generator.condition != nil { surroundings.hasIsDoubtful = true }
    let condition = try condition()
    surroundings = saved
    return condition
  }

  /// `program p where …`, `age a in 3 ... 12 where …`.
  mutating func generator(
    beforeHas: Bool = false, inAggregate: Bool = false
  ) throws(Failure) -> SyntaxGenerator {
    let start = position
    let domain = try name()
    guard isWord(ahead: 0) else { throw unexpected(.variableExpected, [written(domain.range)]) }
    var result = SyntaxGenerator(domain: domain, variable: try name(), range: domain.range)
    if take(.inKeyword) {
      let first = try expression()
      if current.kind == .ellipsis {
        result.lower = first
        result.upper = try upperEnd()
      } else {
        result.within = first
      }
    }
    if take(.whereKeyword) {
      let saved = surroundings
      surroundings.hasIsDoubtful = false
      if beforeHas { surroundings.hasBelongsOutside = true }
      if inAggregate { surroundings.isInAggregate = true }
      result.condition = try condition()
      surroundings = saved
    }
    result.range = range(from: start)
    return result
  }

  /// `... 12`.
  mutating func upperEnd() throws(Failure) -> SyntaxExpression {
    checkSpaces()
    advance()
    return try expression()
  }

  /// A value with what makes it a condition: `a > 3`, `a in …`, `a has …`; or the value alone.
  private mutating func comparison() throws(Failure) -> SyntaxTerm {
    let start = position
    let first = try sum()
    if let comparison = current.comparison {
      reportBareAggregate(from: start)
      let left = try asValue(first, from: start)
      advance()
      let right = try expression()
      guard current.comparison == nil else {
        throw unexpected(
          surroundings.isInAggregate ? .aggregateNeedsParentheses : .comparisonChain)
      }
      return .condition(.compare(left, comparison, right, range(from: start)))
    }
    switch current.keyword {
    case .has where !surroundings.hasBelongsOutside && endOfBareAggregate != position:
      guard case .expression(let left) = first else { return first }
      if surroundings.hasIsDoubtful { report(.doubtfulHas, at: range(of: current)) }
      advance()
      return .condition(.has(left, try expression(), range(from: start)))
    case .inKeyword:
      let left = try asValue(first, from: start)
      advance()
      return .condition(try membership(of: left, from: start))
    case .answered:
      guard case .expression(.name(let name)) = first else { return first }
      advance()
      try expect(.unknown)
      return .condition(.answeredUnknown(name))
    case .not where token(ahead: 1).keyword == .inKeyword || token(ahead: 1).keyword == .has:
      throw unexpected(.notBehind)
    default:
      return first
    }
  }

  /// After `in`: `(a, b)`, `3 ... 12` or `p.åldrar`.
  private mutating func membership(
    of left: SyntaxExpression, from start: Int
  ) throws(Failure) -> SyntaxCondition {
    var lower: SyntaxExpression
    if take(.leftParenthesis) {
      var choices = [try expression()]
      while take(.comma) { choices.append(try expression()) }
      try expect(.rightParenthesis, ")")
      guard current.kind == .ellipsis, choices.count == 1 else {
        return .isOneOf(left, choices, range(from: start))
      }
      lower = choices[0]
    } else {
      lower = try expression()
    }
    let upper = current.kind == .ellipsis ? try upperEnd() : nil
    return .within(left, lower: lower, upper: upper, range(from: start))
  }

  /// A term as the condition that it must be.
  private mutating func asCondition(
    _ term: consuming SyntaxTerm, from start: Int
  ) throws(Failure) -> SyntaxCondition {
    switch term {
    case .condition(let condition): return condition
    case .expression(.name(let name)): return .name(name)
    case .expression:
      report(.conditionExpected, at: range(from: start), [written(range(from: start))])
      return .missing(range(from: start))
    }
  }

  /// Whether a name stands there that does not join what is before and behind it.
  func isWord(ahead offset: Int) -> Bool {
    let token = token(ahead: offset)
    guard token.kind == .name else { return false }
    switch token.keyword {
    case .and, .or, .has, .inKeyword, .whereKeyword, .answered: return false
    default: return true
    }
  }
}

extension Token {
  /// `and` or `or`.
  fileprivate var connective: Keyword? {
    keyword == .and || keyword == .or ? keyword : nil
  }

  /// The comparison that a sign stands for.
  fileprivate var comparison: Comparison? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }
}
