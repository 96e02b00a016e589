import Inference
import Report
import Rules

/// `export`: a case written in the other form, JSON or a case file.
struct Export {
  let common: CaseCommand
  let format: Format

  /// What a case is written as.
  enum Format {
    case json
    case caseFile
  }

  init(_ arguments: Arguments) throws(UsageError) {
    common = try CaseCommand(arguments)
    let isCaseFile = Path.ending(of: common.output.path ?? "") == "case"
    format =
      try arguments.value(.format, among: [("json", .json), ("case", .caseFile)])
      ?? (isCaseFile ? .caseFile : .json)
  }

  func run(in environment: Environment) -> ExitCode {
    common.run(in: environment) { session in
      let ruleBase = session.engine.ruleBase
      switch format {
      case .json: return session.write(CaseJSON(session.subject, ruleBase).text)
      case .caseFile:
        return session.write(
          String(decoding: session.subject.written(with: ruleBase), as: UTF8.self))
      }
    }
  }
}
