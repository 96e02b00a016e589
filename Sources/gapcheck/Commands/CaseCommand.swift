import Inference
import Report
import Rules

/// What all commands on one case are told, and how they start and end.
struct CaseCommand {
  let subject: String
  let rules: String?
  let language: Language
  let asOf: Int64?
  let output: Destination
  let color: Bool?

  /// Takes the case, and up to `further` operands after it that the command reads itself.
  init(_ arguments: Arguments, further: Int = 0) throws(UsageError) {
    guard let subject = arguments.operands.first else { throw UsageError(.caseMissing) }
    if arguments.operands.count > further + 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[further + 1]])
    }
    self.subject = subject
    rules = arguments.value(.rules)
    language = try arguments.language
    asOf = try arguments.asOf
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
  }

  /// Reads the rules and the case, and lets `answer` do the rest; tells what went wrong.
  func run(
    in environment: Environment, _ answer: (CaseSession) throws(Fault) -> ExitCode
  ) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages),
      let subject = CaseFile.load(subject, with: engine.ruleBase, in: environment, messages)
    else { return .unusable }
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    do throws(Fault) {
      return try answer(
        CaseSession(
          engine: engine, subject: subject, asOf: asOf, options: options, output: output,
          environment: environment, messages: messages))
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return .unusable
    }
  }
}

/// A case that has been read, with the rules to judge it by and the place to write to.
struct CaseSession {
  let engine: Engine
  let subject: Case
  let asOf: Int64?
  let options: ReportOptions
  let output: Destination
  let environment: Environment
  let messages: Messages

  func assess() throws(Fault) -> Assessment {
    try engine.assess(subject, asOf: asOf)
  }

  func write(_ text: String) -> ExitCode {
    output.write(text, in: environment, messages)
  }
}
