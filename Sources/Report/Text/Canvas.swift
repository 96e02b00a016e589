/// Lines of text that fit a width, or the same as HTML.
///
/// A line's width is its number of Unicode scalars. A U+00A0 keeps words together and is printed
/// as a plain space, so that what is printed can be searched for.
struct Canvas {
  let width: Int
  let isColored: Bool
  private var bytes: [UInt8] = []
  /// The columns of the line at hand, and whether it has no word yet.
  private var line = 0
  private var isLineEmpty = true
  /// What is written instead of lines, where HTML is wanted.
  private var outline: Outline?

  init(_ options: ReportOptions) {
    self.init(width: options.width, isColored: options.isColored)
    if options.isHTML { outline = Outline() }
  }

  init(width: Int, isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }

  /// All lines, each with its line break.
  var text: String { outline?.html ?? String(decoding: bytes, as: UTF8.self) }

  /// How a line is set off where colour is allowed.
  enum Style: String {
    case plain = ""
    case strong = "\u{1B}[1m"
    case quiet = "\u{1B}[2m"
  }

  /// Adds one line as it is.
  mutating func addLine(_ text: String, style: Style = .plain) {
    guard outline == nil else {
      outline?.paragraph(text, first: "", status: "", style: style)
      return
    }
    begin(style, text)
    end(style)
  }

  /// Adds an empty line.
  mutating func blank() { bytes.append(UInt8(ascii: "\n")) }

  /// Adds a heading with a line under it.
  mutating func heading(_ text: String, underline: UInt8 = UInt8(ascii: "-")) {
    guard outline == nil else {
      outline?.heading(text)
      return
    }
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
  ///   - right: what stands at the right edge of the last line.
  ///   - style: how it is set off.
  mutating func paragraph(
    _ text: String, first: String = "", rest: String? = nil, right: String = "",
    style: Style = .plain
  ) {
    guard outline == nil else {
      outline?.paragraph(text, first: first, status: right, style: style)
      return
    }
    let rest = rest ?? String(repeating: " ", count: Self.columns(first))
    let letters = [UInt8](text.utf8)
    var start = 0
    begin(style, first)
    while start < letters.count {
      var end = start
      var columns = 0
      while end < letters.count, letters[end] != UInt8(ascii: " ") {
        if Self.isScalar(letters[end]) { columns += 1 }
        end += 1
      }
      if end > start { addWord(letters, start..<end, columns, style, rest) }
      start = end + 1
    }
    if !right.isEmpty { addAtEdge(right, style, rest) }
    end(style)
  }

  /// Adds something at the right edge, on a new line where two spaces and it do not fit.
  private mutating func addAtEdge(_ text: String, _ style: Style, _ rest: String) {
    let columns = Self.columns(text)
    if line + 2 + columns > width { breakLine(style, rest) }
    let letters = [UInt8](text.utf8)
    for _ in line..<max(line, width - columns) { bytes.append(UInt8(ascii: " ")) }
    add(letters, 0..<letters.count)
  }

  /// Adds a word, on a new line where it does not fit, in pieces where no line is wide enough.
  private mutating func addWord(
    _ letters: [UInt8], _ range: Range<Int>, _ columns: Int, _ style: Style, _ rest: String
  ) {
    var (range, columns) = (range, columns)
    if !isLineEmpty, line + 1 + columns > width { breakLine(style, rest) }
    while isLineEmpty, line + columns > width, line < width {
      let cut = Self.end(of: width - line, in: letters[range])
      add(letters, range.lowerBound..<cut)
      columns -= width - line
      range = cut..<range.upperBound
      breakLine(style, rest)
    }
    if !isLineEmpty {
      bytes.append(UInt8(ascii: " "))
      line += 1
    }
    add(letters, range)
    line += columns
    isLineEmpty = false
  }

  /// Adds a title with something at the right edge of its last line.
  mutating func title(_ text: String, first: String, right: String, style: Style = .strong) {
    paragraph(text, first: first, right: right, style: style)
  }

  /// Adds a table: a column of names, then columns of numbers.
  mutating func table(_ caption: String, _ columns: [String], _ rows: [[String]]) {
    guard outline == nil else {
      outline?.table(caption, columns, rows)
      return
    }
    paragraph(caption, style: .strong)
    blank()
    let names = ([columns] + rows).map { Self.columns($0.first ?? "") }.max() ?? 0
    for row in [columns] + rows {
      var line = "  " + (row.first ?? "")
      line += String(repeating: " ", count: names + 2 - Self.columns(line))
      for number in row.dropFirst() {
        let gap = max(1, Self.numberColumns - Self.columns(number))
        line += String(repeating: " ", count: gap) + number
      }
      addLine(line)
    }
    blank()
  }

  private static let numberColumns = 10

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
    for byte in bytes where isScalar(byte) { count += 1 }
    return count
  }

  /// Whether a byte of UTF-8 begins a scalar.
  private static func isScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// The offset after a number of scalars.
  private static func end(of columns: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var seen = 0
    for index in bytes.indices where isScalar(bytes[index]) {
      if seen == columns { return index }
      seen += 1
    }
    return bytes.endIndex
  }

  private mutating func begin(_ style: Style, _ text: String) {
    if isColored { bytes.append(contentsOf: style.rawValue.utf8) }
    let letters = [UInt8](text.utf8)
    add(letters, 0..<letters.count)
    line = Self.columns(text)
    isLineEmpty = true
  }

  private mutating func end(_ style: Style) {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if isColored, style != .plain { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    blank()
  }

  private mutating func breakLine(_ style: Style, _ rest: String) {
    end(style)
    begin(style, rest)
  }

  /// Adds letters as they are printed: a no-break space as a space, and nothing that a terminal
  /// would obey, for a case may hold anything.
  private mutating func add(_ letters: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let letter = letters[index]
      index += 1
      if letter == 0xC2, index < range.upperBound, letters[index] == 0xA0 {
        bytes.append(UInt8(ascii: " "))
        index += 1
      } else if letter >= 0x20, letter != 0x7F {
        bytes.append(letter)
      }
    }
  }
}
