extension Checker {
  /// The citations and judgements of a declaration.
  mutating func backing(of declaration: SyntaxDeclaration) -> ([Citation], [Text]) {
    var citations: [Citation] = []
    var judgements: [Text] = []
    for clause in declaration.clauses {
      switch clause.keyword {
      case .cite: if let citation = citation(clause) { citations.append(citation) }
      case .judgement: judgements.append(text(of: clause))
      default: break
      }
    }
    return (citations, judgements)
  }

  /// Refuses a declaration that rests on nothing.
  mutating func checkBacking(_ declaration: SyntaxDeclaration) {
    let isBacked = declaration.clauses.contains {
      $0.keyword == .cite || $0.keyword == .judgement
    }
    if !isBacked { reportMissing(.backingMissing, in: declaration) }
  }

  /// Refuses a factor without one of its compulsory clauses.
  mutating func checkComplete(_ declaration: SyntaxDeclaration) {
    for keyword in [Keyword.area, .sv, .met, .severity, .effort]
    where !declaration.clauses.contains(where: { $0.keyword == keyword && $0.isPlain }) {
      reportMissing(keyword, in: declaration)
    }
    if !declaration.clauses.contains(where: { $0.keyword == .gap && $0.isPlain }) {
      reportMissing(.plainGapMissing, in: declaration)
    }
    if !declaration.clauses.contains(where: { $0.keyword == .advise && $0.isPlain }) {
      reportMissing(.plainAdviceMissing, in: declaration)
    }
    checkBacking(declaration)
  }

  /// Refuses a second clause where only one can count.
  mutating func checkOnce(_ declaration: SyntaxDeclaration) {
    var seen: [Keyword] = []
    for clause in declaration.clauses where clause.countsOnce {
      if seen.contains(clause.keyword) {
        report(
          .clauseTwice, at: clause.range, [string(declaration.name), clause.keyword.word])
      } else {
        seen.append(clause.keyword)
      }
    }
  }
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

  /// Whether a factor can have only one such clause.
  fileprivate var countsOnce: Bool {
    switch keyword {
    case .area, .sv, .about, .applies, .met, .partly, .effort: true
    case .severity, .gap: isPlain
    default: false
    }
  }
}
