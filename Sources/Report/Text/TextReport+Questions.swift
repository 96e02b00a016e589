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
    addByArea(open, to: &page) { factor in
      let possible = assessment.factors[factor].possible
      let name = wording.factor(factor)
      // All of met, partly and gap is what a reader expects of an open factor.
      if possible.isEmpty || possible.contains(.gap) && possible.contains(.met) { return name }
      return name + " (" + say(.oneOf(possible.map { say(.status($0)) })) + ")"
    }
  }

  /// The questions, those first that decide most, with whom to ask.
  func addQuestions(to page: inout Canvas) {
    let questions = content.questions
    guard !questions.isEmpty else { return }
    page.heading(say(.questions))
    page.paragraph(say(.questionsExplained))
    for (place, question) in questions.enumerated() {
      let number = String(place + 1) + ". "
      page.blank()
      page.paragraph(
        wording.question(question.fact),
        first: String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number,
        style: .strong)
      if let role = wording.whom(question.fact) {
        addLabelled(.askWhom, wording.role(role), to: &page)
      }
      let state = answerSoFar(question)
      if !state.isEmpty { page.paragraph(state, first: Self.margin) }
      addLabelled(.decides, decided(by: question), to: &page)
    }
  }

  private func answerSoFar(_ question: Question) -> String {
    if let answer = wording.given(question.fact)?.answer {
      switch answer.state {
      case .unknown: return say(.answeredSoFar(say(.answeredUnknown)))
      case .assumed: return say(.answeredSoFar(wording.answer(question.fact)))
      case .absent, .value, .notApplicable: return ""
      }
    }
    return ""
  }

  private func decided(by question: Question) -> String {
    var names = question.factors.filter { content.isShown(factor: $0) }.map { wording.factor($0) }
    for kind in Finding.Kind.allCases {
      let count = question.findings.count { ruleBase.findings[$0].kind == kind }
      if count > 0 { names.append(say(.findings(kind, count))) }
    }
    return names.joined(separator: "; ")
  }
}
