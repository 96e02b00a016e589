import Testing

@testable import Rules

/// A file with one mistake, and what is said about it; `⟦ ⟧` stand round what is underlined.
struct Example: CustomTestStringConvertible, Sendable {
  var code: UInt16
  var source: String
  var swedish: String
  var english: String
  var suggestion: String?
  var kind: SourceFile.Kind

  init(
    _ code: UInt16, _ source: String, sv swedish: String, en english: String,
    suggestion: String? = nil, in kind: SourceFile.Kind = .rules
  ) {
    self.code = code
    self.source = source
    self.swedish = swedish
    self.english = english
    self.suggestion = suggestion
    self.kind = kind
  }

  var testDescription: String { "G\(code) \(source)" }

  /// The source without the brackets, and the bytes between them.
  var parts: (bytes: [UInt8], lower: Int, upper: Int) {
    let pieces = source.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = pieces[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let before = [UInt8](pieces[0].utf8)
    let inside = [UInt8](rest[0].utf8)
    return (
      before + inside + [UInt8](rest[1].utf8), before.count, before.count + inside.count
    )
  }

  /// What the parser says about a file.
  static func diagnostics(_ bytes: [UInt8], _ kind: SourceFile.Kind) -> [Diagnostic] {
    var symbols = SymbolTable.withKeywords()
    let file = SourceFile(name: "prov", bytes: bytes)
    switch kind {
    case .rules: return parseRules(file, index: 0, symbols: &symbols).1
    case .facts: return parseCase(file, index: 0, symbols: &symbols).1
    case .expectations: return parseExpectations(file, index: 0, symbols: &symbols).1
    }
  }
}
