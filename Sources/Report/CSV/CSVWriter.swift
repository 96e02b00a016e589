import Rules

/// Writes a table as CSV.
///
/// Swedish Excel opens a file by double-click and understands only its own habits: it takes what is
/// not UTF-8 with a byte-order mark for another encoding, a comma for a decimal, a digit string for
/// a number, and a cell that begins with `=` for a formula. Other programs expect RFC 4180.
struct CSVWriter {
  /// Whose habits are followed.
  enum Dialect {
    /// Byte-order mark, semicolons, decimal comma; no cell begins a formula.
    case swedishExcel
    /// RFC 4180: commas, decimal point, no mark, every text as it is.
    case standard
  }

  /// One cell.
  enum Cell {
    case text(String)
    /// Digits that are a name and keep their leading zeros.
    case code(String)
    case number(Fixed)
    case empty
  }

  private let dialect: Dialect
  private var bytes: [UInt8] = []

  init(_ dialect: Dialect) {
    self.dialect = dialect
    if dialect == .swedishExcel { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row.
  mutating func row(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator) }
      switch cell {
      case .text(let text): append(guarded(Self.plain([UInt8](text.utf8))))
      case .code(let code): append(self.code(code))
      case .number(let number): append(self.number(number))
      case .empty: break
      }
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private var separator: UInt8 {
    dialect == .swedishExcel ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// Adds a cell, between quotes where it must be.
  private mutating func append(_ cell: [UInt8]) {
    let mustBeQuoted = cell.contains {
      $0 == separator || $0 == UInt8(ascii: "\"") || $0 < UInt8(ascii: " ")
    }
    guard mustBeQuoted else {
      bytes += cell
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text with ordinary spaces for those that must not become a line break: no search finds them.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if byte == 0xA0, result.last == 0xC2 {
        result[result.count - 1] = UInt8(ascii: " ")
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// A text that Excel does not take for a formula: an apostrophe before it makes it a text.
  ///
  /// Excel looks past space at the beginning, and also knows the wide signs of East Asian keyboards.
  private func guarded(_ text: [UInt8]) -> [UInt8] {
    guard dialect == .swedishExcel else { return text }
    let rest = text.drop { $0 <= UInt8(ascii: " ") }
    let signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    let isFormula = signs.contains { rest.starts(with: $0.utf8) }
    let beginsWithControl = text.first.map { $0 < UInt8(ascii: " ") } ?? false
    return isFormula || beginsWithControl ? [UInt8(ascii: "'")] + text : text
  }

  /// A tab before digits makes them a text and is not seen.
  private func code(_ digits: String) -> [UInt8] {
    let bytes = [UInt8](digits.utf8)
    guard dialect == .swedishExcel, !bytes.isEmpty else { return bytes }
    return [UInt8(ascii: "\t")] + bytes
  }

  /// A number without signs for thousands, so that it stays one.
  private func number(_ value: Fixed) -> [UInt8] {
    let magnitude = value.magnitude
    var text = (value < 0 ? "-" : "") + String(magnitude / fixedOne.magnitude)
    var rest = magnitude % fixedOne.magnitude
    if rest > 0 { text += dialect == .swedishExcel ? "," : "." }
    var place = fixedOne.magnitude / 10
    while rest > 0 {
      text += String(rest / place)
      rest %= place
      place /= 10
    }
    return [UInt8](text.utf8)
  }
}
