/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  /// The year, for example 2019.
  public var year: Int
  /// 1 … 12.
  public var month: Int
  /// 1 … 31.
  public var day: Int

  /// Makes the day that lies a number of days after 1970-01-01.
  public init(days: Int64) {
    // Eras of 400 years that begin in March, so that the leap day comes last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// Reads a day as `2019-09-30`; `nil` where there is no such day.
  public init?(_ text: String) {
    let bytes = [UInt8](text.utf8)
    let isWritten = bytes.indices.allSatisfy { index in
      index == 4 || index == 7
        ? bytes[index] == UInt8(ascii: "-")
        : UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index]
    }
    guard bytes.count == 10, isWritten,
      let year = Int(String(decoding: bytes[0..<4], as: UTF8.self)),
      let month = Int(String(decoding: bytes[5..<7], as: UTF8.self)),
      let day = Int(String(decoding: bytes[8..<10], as: UTF8.self)),
      year >= 1
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Makes a day of its numbers; `nil` where there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, day >= 1 else { return nil }
    self.year = year
    self.month = month
    self.day = day
    guard CalendarDate(days: days) == self else { return nil }
  }

  /// The days since 1970-01-01.
  public var days: Int64 {
    let fromMarch = Int64(month <= 2 ? year - 1 : year)
    let era = (fromMarch >= 0 ? fromMarch : fromMarch - 399) / 400
    let yearOfEra = fromMarch - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day as `2019-09-30`, which reads the same in both languages.
  public var text: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
