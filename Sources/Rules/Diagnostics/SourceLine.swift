/// The line on which a range begins, for print.
struct SourceLine {
  /// The line's number, from 1.
  private(set) var number = 1
  /// The column of the range's beginning, from 1; columns count Unicode scalars.
  private(set) var column = 1
  /// The line with its number, and below it the marks.
  private(set) var excerpt = ""

  /// The most letters of a line that are printed.
  private static let window = 100

  init(of range: SourceRange, in file: SourceFile) {
    let bytes = file.bytes.span
    let lower = min(Int(range.lower), bytes.count)
    var start = 0
    for index in 0..<lower where bytes[index] == UInt8(ascii: "\n") {
      number += 1
      start = index + 1
    }
    var end = lower
    while end < bytes.count, !Lexer.endsLine(bytes[end]) { end += 1 }
    let before = Self.count(bytes, start..<lower)
    let marked = Self.count(bytes, lower..<max(lower, min(Int(range.upper), end)))
    let total = before + Self.count(bytes, lower..<end)
    column = before + 1
    // A long line is cut to what stands round the span.
    let first = total <= Self.window ? 0 : max(0, min(before - 30, total - Self.window))
    let offset = Self.offset(of: first, bytes, start..<end)
    let letters = Self.letters(bytes, offset..<end)
    let isCut = first > 0
    let goesOn = first + letters.count < total
    var marks = String(repeating: " ", count: isCut ? 1 : 0)
    for (index, letter) in letters.enumerated() where index < before - first + max(1, marked) {
      // A mark above a letter takes no column of its own.
      if letter.first != 0xCC { marks += index < before - first ? " " : "^" }
    }
    if before - first >= letters.count { marks += "^" }
    let digits = String(number)
    let margin = String(repeating: " ", count: digits.utf8.count)
    let line = String(decoding: letters.joined(), as: UTF8.self)
    excerpt =
      "  \(digits) | \(isCut ? "…" : "")\(line)\(goesOn ? "…" : "")\n  \(margin) | \(marks)\n"
  }

  /// How many scalars a range has; a byte that is not UTF-8 counts as one.
  private static func count(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      index += max(1, Scalar.length(bytes, at: index))
      count += 1
    }
    return count
  }

  /// Where the scalar of a number begins.
  private static func offset(
    of number: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    var index = range.lowerBound
    for _ in 0..<number where index < range.upperBound {
      index += max(1, Scalar.length(bytes, at: index))
    }
    return index
  }

  /// The letters of a line as they are printed, no more than the window holds.
  private static func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [[UInt8]] {
    var letters: [[UInt8]] = []
    var index = range.lowerBound
    while index < range.upperBound, letters.count < window {
      letters.append(visible(bytes, index))
      index += max(1, Scalar.length(bytes, at: index))
    }
    return letters
  }

  /// A scalar as it is printed: what cannot be seen must not move or colour the line.
  private static func visible(_ bytes: Span<UInt8>, _ index: Int) -> [UInt8] {
    let length = Scalar.length(bytes, at: index)
    guard length > 0 else { return [0xEF, 0xBF, 0xBD] }
    let value = Scalar.value(bytes, at: index)
    let isUnseen =
      value < 0x20 || (0x7F...0x9F).contains(value) || (0x200B...0x200F).contains(value)
      || (0x2028...0x202E).contains(value) || (0x2060...0x206F).contains(value)
      || value == 0xFEFF
    return isUnseen ? [UInt8(ascii: " ")] : bytes.copy(index..<index + length)
  }
}
