/// Puts a rule, case or expectation file into the usual form.
///
/// Words, texts and comments stay as they are, and so do the author's line breaks; the space between
/// them changes. A file with errors is not touched.
///
/// - Parameter file: the file; the end of its name tells what it is.
/// - Returns: the new bytes, or `nil` and what is wrong with the file.
public func format(_ file: SourceFile) -> Loaded<[UInt8]> {
  var symbols = SymbolTable.withKeywords()
  let tokens: [Token]
  let diagnostics: [Diagnostic]
  switch SourceFile.Kind(file.name) {
  case .rules:
    let (syntax, found) = parseRules(file, index: 0, symbols: &symbols)
    (tokens, diagnostics) = (syntax.tokens, found)
  case .facts:
    let (syntax, found) = parseCase(file, index: 0, symbols: &symbols)
    (tokens, diagnostics) = (syntax.tokens, found)
  case .expectations:
    let (syntax, found) = parseExpectations(file, index: 0, symbols: &symbols)
    (tokens, diagnostics) = (syntax.tokens, found)
  case nil:
    return Loaded(
      value: nil, diagnostics: [Diagnostic(.fileKindUnknown, at: nil, [file.name])])
  }
  guard diagnostics.isEmpty else { return Loaded(value: nil, diagnostics: diagnostics) }
  var layout = Layout(bytes: file.bytes, tokens: tokens)
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
