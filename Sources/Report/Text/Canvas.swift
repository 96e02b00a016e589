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
  mutating func line(_ text: String, style: Style = .plain) {
    begin(style)
    add(text)
    end(style)
  }

  /// Adds an empty line.
  mutating func blank() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds a heading with a line under it.
  mutating func heading(_ text: String, underline: UInt8 = UInt8(ascii: "-")) {
    blank()
    paragraph(text, style: .strong)
    for _ in 0..<min(width, Self.columns(text)) { bytes.append(underline) }
    blank()
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
    let rest = rest ?? String(repeating: " ", count: Self.columns(first))
    begin(style)
    add(first)
    var line = Self.columns(first)
    var isEmpty = true
    for word in [UInt8](text.utf8).split(separator: UInt8(ascii: " ")) {
      var word = word
      var columns = Self.columns(word)
      if !isEmpty, line + 1 + columns > width {
        breakLine(style, rest)
        line = Self.columns(rest)
        isEmpty = true
      }
      while isEmpty, line + columns > width, line < width {
        let cut = Self.end(of: width - line, in: word)
        add(word[..<cut])
        breakLine(style, rest)
        columns -= width - line
        word = word[cut...]
        line = Self.columns(rest)
      }
      if !isEmpty {
        bytes.append(UInt8(ascii: " "))
        line += 1
      }
      add(word)
      line += columns
      isEmpty = false
    }
    end(style)
  }

  /// Adds a line with something at its right edge.
  mutating func title(_ text: String, first: String, right: String, style: Style = .strong) {
    let room = width - Self.columns(first) - Self.columns(right) - 2
    guard Self.columns(text) <= room else {
      paragraph(text + " " + right, first: first, style: style)
      return
    }
    let gap = String(repeating: " ", count: room - Self.columns(text) + 2)
    line(first + text + gap + right, style: style)
  }

  /// The text, cut to a number of columns.
  static func shortened(_ text: String, to columns: Int) -> String {
    guard self.columns(text) > columns else { return text }
    let bytes = [UInt8](text.utf8)
    var end = Self.end(of: max(0, columns - 1), in: bytes[...])
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }

  /// The number of Unicode scalars.
  static func columns(_ text: String) -> Int { columns(text.utf8) }

  private static func columns(_ bytes: some Collection<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The offset after a number of scalars.
  private static func end(of columns: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var seen = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if seen == columns { return index }
      seen += 1
    }
    return bytes.endIndex
  }

  private mutating func begin(_ style: Style) {
    if isColored { bytes.append(contentsOf: style.rawValue.utf8) }
  }

  private mutating func end(_ style: Style) {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if isColored, style != .plain { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    blank()
  }

  private mutating func breakLine(_ style: Style, _ rest: String) {
    end(style)
    begin(style)
    add(rest)
  }

  private mutating func add(_ text: String) { add([UInt8](text.utf8)[...]) }

  /// Adds letters as they are printed: a no-break space as a space, and nothing that a terminal
  /// would obey, for a case may hold anything.
  private mutating func add(_ letters: ArraySlice<UInt8>) {
    var index = letters.startIndex
    while index < letters.endIndex {
      let letter = letters[index]
      index += 1
      if letter == 0xC2, index < letters.endIndex, letters[index] == 0xA0 {
        bytes.append(UInt8(ascii: " "))
        index += 1
      } else if letter >= 0x20, letter != 0x7F {
        bytes.append(letter)
      }
    }
  }
}
