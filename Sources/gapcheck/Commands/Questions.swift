import Inference
import Report
import Rules

/// `questions`: what to ask, and what each answer would change.
struct Questions {
  let common: CaseCommand
  let isJSON: Bool
  let byRole: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments)
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    byRole = try arguments.value(.by, among: [("value", false), ("role", true)]) ?? false
    if isJSON && byRole { throw UsageError(.optionsExclude, ["--by role", "--format json"]) }
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    let inquiry = try session.engine.inquire(session.subject, asOf: session.asOf)
    return session.write(
      isJSON
        ? QuestionsJSON(inquiry, options: session.options).text
        : QuestionsText(inquiry, byRole: byRole, options: session.options).text)
  }
}
