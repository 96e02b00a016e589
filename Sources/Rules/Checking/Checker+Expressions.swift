extension Checker {
  /// Resolves an expression.
  ///
  /// - Parameters:
  ///   - syntax: the expression as written.
  ///   - expected: the type that the place wants; its alternatives can be named.
  ///   - isOperand: whether it stands directly beside a comparison, where a quotient may stand.
  /// - Returns: the expression with its type, or without one after an error.
  mutating func value(
    _ syntax: SyntaxExpression, expecting expected: ValueType? = nil, isOperand: Bool = false
  ) -> Typed {
    switch syntax {
    case .number(let value, let unit, let isPercent, let range):
      return number(value, unit: unit?.symbol, isPercent: isPercent, at: range)
    case .text(let text):
      return Typed(expression: .literal(.text(base.string(text))), type: .text, range: text.range)
    case .date(let days, let range):
      return Typed(
        expression: .literal(.number(days * fixedOne)), type: .number(.natural(.date)),
        range: range)
    case .name(let name):
      return resolve(name, expecting: expected)
    case .arithmetic(let left, let operation, let right, let range):
      let result = calculation(left, operation, right, at: range)
      if operation == .divide, !isOperand { return refuseRatio(result) }
      return result
    case .count(let generator, let range):
      return strictly { $0.count(generator, at: range) }
    case .aggregate(let aggregate, let operand, let generator, let range):
      return strictly { $0.aggregate(aggregate, operand, generator, at: range) }
    case .share(let generator, let condition, let range):
      let result = strictly { $0.share(generator, condition, at: range) }
      return isOperand ? result : refuseRatio(result)
    case .missing(let range):
      return .failed(at: range)
    }
  }

  /// A number as written.
  func number(
    _ value: Fixed, unit: Symbol?, isPercent: Bool, at range: SourceRange
  ) -> Typed {
    let kind: NumberType.Kind =
      isPercent ? .percent : value % fixedOne == 0 ? .whole : .decimal
    let type = NumberType(
      kind: kind, unit: isPercent ? nil : unit, lower: value, upper: value)
    return Typed(
      expression: .literal(.number(value)), type: .number(type),
      traits: isPercent || unit != nil ? .literal : [.literal, .fitsAnyUnit], range: range)
  }

  /// Refuses a share or quotient that does not stand directly beside a comparison.
  private mutating func refuseRatio(_ typed: Typed) -> Typed {
    guard typed.type != nil else { return typed }
    report(.quotientElsewhere, at: typed.range)
    return .failed(at: typed.range)
  }

  private mutating func count(_ generator: SyntaxGenerator, at range: SourceRange) -> Typed {
    withNestedScope { checker in
      let generator = checker.generator(generator)
      return Typed(
        expression: .count(generator), type: .number(.natural(.whole)),
        traits: [.fitsAnyUnit, .computed], range: range)
    }
  }

  private mutating func aggregate(
    _ aggregate: Expression.Aggregate, _ operand: SyntaxExpression, _ generator: SyntaxGenerator,
    at range: SourceRange
  ) -> Typed {
    withNestedScope { checker in
      let generator = checker.generator(generator)
      let operand = checker.value(operand)
      guard let type = operand.type else { return .failed(at: range) }
      guard case .number(let number) = type, aggregate != .sum || number.canBeAdded else {
        checker.report(.numberNeeded, at: operand.range, [checker.describe(type)])
        return .failed(at: range)
      }
      return Typed(
        expression: .aggregate(aggregate, generator, operand.expression), type: type,
        traits: operand.traits.union(.computed).subtracting(.literal), range: range)
    }
  }

  private mutating func share(
    _ generator: SyntaxGenerator, _ condition: SyntaxCondition, at range: SourceRange
  ) -> Typed {
    withNestedScope { checker in
      let generator = checker.generator(generator)
      let condition = checker.condition(condition)
      return Typed(
        expression: .share(generator, condition), type: .number(.natural(.decimal)),
        traits: [.ratio, .computed], range: range)
    }
  }
}

extension NumberType {
  /// Whether sums of such numbers mean something.
  fileprivate var canBeAdded: Bool { isPlain || kind == .percent || kind == .years }
}
