import Inference
import Report
import Rules

/// `plan`: the draft of an action plan.
struct PlanCommand {
  let common: CaseCommand
  let format: Format

  /// What a plan is printed as.
  enum Format {
    case text
    case markdown
    case json
  }

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments)
    format =
      try arguments.value(
        .format, among: [("text", .text), ("markdown", .markdown), ("json", .json)]) ?? .text
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    let assessment = try session.assess()
    let plan = assessment.plan()
    let options = session.options
    switch format {
    case .text:
      return session.write(PlanText(plan, of: assessment, options: options).text)
    case .json:
      return session.write(PlanJSON(plan, of: assessment, options: options).text)
    case .markdown:
      guard let before = before(session) else { return .unusable }
      return session.write(
        PlanMarkdown(plan, of: assessment, options: options, before: before).text)
    }
  }

  /// The plan as people have left it in the file that is written; empty where there is none, `nil`
  /// where the file is something else, which is told and left alone.
  private func before(_ session: CaseSession) -> String? {
    guard let path = session.output.path else { return "" }
    do throws(FileError) {
      let bytes = try session.environment.files.read(path, SourceFile.maximumSize)
      let text = String(decoding: bytes, as: UTF8.self)
      if bytes.isEmpty || PlanMarkdown.isPlan(text) { return text }
      session.messages.tell(Diagnostic(.notAPlan, at: nil, [path]))
      return nil
    } catch .missing {
      return ""
    } catch {
      session.messages.tell(error.diagnostic(reading: path))
      return nil
    }
  }
}
