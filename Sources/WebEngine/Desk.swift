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
    case .whatif: bytes(try whatIf(since: parts.next()))
    case .weigh: bytes(try weigh(&parts))
    case .weights: bytes(WeightsJSON(engine.ruleBase.weights, in: language).text)
    case .rules: bytes(RulesJSON(try assess(), try followed(), in: language).text)
    case .changed: try changed(from: parts.next())
    }
  }

  private var options: ReportOptions {
    var options = ReportOptions(language: language)
    options.isHTML = true
    return options
  }

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

  /// An older state of the case, assessed.
  private mutating func assess(older: [UInt8]) throws(Refusal) -> Assessment {
    try recent.assessment(SourceFile(name: "case", bytes: older), by: engine, in: language)
  }

  private mutating func changed(from older: [UInt8]) throws(Refusal) -> [UInt8] {
    let before = try assess(older: older)
    let after = try assess()
    return bytes(
      ChangeNotice(Difference(from: before, to: after), in: after, language: language).text)
  }

  private mutating func brief(since older: [UInt8]) throws(Refusal) -> String {
    let earlier = older.isEmpty ? nil : try assess(older: older)
    return BriefHTML(try assess(), since: earlier, options: options).body
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

  private mutating func followed() throws(Refusal) -> Trace { try followed(try subject()) }

  private func followed(_ subject: Case) throws(Refusal) -> Trace {
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

  private mutating func whatIf(since older: [UInt8]) throws(Refusal) -> String {
    let before = try assess(older: older)
    let after = try assess()
    let answers = (before.subject.answers, after.subject.answers)
    let changes = answers.0.indices.compactMap { place in
      answers.0[place].state == answers.1[place].state
        ? nil : Change.answer(.fact(place), answers.1[place].state)
    }
    let followed = TraceText(try self.followed(after.subject), in: after, options: options)
    return WhatIfText(changes, from: before, to: after, options: options).text
      + followed.changes(
        since: TraceText(try self.followed(before.subject), in: before, options: options))
  }

  private mutating func weigh(_ parts: inout Parts) throws(Refusal) -> String {
    var ruleBase = engine.ruleBase
    ruleBase.weights.numbers = ruleBase.weights.numbers.map { usual in
      min(max(Int(parts.text()) ?? usual, 0), Self.mostWeight)
    }
    let (subject, usual) = (try subject(), try assess())
    do throws(Fault) {
      let weighed = try Engine(ruleBase).assess(subject)
      return WeighingText(usual, weighed, options: options).text
    } catch {
      throw refusal(error)
    }
  }

  private static let mostWeight = 1000

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
