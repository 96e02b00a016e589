extension Checker {
  /// Resolves a type.
  ///
  /// - Parameters:
  ///   - syntax: the type as written.
  ///   - ownList: the list of alternatives that the type writes out itself.
  /// - Returns: the type, or `nil` after an error.
  mutating func type(_ syntax: SyntaxType, ownList: Int?) -> ValueType? {
    switch syntax.kind {
    case .yesNo: .yesNo
    case .text: .text
    case .whole: numberType(.whole, syntax).map { .number($0) }
    case .decimal: numberType(.decimal, syntax).map { .number($0) }
    case .percent: numberType(.percent, syntax).map { .number($0) }
    case .age: numberType(.age, syntax).map { .number($0) }
    case .years: numberType(.years, syntax).map { .number($0) }
    case .year: numberType(.year, syntax).map { .number($0) }
    case .date: numberType(.date, syntax).map { .number($0) }
    case .oneOf(let names): list(names, ownList).map { .choice($0) }
    case .setOf(let names): list(names, ownList).map { .set($0) }
    case .rangeOf(let base): rangeType(base, syntax)
    case .row(let name): rowType(name)
    }
  }

  private mutating func list(_ alternatives: [SyntaxName], _ ownList: Int?) -> Int? {
    if let ownList { return ownList }
    guard let name = alternatives.first else { return nil }
    if let list = names[.choiceList, name.symbol] { return list }
    let lists = byKind[.choices].map { declarations[$0].name.symbol }
    reportUnknown(.unknownChoices, name, among: lists)
    return nil
  }

  private mutating func rangeType(_ name: SyntaxName, _ syntax: SyntaxType) -> ValueType? {
    let kind: NumberType.Kind? =
      switch Keyword(name.symbol) {
      case .age: .age
      case .whole: .whole
      case .years: .years
      case .year: .year
      default: nil
      }
    guard let kind else { return nil }
    return numberType(kind, syntax).map { .range($0) }
  }

  private mutating func rowType(_ name: SyntaxName) -> ValueType? {
    if let relation = names[.relation, name.symbol], base.relations[relation].isEntity {
      return .row(relation)
    }
    reportUnknown(
      .unknownType, name, among: base.relations.filter { $0.isEntity }.map { $0.id })
    return nil
  }

  /// A number type with its unit and its bounds.
  private mutating func numberType(
    _ kind: NumberType.Kind, _ syntax: SyntaxType
  ) -> NumberType? {
    var type = NumberType.natural(kind, unit: syntax.unit?.symbol)
    let plain = type.isPlain || kind == .percent
    if let lower = syntax.lower, let value = bound(lower, of: type, isFree: plain) {
      type.lower = value
    }
    if let upper = syntax.upper, let value = bound(upper, of: type, isFree: plain) {
      type.upper = value
    }
    guard type.lower <= type.upper else {
      let end = syntax.upper?.range ?? syntax.range
      report(
        .boundsReversed, at: end,
        [Self.text(of: type.upper, kind), Self.text(of: type.lower, kind)])
      return nil
    }
    return type
  }

  /// A bound as written; those of ages and years stay within the type's own.
  private mutating func bound(
    _ syntax: SyntaxExpression, of type: NumberType, isFree: Bool
  ) -> Fixed? {
    let typed = constant(syntax, of: .number(type))
    guard case .literal(.number(let value)) = typed.expression, let number = typed.number else {
      return nil
    }
    let fits =
      number.kind == type.kind
      || number.isPlain && typed.isPlainLiteral && type.kind != .date
      || number.isPlain && number.unit == type.unit && type.isPlain
    guard fits else {
      report(
        .differentTypes, at: syntax.range,
        [describe(.number(type)), describe(.number(number))])
      return nil
    }
    var limits = NumberType.natural(type.kind)
    if isFree { (limits.lower, limits.upper) = (-NumberType.limit, NumberType.limit) }
    return checkBounds(typed, within: limits) ? value : nil
  }

  /// The value after `else`.
  mutating func otherwise(_ syntax: SyntaxExpression, of type: ValueType) -> Value? {
    let wanted = Typed(expression: .literal(.number(0)), type: type, range: syntax.range)
    guard case .literal(let value) = agreeing(wanted, constant(syntax, of: type))?.1 else {
      return nil
    }
    return value
  }

  /// A value that stands in a declaration, where no fact can be read.
  private mutating func constant(_ syntax: SyntaxExpression, of type: ValueType) -> Typed {
    guard case .name(let name) = syntax else { return value(syntax) }
    if let word = word(name), word.expression != .today { return word }
    guard case .choice(let list) = type else {
      report(.literalNeeded, at: name.range)
      return .failed(at: name.range)
    }
    if let place = base.choiceLists[list].place(of: name.symbol) {
      return Typed(expression: .literal(.choice(place)), type: type, range: name.range)
    }
    let alternatives = base.choiceLists[list].choices.map { $0.id }
    report(
      .unknownAlternative, at: name.range, [string(name), alternativesText(list)],
      suggestion: base.symbols.nearest(to: string(name), among: alternatives))
    return .failed(at: name.range)
  }
}
