extension Checker {
  /// Whether two numbers can be compared or added; reports it where they cannot.
  mutating func hasSameUnit(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> Bool {
    if first.kind == .percent || second.kind == .percent {
      return isPercent(left, first, right, second)
    }
    if first.isPlain, second.isPlain {
      let fits =
        first.unit == second.unit || left.traits.contains(.fitsAnyUnit)
        || right.traits.contains(.fitsAnyUnit)
      if !fits { reportUnits(left, first, right, second) }
      return fits
    }
    if first.kind == second.kind { return true }
    return countsYears(left, first, right, second)
  }

  /// Percent goes with percent only; the commonest mistake is a number without `%`.
  private mutating func isPercent(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> Bool {
    if first.kind == second.kind { return true }
    let (percent, other, type) =
      first.kind == .percent ? (left, right, second) : (right, left, first)
    if other.isPlainLiteral, let value = other.literalNumber {
      let text = Self.text(of: value) + " %"
      report(.percentNeeded, at: other.range, [text], suggestion: text)
    } else if percent.traits.contains(.literal) {
      report(.percentElsewhere, at: percent.range, [describe(.number(type))])
    } else {
      reportTypes(left, right)
    }
    return false
  }

  /// An age, a span of years and a calendar year go with a number without unit or in years.
  private mutating func countsYears(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) -> Bool {
    let (special, other, type) = first.isPlain ? (second, left, first) : (first, right, second)
    guard special.kind != .date, type.isPlain, other.traits.contains(.literal) else {
      reportTypes(left, right)
      return false
    }
    guard type.unit == nil || type.unit == years && special.kind != .year else {
      reportUnits(left, first, right, second)
      return false
    }
    return true
  }

  private mutating func reportUnits(
    _ left: Typed, _ first: NumberType, _ right: Typed, _ second: NumberType
  ) {
    let wrong = right.traits.contains(.literal) || !left.traits.contains(.literal)
    let (place, expected, found) =
      wrong ? (right.range, first, second) : (left.range, second, first)
    report(.differentUnits, at: place, [describe(.number(expected)), describe(.number(found))])
  }

  /// Reports that two types cannot be compared.
  mutating func reportTypes(_ left: Typed, _ right: Typed) {
    guard let first = left.type, let second = right.type else { return }
    for (side, type) in [(left, first), (right, second)] {
      guard case .row(let relation) = type else { continue }
      let fields = base.relations[relation].columns.map {
        source(side.range) + "." + base.string($0.id)
      }
      report(
        .rowCompared, at: side.range, [source(side.range), fields.joined(separator: ", ")])
      return
    }
    let range =
      left.range.file == right.range.file && left.range.lower < right.range.upper
      ? SourceRange(file: left.range.file, lower: left.range.lower, upper: right.range.upper)
      : right.range
    report(.differentTypes, at: range, [describe(first), describe(second)])
  }

  /// Checks a number as written against the bounds and the kind of what it stands beside.
  mutating func checkBounds(_ typed: Typed, within type: NumberType) -> Bool {
    guard let value = typed.literalNumber else { return true }
    if type.isWhole, value % fixedOne != 0 {
      report(.wholeNeeded, at: typed.range, [Self.text(of: value), describe(.number(type))])
      return false
    }
    guard value < type.lower || value > type.upper else { return true }
    report(.outOfBounds, at: typed.range, outOfBounds(value, type))
    return false
  }

  /// The arguments of a message about a number outside its bounds.
  func outOfBounds(_ value: Fixed, _ type: NumberType) -> [String] {
    [
      Self.text(of: value, type.kind), Self.text(of: type.lower, type.kind),
      Self.text(of: type.upper, type.kind),
    ]
  }

  /// A number as a rule file writes it.
  static func text(of value: Fixed, _ kind: NumberType.Kind = .decimal) -> String {
    if kind == .age, value == -fixedOne { return Keyword.expected.word }
    if kind == .date { return CalendarDate(days: value / fixedOne).text }
    let magnitude = value.magnitude
    var result = (value < 0 ? "-" : "") + String(magnitude / fixedOne.magnitude)
    var rest = magnitude % fixedOne.magnitude
    if rest > 0 {
      var digits = 4
      while rest % 10 == 0 {
        rest /= 10
        digits -= 1
      }
      let text = String(rest)
      result += "." + String(repeating: "0", count: digits - text.utf8.count) + text
    }
    return kind == .percent ? result + " %" : result
  }

  /// A type as a rule file writes it.
  func describe(_ type: ValueType) -> String {
    switch type {
    case .yesNo: "yes-no"
    case .text: "text"
    case .number(let number): describe(number)
    case .range(let number): "range of " + describe(number)
    case .choice(let list): "one of " + alternativesText(list)
    case .set(let list): "set of " + alternativesText(list)
    case .row(let relation): base.string(base.relations[relation].id)
    }
  }

  private func describe(_ type: NumberType) -> String {
    let kind =
      switch type.kind {
      case .whole: "whole"
      case .decimal: "decimal"
      case .percent: "percent"
      case .age: "age"
      case .years: "years"
      case .year: "year"
      case .date: "date"
      }
    return type.unit.map { kind + " " + base.string($0) } ?? kind
  }
}
