public import Rules

/// Diagnostics as people read them: the place, the sentence, the line with a caret, the suggestion.
public struct DiagnosticText {
  private let files: [SourceFile]
  private let language: Language
  private let isColored: Bool

  /// Makes a printer of diagnostics.
  ///
  /// - Parameters:
  ///   - files: the files that their ranges refer to.
  ///   - language: the language of the sentences.
  ///   - isColored: whether the severity is set off with terminal escapes.
  public init(_ files: [SourceFile], in language: Language, isColored: Bool = false) {
    self.files = files
    self.language = language
    self.isColored = isColored
  }

  /// All diagnostics, those beyond a limit only counted.
  public func text(_ diagnostics: [Diagnostic], limit: Int = 100) -> String {
    var result = ""
    for diagnostic in diagnostics.prefix(limit) { result += text(diagnostic) }
    if diagnostics.count > limit {
      result += Phrase.andMore(diagnostics.count - limit).text(in: language) + "\n"
    }
    return result
  }

  /// One diagnostic, each line with its line break.
  public func text(_ diagnostic: Diagnostic) -> String {
    let sentence =
      severity(diagnostic.severity) + ": " + Self.printable(diagnostic.sentence(in: language))
      + " [" + diagnostic.code.description + "]\n"
    guard let range = diagnostic.range, Int(range.file) < files.count else {
      return sentence + suggestion(diagnostic)
    }
    let file = files[Int(range.file)]
    let place = Place(range, in: file)
    return Self.printable(file.name) + ":\(place.line):\(place.column): " + sentence
      + place.excerpt + suggestion(diagnostic)
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    let word = Phrase.diagnosticSeverity(severity).text(in: language)
    guard isColored else { return word }
    return (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") + word + "\u{1B}[0m"
  }

  private func suggestion(_ diagnostic: Diagnostic) -> String {
    guard let suggestion = diagnostic.suggestion else { return "" }
    return "  " + Self.printable(Phrase.suggestion(suggestion).text(in: language)) + "\n"
  }

  /// The text without what a terminal would obey.
  private static func printable(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(decoding: text.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
  }
}

/// Where a range begins, and the line it stands on.
private struct Place {
  let line: Int
  /// Counted from 1 in Unicode scalars.
  let column: Int
  /// The line with a caret under the range.
  let excerpt: String

  /// How many columns of a line are shown.
  private static let width = 100

  init(_ range: SourceRange, in file: SourceFile) {
    let bytes = file.bytes
    let lower = min(Int(range.lower), bytes.count)
    let start = (bytes[..<lower].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let end = bytes[lower...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let upper = max(lower, min(Int(range.upper), end))
    line = bytes[..<start].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    column = Self.columns(bytes[start..<lower]) + 1
    let shown = Self.window(start, lower, end, in: bytes)
    let under = Self.columns(bytes[lower..<min(upper, max(lower, shown.upperBound))])
    excerpt =
      "  " + Self.plain(bytes[shown]) + "\n  "
      + String(repeating: " ", count: Self.columns(bytes[shown.lowerBound..<lower])) + "^"
      + String(repeating: "~", count: max(0, under - 1)) + "\n"
  }

  private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
  }

  /// The part of a line that is shown: all of it, or what is around the place in a long one.
  private static func window(
    _ start: Int, _ lower: Int, _ end: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    func boundary(_ offset: Int) -> Int {
      var offset = offset
      while offset > start, offset < end, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    guard end - start > width * 2 else { return start..<end }
    return boundary(max(start, lower - width / 2))..<boundary(min(end, lower + width))
  }

  /// A line as text, with a space for each tab and nothing for other control characters.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let spaced = bytes.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    var end = spaced.count
    while end > 0, spaced[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: spaced[..<end], as: UTF8.self)
  }
}
