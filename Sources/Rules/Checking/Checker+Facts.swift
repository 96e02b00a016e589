extension Checker {
  /// Makes the scalar facts.
  mutating func declareFacts() {
    for index in byKind[.fact] {
      let declaration = declarations[index]
      let own = names[.ownList, declaration.name.symbol]
      let type = declaration.type.flatMap { self.type($0, ownList: own) }
      if let type, case .row = type {
        report(
          .typeNotAllowed, at: declaration.type?.range, [Keyword.fact.word, describe(type)])
      }
      names[.fact, declaration.name.symbol] = base.facts.count
      base.facts.append(fact(declaration, type: type ?? .text))
    }
    uses.facts = [Bool](repeating: false, count: base.facts.count)
  }

  private mutating func fact(_ declaration: SyntaxDeclaration, type: ValueType) -> Fact {
    var fact = Fact(id: declaration.name.symbol, type: type)
    fact.label = label(of: declaration)
    for clause in declaration.clauses {
      switch clause.keyword {
      case .ask: fact.question = text(of: clause)
      case .why: fact.why = text(of: clause)
      case .help: fact.help = text(of: clause)
      case .whom: fact.role = role(clause)
      case .core: fact.isCore = true
      default: break
      }
    }
    return fact
  }

  /// Makes the derived values.
  mutating func declareDerivedValues() {
    for index in byKind[.derived] {
      let declaration = declarations[index]
      let own = names[.ownList, declaration.name.symbol]
      let type = declaration.type.flatMap { self.type($0, ownList: own) }
      if let type, !type.canBeDerived {
        report(
          .typeNotAllowed, at: declaration.type?.range, [Keyword.derived.word, describe(type)])
      }
      var otherwise: Value?
      if let syntax = declaration.otherwise, let type, type.canBeDerived {
        otherwise = literal(syntax, of: type)
      }
      var derived = DerivedValue(
        id: declaration.name.symbol, type: type ?? .yesNo, otherwise: otherwise ?? .choice(0))
      derived.label = label(of: declaration)
      names[.derived, declaration.name.symbol] = base.derivedValues.count
      base.derivedValues.append(derived)
    }
    uses.concludedValues = [Bool](repeating: false, count: base.derivedValues.count)
  }
}

extension ValueType {
  /// Whether rules can conclude a single value of the type.
  fileprivate var canBeDerived: Bool {
    switch self {
    case .yesNo, .choice, .number: true
    case .set, .range, .text, .row: false
    }
  }
}
