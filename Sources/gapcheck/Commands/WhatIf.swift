import Inference
import Report
import Rules

/// `whatif`: what would be different if some answers were.
struct WhatIf {
  let subject: String
  let changes: [(option: Option, value: String)]
  let rules: String?
  let language: Language
  let asOf: Int64?
  let isJSON: Bool
  let output: Destination
  let color: Bool?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let subject = arguments.operands.first else { throw UsageError(.caseMissing) }
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    self.subject = subject
    changes = arguments.repeatedValues
    if changes.isEmpty { throw UsageError(.changeMissing) }
    rules = arguments.value(.rules)
    language = try arguments.language
    asOf = try arguments.asOf
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages),
      let subject = CaseFile.load(subject, with: engine.ruleBase, in: environment, messages)
    else { return .unusable }
    var reader = ChangeReader(engine.ruleBase, subject, messages)
    guard let changes = reader.read(changes) else { return .unusable }
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    do throws(Fault) {
      let before = try engine.assess(subject, asOf: asOf)
      let after = try engine.assess(reader.subject, asOf: asOf)
      let text =
        isJSON
        ? WhatIfJSON(changes, from: before, to: after, options: options).text
        : WhatIfText(changes, from: before, to: after, options: options).text
      return output.write(text, in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return .unusable
    }
  }
}
