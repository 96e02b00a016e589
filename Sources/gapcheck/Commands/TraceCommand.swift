import Inference
import Report
import Rules

/// `trace`: how conclusions follow from the answers, round by round.
struct TraceCommand {
  let common: CaseCommand
  let isJSON: Bool
  let isStepped: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments)
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    isStepped = arguments.has(.step)
    if isStepped && (isJSON || arguments.has(.output)) {
      throw UsageError(.optionsExclude, ["--step", isJSON ? "--format json" : "-o"])
    }
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    let assessment = try session.assess()
    let trace = try session.engine.trace(session.subject, asOf: session.asOf)
    if isJSON {
      return session.write(TraceJSON(trace, in: assessment, options: session.options).text)
    }
    let text = TraceText(trace, in: assessment, options: session.options)
    return isStepped ? step(through: text.steps, in: session.environment) : session.write(text.text)
  }

  /// Shows one step after the other, each when somebody has pressed Enter.
  ///
  /// Where nobody can, as in a pipe, all of them come at once.
  private func step(through steps: [String], in environment: Environment) -> ExitCode {
    var isWaiting = true
    for (place, step) in steps.enumerated() {
      environment.output(step)
      guard isWaiting, place + 1 < steps.count else { continue }
      let prompt = CommandPhrase.nextStep(place + 1, of: steps.count).text(in: common.language)
      environment.errorOutput(prompt)
      guard let answer = environment.readLine() else {
        environment.errorOutput("\n")
        isWaiting = false
        continue
      }
      if answer.utf8.first == UInt8(ascii: "q") { return .done }
    }
    return .done
  }
}
