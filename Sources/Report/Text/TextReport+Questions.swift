import Inference
import Rules

extension TextReport {
  /// The factors that cannot be judged yet.
  func addOpen(to page: inout Canvas) {
    let open = content.factors(.open)
    guard !open.isEmpty else { return }
    page.heading(say(.openFactors))
    page.paragraph(say(.openExplained))
    page.blank()
    addByArea(open, to: &page) {
      wording.open(factor: $0, possible: assessment.factors[$0].possible)
    }
  }

  /// The questions, those first that decide most, with whom to ask.
  func addQuestions(to page: inout Canvas) {
    let questions = content.questions
    guard !questions.isEmpty else { return }
    page.heading(say(.questions))
    page.paragraph(say(.questionsExplained))
    for (place, question) in questions.prefix(Content.shownQuestions).enumerated() {
      let number = String(place + 1) + ". "
      let first = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number
      page.blank()
      addQuestion(question, first: first, to: &page)
    }
    if questions.count > Content.shownQuestions {
      page.blank()
      page.paragraph(say(.moreQuestions(questions.count - Content.shownQuestions)))
    }
  }

  private func addQuestion(_ question: Question, first: String, to page: inout Canvas) {
    page.paragraph(wording.question(question.fact), first: first, style: .strong)
    if let role = wording.whom(question.fact) {
      addLabelled(.askWhom, wording.role(role), to: &page)
    }
    let state = wording.answerSoFar(question)
    if !state.isEmpty { page.paragraph(state, first: Self.margin) }
    addLabelled(.decides, content.decided(by: question, wording), to: &page)
  }
}
