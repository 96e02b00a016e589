import Inference
import Report
import Rules

/// `compare`: what has become of a municipality between two days.
struct Compare {
  let common: CaseCommand
  /// The later case; that of ``common`` is the earlier one.
  let later: String
  /// The rules that the earlier case was judged by then.
  let earlierRules: String?
  let format: Format

  /// How a comparison is written.
  enum Format {
    case text, markdown, html, json
  }

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments, further: 1)
    guard arguments.operands.count > 1 else { throw UsageError(.caseMissing) }
    later = arguments.operands[1]
    earlierRules = arguments.value(.oldRules)
    format =
      try arguments.value(
        .format,
        among: [
          ("text", .text), ("markdown", .markdown), ("html", .html), ("json", .json),
        ]) ?? .text
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    let (environment, messages) = (session.environment, session.messages)
    let engine = session.engine
    guard
      let now = CaseFile.load(later, with: engine.ruleBase, in: environment, messages),
      Background.isEarlier(session.subject, common.subject, than: now, messages)
    else { return .unusable }
    let before = try engine.assess(session.subject)
    let development = Development(from: before, to: try engine.assess(now, asOf: session.asOf))
    var rules: RuleChanges?
    if let earlierRules {
      guard let old = RuleFiles.engine(earlierRules, in: environment, messages),
        let then = CaseFile.load(common.subject, with: old.ruleBase, in: environment, messages)
      else { return .unusable }
      rules = RuleChanges(from: try old.assess(then), to: before)
    }
    return session.write(text(development, rules, session.options))
  }

  private func text(
    _ development: Development, _ rules: RuleChanges?, _ options: ReportOptions
  ) -> String {
    switch format {
    case .text: CompareText(development, rules: rules, options: options).text
    case .markdown: CompareMarkdown(development, rules: rules, options: options).text
    case .html: CompareHTML(development, rules: rules, options: options).html
    case .json: CompareJSON(development, rules: rules, options: options).text
    }
  }
}
