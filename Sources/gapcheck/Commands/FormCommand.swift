import Inference
import Report
import Rules

/// `form`: the questionnaire on paper.
struct FormCommand {
  let rules: String?
  let language: Language
  let isCore: Bool
  let grouping: Form.Grouping
  let output: Destination

  init(_ arguments: Arguments) throws(UsageError) {
    if let first = arguments.operands.first { throw UsageError(.argumentTooMany, [first]) }
    rules = arguments.value(.rules)
    language = try arguments.language
    isCore = !arguments.has(.all)
    grouping = try arguments.value(.by, among: [("area", .area), ("role", .role)]) ?? .area
    output = Destination(path: arguments.value(.output))
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages) else { return .unusable }
    let form = Form(engine, isCore: isCore, by: grouping, in: language)
    return output.write(form.text(width: environment.reportWidth), in: environment, messages)
  }
}
