extension Checker {
  /// Resolves a generator; its variable stays visible until the scope ends.
  mutating func generator(_ syntax: SyntaxGenerator) -> Generator {
    let before = diagnostics.count
    let type = domain(of: syntax)
    var limits: (lower: Expression, upper: Expression)?
    if let type { limits = self.limits(of: syntax, type: type) }
    let variable = declare(syntax.variable, type ?? .failed)
    let condition = syntax.condition.map { self.condition($0) }
    let domain: Generator.Domain =
      if case .row(let relation) = type {
        .rows(relation)
      } else {
        .values(type ?? .yesNo, lower: limits?.lower, upper: limits?.upper)
      }
    let result = Generator(variable: variable, domain: domain, condition: condition)
    if before == diagnostics.count, isContradictory(result.conjunction) {
      report(.neverTrue, at: syntax.range)
    }
    return result
  }

  /// Makes a variable visible; refuses a name that means something else here.
  private mutating func declare(_ name: SyntaxName, _ type: ValueType) -> Int {
    let taken: [NameTable.Kind] = [.fact, .derived, .relation]
    if taken.contains(where: { names[$0, name.symbol] != nil }) {
      report(.variableNamedAsDeclaration, at: name.range, [string(name)])
    } else if scope.slot(of: name.symbol) != nil {
      report(.variableTwice, at: name.range, [string(name)])
    }
    return scope.declare(name.symbol, type)
  }

  /// What the variable stands for.
  private mutating func domain(of syntax: SyntaxGenerator) -> ValueType? {
    let name = syntax.domain
    if let relation = names[.relation, name.symbol] {
      markRelation(relation, at: syntax.range)
      return .row(relation)
    }
    if let list = names[.choiceList, name.symbol] { return .choice(list) }
    switch Keyword(name.symbol) {
    case .age: return .number(.natural(.age))
    case .yesNo: return .yesNo
    default: break
    }
    let lists = byKind[.choices].map { declarations[$0].name.symbol }
    reportUnknown(
      .unknownDomain, name, among: base.relations.map { $0.id } + lists + [ageName])
    return nil
  }

  private var ageName: Symbol { Symbol(rawValue: Keyword.age.rawValue) }

  /// The ends of `in 3 ... 12` or `in p.åldrar`.
  private mutating func limits(
    of syntax: SyntaxGenerator, type: ValueType
  ) -> (lower: Expression, upper: Expression)? {
    guard let first = syntax.within ?? syntax.lower else { return nil }
    guard case .number(let number) = type else {
      report(.rangeOfValuesNeeded, at: syntax.range, [string(syntax.domain)])
      return nil
    }
    let end = syntax.within == nil ? syntax.upper : nil
    guard let (lower, upper) = ends(first, end, expecting: type) else { return nil }
    let wanted = Typed(
      expression: .literal(.number(0)), type: .number(number), range: syntax.variable.range)
    guard let low = agreeing(wanted, lower)?.1, let high = agreeing(wanted, upper)?.1 else {
      return nil
    }
    if let least = lower.literalNumber, let most = upper.literalNumber, least > most {
      report(.emptyRange, at: syntax.range, [source(lower.range), source(upper.range)])
    }
    return (low, high)
  }
}
