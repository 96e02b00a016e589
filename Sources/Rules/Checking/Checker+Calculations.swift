extension Checker {
  /// Checks a sum, difference, product or quotient.
  mutating func calculation(
    _ left: SyntaxExpression, _ operation: Expression.Operation, _ right: SyntaxExpression,
    at range: SourceRange
  ) -> Typed {
    let (left, right) = (value(left), value(right))
    guard let first = numberType(left), let second = numberType(right) else {
      return .failed(at: range)
    }
    var result: (type: NumberType, traits: Typed.Traits)?
    switch operation {
    case .add, .subtract: result = sum(left, first, operation, right, second)
    case .multiply: result = product(left, first, right, second)
    case .divide: result = quotient(left, first, right, second)
    }
    guard let result else { return .failed(at: range) }
    return Typed(
      expression: .arithmetic(left.expression, operation, right.expression),
      type: .number(result.type), traits: result.traits.union(.computed), range: range)
  }

  /// The number type of an operand; reports it where it is none.
  private mutating func numberType(_ typed: Typed) -> NumberType? {
    guard let type = typed.type else { return nil }
    guard case .number(let number) = type else {
      report(.numberNeeded, at: typed.range, [describe(type)])
      return nil
    }
    return number
  }

  private mutating func sum(
    _ left: Typed, _ first: NumberType, _ operation: Expression.Operation, _ right: Typed,
    _ second: NumberType
  ) -> (NumberType, Typed.Traits)? {
    if first.kind == .date {
      if second.kind == .date, operation == .subtract {
        return (.natural(.whole, unit: days), [])
      }
      return isNumber(right, second, in: days) ? (.natural(.date), []) : nil
    }
    if first.isCounted || second.isCounted {
      if first.kind == second.kind, operation == .subtract {
        return (.natural(.whole, unit: years), [])
      }
      let (counted, other, otherType) =
        first.isCounted ? (first, right, second) : (second, left, first)
      return isNumber(other, otherType, in: years) ? (.natural(counted.kind), []) : nil
    }
    guard hasSameUnit(left, first, right, second) else { return nil }
    let kind: NumberType.Kind =
      first.kind == .percent ? .percent : first.isWhole && second.isWhole ? .whole : .decimal
    let fits = left.traits.intersection(right.traits).intersection(.fitsAnyUnit)
    return (.natural(kind, unit: first.unit ?? second.unit), fits)
  }

  /// Whether a plain number counts days or years; reports it where it does not.
  private mutating func isNumber(_ typed: Typed, _ type: NumberType, in unit: Symbol) -> Bool {
    let fits = typed.traits.contains(.fitsAnyUnit) || type.unit == unit
    guard type.kind == .whole, fits else {
      report(
        .differentUnits, at: typed.range, [base.string(unit), describe(.number(type))])
      return false
    }
    return true
  }

  private mutating func product(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> (NumberType, Typed.Traits)? {
    for (typed, type) in [(left, first), (right, second)]
    where !type.isPlain && type.kind != .percent {
      report(.numberNeeded, at: typed.range, [describe(.number(type))])
      return nil
    }
    guard first.kind == .whole || second.kind == .whole else {
      report(.wholeFactorNeeded, at: right.range)
      return nil
    }
    let kind: NumberType.Kind =
      first.kind == .percent || second.kind == .percent
      ? .percent : first.isWhole && second.isWhole ? .whole : .decimal
    let unit = first.unit == nil || second.unit == nil ? first.unit ?? second.unit : nil
    let fits = left.traits.intersection(right.traits).intersection(.fitsAnyUnit)
    return (.natural(kind, unit: kind == .percent ? nil : unit), fits)
  }

  private mutating func quotient(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> (NumberType, Typed.Traits)? {
    for (typed, type) in [(left, first), (right, second)]
    where !type.isPlain && type.kind != .percent && type.kind != .years {
      report(.numberNeeded, at: typed.range, [describe(.number(type))])
      return nil
    }
    if first.kind == .percent, second.isPlain { return (.natural(.percent), []) }
    guard first.kind == second.kind || first.isPlain && second.isPlain else {
      return (.natural(.decimal), [])
    }
    if first.unit == second.unit || left.traits.contains(.fitsAnyUnit) {
      return (.natural(.decimal), .ratio)
    }
    // Kronor for each child are kronor.
    return (.natural(.decimal, unit: first.unit), [])
  }
}

extension NumberType {
  /// Whether it is an age, a number of years or a calendar year.
  fileprivate var isCounted: Bool { kind == .age || kind == .years || kind == .year }
}
