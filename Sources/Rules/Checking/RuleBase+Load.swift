extension RuleBase {
  /// Parses and checks rule files.
  ///
  /// - Parameter files: the files in any order; the result does not depend on it.
  /// - Returns: the rule base, or `nil` where there are errors, and all diagnostics.
  public static func load(_ files: [SourceFile]) -> Loaded<RuleBase> {
    var symbols = SymbolTable.withKeywords()
    var declarations: [SyntaxDeclaration] = []
    var diagnostics: [Diagnostic] = []
    for (index, file) in files.enumerated() {
      let (syntax, found) = parseRules(file, index: UInt16(index), symbols: &symbols)
      declarations += syntax.declarations
      diagnostics += found
    }
    var checker = Checker(
      declarations, files: files, symbols: symbols,
      isIncomplete: diagnostics.contains { $0.code == .declarationExpected })
    checker.check()
    diagnostics += checker.diagnostics
    diagnostics.sort { Diagnostic.precedes($0, $1) }
    let isUsable = !diagnostics.contains { $0.severity == .error }
    return Loaded(value: isUsable ? checker.base : nil, diagnostics: diagnostics)
  }
}
