import Inference
import Rules

extension HTMLReport {
  /// The draft of a plan by when to begin, with lines for what people fill in.
  func addPlan(to page: inout HTMLWriter) {
    let plan = PlanContent(assessment.plan(), of: assessment, in: options.language)
    page.element("p", text: plan.say(.draft))
    var number = 0
    for horizon in Plan.Horizon.allCases {
      let steps = plan.plan.steps.filter { $0.horizon == horizon }
      if steps.isEmpty { continue }
      page.element("h3", text: plan.say(.horizon(horizon)))
      page.element("ol", [("class", "ranked")]) { page in
        for step in steps {
          number += 1
          page.element("li") { addStep(step, number, plan, to: &$0) }
        }
      }
    }
    if !plan.plan.choices.isEmpty {
      page.element("h3", text: plan.say(.choices))
      page.element("ul") { page in
        for choice in plan.plan.choices { page.element("li", text: plan.choice(choice)) }
      }
    }
    page.element("p", [("class", "quiet")], text: plan.say(.basisExplained))
  }

  private func addStep(
    _ step: Plan.Step, _ number: Int, _ plan: PlanContent, to page: inout HTMLWriter
  ) {
    page.element("span", [("class", "rank")], text: String(number) + ". ")
    page.element("strong", text: wording.factor(step.factor))
    page.text(" (" + plan.kind(step) + ")")
    let fields = plan.fields(step)
    let filled = fields.filter { !$0.text.isEmpty }
    for line in plan.lines(step) + filled + plan.endLines(step) {
      page.element("div") { page in
        page.element("span", [("class", "label")], text: plan.say(line.label) + ": ")
        page.text(line.text)
      }
    }
    let empty = fields.prefix(2).filter { $0.text.isEmpty }.map { plan.say($0.label) }
    if !empty.isEmpty {
      page.element("div", [("class", "quiet")]) { page in
        page.text(empty.map { $0 + ": ____________" }.joined(separator: "   "))
      }
    }
  }

  /// The view that is shown as a table: the one asked for, else the framework for follow-up.
  var framework: Int? { options.view ?? ruleBase.view(named: "ramverket-2019") }

  /// What the view is called.
  var frameworkTitle: String {
    guard let framework else { return say(.framework) }
    let view = ruleBase.views[framework]
    return wording.text(view.label, else: view.id)
  }

  /// The questions of the framework in their order, each with its outcome and why.
  func addFramework(to page: inout HTMLWriter) {
    guard let framework else { return }
    let view = ruleBase.views[framework]
    let content = ViewContent(assessment: assessment, view: view, wording: wording)
    for citation in view.citations { addLabelled(.source, wording.citation(citation), to: &page) }
    for part in content.parts {
      let title = part.title.isEmpty ? frameworkTitle : part.title
      if !part.title.isEmpty { page.element("h3", text: part.title) }
      var rows: [[String]] = []
      for (place, line) in part.lines.enumerated() {
        let question = content.question(line)
        let answers = line.items.map { content.answer($0) }
        let number = String(place + 1) + ". "
        if answers.count != 1 { rows.append([number + question, "", ""]) }
        for answer in answers {
          let name = answers.count == 1 ? number + question : "– " + answer.name
          rows.append([name, answer.outcome, answer.reasons.joined(separator: " ")])
        }
      }
      page.table(
        caption: title, columns: [say(.question), say(.outcome), say(.reason)], rows: rows,
        isNumeric: false)
    }
  }
}
