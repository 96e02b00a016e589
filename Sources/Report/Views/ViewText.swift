public import Inference
import Rules

/// A view filled in: the questions of a framework in their order, each with its outcome and why.
public struct ViewText {
  private let content: ViewContent
  private let options: ReportOptions

  /// Fills in a view.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - view: the view, by its place in ``RuleBase/views``.
  ///   - options: the language and the width.
  public init(_ assessment: Assessment, view: Int, options: ReportOptions = ReportOptions()) {
    content = ViewContent(
      assessment: assessment, view: assessment.ruleBase.views[view],
      wording: Wording(assessment.ruleBase, assessment.subject, in: options.language))
    self.options = options
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    let (wording, view) = (content.wording, content.view)
    let header = Header(content.assessment, wording)
    page.paragraph(
      wording.text(view.label, else: view.id) + ": " + header.unit, style: .strong)
    page.paragraph(header.marks.joined(separator: " · "))
    for citation in view.citations {
      page.paragraph(wording.say(.source) + ": " + wording.citation(citation), rest: "  ")
    }
    for (place, part) in content.parts.enumerated() {
      if !part.title.isEmpty {
        page.heading(part.title)
      } else if place == 0 {
        page.blank()
      }
      for (number, line) in part.lines.enumerated() {
        if number > 0 { page.blank() }
        add(line, number + 1, to: &page)
      }
    }
    return page.text
  }

  private static let margin = "    "

  private func add(_ line: View.Line, _ number: Int, to page: inout Canvas) {
    let rank = String(number) + ". "
    let first = String(repeating: " ", count: max(0, 4 - rank.utf8.count)) + rank
    let question = content.question(line)
    let answers = line.items.map { content.answer($0) }
    if answers.count == 1, answers[0].isWord {
      page.title(question, first: first, right: "[" + answers[0].outcome + "]")
      add(answers[0].reasons, margin: Self.margin, to: &page)
      return
    }
    page.paragraph(question, first: first, style: .strong)
    for answer in answers { add(answer, isAlone: answers.count == 1, to: &page) }
  }

  private func add(_ answer: ViewContent.Answer, isAlone: Bool, to page: inout Canvas) {
    if answer.isWord {
      page.title(
        answer.name, first: Self.margin + "- ", right: "[" + answer.outcome + "]", style: .plain)
    } else if isAlone {
      page.paragraph(answer.outcome, first: Self.margin)
    } else {
      page.paragraph(
        answer.name + ": " + answer.outcome, first: Self.margin + "- ")
    }
    add(answer.reasons, margin: Self.margin + (isAlone ? "" : "  "), to: &page)
  }

  private func add(_ reasons: [String], margin: String, to page: inout Canvas) {
    for reason in reasons {
      page.paragraph(reason, first: margin, rest: margin + "  ", style: .quiet)
    }
  }
}
