/// Writes diagnostics for people: place, sentence, the line with the span marked, a suggestion.
public struct DiagnosticRenderer {
  private let files: [SourceFile]
  private let language: Language

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - files: the files that the ranges of the diagnostics point into, in the same order.
  ///   - language: the language of the sentences.
  public init(files: [SourceFile], language: Language) {
    self.files = files
    self.language = language
  }

  /// The diagnostics in the order of their places, each once, at most a hundred.
  ///
  /// - Parameter diagnostics: the diagnostics in any order.
  /// - Returns: the text, with a line break at its end; empty where there are none.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    var sorted: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: Diagnostic.precedes)
    where sorted.last != diagnostic { sorted.append(diagnostic) }
    var result = ""
    for diagnostic in sorted.prefix(Diagnostic.maximumCount) { result += text(diagnostic) }
    let rest = sorted.count - Diagnostic.maximumCount
    if rest > 0 { result += language == .swedish ? "och \(rest) till\n" : "and \(rest) more\n" }
    return result
  }

  /// Where a diagnostic is, or `nil` where it is about no place.
  ///
  /// - Parameter diagnostic: the diagnostic.
  /// - Returns: the file's name, and line and column from 1; columns count Unicode scalars.
  public func place(of diagnostic: Diagnostic) -> (file: String, line: Int, column: Int)? {
    guard let range = diagnostic.range, Int(range.file) < files.count else { return nil }
    let line = SourceLine(of: range, in: files[Int(range.file)])
    return (files[Int(range.file)].name, line.number, line.column)
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let sentence =
      "\(word(for: diagnostic.severity)): \(diagnostic.sentence(in: language)) "
      + "[\(diagnostic.code)]\n"
    var result = sentence
    if let range = diagnostic.range, Int(range.file) < files.count {
      let file = files[Int(range.file)]
      let line = SourceLine(of: range, in: file)
      result = "\(file.name):\(line.number):\(line.column): " + sentence + line.excerpt
    }
    if let suggestion = diagnostic.suggestion {
      result +=
        language == .swedish
        ? "  Menade du '\(suggestion)'?\n" : "  Did you mean '\(suggestion)'?\n"
    }
    return result
  }

  private func word(for severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .swedish): "fel"
    case (.error, .english): "error"
    case (.warning, .swedish): "varning"
    case (.warning, .english): "warning"
    }
  }
}

/// The line on which a range begins, for print.
struct SourceLine {
  /// The line's number, from 1.
  var number = 1
  /// The column of the range's beginning, from 1.
  var column = 1
  /// What is printed for each scalar of the line.
  private var letters: [[UInt8]] = []
  /// The letters that the range covers; at least one column.
  private var marked: Range<Int>

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
    var index = start
    var first: Int?
    var end: Int?
    while index < bytes.count, !Lexer.endsLine(bytes[index]) {
      if index >= lower, first == nil { first = letters.count }
      if index >= Int(range.upper), end == nil { end = letters.count }
      let length = max(1, Scalar.length(bytes, at: index))
      letters.append(Self.visible(bytes, index))
      index += length
    }
    let lowest = first ?? letters.count
    column = lowest + 1
    marked = lowest..<max(lowest + 1, end ?? letters.count)
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

  /// The line with its number, and below it the marks.
  var excerpt: String {
    var shown = 0..<letters.count
    if letters.count > Self.window {
      let lower = max(0, min(marked.lowerBound - 30, letters.count - Self.window))
      shown = lower..<lower + Self.window
    }
    var line: [UInt8] = []
    var marks = ""
    for index in shown {
      line.append(contentsOf: letters[index])
      // A mark above a letter takes no column of its own.
      if letters[index].first == 0xCC { continue }
      marks += marked.contains(index) ? "^" : index < marked.lowerBound ? " " : ""
    }
    if marked.lowerBound >= shown.upperBound { marks += "^" }
    let before = shown.lowerBound > 0 ? "…" : ""
    let after = shown.upperBound < letters.count ? "…" : ""
    let digits = String(number)
    let margin = String(repeating: " ", count: digits.utf8.count)
    let indent = before.isEmpty ? "" : " "
    return "  \(digits) | \(before)\(String(decoding: line, as: UTF8.self))\(after)\n"
      + "  \(margin) | \(indent)\(marks)\n"
  }
}
