// Numbers and dates.
extension Lexer {
  /// A number, perhaps with a sign directly before it, or a date.
  mutating func number(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let isNegative = bytes[start] == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    var index = endOfDigits(bytes, first)
    let wholeDigits = index - first
    if !isNegative, wholeDigits == 4, isDigit(bytes, index + 1), bytes[index] == UInt8(ascii: "-") {
      return date(bytes, start)
    }
    let isComma = index < bytes.count && bytes[index] == UInt8(ascii: ",")
    let isPoint = index < bytes.count && bytes[index] == UInt8(ascii: ".")
    let pointAt = index
    if isComma || isPoint, isDigit(bytes, index + 1) { index = endOfDigits(bytes, index + 1) }
    if wholeDigits > Self.maximumDigits {
      report(.numberTooLarge, start..<index)
    } else if index - pointAt > 5 {
      report(.tooManyDecimals, start..<index, suggestion: string(bytes, start..<pointAt + 5))
    } else if isComma, index > pointAt {
      let correction =
        string(bytes, start..<pointAt) + "." + string(bytes, pointAt + 1..<index)
      report(.decimalComma, start..<index, [correction], suggestion: correction)
    }
    reportMissingSpace(bytes, start..<index)
    return emit(.number, start..<index)
  }

  /// The most digits before the point: with four decimals they fit into 64 bits.
  static let maximumDigits = 14

  /// `2019-09-30` or `2019-09`.
  private mutating func date(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count,
      isDigit(bytes, index) || (bytes[index] == UInt8(ascii: "-") && isDigit(bytes, index + 1))
    {
      index += 1
    }
    let range = start..<index
    func part(_ offset: Int, _ length: Int) -> Int {
      var value = 0
      for place in offset..<offset + length { value = value * 10 + Int(bytes[start + place] - 48) }
      return value
    }
    switch (range.count, endOfDigits(bytes, start + 5) - start) {
    case (7, 7):
      if !(1...12).contains(part(5, 2)) { report(.noSuchDate, range, [string(bytes, range)]) }
      emit(.yearMonth, range)
    case (10, 7):
      let days = CalendarDate(year: part(0, 4), month: part(5, 2), day: part(8, 2))?.days
      if days == nil { report(.noSuchDate, range, [string(bytes, range)]) }
      emit(.date, range, payload: UInt32(bitPattern: Int32(days ?? 0)))
    default:
      report(.malformedDate, range, [string(bytes, range)])
      emit(.invalid, range)
    }
    reportMissingSpace(bytes, range)
    return index
  }

  /// Says that a word stands directly after a number.
  private mutating func reportMissingSpace(_ bytes: Span<UInt8>, _ number: Range<Int>) {
    var end = number.upperBound
    while end < bytes.count {
      let length = Scalar.length(bytes, at: end)
      guard length > 0 else { break }
      let value = Scalar.value(bytes, at: end)
      let isWord =
        value < 0x80
        ? isDigit(bytes, end) && end > number.upperBound || isLetter(bytes[end])
        : Scalar.role(value) == .letter
      guard isWord else { break }
      end += length
    }
    guard end > number.upperBound else { return }
    let word = string(bytes, number.upperBound..<end)
    report(
      .missingSpace, number.lowerBound..<end, [word],
      suggestion: string(bytes, number) + " " + word)
  }

  private func endOfDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while isDigit(bytes, index) { index += 1 }
    return index
  }

  func isDigit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lowered = byte | 0x20
    return lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
  }

  func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes.copy(range), as: UTF8.self)
  }
}
