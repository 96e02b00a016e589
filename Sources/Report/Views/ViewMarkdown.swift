public import Inference
import Rules

/// A view filled in, as Markdown: what ``ViewText`` says, one fact a line.
public struct ViewMarkdown {
  private let content: ViewContent

  /// Fills in a view.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - view: the view, by its place in ``RuleBase/views``.
  ///   - options: the language.
  public init(_ assessment: Assessment, view: Int, options: ReportOptions = ReportOptions()) {
    content = ViewContent(
      assessment: assessment, view: assessment.ruleBase.views[view],
      wording: Wording(assessment.ruleBase, assessment.subject, in: options.language))
  }

  /// The document.
  public var text: String {
    var page = MarkdownPage()
    let (wording, view) = (content.wording, content.view)
    let ruleBase = content.assessment.ruleBase
    let header = Header(content.assessment, wording)
    page.heading(
      1, wording.text(view.label, else: view.id) + ": " + header.unit, id: ruleBase.string(view.id))
    for mark in header.marks { page.item(mark) }
    for citation in view.citations { page.item(wording.say(.source), wording.citation(citation)) }
    for part in content.parts {
      if !part.title.isEmpty { page.heading(2, part.title) }
      for line in part.lines { add(line, to: &page) }
    }
    return page.text
  }

  private func add(_ line: View.Line, to page: inout MarkdownPage) {
    page.heading(3, content.question(line))
    for item in line.items {
      let answer = content.answer(item)
      let (_, id) = content.assessment.ruleBase.kindAndID(of: item)
      page.item(
        answer.name + ": " + answer.outcome, id: content.assessment.ruleBase.string(id))
      for reason in answer.reasons { page.item(reason, depth: 1) }
    }
  }
}
