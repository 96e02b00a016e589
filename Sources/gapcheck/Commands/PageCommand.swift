import Rules

/// `page`: the questionnaire with its engine as one file for a browser.
struct PageCommand {
  let rules: String?
  let language: Language
  let output: Destination

  init(_ arguments: Arguments) throws(UsageError) {
    if let first = arguments.operands.first { throw UsageError(.argumentTooMany, [first]) }
    rules = arguments.value(.rules)
    language = try arguments.language
    output = Destination(path: arguments.value(.output))
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let files = RuleFiles.read(rules, in: environment, messages) else { return .unusable }
    let loaded = RuleBase.load(files)
    messages.tell(loaded.diagnostics, about: files)
    guard let ruleBase = loaded.value else { return .unusable }
    guard let page = PageFile(files, ruleBase) else {
      messages.tell(Diagnostic(.engineNotBuilt, at: nil))
      return .unusable
    }
    return output.write(page.text(in: language), in: environment, messages)
  }
}
