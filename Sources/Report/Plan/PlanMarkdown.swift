public import Inference
import Rules

/// A plan as Markdown that people fill in, and that keeps their words when it is made again.
///
/// Each step is a block under a heading with the id of its factor. Lines that the tool made are made
/// anew, with what a case or a rule says escaped; the fields to fill in, and whatever else stands
/// there, are people's words and are kept as they wrote them.
public struct PlanMarkdown {
  private let content: PlanContent
  private let before: PlanDocument

  /// Makes the Markdown of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - assessment: the assessment that it follows from.
  ///   - options: the language.
  ///   - before: the document as people have left it; empty for a new one.
  public init(
    _ plan: Plan, of assessment: Assessment, options: ReportOptions = ReportOptions(),
    before: String = ""
  ) {
    content = PlanContent(plan, of: assessment, in: options.language)
    self.before = PlanDocument(before)
  }

  /// Whether a text is such a document, in either language.
  public static func isPlan(_ text: String) -> Bool { PlanDocument(text).isPlan }

  /// The document.
  public var text: String {
    var page = PlanPage()
    page.made([PlanDocument.mark])
    page.heading(1, content.say(.title(content.name)))
    page.made([content.say(.draft), ""])
    page.own(before.preface)
    addParts(to: &page)
    if content.plan.steps.isEmpty { page.made([content.say(.noSteps), ""]) }
    for horizon in Plan.Horizon.allCases {
      let steps = content.plan.steps.filter { $0.horizon == horizon }
      if steps.isEmpty { continue }
      page.heading(2, content.say(.horizon(horizon)))
      for step in steps { add(step, to: &page) }
    }
    addChoices(to: &page)
    addToRaise(to: &page)
    addFormerSteps(to: &page)
    page.heading(2, content.say(.basis))
    page.made([content.say(.basisExplained), ""])
    return page.text
  }

  /// What the plan says of itself, with room to write.
  private func addParts(to page: inout PlanPage) {
    guard let parts = content.parts else { return }
    page.heading(2, parts.name)
    let ruleBase = content.assessment.ruleBase
    for factor in parts.factors {
      let id = "plan/" + ruleBase.string(ruleBase.factors[factor].id)
      let block = before.block(id)
      page.heading(3, content.wording.factor(factor), id: id)
      let about = content.wording.text(ruleBase.factors[factor].about)
      if !about.isEmpty { page.made([MarkdownText.escaped(about), ""]) }
      page.item(content.say(.standing) + ": " + content.standing(factor))
      page.field(
        content.say(.contents), block?.value(of: PlanDocument.labels(.contents)) ?? "")
      page.made([""])
      page.own(block?.own ?? [])
    }
  }

  private func add(_ step: Plan.Step, to page: inout PlanPage) {
    let block = before.block(content.id(step))
    page.heading(3, content.wording.factor(step.factor), id: content.id(step))
    page.made(["*" + MarkdownText.escaped(content.kind(step)) + "*", ""])
    for line in content.lines(step) { add(line, to: &page) }
    for field in content.fields(step) {
      let text = MarkdownText.escaped(field.text)
      let written = block?.value(of: PlanDocument.labels(field.label)) ?? ""
      // What the case says may stand in the file as it is, from before it was escaped there.
      let isOwn = ![text, field.text].contains { $0.utf8.elementsEqual(written.utf8) }
      page.field(content.say(field.label), isOwn && !written.isEmpty ? written : text)
      if isOwn, !written.isEmpty, !text.isEmpty {
        let label = content.say(field.label) + " (" + content.assessment.subject.id + ")"
        page.made(["- **" + MarkdownText.escaped(label) + ":** " + text])
      }
    }
    for line in content.endLines(step) { add(line, to: &page) }
    page.made([""])
    page.own(block?.own ?? [])
  }

  private func add(_ line: PlanContent.Line, to page: inout PlanPage) {
    page.item(content.say(line.label) + ": " + line.text)
  }

  private func addChoices(to page: inout PlanPage) {
    if content.plan.choices.isEmpty { return }
    page.heading(2, content.say(.choices))
    for choice in content.plan.choices { page.item(content.choice(choice)) }
    page.made([""])
  }

  private func addToRaise(to page: inout PlanPage) {
    let lines = content.toRaise
    if lines.isEmpty { return }
    page.heading(2, content.wording.say(.toRaise))
    for line in lines { page.item(line) }
    page.made([""])
  }

  /// What people have written about steps that are no longer there.
  private func addFormerSteps(to page: inout PlanPage) {
    let ruleBase = content.assessment.ruleBase
    let parts = content.parts?.factors ?? []
    let ids =
      content.plan.steps.map { content.id($0) }
      + parts.map { "plan/" + ruleBase.string(ruleBase.factors[$0].id) }
    let blocks = before.blocks.filter { block in
      block.hasWords && !ids.contains { $0.utf8.elementsEqual(block.id.utf8) }
    }
    if blocks.isEmpty { return }
    page.heading(2, content.say(.formerSteps))
    page.made([content.say(.formerExplained), ""])
    for block in blocks {
      page.made([block.heading, ""])
      let filled = block.fields.filter { !$0.value.isEmpty }
      for field in filled { page.field(field.label, field.value) }
      if !filled.isEmpty { page.made([""]) }
      page.own(block.own)
    }
  }
}

/// The lines of a plan, with those that the tool made.
private struct PlanPage {
  private var lines: [String] = []
  private var madeLines: [String] = []

  mutating func made(_ lines: [String]) {
    self.lines += lines
    madeLines += lines
  }

  /// Adds a heading that the tool makes, with the id of what it is about.
  mutating func heading(_ level: Int, _ text: String, id: String = "") {
    let mark = String(repeating: "#", count: level) + " "
    made([mark + MarkdownText.escaped(text) + (id.isEmpty ? "" : " `" + id + "`"), ""])
  }

  /// Adds a line of a list that the tool makes.
  mutating func item(_ text: String) { made(["- " + MarkdownText.escaped(text)]) }

  /// Adds a field to fill in.
  mutating func field(_ label: String, _ value: String) {
    lines.append("- **" + label + ":**" + (value.isEmpty ? "" : " " + value))
  }

  /// Adds what people have written, with an empty line after it.
  mutating func own(_ lines: [String]) {
    if !lines.isEmpty { self.lines += lines + [""] }
  }

  var text: String {
    (lines + [PlanDocument.madeLine(madeLines)]).joined(separator: "\n") + "\n"
  }
}
