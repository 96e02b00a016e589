extension Checker {
  /// The value of an answer; reports what does not fit the type.
  ///
  /// - Parameters:
  ///   - syntax: the answer as written.
  ///   - name: what is answered.
  ///   - type: the type that it is declared with.
  /// - Returns: the value, or `nil` after an error.
  mutating func answer(_ syntax: SyntaxValue, to name: SyntaxName, type: ValueType) -> Value? {
    switch syntax {
    case .literal(let literal):
      return answer(literal, to: name, type: type)
    case .set(let alternatives, let isOpen, let range):
      guard case .set(let list) = type else { return refuse(range, name, type) }
      return set(alternatives, of: list, isOpen: isOpen)
    case .range(let lower, let upper, let range):
      guard case .range(let number) = type else { return refuse(range, name, type) }
      guard case .number(let least) = answer(lower, to: name, type: .number(number)),
        case .number(let most) = answer(upper, to: name, type: .number(number))
      else { return nil }
      guard least <= most else {
        report(.rangeReversed, at: range, [source(lower.range), source(upper.range)])
        return nil
      }
      return .range(least, most)
    case .unknown, .notApplicable, .assumed, .missing:
      return nil
    }
  }

  /// The value of one word, number, text or date.
  mutating func answer(
    _ syntax: SyntaxExpression, to name: SyntaxName, type: ValueType
  ) -> Value? {
    switch (syntax, type) {
    case (.number(let value, let unit, let isPercent, let range), .number):
      let typed = number(value, unit: unit?.symbol, isPercent: isPercent, at: range)
      return literal(typed, to: name, type: type)
    case (.date(let days, let range), .number(let number)) where number.kind == .date:
      return literal(
        Typed(
          expression: .literal(.number(days * fixedOne)), type: .number(.natural(.date)),
          traits: .literal, range: range),
        to: name, type: type)
    case (.text(let text), .text):
      return .text(base.string(text))
    case (.name(let word), .number(let number)) where number.kind == .age:
      guard Keyword(word.symbol) == .expected else { return refuse(word.range, name, type) }
      return .number(-fixedOne)
    case (.name(let word), .yesNo):
      switch Keyword(word.symbol) {
      case .yes: return .choice(1)
      case .no: return .choice(0)
      default: return refuse(word.range, name, type)
      }
    case (.name(let word), .choice(let list)):
      return alternative(word, of: list).map { .choice($0) }
    case (.name(let word), .set(let list)):
      guard alternative(word, of: list) != nil else { return nil }
      let text = "{ " + string(word) + " }"
      report(.setNeedsBraces, at: word.range, [text], suggestion: text)
      return nil
    case (.missing, _):
      return nil
    default:
      return refuse(syntax.range, name, type)
    }
  }

  /// Checks the unit, the kind and the bounds of a number.
  private mutating func literal(_ typed: Typed, to name: SyntaxName, type: ValueType) -> Value? {
    guard let found = typed.number, let wanted = type.number, found.canAnswer(wanted) else {
      return refuse(typed.range, name, type)
    }
    let place = Typed(expression: .literal(.number(0)), type: type, range: name.range)
    guard case .literal(let value) = agreeing(place, typed)?.1 else { return nil }
    return value
  }

  private mutating func alternative(_ name: SyntaxName, of list: Int) -> Int? {
    if let place = base.choiceLists[list].place(of: name.symbol) { return place }
    let alternatives = base.choiceLists[list].choices.map { $0.id }
    report(
      .unknownAlternative, at: name.range, [string(name), alternativesText(list)],
      suggestion: base.symbols.nearest(to: string(name), among: alternatives))
    return nil
  }

  private mutating func set(_ names: [SyntaxName], of list: Int, isOpen: Bool) -> Value {
    var bits: UInt64 = 0
    for name in names {
      guard let place = alternative(name, of: list) else { continue }
      let bit: UInt64 = 1 << UInt64(place)
      if bits & bit != 0 { report(.alternativeTwice, at: name.range, [string(name)]) }
      bits |= bit
    }
    return .set(bits, isOpen: isOpen)
  }

  private mutating func refuse(
    _ range: SourceRange, _ name: SyntaxName, _ type: ValueType
  ) -> Value? {
    report(.wrongAnswer, at: range, [source(range), string(name), describe(type)])
    return nil
  }

  /// The place of an entity.
  func entity(_ name: Symbol) -> Int? {
    names[.relation, name].flatMap { base.relations[$0].isEntity ? $0 : nil }
  }

  /// A statement as it is written, on one line and without comments.
  func statement(_ range: SourceRange) -> String {
    let written = base.files[Int(range.file)].bytes[Int(range.lower)..<Int(range.upper)]
    var line: [UInt8] = []
    var isInText = false
    var isInComment = false
    var isEscaped = false
    for (index, byte) in zip(written.indices, written) {
      if isInComment {
        isInComment = !Lexer.endsLine(byte)
      } else if isInText {
        line.append(byte)
        isInText = byte != UInt8(ascii: "\"") || isEscaped
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      } else if byte == UInt8(ascii: "/"), index + 1 < written.endIndex, written[index + 1] == byte
      {
        isInComment = true
      } else if byte > UInt8(ascii: " ") {
        line.append(byte)
        isInText = byte == UInt8(ascii: "\"")
      } else if line.last != UInt8(ascii: " ") {
        line.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The line of a place, for a message about another place in the same file.
  func line(_ range: SourceRange) -> String { fileAndLine(range)[1] }
}

extension ValueType {
  fileprivate var number: NumberType? {
    if case .number(let type) = self { type } else { nil }
  }
}

extension NumberType {
  /// Whether a number of this kind can be meant as an answer of another; units and `%` are told of
  /// elsewhere.
  fileprivate func canAnswer(_ wanted: NumberType) -> Bool {
    kind == wanted.kind || isPlain && wanted.kind != .date || kind == .percent && wanted.isPlain
  }
}

extension SyntaxValue {
  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .literal(let literal): literal.range
    case .unknown(let range), .notApplicable(_, let range), .assumed(_, let range),
      .set(_, _, let range), .range(_, _, let range), .missing(let range):
      range
    }
  }
}
