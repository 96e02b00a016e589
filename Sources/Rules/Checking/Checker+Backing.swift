extension Checker {
  /// The citations and judgements of a declaration.
  mutating func backing(of declaration: SyntaxDeclaration) -> ([Citation], [Text]) {
    var citations: [Citation] = []
    var judgements: [Text] = []
    for index in declaration.clauses.indices {
      switch declaration.clauses[index].keyword {
      case .cite:
        if let citation = citation(declaration.clauses[index]) { citations.append(citation) }
      case .judgement: judgements.append(text(of: declaration.clauses[index]))
      default: break
      }
    }
    return (citations, judgements)
  }

  /// Refuses a declaration that rests on nothing.
  mutating func checkBacking(_ declaration: SyntaxDeclaration) {
    let isBacked = declaration.has(.cite) || declaration.has(.judgement)
    if !isBacked { reportMissing(.backingMissing, in: declaration) }
  }

  /// Refuses a factor without one of its compulsory clauses, or with a second of those that can
  /// stand only once.
  mutating func checkClauses(of declaration: SyntaxDeclaration) {
    var seen: [Keyword] = []
    for index in declaration.clauses.indices
    where declaration.clauses[index].isPlain {
      let keyword = declaration.clauses[index].keyword
      if !seen.contains(keyword) {
        seen.append(keyword)
      } else if keyword.countsOnce {
        report(
          .clauseTwice, at: declaration.clauses[index].range,
          [string(declaration.name), keyword.word])
      }
    }
    for keyword in [Keyword.area, .sv, .met, .severity, .effort] where !seen.contains(keyword) {
      reportMissing(keyword, in: declaration)
    }
    if !seen.contains(.gap) { reportMissing(.plainGapMissing, in: declaration) }
    if !seen.contains(.advise) { reportMissing(.plainAdviceMissing, in: declaration) }
    checkBacking(declaration)
  }
}

extension SyntaxDeclaration {
  /// The places of some clauses; a clause is large, and most are passed over.
  func places(of keyword: Keyword) -> LazyFilterSequence<Range<Int>> {
    clauses.indices.lazy.filter { clauses[$0].keyword == keyword }
  }

  /// Whether it has a clause.
  func has(_ keyword: Keyword) -> Bool { !places(of: keyword).isEmpty }
}

extension SyntaxClause {
  /// Whether it holds always and for the factor as a whole.
  fileprivate var isPlain: Bool {
    switch keyword {
    case .severity, .advise: condition == nil
    case .gap: generators.isEmpty
    default: true
    }
  }
}

extension Keyword {
  /// Whether a factor can have only one such clause that always holds.
  fileprivate var countsOnce: Bool {
    switch self {
    case .area, .owner, .sv, .about, .applies, .met, .partly, .effort, .severity, .gap: true
    default: false
    }
  }
}
