import Rules

/// What reads what in a rule base, and what cites what, in both directions.
struct RuleLinks {
  /// What each rule reads.
  private(set) var rules: [[RulePart]] = []
  /// What each factor reads.
  private(set) var factors: [[RulePart]] = []
  /// What each finding reads.
  private(set) var findings: [[RulePart]] = []

  private var readers: [RulePart: [RulePart]] = [:]
  private var citing: [RulePart: [RulePart]] = [:]

  init(_ ruleBase: RuleBase) {
    for (place, rule) in ruleBase.rules.enumerated() {
      // A rule with several conclusions stands there once for each.
      let part = RulePart.rule(ruleBase.rules.firstIndex { $0.id == rule.id } ?? place)
      rules.append(add(ReadWalk(rule), of: part))
      for citation in rule.citations { cite(citation.source, citation.section, in: part) }
    }
    for (place, factor) in ruleBase.factors.enumerated() {
      factors.append(add(ReadWalk(factor), of: .factor(place)))
      for citation in factor.citations {
        cite(citation.source, citation.section, in: .factor(place))
      }
      for figure in factor.references { cite(figure.source, figure.section, in: .factor(place)) }
    }
    for (place, finding) in ruleBase.findings.enumerated() {
      let walk = ReadWalk(finding.condition, finding.variables)
      findings.append(add(walk, of: .finding(place)))
      for citation in finding.citations {
        cite(citation.source, citation.section, in: .finding(place))
      }
    }
    for (place, known) in ruleBase.known.enumerated() {
      for citation in known.citations { cite(citation.source, citation.section, in: .known(place)) }
    }
    for (place, view) in ruleBase.views.enumerated() {
      for citation in view.citations { cite(citation.source, citation.section, in: .view(place)) }
    }
    addQuestions(ruleBase)
  }

  /// The rules, factors and findings that read a part, and the questions that it decides on.
  func readers(of part: RulePart) -> [RulePart] { readers[part] ?? [] }

  /// What cites a section.
  func citing(_ section: RulePart) -> [RulePart] { citing[section] ?? [] }

  private mutating func addQuestions(_ ruleBase: RuleBase) {
    for (place, fact) in ruleBase.facts.enumerated() {
      guard let asked = fact.asked else { continue }
      _ = add(ReadWalk(asked.condition, asked.variables), of: .fact(place))
    }
    for (place, relation) in ruleBase.relations.enumerated() {
      guard let asked = relation.asked else { continue }
      _ = add(ReadWalk(asked.condition, asked.variables), of: .relation(place))
    }
  }

  private mutating func add(_ walk: ReadWalk, of reader: RulePart) -> [RulePart] {
    for part in walk.parts where readers[part]?.last != reader {
      readers[part, default: []].append(reader)
    }
    return walk.parts
  }

  private mutating func cite(_ source: Int, _ section: Int, in part: RulePart) {
    let section = RulePart.section(source: source, section)
    if citing[section]?.contains(part) != true { citing[section, default: []].append(part) }
  }
}
