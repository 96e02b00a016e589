/// An expression with its type, while it is being checked.
struct Typed {
  /// The expression.
  var expression: Expression
  /// Its type; `nil` after an error that has been told.
  var type: ValueType?
  /// What its type does not say.
  var traits: Traits = []
  /// Where it stands.
  var range: SourceRange

  /// What the type of an expression does not say.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A number as written.
    static let literal = Traits(rawValue: 1)
    /// A number without unit, or a count: any unit but percent fits.
    static let fitsAnyUnit = Traits(rawValue: 2)
    /// A share or quotient: 0.4 for 40 %.
    static let ratio = Traits(rawValue: 4)
    /// The result of a calculation: the bounds of its type say nothing.
    static let computed = Traits(rawValue: 8)
  }

  /// Stands for what could not be understood; nothing more is said about it.
  static func failed(at range: SourceRange) -> Typed {
    Typed(expression: .literal(.number(0)), type: nil, range: range)
  }

  /// The number type, where it is a number.
  var number: NumberType? {
    if case .number(let type) = type { type } else { nil }
  }

  /// The value, where it is a number as written.
  var literalNumber: Fixed? {
    guard traits.contains(.literal), case .literal(.number(let value)) = expression else {
      return nil
    }
    return value
  }

  /// Whether it is a number as written without unit and without `%`.
  var isPlainLiteral: Bool {
    traits.contains(.literal) && traits.contains(.fitsAnyUnit)
  }
}

extension ValueType {
  /// Stands for a type that could not be understood; nothing more is said about its values.
  static let failed = ValueType.row(-1)

  /// The type, `nil` where it could not be understood.
  var known: ValueType? { self == .failed ? nil : self }
}

extension NumberType {
  /// Whether its values are whole numbers.
  var isWhole: Bool {
    switch kind {
    case .whole, .age, .years, .year, .date: true
    case .decimal, .percent: false
    }
  }

  /// Whether it is a plain number rather than an age, a year, a date or a percentage.
  var isPlain: Bool { kind == .whole || kind == .decimal }

  /// The largest number that a type without bounds holds.
  static let limit: Fixed = 1_000_000_000_000 * fixedOne

  /// The type of a kind with its own bounds.
  static func natural(_ kind: Kind, unit: Symbol? = nil) -> NumberType {
    switch kind {
    case .whole, .decimal: NumberType(kind: kind, unit: unit, lower: -limit, upper: limit)
    case .percent: NumberType(kind: kind, lower: 0, upper: 100 * fixedOne)
    case .age: NumberType(kind: kind, lower: -fixedOne, upper: 18 * fixedOne)
    case .years: NumberType(kind: kind, lower: 0, upper: 120 * fixedOne)
    case .year: NumberType(kind: kind, lower: 1900 * fixedOne, upper: 2200 * fixedOne)
    case .date: NumberType(kind: kind, lower: -25_567 * fixedOne, upper: 84_370 * fixedOne)
    }
  }
}
