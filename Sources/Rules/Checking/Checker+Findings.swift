extension Checker {
  private static let findingKinds: [(SyntaxDeclaration.Kind, Finding.Kind)] = [
    (.risk, .risk), (.strength, .strength), (.caution, .caution),
    (.contradiction, .contradiction),
  ]

  /// Makes the risks, strengths, cautions and contradictions, so that they have places.
  mutating func declareFindings() {
    for (kind, finding) in Self.findingKinds {
      for index in byKind[kind] {
        let name = declarations[index].name.symbol
        names[NameTable.Kind(finding), name] = base.findings.count
        base.findings.append(Finding(kind: finding, id: name))
      }
    }
  }

  /// Checks the findings.
  mutating func checkFindings() {
    var place = 0
    for (kind, _) in Self.findingKinds {
      for index in byKind[kind] {
        checkFinding(place, declarations[index])
        place += 1
      }
    }
  }

  private mutating func checkFinding(_ place: Int, _ declaration: SyntaxDeclaration) {
    scope = Scope()
    reads.sources = []
    var finding = base.findings[place]
    finding.label = label(of: declaration)
    finding.condition = body(of: declaration)
    for index in declaration.clauses.indices {
      let clause = declaration.clauses[index]
      switch clause.keyword {
      case .raises: finding.raises += factors(clause)
      case .about: finding.about += factors(clause)
      default: break
      }
    }
    (finding.citations, finding.judgements) = backing(of: declaration)
    finding.variables = scope.variables
    base.findings[place] = finding
    if !declaration.has(.when) {
      reportMissing(.when, in: declaration)
    }
    checkBacking(declaration)
  }
}
