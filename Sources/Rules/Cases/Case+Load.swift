extension Case {
  /// Parses a case file and checks it against a rule base.
  ///
  /// - Parameters:
  ///   - file: the case file.
  ///   - ruleBase: the rule base whose names it uses.
  /// - Returns: the case, or `nil` where there are errors, and all diagnostics; their ranges have
  ///   `file` 0.
  public static func load(_ file: SourceFile, with ruleBase: RuleBase) -> Loaded<Case> {
    Loaded(value: nil, diagnostics: [])
  }
}

extension Expectations {
  /// Parses an expectation file and checks it against a rule base and the case it belongs to.
  public static func load(
    _ file: SourceFile, with ruleBase: RuleBase, for subject: Case
  ) -> Loaded<Expectations> {
    Loaded(value: nil, diagnostics: [])
  }
}
