extension Checker {
  /// Makes the scalar facts.
  mutating func declareFacts() {
    for index in byKind[.fact] {
      let declaration = declarations[index]
      let own = names[.ownList, declaration.name.symbol]
      let type = type(of: declaration, ownList: own) { type in
        if case .row = type { false } else { true }
      }
      names[.fact, declaration.name.symbol] = base.facts.count
      base.facts.append(fact(declaration, type: type ?? .failed))
    }
    uses.facts = [Bool](repeating: false, count: base.facts.count)
  }

  /// The type of a fact or derived value, `nil` where it is wrong or missing.
  private mutating func type(
    of declaration: SyntaxDeclaration, ownList: Int?, isAllowed: (ValueType) -> Bool
  ) -> ValueType? {
    guard let syntax = declaration.type, let type = type(syntax, ownList: ownList) else {
      return nil
    }
    if isAllowed(type) { return type }
    let word = declaration.kind == .fact ? Keyword.fact.word : Keyword.derived.word
    report(.typeNotAllowed, at: syntax.range, [word, describe(type)])
    return nil
  }

  private mutating func fact(_ declaration: SyntaxDeclaration, type: ValueType) -> Fact {
    var fact = Fact(id: declaration.name.symbol, type: type)
    fact.label = label(of: declaration)
    for index in declaration.clauses.indices {
      let clause = declaration.clauses[index]
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
      let type = type(of: declaration, ownList: own) { $0.canBeDerived }
      var otherwise: Value?
      if let syntax = declaration.otherwise, let type {
        otherwise = self.otherwise(syntax, of: type)
      }
      var derived = DerivedValue(
        id: declaration.name.symbol, type: type ?? .failed, otherwise: otherwise ?? .choice(0))
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
