extension RuleBase {
  /// Every condition that is not just a constant, with where its parts stand, in the order of the
  /// rules, factors and findings.
  ///
  /// A checked condition does not say where it stands, so that a rule base stays small: the files
  /// are parsed again.
  ///
  /// - Complexity: linear in the size of the files.
  public func clauses() -> [Clause] {
    var finder = ClauseFinder(self)
    for (place, rule) in rules.enumerated() where place == 0 || rules[place - 1].id != rule.id {
      finder.add(rule, place)
    }
    for (place, factor) in factors.enumerated() { finder.add(factor, place) }
    for (place, finding) in findings.enumerated() { finder.add(finding, place) }
    return finder.clauses
  }
}

/// Pairs the conditions of a rule base with what is written.
private struct ClauseFinder {
  private var rules: [Symbol: SyntaxDeclaration] = [:]
  private var factors: [Symbol: SyntaxDeclaration] = [:]
  private var findings: [[Symbol: SyntaxDeclaration]]
  private(set) var clauses: [Clause] = []

  init(_ base: RuleBase) {
    findings = Array(repeating: [:], count: Finding.Kind.allCases.count)
    var symbols = base.symbols
    for (index, file) in base.files.enumerated() {
      for declaration in parseRules(file, index: UInt16(index), symbols: &symbols).0.declarations {
        let name = declaration.name.symbol
        switch declaration.kind {
        case .rule: rules[name] = declaration
        case .factor: factors[name] = declaration
        case .risk: findings[Finding.Kind.risk.rawValue][name] = declaration
        case .strength: findings[Finding.Kind.strength.rawValue][name] = declaration
        case .caution: findings[Finding.Kind.caution.rawValue][name] = declaration
        case .contradiction: findings[Finding.Kind.contradiction.rawValue][name] = declaration
        default: break
        }
      }
    }
  }

  mutating func add(_ rule: Rule, _ place: Int) {
    guard let declaration = rules[rule.id] else { return }
    let written = Array(
      declaration.places(of: .forKeyword).flatMap { declaration.clauses[$0].generators })
    var clause = Clause(
      owner: .rule(place), role: .body, name: declaration.name.range,
      range: declaration.name.range,
      generators: rule.generators, condition: rule.condition, variables: rule.variables)
    clause.place(written, declaration.body)
    add(clause)
  }

  mutating func add(_ finding: Finding, _ place: Int) {
    guard let declaration = findings[finding.kind.rawValue][finding.id] else { return }
    var clause = Clause(
      owner: .finding(place), role: .body, name: declaration.name.range,
      range: declaration.name.range,
      condition: finding.condition, variables: finding.variables)
    clause.place([], declaration.body)
    add(clause)
  }

  mutating func add(_ factor: Factor, _ place: Int) {
    guard let declaration = factors[factor.id] else { return }
    var counts = Counts()
    for written in declaration.clauses {
      guard let (role, condition, generators) = Self.content(written, of: factor, &counts) else {
        continue
      }
      var clause = Clause(
        owner: .factor(place), role: role, name: declaration.name.range, range: written.range,
        generators: generators, condition: condition, variables: factor.variables)
      clause.place(written.generators, written.condition)
      add(clause)
    }
  }

  private mutating func add(_ clause: Clause) {
    if case .constant = clause.condition, clause.generators.isEmpty { return }
    clauses.append(clause)
  }

  /// How many clauses of each kind a factor has had so far.
  private struct Counts {
    var severities = 0
    var advice = 0
    var steps = 0
    var openings = 0
    var instances = 0
  }

  private static func content(
    _ written: SyntaxClause, of factor: Factor, _ counts: inout Counts
  ) -> (Clause.Role, Condition, [Generator])? {
    func next(_ count: inout Int) -> Int {
      count += 1
      return count - 1
    }
    switch written.keyword {
    case .applies: return (.applies, factor.applies, [])
    case .met: return (.met, factor.met, [])
    case .partly: return (.partly, factor.partly, [])
    case .severity where written.condition != nil:
      let place = next(&counts.severities)
      return (.severity(place), factor.severities[place].condition, [])
    case .advise:
      let place = next(&counts.advice)
      return (.advice(place), factor.advice[place].condition, [])
    case .step:
      let place = next(&counts.steps)
      return (.step(place), factor.firstSteps[place].condition, [])
    case .open:
      let place = next(&counts.openings)
      return (.opening(place), factor.openings[place].condition, [])
    case .gap where !written.generators.isEmpty:
      let place = next(&counts.instances)
      return (.instance(place), .constant(true), factor.instances[place].generators)
    default: return nil
    }
  }
}

extension SyntaxDeclaration {
  /// All `when` and `unless` together, as ``Checker/body(of:)`` makes them one condition.
  fileprivate var body: SyntaxCondition? {
    var parts: [SyntaxCondition] = []
    for clause in clauses {
      guard let condition = clause.condition else { continue }
      switch clause.keyword {
      case .when:
        if case .and(let inner, _) = condition { parts += inner } else { parts.append(condition) }
      case .unless: parts.append(.not(condition, condition.range))
      default: break
      }
    }
    return parts.count > 1 ? .and(parts, name.range) : parts.first
  }
}

extension Clause {
  /// Finds where the parts stand.
  fileprivate mutating func place(_ written: [SyntaxGenerator], _ body: SyntaxCondition?) {
    for (place, generator) in generators.enumerated() {
      let inner = place < written.count ? written[place].inner : []
      self.place(
        generator.inner, inner, within: place < written.count ? written[place].range : range)
    }
    self.place([condition], body.map { [$0] } ?? [], within: range)
  }

  /// Where what is written has another shape, all has the place of what is around it.
  private mutating func place(
    _ conditions: [Condition], _ written: [SyntaxCondition], within range: SourceRange
  ) {
    let isSame = conditions.count == written.count
    for (number, condition) in conditions.enumerated() {
      guard isSame else {
        places += Array(repeating: Place(range: range), count: condition.partCount)
        continue
      }
      places.append(written[number].place)
      self.place(
        condition.inner, written[number].inner(as: condition), within: written[number].range)
    }
  }
}
