import Inference
import Report
import Rules

/// `whatif`: what would be different if some answers were.
struct WhatIf {
  let common: CaseCommand
  let changes: [(option: Option, value: String)]
  let isJSON: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments)
    changes = arguments.repeatedValues
    if changes.isEmpty { throw UsageError(.changeMissing) }
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    var reader = ChangeReader(session.engine.ruleBase, session.subject, session.messages)
    guard let changes = reader.read(changes) else { return .unusable }
    let before = try session.assess()
    let after = try session.engine.assess(reader.subject, asOf: session.asOf)
    return session.write(
      isJSON
        ? WhatIfJSON(changes, from: before, to: after, options: session.options).text
        : WhatIfText(changes, from: before, to: after, options: session.options).text)
  }
}
