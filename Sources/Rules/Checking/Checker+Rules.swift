extension Checker {
  /// Checks the rules; one with several conclusions becomes several.
  mutating func checkRules() {
    for index in byKind[.rule] { checkRule(declarations[index]) }
  }

  private mutating func checkRule(_ declaration: SyntaxDeclaration) {
    scope = Scope()
    reads = Reads()
    let before = diagnostics.count
    var rule = Rule(
      id: declaration.name.symbol, variables: [], generators: [], condition: .constant(true),
      conclusion: .row(relation: 0, arguments: []))
    for place in declaration.places(of: .forKeyword) {
      rule.generators += declaration.clauses[place].generators.map { generator($0) }
    }
    rule.condition = body(of: declaration)
    let together = rule.generators.flatMap { $0.conjunction } + [rule.condition]
    if before == diagnostics.count, isContradictory(together) {
      report(.neverTrue, at: declaration.name.range)
    }
    (rule.citations, rule.judgements) = backing(of: declaration)
    var conclusions: [Rule.Conclusion] = []
    for place in declaration.places(of: .then) {
      guard let syntax = declaration.clauses[place].conclusion,
        let conclusion = conclusion(syntax)
      else { continue }
      conclusions.append(conclusion)
    }
    if !declaration.has(.then) {
      reportMissing(.then, in: declaration)
    }
    rule.variables = scope.variables
    for conclusion in conclusions {
      rule.conclusion = conclusion
      base.rules.append(rule)
      if reads.hasAnswers { answeredNodes.append(Dependency.Node(conclusion)) }
      dependencies += reads.sources.map {
        Dependency(
          head: Dependency.Node(conclusion), body: $0.node, isStrict: $0.isStrict,
          range: $0.range)
      }
    }
  }

  /// All `when` and `unless` of a declaration together.
  mutating func body(of declaration: SyntaxDeclaration) -> Condition {
    var parts: [Condition] = []
    for place in declaration.clauses.indices {
      guard let syntax = declaration.clauses[place].condition else { continue }
      switch declaration.clauses[place].keyword {
      case .when:
        let condition = condition(syntax)
        if case .and(let inner) = condition { parts += inner } else { parts.append(condition) }
      case .unless:
        parts.append(.unless(strictly { $0.resolved(syntax) }))
      default: break
      }
    }
    return parts.isEmpty ? .constant(true) : parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func conclusion(_ syntax: SyntaxConclusion) -> Rule.Conclusion? {
    switch syntax {
    case .row(let name, let arguments): row(name, arguments)
    case .value(let name, let expression): value(of: name, expression)
    }
  }

  private mutating func row(
    _ name: SyntaxName, _ arguments: [SyntaxArgument]
  ) -> Rule.Conclusion? {
    guard let relation = names[.relation, name.symbol] else {
      reportConclusion(name)
      return nil
    }
    guard !base.relations[relation].isEntity else {
      report(.conclusionNotDerived, at: name.range, [string(name), Keyword.entity.word])
      return nil
    }
    uses.concludedRelations[relation] = true
    let found = self.arguments(arguments, of: relation)
    for (column, argument) in zip(base.relations[relation].columns, found) {
      if let argument {
        checkConclusion(argument)
      } else {
        report(.columnMissing, at: name.range, [string(name), base.string(column.id)])
      }
    }
    return .row(relation: relation, arguments: found.compactMap { $0?.expression })
  }

  /// An argument of a conclusion is nothing but what is in the case and the declarations already.
  private mutating func checkConclusion(_ argument: Typed) {
    switch argument.expression {
    case .literal, .variable, .field: return
    default: report(.argumentNotAllowed, at: argument.range, [source(argument.range)])
    }
  }

  private mutating func value(
    of name: SyntaxName, _ syntax: SyntaxExpression
  ) -> Rule.Conclusion? {
    guard let derived = names[.derived, name.symbol] else {
      reportConclusion(name)
      return nil
    }
    uses.concludedValues[derived] = true
    let type = base.derivedValues[derived].type.known
    let wanted = Typed(expression: .literal(.number(0)), type: type, range: name.range)
    let typed = value(syntax, expecting: type)
    guard let expression = agreeing(wanted, typed)?.1 else { return nil }
    return .value(derived: derived, expression)
  }

  private mutating func reportConclusion(_ name: SyntaxName) {
    let kind: Keyword? =
      if names[.fact, name.symbol] != nil {
        .fact
      } else if names[.derived, name.symbol] != nil {
        .derived
      } else if names[.relation, name.symbol] != nil {
        .relation
      } else {
        nil
      }
    if let kind {
      report(.conclusionNotDerived, at: name.range, [string(name), kind.word])
      return
    }
    let known =
      base.relations.filter { !$0.isEntity }.map { $0.id } + base.derivedValues.map { $0.id }
    reportUnknown(.undeclaredConclusion, name, among: known)
  }
}
