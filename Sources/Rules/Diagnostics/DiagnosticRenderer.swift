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
