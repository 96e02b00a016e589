extension Checker {
  /// Makes room for the factors, so that they can name each other.
  mutating func declareFactors() {
    for index in byKind[.factor] {
      names[.factor, declarations[index].name.symbol] = base.factors.count
      base.factors.append(Factor(id: declarations[index].name.symbol))
    }
  }

  /// Checks the factors.
  mutating func checkFactors() {
    for (place, index) in byKind[.factor].enumerated() {
      checkFactor(place, declarations[index])
    }
  }

  private mutating func checkFactor(_ place: Int, _ declaration: SyntaxDeclaration) {
    scope = Scope()
    reads = Reads()
    var factor = base.factors[place]
    for index in declaration.clauses.indices {
      let before = reads
      read(declaration.clauses[index], into: &factor)
      if !declaration.clauses[index].keyword.decides { reads = before }
    }
    factorReads.append(reads)
    (factor.citations, factor.judgements) = backing(of: declaration)
    factor.variables = scope.variables
    base.factors[place] = factor
    checkStatuses(of: factor, declaration)
    checkClauses(of: declaration)
  }

  private mutating func read(_ clause: SyntaxClause, into factor: inout Factor) {
    switch clause.keyword {
    case .area: factor.area = area(clause) ?? 0
    case .owner: factor.owner = role(clause)
    case .sv: factor.label = text(of: clause)
    case .about: factor.about = text(of: clause)
    case .applies:
      factor.applies = condition(of: clause)
      factor.appliesNot = text(of: clause)
    case .met: factor.met = condition(of: clause)
    case .partly:
      factor.partly = condition(of: clause)
      factor.partlyText = text(of: clause)
    case .gap: readGap(clause, into: &factor)
    case .severity: readSeverity(clause, into: &factor)
    case .effort:
      factor.effort = size(clause, among: Keyword.efforts) ?? factor.effort
    case .advise: factor.advice.append(advice(clause))
    case .step: factor.firstSteps.append(advice(clause))
    case .open: factor.openings.append(opening(clause))
    case .requires: factor.requires += factors(clause)
    case .compare: if let reference = reference(clause) { factor.references.append(reference) }
    default: break
    }
  }

  /// The condition of a clause, `constant(true)` where it has none; its variables end with it.
  mutating func condition(of clause: SyntaxClause) -> Condition {
    guard let syntax = clause.condition else { return .constant(true) }
    return withNestedScope { $0.condition(syntax) }
  }

  private mutating func readGap(_ clause: SyntaxClause, into factor: inout Factor) {
    guard !clause.generators.isEmpty else {
      factor.gapText = text(of: clause)
      return
    }
    let message = withNestedScope { checker in
      let generators = clause.generators.map { checker.generator($0) }
      let text = checker.text(of: clause, places: .variables)
      return Factor.Message(generators: generators, text: text)
    }
    factor.instances.append(message)
  }

  private mutating func readSeverity(_ clause: SyntaxClause, into factor: inout Factor) {
    guard let severity = size(clause, among: Keyword.severities) else { return }
    if clause.condition == nil {
      factor.severity = severity
    } else {
      factor.severities.append((severity, condition(of: clause)))
    }
  }

  /// 1, 2 or 3 for three words.
  private func size(_ clause: SyntaxClause, among words: [Keyword]) -> Int? {
    guard let name = clause.names.first else { return nil }
    return words.firstIndex { $0.rawValue == name.symbol.rawValue }.map { $0 + 1 }
  }

  private mutating func advice(_ clause: SyntaxClause) -> Factor.Advice {
    Factor.Advice(
      condition: condition(of: clause), isInstead: clause.flags.contains(.instead),
      text: text(of: clause))
  }

  private mutating func opening(_ clause: SyntaxClause) -> Factor.Opening {
    var facts: [Int] = []
    for name in clause.names {
      if let fact = names[.fact, name.symbol] {
        uses.facts[fact] = true
        facts.append(fact)
      } else {
        reportUnknown(.unknownFact, name, among: base.facts.map { $0.id })
      }
    }
    return Factor.Opening(condition: condition(of: clause), facts: facts)
  }

  private mutating func area(_ clause: SyntaxClause) -> Int? {
    guard let name = clause.names.first else { return nil }
    if let area = names[.area, name.symbol] {
      uses.areas[area] = true
      return area
    }
    reportUnknown(.undeclaredArea, name, among: base.areas.map { $0.id })
    return nil
  }

  /// The factors that a clause names.
  mutating func factors(_ clause: SyntaxClause) -> [Int] {
    var result: [Int] = []
    for name in clause.names {
      guard let factor = names[.factor, name.symbol] else {
        reportUnknown(.unknownFactor, name, among: base.factors.map { $0.id })
        continue
      }
      if result.contains(factor) {
        report(.namedTwice, at: name.range, [string(name)])
      } else {
        result.append(factor)
      }
    }
    return result
  }

  private mutating func reference(_ clause: SyntaxClause) -> Factor.Reference? {
    let text = text(of: clause)
    guard let (source, section) = place(clause.names), clause.numbers.count == 3 else {
      return nil
    }
    let numbers = clause.numbers.map { Int(truncatingIfNeeded: $0 / fixedOne) }
    guard numbers[0] <= numbers[1] else {
      report(.moreThanAll, at: clause.range, [String(numbers[0]), String(numbers[1])])
      return nil
    }
    return Factor.Reference(
      source: source, section: section, count: numbers[0], base: numbers[1], year: numbers[2],
      text: text)
  }
}
