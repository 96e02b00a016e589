/// Puts a rule, case or expectation file into the usual form.
///
/// Words, texts and comments stay as they are, and so do the author's line breaks; the space between
/// them changes. A file with errors is not touched.
///
/// - Parameter file: the file; the end of its name tells what it is.
/// - Returns: the new bytes, or `nil` and what is wrong with the file.
public func format(_ file: SourceFile) -> Loaded<[UInt8]> {
  guard let kind = SourceFile.Kind(file.name) else {
    return Loaded(
      value: nil, diagnostics: [Diagnostic(.fileKindUnknown, at: nil, [file.name])])
  }
  var symbols = SymbolTable.withKeywords()
  var parser = Parser(file, index: 0, symbols: &symbols)
  switch kind {
  case .rules: _ = parser.declarations()
  case .facts: _ = parser.caseFile()
  case .expectations: _ = parser.expectations(&symbols)
  }
  let diagnostics = parser.sortedDiagnostics
  guard diagnostics.isEmpty else { return Loaded(value: nil, diagnostics: diagnostics) }
  var layout = Layout(bytes: file.bytes, tokens: parser.tokens)
  layout.openLongBlocks()
  return Loaded(value: LayoutWriter(layout).written(), diagnostics: [])
}

extension SourceFile {
  /// What a file holds, by the end of its name.
  public enum Kind: Sendable {
    /// `.rules`: declarations.
    case rules
    /// `.case`: one municipality's answers.
    case facts
    /// `.expect`: what somebody expects of a case.
    case expectations

    /// The kind of file that a name stands for, or `nil`.
    public init?(_ name: String) {
      if name.hasSuffix(".rules") {
        self = .rules
      } else if name.hasSuffix(".case") {
        self = .facts
      } else if name.hasSuffix(".expect") {
        self = .expectations
      } else {
        return nil
      }
    }
  }
}
