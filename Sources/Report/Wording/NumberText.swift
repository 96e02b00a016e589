import Rules

/// Numbers, ages, dates and spans as people write them in a language.
///
/// A space that must not become a line break is U+00A0; ``Canvas`` prints it as a plain space.
struct NumberText {
  let language: Language
  let symbols: SymbolTable

  /// A number alone: `1 234,5`, `1,234.5`.
  func plain(_ value: Fixed) -> String {
    let magnitude = value.magnitude
    let unit = fixedOne.magnitude
    var result = value < 0 ? "−" : ""
    result += grouped(magnitude / unit)
    var decimals = magnitude % unit
    if decimals > 0 {
      result += language == .swedish ? "," : "."
      var place = unit / 10
      while decimals > 0 {
        result += String(decimals / place)
        decimals %= place
        place /= 10
      }
    }
    return result
  }

  /// How many: `1 855`.
  func count(_ number: Int) -> String { grouped(UInt64(max(0, number))) }

  /// A number with what it counts: `40 %`, `13 år`, `väntan`, `2019-09-30`.
  func text(_ value: Fixed, _ type: NumberType) -> String {
    switch type.kind {
    case .date: CalendarDate(days: value / fixedOne).text
    case .year: String(value / fixedOne)
    case .age where value < 0: Phrase.expecting.text(in: language)
    case .whole, .decimal, .percent, .age, .years: plain(value) + suffix(type, after: value)
    }
  }

  /// All values from one to another: `13–17 år`, `väntan–2 år`.
  func span(_ lower: Fixed, _ upper: Fixed, _ type: NumberType) -> String {
    guard lower != upper else { return text(lower, type) }
    switch type.kind {
    case .date, .year: return text(lower, type) + "–" + text(upper, type)
    case .age where lower < 0: return text(lower, type) + "–" + text(upper, type)
    case .whole, .decimal, .percent, .age, .years:
      return plain(lower) + "–" + text(upper, type)
    }
  }

  /// The name of the unit, with the space before it.
  private func suffix(_ type: NumberType, after value: Fixed) -> String {
    switch type.kind {
    case .percent: language == .swedish ? "\u{A0}%" : "%"
    case .age, .years: "\u{A0}" + Phrase.years(isOne: value == fixedOne).text(in: language)
    case .whole, .decimal, .year, .date:
      if let unit = type.unit {
        "\u{A0}" + Phrase.unit(symbols.string(unit)).text(in: language)
      } else {
        ""
      }
    }
  }

  private func grouped(_ number: UInt64) -> String {
    let digits = [UInt8](String(number).utf8)
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        result.append(contentsOf: (language == .swedish ? "\u{A0}" : ",").utf8)
      }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
