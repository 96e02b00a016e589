extension Checker {
  /// Checks a comparison of two values.
  mutating func comparison(
    _ left: SyntaxExpression, _ comparison: Comparison, _ right: SyntaxExpression
  ) -> Condition {
    let (first, second) = operands(left, right)
    return compare(first, comparison, second)
  }

  /// Resolves both sides; a side that can only be an alternative waits for the other's type.
  private mutating func operands(
    _ left: SyntaxExpression, _ right: SyntaxExpression
  ) -> (Typed, Typed) {
    guard case .name(let name) = left, splitAtVariable(name.symbol) == nil else {
      let first = value(left, isOperand: true)
      return (first, value(right, beside: first))
    }
    if let first = find(name, expecting: nil) { return (first, value(right, beside: first)) }
    let second = value(right, beside: .failed(at: name.range))
    return (resolve(name, expecting: second.type), second)
  }

  /// Resolves the second of two values; a name that only the first one's type could explain is
  /// not complained about where the first is wrong already.
  mutating func value(_ syntax: SyntaxExpression, beside first: Typed) -> Typed {
    if first.type == nil, case .name(let name) = syntax {
      return find(name, expecting: nil) ?? .failed(at: name.range)
    }
    return value(syntax, expecting: first.type, isOperand: true)
  }

  /// Compares two resolved values, or says why they cannot be compared.
  mutating func compare(_ left: Typed, _ comparison: Comparison, _ right: Typed) -> Condition {
    guard let (first, second) = agreeing(left, right, isOrder: comparison.isOrder) else {
      return .constant(false)
    }
    return .compare(first, comparison, second)
  }

  /// The expressions of two values that can be compared, in one scale; `nil` where they cannot.
  mutating func agreeing(
    _ left: Typed, _ right: Typed, isOrder: Bool = false
  ) -> (Expression, Expression)? {
    guard let first = left.type, let second = right.type else { return nil }
    switch (first, second) {
    case (.number(let leftNumber), .number(let rightNumber)):
      return agreeing(left, leftNumber, right, rightNumber)
    case (.yesNo, .yesNo), (.text, .text):
      break
    case (.choice(let leftList), .choice(let rightList)) where leftList == rightList:
      break
    case (.set, _), (_, .set):
      report(.setCompared, at: left.range, [source(left.range)])
      return nil
    default:
      reportTypes(left, right)
      return nil
    }
    guard !isOrder else {
      report(.orderNeedsNumbers, at: left.range, [source(left.range)])
      return nil
    }
    return (left.expression, right.expression)
  }

  private mutating func agreeing(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> (Expression, Expression)? {
    if left.traits.contains(.ratio) || right.traits.contains(.ratio) {
      guard let leftSide = ratio(left, first, beside: right),
        let rightSide = ratio(right, second, beside: left)
      else { return nil }
      return (leftSide, rightSide)
    }
    guard hasSameUnit(left, first, right, second),
      left.traits.contains(.computed) || checkBounds(right, within: first),
      right.traits.contains(.computed) || checkBounds(left, within: second)
    else { return nil }
    return (left.expression, right.expression)
  }

  /// One side of a comparison with a share or quotient, where 40 % is 0.4.
  private mutating func ratio(
    _ typed: Typed, _ type: NumberType, beside other: Typed
  ) -> Expression? {
    if typed.traits.contains(.ratio) || type.isPlain && type.unit == nil {
      return typed.expression
    }
    guard type.kind == .percent else {
      reportTypes(other, typed)
      return nil
    }
    guard let value = typed.literalNumber else {
      return .arithmetic(typed.expression, .divide, .literal(.number(100 * fixedOne)))
    }
    guard value % 100 == 0 else {
      report(.percentTooFine, at: typed.range, [Self.text(of: value, .percent)])
      return nil
    }
    return .literal(.number(value / 100))
  }

  /// `X in A ... B`, `X in p.åldrar`.
  mutating func between(
    _ operand: SyntaxExpression, _ lower: SyntaxExpression, _ upper: SyntaxExpression?,
    at range: SourceRange
  ) -> Condition {
    let operand = value(operand, isOperand: true)
    guard let (lower, upper) = ends(lower, upper, expecting: operand.type) else {
      return .constant(false)
    }
    if operand.type != nil, operand.number == nil {
      reportTypes(operand, lower)
      return .constant(false)
    }
    guard let (first, low) = agreeing(operand, lower), let (_, high) = agreeing(operand, upper)
    else { return .constant(false) }
    if let least = lower.literalNumber, let most = upper.literalNumber, least > most {
      report(.emptyRange, at: range, [source(lower.range), source(upper.range)])
    }
    if operand.traits.contains(.ratio) {
      return .and([.compare(first, .greaterOrEqual, low), .compare(first, .lessOrEqual, high)])
    }
    return .between(first, lower: low, upper: high)
  }

  /// Both ends of a range, written as `A ... B` or as a value of a range type.
  mutating func ends(
    _ lower: SyntaxExpression, _ upper: SyntaxExpression?, expecting expected: ValueType?
  ) -> (Typed, Typed)? {
    let first = value(lower, expecting: expected)
    if let upper {
      let second = value(upper, expecting: expected)
      return first.type == nil || second.type == nil ? nil : (first, second)
    }
    guard let type = first.type else { return nil }
    guard case .range(let number) = type else {
      report(.rangeNeeded, at: first.range, [describe(type)])
      return nil
    }
    func end(isUpper: Bool) -> Typed {
      Typed(
        expression: .end(of: first.expression, isUpper: isUpper), type: .number(number),
        range: first.range)
    }
    return (end(isUpper: false), end(isUpper: true))
  }

  /// The text of a place, for a message.
  func source(_ range: SourceRange) -> String {
    let bytes = base.files[Int(range.file)].bytes[Int(range.lower)..<Int(range.upper)]
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Comparison {
  /// Whether it needs values that have an order.
  var isOrder: Bool { self != .equal && self != .notEqual }
}
