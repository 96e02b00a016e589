import Inference
import Report
import Rules

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
    case .state: bytes(form.state(of: try subject(), by: engine))
    case .check: bytes(JSONReport(try assess(), options: options).text)
    case .report: bytes(HTMLReport(try assess(), options: options).body)
    case .html: bytes(HTMLReport(try assess(), options: options).html)
    case .edit: try edited(CaseEdit(&parts))
    case .new: bytes("case nytt {\n  date " + parts.text() + "\n  state draft\n}\n")
    case .canonical: try subject().written(with: engine.ruleBase)
    case .json: bytes(CaseJSON(try subject(), engine.ruleBase).text)
    case .explain: bytes(try explanation(of: parts.text(), parts.text()))
    case .brief: bytes(try brief(since: parts.next()))
    case .questions: bytes(QuestionsText(try inquiry(), options: options).text)
    case .trace: bytes(try trace())
    case .rules: bytes(RulesJSON(try assess(), try followed(), in: language).text)
    case .changed: try changed(from: SourceFile(name: "case", bytes: parts.next()))
    }
  }

  private var options: ReportOptions { ReportOptions(language: language) }

  private var form: FormJSON {
    FormJSON(Form(engine, isCore: false, by: .area, in: language))
  }

  private func bytes(_ text: String) -> [UInt8] { [UInt8](text.utf8) }

  // MARK: The case

  private mutating func subject() throws(Refusal) -> Case {
    try recent.subject(file, by: engine)
  }

  private mutating func assess() throws(Refusal) -> Assessment {
    try recent.assessment(file, by: engine, in: language)
  }

  private func edited(_ edit: CaseEdit) throws(Refusal) -> [UInt8] {
    let changed = file.applying(edit, with: engine.ruleBase)
    guard let bytes = changed.value else { throw Refusal(diagnostics: changed.diagnostics) }
    return bytes
  }

  private mutating func changed(from older: SourceFile) throws(Refusal) -> [UInt8] {
    let before = try recent.assessment(older, by: engine, in: language)
    let after = try assess()
    return bytes(
      ChangeNotice(Difference(from: before, to: after), in: after, language: language).text)
  }

  private mutating func brief(since older: [UInt8]) throws(Refusal) -> String {
    let earlier =
      older.isEmpty
      ? nil
      : try recent.assessment(
        SourceFile(name: "case", bytes: older), by: engine, in: language)
    return BriefReport(try assess(), since: earlier, county: nil, options: options).text
  }

  // MARK: What follows

  private func refusal(_ fault: Fault) -> Refusal {
    Refusal(diagnostics: [fault.diagnostic(in: engine.ruleBase, language)])
  }

  private mutating func inquiry() throws(Refusal) -> Inquiry {
    let subject = try subject()
    do throws(Fault) {
      return try engine.inquire(subject)
    } catch {
      throw refusal(error)
    }
  }

  private mutating func followed() throws(Refusal) -> Trace {
    let subject = try subject()
    do throws(Fault) {
      return try engine.trace(subject)
    } catch {
      throw refusal(error)
    }
  }

  private mutating func trace() throws(Refusal) -> String {
    var writer = JSONWriter()
    let steps = TraceText(try followed(), in: try assess(), options: options).steps
    writer.array(steps) { $0.string($1) }
    return writer.text
  }

  private mutating func explanation(
    of id: String, _ depth: String
  ) throws(Refusal) -> String {
    let (subject, assessment) = (try subject(), try assess())
    var texts: [String] = []
    for conclusion in engine.ruleBase.conclusions(called: id) {
      do throws(Fault) {
        if depth == "whyNot" {
          let goal = WhyNot.Goal(conclusion, in: engine.ruleBase)
          let whyNot = try engine.whyNot(goal, of: subject)
          texts.append(WhyNotText(whyNot, goal, in: assessment, options: options).text)
        } else if depth == "rank", case .factor(let factor) = conclusion,
          assessment.ranking.contains(factor)
        {
          texts.append(OrderText(of: factor, than: nil, in: assessment, options: options).text)
        } else {
          texts.append(
            ExplanationText(
              conclusion, try engine.explain(conclusion, of: subject), in: assessment,
              depth: depth == "short" ? .short : depth == "full" ? .full : .middle,
              options: options
            ).text)
        }
      } catch {
        throw refusal(error)
      }
    }
    if texts.isEmpty { throw Refusal(diagnostics: [Diagnostic(.noSuchConclusion, at: nil, [id])]) }
    return texts.joined(separator: "\n")
  }
}
