extension Checker {
  /// Reads the name and version of the rule base, and what it has retired.
  mutating func checkRetired() {
    for index in byKind[.rulebase] {
      base.name = declarations[index].name.symbol
      for clause in declarations[index].clauses where clause.keyword == .version {
        base.version = base.string(clause.text.swedish)
      }
    }
    for index in byKind[.retired] {
      let declaration = declarations[index]
      var retired = Retired(
        isFactor: declaration.retiresFactor, id: declaration.name.symbol, since: "",
        replacement: nil)
      for clause in declaration.clauses {
        switch clause.keyword {
        case .since: retired.since = base.string(clause.text.swedish)
        case .now: retired.replacement = replacement(clause, isFactor: retired.isFactor)
        default: break
        }
      }
      names[retired.isFactor ? .retiredFactor : .retiredFact, retired.id] = base.retired.count
      base.retired.append(retired)
    }
  }

  private mutating func replacement(_ clause: SyntaxClause, isFactor: Bool) -> Symbol? {
    guard let name = clause.names.first else { return nil }
    if names[isFactor ? .factor : .fact, name.symbol] != nil { return name.symbol }
    if isFactor {
      reportUnknown(.unknownFactor, name, among: base.factors.map { $0.id })
    } else {
      reportUnknown(.unknownFact, name, among: base.facts.map { $0.id })
    }
    return nil
  }

  /// Checks the views.
  mutating func checkViews() {
    for index in byKind[.view] {
      let declaration = declarations[index]
      var view = View(id: declaration.name.symbol)
      for clause in declaration.clauses {
        switch clause.keyword {
        case .sv: view.label = text(of: clause)
        case .items: view.items += items(clause, of: view, after: view.items)
        case .part: readPart(clause, into: &view)
        case .cite: if let citation = citation(clause) { view.citations.append(citation) }
        default: break
        }
      }
      names[.view, view.id] = base.views.count
      base.views.append(view)
    }
  }

  private mutating func readPart(_ clause: SyntaxClause, into view: inout View) {
    var part = View.Part(label: text(of: clause), lines: [])
    for line in clause.lines {
      let found = items(line, of: view, after: [])
      part.lines.append(View.Line(question: text(of: line), items: found))
      view.items += found.filter { !view.items.contains($0) }
    }
    view.parts.append(part)
  }

  /// The items that a clause names, each once and none of those before.
  private mutating func items(
    _ clause: SyntaxClause, of view: View, after before: [View.Item]
  ) -> [View.Item] {
    let kinds = viewItemKinds(of: view)
    var result: [View.Item] = []
    for name in clause.names {
      guard let item = item(name, kinds) else {
        reportUnknown(.unknownItem, name, among: viewItemNames())
        continue
      }
      if before.contains(item) || result.contains(item) {
        report(.namedTwice, at: name.range, [string(name)])
      } else {
        result.append(item)
      }
    }
    return result
  }

  private func viewItemNames() -> [Symbol] {
    base.factors.map { $0.id } + base.facts.map { $0.id } + base.areas.map { $0.id }
      + base.relations.filter { $0.isEntity }.map { $0.id } + base.derivedValues.map { $0.id }
      + base.findings.map { $0.id }
  }

  /// What a name in a view is looked for as; an area and a factor may have the same name.
  private func viewItemKinds(of view: View) -> [NameTable.Kind] {
    switch base.string(view.id) {
    case "områden": [.area]
    case "frågor": [.fact, .relation]
    default:
      [.factor, .fact, .derived, .area, .relation, .risk, .strength, .caution, .contradiction]
    }
  }

  private func item(_ name: SyntaxName, _ kinds: [NameTable.Kind]) -> View.Item? {
    for kind in kinds {
      guard let place = names[kind, name.symbol] else { continue }
      switch kind {
      case .factor: return .factor(place)
      case .fact: return .fact(place)
      case .area: return .area(place)
      case .derived: return .derived(place)
      case .relation where base.relations[place].isEntity: return .entity(place)
      case .risk, .strength, .caution, .contradiction: return .finding(place)
      default: continue
      }
    }
    return nil
  }

  /// Reads the weights of the priority sum.
  mutating func checkWeights() {
    guard let index = byKind[.weights].first else {
      if !byKind[.factor].isEmpty { report(.weightsMissing, at: nil) }
      return
    }
    for clause in declarations[index].clauses {
      guard let number = clause.numbers.first else { continue }
      let weight = Int(truncatingIfNeeded: number / fixedOne)
      switch clause.keyword {
      case .severity: base.weights.severity = weight
      case .gap: base.weights.gap = weight
      case .partly: base.weights.partly = weight
      case .assessment: base.weights.strengths[Strength.assessment.rawValue] = weight
      case .example: base.weights.strengths[Strength.example.rawValue] = weight
      case .survey: base.weights.strengths[Strength.survey.rawValue] = weight
      case .guidance: base.weights.strengths[Strength.guidance.rawValue] = weight
      case .research: base.weights.strengths[Strength.research.rawValue] = weight
      case .risk: base.weights.risk = weight
      case .waiting: base.weights.waiting = weight
      default: break
      }
    }
  }
}
