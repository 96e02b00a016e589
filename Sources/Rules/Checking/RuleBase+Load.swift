extension RuleBase {
  /// Parses and checks rule files.
  ///
  /// - Parameter files: the files in any order; the result does not depend on it.
  /// - Returns: the rule base, or `nil` where there are errors, and all diagnostics.
  public static func load(_ files: [SourceFile]) -> Loaded<RuleBase> {
    Loaded(value: nil, diagnostics: [])
  }

  /// The text that a reference stands for, with escapes resolved.
  public func string(_ text: TextRef) -> String {
    let bytes = files[Int(text.range.file)].bytes[Int(text.range.lower)..<Int(text.range.upper)]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text in a language.
  public func string(_ text: Text, in language: Language) -> String {
    string(language == .swedish ? text.swedish : text.english)
  }

  /// The name that a symbol stands for.
  public func string(_ symbol: Symbol) -> String { symbols.string(symbol) }
}
