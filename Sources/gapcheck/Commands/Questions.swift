import Inference
import Report
import Rules

/// `questions`: what to ask, and what each answer would change.
struct Questions {
  let subject: String
  let rules: String?
  let language: Language
  let asOf: Int64?
  let isJSON: Bool
  let byRole: Bool
  let output: Destination
  let color: Bool?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let subject = arguments.operands.first else { throw UsageError(.caseMissing) }
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    self.subject = subject
    rules = arguments.value(.rules)
    language = try arguments.language
    asOf = try arguments.asOf
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    byRole = try arguments.value(.by, among: [("value", false), ("role", true)]) ?? false
    if isJSON && byRole { throw UsageError(.optionsExclude, ["--by role", "--format json"]) }
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages),
      let subject = CaseFile.load(subject, with: engine.ruleBase, in: environment, messages)
    else { return .unusable }
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    do throws(Fault) {
      let inquiry = try engine.inquire(subject, asOf: asOf)
      let text =
        isJSON
        ? QuestionsJSON(inquiry, options: options).text
        : QuestionsText(inquiry, byRole: byRole, options: options).text
      return output.write(text, in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return .unusable
    }
  }
}
