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

  /// How many questions are shown: more than one visit can answer hides those that matter.
  private static let shown = 20

  /// The questions, those first that decide most, with whom to ask.
  func addQuestions(to page: inout Canvas) {
    let questions = content.questions
    guard !questions.isEmpty else { return }
    page.heading(say(.questions))
    page.paragraph(say(.questionsExplained))
    for (place, question) in questions.prefix(Self.shown).enumerated() {
      let number = String(place + 1) + ". "
      let first = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number
      page.blank()
      addQuestion(question, first: first, to: &page)
    }
    if questions.count > Self.shown {
      page.blank()
      page.paragraph(say(.moreQuestions(questions.count - Self.shown)))
    }
  }

  private func addQuestion(_ question: Question, first: String, to page: inout Canvas) {
    page.paragraph(wording.question(question.fact), first: first, style: .strong)
    if let role = wording.whom(question.fact) {
      addLabelled(.askWhom, wording.role(role), to: &page)
    }
    let state = answerSoFar(question)
    if !state.isEmpty { page.paragraph(state, first: Self.margin) }
    addLabelled(.decides, decided(by: question), to: &page)
  }

  private func answerSoFar(_ question: Question) -> String {
    guard let answer = wording.given(question.fact)?.answer else { return "" }
    switch answer.state {
    case .unknown: return say(.answeredSoFar(say(.answeredUnknown)))
    case .assumed: return say(.answeredSoFar(wording.answer(question.fact)))
    case .absent, .value, .notApplicable: return ""
    }
  }

  /// The factors that a question decides, and the number of risks; other findings only where it
  /// decides nothing else.
  private func decided(by question: Question) -> String {
    let factors = question.factors.filter { content.isShown(factor: $0) }
    let names = wording.short(list: factors.map { wording.factor($0) }, most: 4)
    var parts = names.isEmpty ? [] : [names]
    for kind in Finding.Kind.allCases where kind == .risk || parts.isEmpty {
      let count = question.findings.count { ruleBase.findings[$0].kind == kind }
      if count > 0 { parts.append(say(.findings(kind, count))) }
    }
    return parts.joined(separator: "; ")
  }
}
