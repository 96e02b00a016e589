import Inference
import Report
import Rules

/// What the page works with: the rules in use, compiled.
struct Session {
  private(set) var engine: Engine?
  private var recent = RecentCases()

  /// Uses rules, unless they have errors: language, then name and text of each file.
  mutating func use(_ parts: Parts) -> [UInt8] {
    var parts = parts
    let language = parts.language()
    var files: [SourceFile] = []
    while !parts.isEmpty { files.append(SourceFile(name: parts.text(), bytes: parts.next())) }
    var loaded = RuleBase.load(files)
    loaded.value?.keepContentHash()
    if let ruleBase = loaded.value {
      engine = Engine(ruleBase)
      recent = RecentCases()
    }
    return DiagnosticsJSON(files: files, language: language).bytes(of: loaded.diagnostics)
  }

  /// Answers a request: command, language, case, arguments.
  mutating func answer(_ parts: Parts) -> [UInt8] {
    var parts = parts
    let command = parts.text()
    let language = parts.language()
    let file = SourceFile(name: "case", bytes: parts.next())
    guard let engine, let command = Command(rawValue: command) else {
      return DiagnosticsJSON(files: [], language: language)
        .bytes(of: [Diagnostic(.unknownCommand, at: nil, [command])])
    }
    var desk = Desk(engine: engine, file: file, language: language, recent: recent)
    defer { recent = desk.recent }
    do throws(Refusal) {
      return try desk.answer(command, &parts)
    } catch {
      return DiagnosticsJSON(files: [file], language: language).bytes(of: error.diagnostics)
    }
  }
}

/// Why a request is not answered.
struct Refusal: Error {
  /// What is wrong; ranges are about the case.
  var diagnostics: [Diagnostic]
}
