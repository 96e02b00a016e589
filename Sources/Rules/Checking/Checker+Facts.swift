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
    collectConcludedAlternatives()
  }

  /// Finds what rules can make of each derived value, before conditions ask for it.
  ///
  /// A value that no rule gives is told of elsewhere and can be anything here.
  private mutating func collectConcludedAlternatives() {
    uses.concludedAlternatives = [UInt64](repeating: 0, count: base.derivedValues.count)
    for index in byKind[.rule] {
      for clause in declarations[index].clauses {
        guard case .value(let name, let expression) = clause.conclusion,
          let derived = names[.derived, name.symbol]
        else { continue }
        uses.concludedAlternatives[derived] |= alternatives(expression, of: derived)
      }
    }
    for (place, derived) in base.derivedValues.enumerated() {
      guard uses.concludedAlternatives[place] != 0, case .choice(let otherwise) = derived.otherwise
      else {
        uses.concludedAlternatives[place] = .max
        continue
      }
      uses.concludedAlternatives[place] |= 1 << UInt64(otherwise)
    }
  }

  /// The alternative that a conclusion names, all where it names none.
  private func alternatives(_ expression: SyntaxExpression, of derived: Int) -> UInt64 {
    guard case .name(let name) = expression else { return .max }
    switch base.derivedValues[derived].type {
    case .yesNo:
      switch Keyword(name.symbol) {
      case .yes: return 0b10
      case .no: return 0b01
      default: return .max
      }
    case .choice(let list):
      return base.choiceLists[list].place(of: name.symbol).map { 1 << UInt64($0) } ?? .max
    default: return .max
    }
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
