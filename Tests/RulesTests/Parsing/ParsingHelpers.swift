import Testing

@testable import Rules

/// A parsed rule file with its names.
struct ParsedRules {
  var file: SourceFile
  var syntax: SyntaxFile
  var diagnostics: [Diagnostic]
  var symbols = SymbolTable.withKeywords()

  init(_ source: String) {
    self.init([UInt8](source.utf8))
  }

  init(_ bytes: [UInt8]) {
    file = SourceFile(name: "prov.rules", bytes: bytes)
    (syntax, diagnostics) = parseRules(file, index: 0, symbols: &symbols)
  }

  /// The declaration of a name.
  func declaration(_ name: String) throws -> SyntaxDeclaration {
    try #require(syntax.declarations.first { symbols.string($0.name.symbol) == name })
  }
}

/// The condition of a rule that has nothing else.
func parsedCondition(_ source: String) throws -> (SyntaxCondition, ParsedRules) {
  let parsed = ParsedRules("rule x { when \(source)\n then y = 1 }")
  try #require(parsed.diagnostics.isEmpty, "\(source): \(parsed.diagnostics)")
  let clause = try #require(parsed.syntax.declarations.first?.clauses.first)
  return (try #require(clause.condition), parsed)
}

/// A parsed case with its names.
struct ParsedCase {
  var file: SourceFile
  var syntax: SyntaxCase
  var diagnostics: [Diagnostic]
  var symbols = SymbolTable.withKeywords()

  init(_ source: String) {
    file = SourceFile(name: "prov.case", bytes: [UInt8](source.utf8))
    (syntax, diagnostics) = parseCase(file, index: 0, symbols: &symbols)
  }
}

/// A parsed expectation file with its names.
struct ParsedExpectations {
  var file: SourceFile
  var syntax: SyntaxExpectations
  var diagnostics: [Diagnostic]
  var symbols = SymbolTable.withKeywords()

  init(_ source: String) {
    file = SourceFile(name: "prov.expect", bytes: [UInt8](source.utf8))
    (syntax, diagnostics) = parseExpectations(file, index: 0, symbols: &symbols)
  }
}
