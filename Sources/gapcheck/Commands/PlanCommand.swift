import Inference
import Report
import Rules

/// `plan`: the draft of an action plan.
struct PlanCommand {
  let subject: String
  let rules: String?
  let language: Language
  let asOf: Int64?
  let format: Format
  let output: Destination
  let color: Bool?

  /// What a plan is printed as.
  enum Format {
    case text
    case markdown
    case json
  }

  init(_ arguments: Arguments) throws(UsageError) {
    guard let subject = arguments.operands.first else { throw UsageError(.caseMissing) }
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    self.subject = subject
    rules = arguments.value(.rules)
    language = try arguments.language
    asOf = try arguments.asOf
    format =
      try arguments.value(
        .format, among: [("text", .text), ("markdown", .markdown), ("json", .json)]) ?? .text
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
      let plan = assessment.plan()
      let text: String
      switch format {
      case .text: text = PlanText(plan, of: assessment, options: options).text
      case .json: text = PlanJSON(plan, of: assessment, options: options).text
      case .markdown:
        guard let before = before(in: environment, messages) else { return .unusable }
        text = PlanMarkdown(plan, of: assessment, options: options, before: before).text
      }
      return output.write(text, in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return .unusable
    }
  }

  /// The plan as people have left it in the file that is written; empty where there is none, `nil`
  /// where the file is something else, which is told and left alone.
  private func before(in environment: Environment, _ messages: Messages) -> String? {
    guard let path = output.path else { return "" }
    do throws(FileError) {
      let bytes = try environment.files.read(path, SourceFile.maximumSize)
      let text = String(decoding: bytes, as: UTF8.self)
      if bytes.isEmpty || PlanMarkdown.isPlan(text) { return text }
      messages.tell(Diagnostic(.notAPlan, at: nil, [path]))
      return nil
    } catch .missing {
      return ""
    } catch {
      messages.tell(error.diagnostic(reading: path))
      return nil
    }
  }
}
