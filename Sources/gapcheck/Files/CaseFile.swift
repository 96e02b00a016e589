import Rules

/// Case files.
enum CaseFile {
  /// A checked case, or `nil` where it cannot be used; what is wrong is told.
  static func load(
    _ path: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> Case? {
    guard let file = InputFile.read(path, in: environment, messages) else { return nil }
    if file.bytes.isEmpty {
      messages.tell(Diagnostic(.fileEmpty, at: nil, [path]))
      return nil
    }
    let loaded = Case.load(file, with: ruleBase)
    messages.tell(loaded.diagnostics, about: [file])
    return loaded.value
  }
}
