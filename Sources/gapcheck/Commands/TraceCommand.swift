import Inference
import Report
import Rules

/// `trace`: how conclusions follow from the answers, round by round.
struct TraceCommand {
  let subject: String
  let rules: String?
  let language: Language
  let asOf: Int64?
  let isJSON: Bool
  let isStepped: Bool
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
    isStepped = arguments.has(.step)
    if isStepped && (isJSON || arguments.has(.output)) {
      throw UsageError(.optionsExclude, ["--step", isJSON ? "--format json" : "-o"])
    }
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
      let assessment = try engine.assess(subject, asOf: asOf)
      let trace = try engine.trace(subject, asOf: asOf)
      if isJSON {
        let text = TraceJSON(trace, in: assessment, options: options).text
        return output.write(text, in: environment, messages)
      }
      let text = TraceText(trace, in: assessment, options: options)
      if isStepped { return step(through: text.steps, in: environment) }
      return output.write(text.text, in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return .unusable
    }
  }

  /// Shows one step after the other, each when somebody has pressed Enter.
  ///
  /// Where nobody can, as in a pipe, all of them come at once.
  private func step(through steps: [String], in environment: Environment) -> ExitCode {
    var isWaiting = true
    for (place, step) in steps.enumerated() {
      environment.output(step)
      guard isWaiting, place + 1 < steps.count else { continue }
      let prompt = CommandPhrase.nextStep(place + 1, of: steps.count).text(in: language)
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
