// Values of a case, and where they come from.
extension Parser {
  /// What stands after the `=` of an answer.
  mutating func caseValue() throws(Failure) -> SyntaxValue {
    let start = position
    switch current.keyword {
    case .unknown:
      advance()
      return .unknown(range(from: start))
    case .notApplicable:
      return .notApplicable(reason: try reason(), range(from: start))
    case .assume:
      advance()
      return .assumed(try plainValue(), range(from: start))
    default:
      return try plainValue()
    }
  }

  /// `n/a "reason"`.
  mutating func reason() throws(Failure) -> TextRef {
    if token(ahead: 1).kind != .text, token(ahead: 1).kind != .invalid {
      throw unexpected(.reasonMissing)
    }
    advance()
    return try text()
  }

  /// A literal, a set or a range.
  private mutating func plainValue() throws(Failure) -> SyntaxValue {
    let start = position
    switch current.kind {
    case .leftBrace: return try set()
    case .number, .text, .date, .yearMonth: break
    case .name where current.keyword != .unknown && current.keyword != .notApplicable: break
    default: throw unexpected(.answerExpected)
    }
    let first = try literal()
    guard current.kind == .ellipsis else { return .literal(first) }
    checkSpaces()
    advance()
    return .range(first, try literal(), range(from: start))
  }

  /// `{ a, b }`, `{ a, ... }`.
  private mutating func set() throws(Failure) -> SyntaxValue {
    let start = position
    advance()
    var names: [SyntaxName] = []
    var isOpen = false
    if current.kind != .rightBrace {
      repeat {
        if isOpen { report(.openMarkNotLast, at: range(of: tokens[position - 2])) }
        if current.kind == .ellipsis {
          advance()
          isOpen = true
        } else {
          names.append(try name())
          while reportsMissingComma() { names.append(try name()) }
        }
      } while take(.comma)
    }
    try expect(.rightBrace, "}")
    return .set(names, isOpen: isOpen, range(from: start))
  }

  /// `from …`, `on …`, `note …`, `by …` in any order.
  mutating func provenance() throws(Failure) -> SyntaxProvenance {
    var result = SyntaxProvenance()
    var seen: [Keyword] = []
    while let keyword = current.keyword, token(ahead: 1).kind != .equal {
      guard keyword == .from || keyword == .on || keyword == .note || keyword == .by else { break }
      if seen.contains(keyword) {
        report(.repeatedOrigin, at: range(of: current), [keyword.word])
      }
      seen.append(keyword)
      advance()
      switch keyword {
      case .from: try origin(&result)
      case .on: result.date = try writtenDate()
      case .note: result.note = try text()
      default: result.role = try name()
      }
    }
    return result
  }

  /// `SOURCE SECTION`, `SOURCE "…"` or `"…"`.
  private mutating func origin(_ result: inout SyntaxProvenance) throws(Failure) {
    if current.kind == .text {
      result.place = try text()
      return
    }
    result.source = try name()
    if current.kind == .text {
      result.place = try text()
    } else if current.kind == .name, !current.startsLine, token(ahead: 1).kind != .equal {
      result.section = try name()
    } else {
      throw unexpected(.originExpected)
    }
  }

  /// `2019-09-30`, `2019-09` or `2019`, as written.
  mutating func writtenDate() throws(Failure) -> TextRef {
    switch current.kind {
    case .date, .yearMonth: return asWritten()
    case .number where current.end - current.start == 4: return asWritten()
    default: throw unexpected(.dateExpected)
    }
  }

  /// The bytes of the current token.
  mutating func asWritten() -> TextRef {
    defer { advance() }
    return TextRef(range: range(of: current), needsDecoding: false)
  }
}
