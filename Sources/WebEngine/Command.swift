import Inference
import Report
import Rules

/// What can be asked.
enum Command: String {
  /// The questionnaire in JSON; the case does not matter.
  case form
  /// What the case answers and which questions are asked, in JSON.
  case state
  /// The assessment in JSON, the same bytes as `gapcheck check --format json`.
  case check
  /// The report as text, the same bytes as `gapcheck check`.
  case text
  /// The case with a change; arguments as ``CaseEdit/init(_:)`` reads them.
  case edit
  /// A new case; arguments: its day.
  case new
  /// What is different from an older state of the case, as text; arguments: the older case.
  case changed
}

/// A case on the table, with the rules to judge it by.
struct Desk {
  let engine: Engine
  let file: SourceFile
  let language: Language
  var recent: RecentCases

  /// Answers a request; the parts are its arguments.
  mutating func answer(_ command: Command, _ parts: inout Parts) throws(Refusal) -> [UInt8] {
    switch command {
    case .form: bytes(form.text)
    case .state: bytes(form.state(of: try recent.subject(file, by: engine), by: engine))
    case .check: bytes(JSONReport(try assess(file), options: options).text)
    case .text: bytes(TextReport(try assess(file), options: options).text)
    case .edit: try edited(CaseEdit(&parts))
    case .new: bytes("case nytt {\n  date " + parts.text() + "\n  state draft\n}\n")
    case .changed: try changed(from: SourceFile(name: "case", bytes: parts.next()))
    }
  }

  private var options: ReportOptions { ReportOptions(language: language) }

  private var form: FormJSON {
    FormJSON(Form(engine, isCore: false, by: .area, in: language))
  }

  private func bytes(_ text: String) -> [UInt8] { [UInt8](text.utf8) }

  private mutating func assess(_ file: SourceFile) throws(Refusal) -> Assessment {
    try recent.assessment(file, by: engine, in: language)
  }

  private func edited(_ edit: CaseEdit) throws(Refusal) -> [UInt8] {
    let changed = file.applying(edit, with: engine.ruleBase)
    guard let bytes = changed.value else { throw Refusal(diagnostics: changed.diagnostics) }
    return bytes
  }

  private mutating func changed(from older: SourceFile) throws(Refusal) -> [UInt8] {
    let before = try assess(older)
    let after = try assess(file)
    return bytes(
      ChangeNotice(Difference(from: before, to: after), in: after, language: language).text)
  }
}
