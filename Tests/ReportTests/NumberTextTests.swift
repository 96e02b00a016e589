import Rules
import Testing

@testable import Report

/// How numbers, ages, days and spans are written.
struct NumberTextTests {
  private let symbols: SymbolTable
  private let days: NumberType

  init() {
    var symbols = SymbolTable()
    days = NumberType(
      kind: .whole, unit: symbols.intern("dagar"), lower: 0, upper: 10_000 * fixedOne)
    self.symbols = symbols
  }

  private func swedish(_ value: Fixed, _ type: NumberType) -> String {
    plain(NumberText(language: .swedish, symbols: symbols).text(value, type))
  }

  private func english(_ value: Fixed, _ type: NumberType) -> String {
    plain(NumberText(language: .english, symbols: symbols).text(value, type))
  }

  /// The text with plain spaces, as a report prints it.
  private func plain(_ text: String) -> String {
    String(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : Character($0) })
  }

  @Test(arguments: [(0, "0", "0"), (999, "999", "999"), (4541, "4 541", "4,541")])
  func `a count has the separator too`(count: Int, swedish: String, english: String) {
    #expect(plain(NumberText(language: .swedish, symbols: symbols).count(count)) == swedish)
    #expect(plain(NumberText(language: .english, symbols: symbols).count(count)) == english)
  }

  @Test(
    arguments: [
      (0, "0", "0"), (12_500, "1,25", "1.25"), (12_345_000, "1 234,5", "1,234.5"),
      (10_000_000_000, "1 000 000", "1,000,000"), (-5_000, "−0,5", "-0.5"), (1, "0,0001", "0.0001"),
      (999 * 10_000, "999", "999"), (.min, "−922 337 203 685 477,5808", ""),
    ] as [(Fixed, String, String)])
  func `a number alone`(value: Fixed, swedish: String, english: String) {
    #expect(plain(NumberText(language: .swedish, symbols: symbols).plain(value)) == swedish)
    if !english.isEmpty {
      let text = plain(NumberText(language: .english, symbols: symbols).plain(value))
      #expect(text.replacing("−", with: "-") == english)
    }
  }

  @Test func `a number has its unit`() {
    #expect(swedish(730 * fixedOne, days) == "730 dagar")
    #expect(english(730 * fixedOne, days) == "730 days")
    #expect(swedish(405_000, Sample.percent) == "40,5 %")
    #expect(english(405_000, Sample.percent) == "40.5%")
  }

  @Test func `an age has years, and an expected child has none`() {
    #expect(swedish(-fixedOne, Sample.age) == "väntan")
    #expect(english(-fixedOne, Sample.age) == "expecting")
    #expect(swedish(fixedOne, Sample.age) == "1 år")
    #expect(english(fixedOne, Sample.age) == "1 year")
    #expect(english(0, Sample.age) == "0 years")
  }

  @Test(
    arguments: [
      (13, 17, "13–17 år", "13–17 years"), (-1, 2, "väntan–2 år", "expecting–2 years"),
      (5, 5, "5 år", "5 years"), (-1, -1, "väntan", "expecting"),
    ] as [(Fixed, Fixed, String, String)])
  func `neighbouring ages are a span`(
    lower: Fixed, upper: Fixed, swedish: String, english: String
  ) {
    let ends = (lower * fixedOne, upper * fixedOne)
    let inSwedish = NumberText(language: .swedish, symbols: symbols)
    let inEnglish = NumberText(language: .english, symbols: symbols)
    #expect(plain(inSwedish.span(ends.0, ends.1, Sample.age)) == swedish)
    #expect(plain(inEnglish.span(ends.0, ends.1, Sample.age)) == english)
  }

  @Test func `a year is not grouped and a day is written from the year down`() {
    let year = NumberType(kind: .year, lower: 0, upper: .max)
    let date = NumberType(kind: .date, lower: .min, upper: .max)
    #expect(swedish(2019 * fixedOne, year) == "2019")
    #expect(swedish(18_169 * fixedOne, date) == "2019-09-30")
    #expect(
      plain(
        NumberText(language: .swedish, symbols: symbols).span(
          18_169 * fixedOne, 18_170 * fixedOne, date))
        == "2019-09-30–2019-10-01")
  }
}

/// Days of the calendar.
struct CalendarDateTests {
  @Test(
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (18_169, "2019-09-30"), (11_016, "2000-02-29"),
      (-25_509, "1900-02-28"), (-25_508, "1900-03-01"), (59, "1970-03-01"),
    ] as [(Int64, String)])
  func `a day and its number`(days: Int64, text: String) throws {
    #expect(CalendarDate(days: days).text == text)
    #expect(try #require(CalendarDate(text)).days == days)
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "",
    "0000-01-01",
    "20260101", "2026-01-01 ", "+026-01-01", "2026-+1-01",
  ])
  func `what is no day`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `every day of four hundred years returns to itself`() {
    for days in Int64(-200)..<146_200 {
      let date = CalendarDate(days: days)
      #expect(date.days == days)
    }
  }
}
