extension Parser {
  /// The type of a fact, field, column or derived value.
  mutating func type() throws(Failure) -> SyntaxType {
    let start = position
    guard let keyword = current.keyword, Self.typeWords.contains(keyword) else {
      let meant =
        current.kind == .name ? nearest(to: bytes(of: current), among: Self.typeWords) : nil
      // A column may be an entity: the checker knows the names.
      guard current.kind == .name, meant == nil else {
        throw unexpected(.typeExpected, [typeList], suggestion: meant?.word)
      }
      return SyntaxType(kind: .row(try name()), range: range(from: start))
    }
    advance()
    var type = SyntaxType(kind: .yesNo, range: range(from: start))
    switch keyword {
    case .whole: type.kind = .whole
    case .decimal: type.kind = .decimal
    case .percent: type.kind = .percent
    case .age: type.kind = .age
    case .years: type.kind = .years
    case .year: type.kind = .year
    case .date: type.kind = .date
    case .text: type.kind = .text
    case .one:
      try expect(.of)
      type.kind = .oneOf(try names())
    case .setKeyword:
      try expect(.of)
      type.kind = .setOf(try names())
    case .range:
      try expect(.of)
      type.kind = .rangeOf(try word([.age, .whole, .years, .year]))
    default: break
    }
    if keyword == .whole || keyword == .decimal { type.unit = unit() }
    try bounds(&type)
    type.range = range(from: start)
    return type
  }

  /// `from X to Y`.
  private mutating func bounds(_ type: inout SyntaxType) throws(Failure) {
    guard current.keyword == .from, token(ahead: 1).kind != .colon else { return }
    advance()
    type.lower = try literal()
    try expect(.to)
    type.upper = try literal()
  }

  static let typeWords: [Keyword] = [
    .yesNo, .whole, .decimal, .percent, .age, .years, .year, .date, .text, .one, .setKeyword,
    .range,
  ]

  /// The types for a message.
  private var typeList: String {
    "yes-no, whole, decimal, percent, age, years, year, date, text, one of …, set of …, range of …"
  }
}
