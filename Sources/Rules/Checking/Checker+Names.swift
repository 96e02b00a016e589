extension Checker {
  /// Resolves a name that stands for a value.
  mutating func resolve(_ name: SyntaxName, expecting expected: ValueType?) -> Typed {
    if let found = find(name, expecting: expected) { return found }
    if let (slot, column) = splitAtVariable(name.symbol) {
      reportUnknownField(column, of: slot, at: name)
    } else if let kind = kindElsewhere(name.symbol) {
      report(.nameOfAnotherKind, at: name.range, [string(name), kind.word])
    } else if let list = choiceList(of: expected), !hasDot(name.symbol) {
      let alternatives = base.choiceLists[list].choices.map { $0.id }
      reportUnknown(
        .unknownAlternative, name, [alternativesText(list)], among: alternatives + valueNames())
    } else {
      reportUnknown(.unknownName, name, among: valueNames())
    }
    return .failed(at: name.range)
  }

  /// What a name stands for, or `nil`; says nothing.
  mutating func find(_ name: SyntaxName, expecting expected: ValueType?) -> Typed? {
    let symbol = name.symbol
    if let word = word(name) { return word }
    if let slot = scope.slot(of: symbol) {
      return Typed(
        expression: .variable(slot), type: scope.variables[slot].type.known, range: name.range)
    }
    if let field = field(name) { return field }
    if let list = choiceList(of: expected), let place = base.choiceLists[list].place(of: symbol) {
      return Typed(
        expression: .literal(.choice(place)), type: .choice(list), range: name.range)
    }
    if let fact = names[.fact, symbol] {
      markFact(fact)
      return Typed(expression: .fact(fact), type: base.facts[fact].type.known, range: name.range)
    }
    if let derived = names[.derived, symbol] {
      markDerived(derived, at: name.range)
      return Typed(
        expression: .derived(derived), type: base.derivedValues[derived].type.known,
        range: name.range)
    }
    return nil
  }

  /// `yes`, `no`, `väntar`, `today`.
  func word(_ name: SyntaxName) -> Typed? {
    switch Keyword(name.symbol) {
    case .yes:
      Typed(expression: .literal(.choice(1)), type: .yesNo, range: name.range)
    case .no:
      Typed(expression: .literal(.choice(0)), type: .yesNo, range: name.range)
    case .expected:
      Typed(
        expression: .literal(.number(-fixedOne)), type: .number(.natural(.age)),
        traits: .literal, range: name.range)
    case .today:
      Typed(expression: .today, type: .number(.natural(.date)), range: name.range)
    default: nil
    }
  }

  /// `variable.column`.
  private mutating func field(_ name: SyntaxName) -> Typed? {
    guard let (slot, rest) = splitAtVariable(name.symbol),
      case .row(let relation) = scope.variables[slot].type.known,
      let symbol = base.symbols.find(rest),
      let column = base.relations[relation].column(named: symbol)
    else { return nil }
    uses.columns[relation][column] = true
    return Typed(
      expression: .field(variable: slot, column: column),
      type: base.relations[relation].columns[column].type.known, range: name.range)
  }

  private mutating func reportUnknownField(
    _ written: ArraySlice<UInt8>, of slot: Int, at name: SyntaxName
  ) {
    let variable = base.string(scope.variables[slot].name)
    guard let type = scope.variables[slot].type.known else { return }
    guard case .row(let relation) = type else {
      report(.variableWithoutFields, at: name.range, [variable])
      return
    }
    let field = String(decoding: written, as: UTF8.self)
    let columns = base.relations[relation].columns.map { $0.id }
    let nearest = base.symbols.nearest(to: field, among: columns)
    report(
      .unknownColumn, at: name.range, [base.string(base.relations[relation].id), field],
      suggestion: nearest.map { variable + "." + $0 })
  }

  /// The names that can stand for a value here.
  private func valueNames() -> [Symbol] {
    scope.visible.map { scope.variables[$0].name } + base.facts.map { $0.id }
      + base.derivedValues.map { $0.id }
  }

  /// What else the name is declared as, where it cannot stand for a value.
  private func kindElsewhere(_ name: Symbol) -> Keyword? {
    if let relation = names[.relation, name] {
      return base.relations[relation].isEntity ? .entity : .relation
    }
    if names[.factor, name] != nil { return .factor }
    if names[.risk, name] != nil { return .risk }
    if names[.strength, name] != nil { return .strength }
    if names[.choiceList, name] != nil { return .choices }
    if names[.retiredFact, name] != nil { return .retired }
    return nil
  }

  private func hasDot(_ name: Symbol) -> Bool {
    base.symbols.bytes(name).contains(UInt8(ascii: "."))
  }

  /// The list whose alternatives a type has.
  func choiceList(of type: ValueType?) -> Int? {
    switch type {
    case .choice(let list), .set(let list): list
    default: nil
    }
  }

  /// The alternatives of a list, for a message.
  func alternativesText(_ list: Int) -> String {
    base.choiceLists[list].choices.map { base.string($0.id) }.joined(separator: ", ")
  }
}

extension ChoiceList {
  /// The place of an alternative.
  func place(of name: Symbol) -> Int? { choices.firstIndex { $0.id == name } }
}

extension Relation {
  /// The place of a column.
  func column(named name: Symbol) -> Int? { columns.firstIndex { $0.id == name } }
}
