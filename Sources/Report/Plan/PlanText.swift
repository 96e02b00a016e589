public import Inference
import Rules

/// A plan as text for a terminal.
public struct PlanText {
  private let content: PlanContent
  private let options: ReportOptions

  /// Makes a text of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - assessment: the assessment that it follows from.
  ///   - options: the language and the width.
  public init(_ plan: Plan, of assessment: Assessment, options: ReportOptions = ReportOptions()) {
    content = PlanContent(plan, of: assessment, in: options.language)
    self.options = options
  }

  private static let margin = "    "

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    page.paragraph(content.say(.title(content.name)), style: .strong)
    page.paragraph(content.say(.draft))
    if content.plan.steps.isEmpty {
      page.blank()
      page.paragraph(content.say(.noSteps))
    }
    var number = 0
    for horizon in Plan.Horizon.allCases {
      let steps = content.plan.steps.filter { $0.horizon == horizon }
      if steps.isEmpty { continue }
      page.heading(content.say(.horizon(horizon)))
      for (place, step) in steps.enumerated() {
        if place > 0 { page.blank() }
        number += 1
        add(step, number, to: &page)
      }
    }
    addChoices(to: &page)
    page.heading(content.say(.basis))
    page.paragraph(content.say(.basisExplained))
    return page.text
  }

  private func add(_ step: Plan.Step, _ number: Int, to page: inout Canvas) {
    let rank = String(number) + ". "
    page.title(
      content.wording.factor(step.factor),
      first: String(repeating: " ", count: max(0, 4 - rank.utf8.count)) + rank,
      right: "[" + content.kind(step) + "]")
    for line in content.lines(step) { add(line, to: &page) }
    let blank = "____________"
    let fields = content.fields(step)
    for field in fields where !field.text.isEmpty { add(field, to: &page) }
    let empty = fields.prefix(2).filter { $0.text.isEmpty }.map {
      content.say($0.label) + ": " + blank
    }
    if !empty.isEmpty { page.paragraph(empty.joined(separator: "   "), first: Self.margin) }
    for line in content.endLines(step) { add(line, to: &page) }
  }

  private func add(_ line: PlanContent.Line, to page: inout Canvas) {
    page.paragraph(
      content.say(line.label) + ": " + line.text, first: Self.margin, rest: Self.margin + "  ")
  }

  private func addChoices(to page: inout Canvas) {
    if content.plan.choices.isEmpty { return }
    page.heading(content.say(.choices))
    for choice in content.plan.choices {
      page.paragraph(content.choice(choice), first: "  - ")
    }
  }
}
