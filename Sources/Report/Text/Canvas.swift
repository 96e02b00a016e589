/// Lines of text that fit a width.
///
/// A line's width is its number of Unicode scalars. A U+00A0 keeps words together and is printed
/// as a plain space, so that what is printed can be searched for.
struct Canvas {
  let width: Int
  let isColored: Bool
  private var bytes: [UInt8] = []

  init(width: Int, isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }

  /// All lines, each with its line break.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How a line is set off where colour is allowed.
  enum Style: String {
    case plain = ""
    case strong = "\u{1B}[1m"
    case quiet = "\u{1B}[2m"
  }

  /// Adds one line as it is.
  mutating func line(_ text: String, style: Style = .plain) { emit([UInt8](text.utf8), style) }

  /// Adds an empty line.
  mutating func blank() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds a heading with a line under it.
  mutating func heading(_ text: String, underline: UInt8 = UInt8(ascii: "-")) {
    blank()
    paragraph(text, style: .strong)
    emit([UInt8](repeating: underline, count: min(width, Self.columns(text))), .plain)
    blank()
  }

  /// Adds a text, broken between words.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - first: what the first line begins with.
  ///   - rest: what further lines begin with; spaces as wide as `first` by default.
  ///   - style: how it is set off.
  mutating func paragraph(
    _ text: String, first: String = "", rest: String? = nil, style: Style = .plain
  ) {
    let rest = [UInt8]((rest ?? String(repeating: " ", count: Self.columns(first))).utf8)
    var line = [UInt8](first.utf8)
    var isEmpty = true
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var word = [UInt8](word)
      if !isEmpty, Self.columns(line) + 1 + Self.columns(word) > width {
        emit(line, style)
        line = rest
        isEmpty = true
      }
      if !isEmpty { line.append(UInt8(ascii: " ")) }
      while isEmpty, Self.columns(line) + Self.columns(word) > width, Self.columns(line) < width {
        let end = Self.end(of: width - Self.columns(line), in: word)
        emit(line + word[..<end], style)
        line = rest
        word.removeFirst(end)
      }
      line += word
      isEmpty = false
    }
    emit(line, style)
  }

  /// Adds a line with something at its right edge.
  mutating func title(_ text: String, first: String, right: String, style: Style = .strong) {
    let room = width - Self.columns(first) - Self.columns(right) - 2
    guard Self.columns(text) <= room else {
      paragraph(text + " " + right, first: first, style: style)
      return
    }
    let gap = String(repeating: " ", count: room - Self.columns(text) + 2)
    emit([UInt8]((first + text + gap + right).utf8), style)
  }

  /// The text, cut to a number of columns.
  static func shortened(_ text: String, to columns: Int) -> String {
    let bytes = [UInt8](text.utf8)
    guard self.columns(bytes) > columns else { return text }
    var end = Self.end(of: max(0, columns - 1), in: bytes)
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }

  /// The number of Unicode scalars.
  static func columns(_ text: String) -> Int { columns([UInt8](text.utf8)) }

  private static func columns(_ bytes: [UInt8]) -> Int {
    bytes.reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
  }

  /// The offset after a number of scalars.
  private static func end(of columns: Int, in bytes: [UInt8]) -> Int {
    var seen = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if seen == columns { return index }
      seen += 1
    }
    return bytes.count
  }

  private mutating func emit(_ line: [UInt8], _ style: Style) {
    var line = line
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    let isSetOff = isColored && style != .plain
    if isSetOff { bytes.append(contentsOf: style.rawValue.utf8) }
    var index = 0
    while index < line.count {
      if line[index] == 0xC2, index + 1 < line.count, line[index + 1] == 0xA0 {
        bytes.append(UInt8(ascii: " "))
        index += 2
      } else if line[index] < 0x20 || line[index] == 0x7F {
        // A case may hold anything; a terminal must not obey it.
        index += 1
      } else {
        bytes.append(line[index])
        index += 1
      }
    }
    if isSetOff { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    blank()
  }
}
