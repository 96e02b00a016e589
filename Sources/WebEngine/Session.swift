import Inference
import Report
import Rules

/// What the page works with: the rules that it used last, compiled.
struct Session {
  private var rules: [UInt8] = []
  private var engine: Engine?

  /// The assessment in JSON, or the diagnostics where rules or case cannot be used.
  mutating func check(rules: [UInt8], subject: [UInt8], in language: Language) -> [UInt8] {
    let diagnostics = use(rules)
    guard let engine else {
      let file = SourceFile(name: "rules", bytes: rules)
      return DiagnosticsJSON(file: file, language: language).bytes(of: diagnostics)
    }
    let file = SourceFile(name: "case", bytes: subject)
    let loaded = Case.load(file, with: engine.ruleBase)
    guard let subject = loaded.value else {
      return DiagnosticsJSON(file: file, language: language).bytes(of: loaded.diagnostics)
    }
    do throws(Fault) {
      let assessment = try engine.assess(subject)
      return [UInt8](JSONReport(assessment, options: ReportOptions(language: language)).text.utf8)
    } catch {
      let diagnostic = error.diagnostic(in: engine.ruleBase, language)
      return DiagnosticsJSON(file: file, language: language).bytes(of: [diagnostic])
    }
  }

  /// Makes the engine ready for some rules; what there is to say about them where it is not.
  private mutating func use(_ rules: [UInt8]) -> [Diagnostic] {
    if engine != nil, rules == self.rules { return [] }
    var loaded = RuleBase.load([SourceFile(name: "rules", bytes: rules)])
    loaded.value?.keepContentHash()
    self.rules = rules
    engine = loaded.value.map { Engine($0) }
    return loaded.diagnostics
  }
}
