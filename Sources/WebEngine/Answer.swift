import Rules

/// What the engine says to a rule base and a case.
enum Answer {
  /// The assessment in JSON, or the diagnostics where rules or case cannot be used.
  static func json(rules: [UInt8], subject: [UInt8], in language: Language) -> [UInt8] {
    let rules = SourceFile(name: "rules", bytes: rules)
    let loaded = RuleBase.load([rules])
    return DiagnosticsJSON(language: language).bytes(loaded.diagnostics, in: rules)
  }
}
