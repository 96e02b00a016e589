import Inference
import Rules

extension MarkdownReport {
  /// The factors that cannot be judged yet.
  func addOpen(to page: inout MarkdownPage) {
    let open = content.factors(.open)
    guard !open.isEmpty else { return }
    page.heading(2, say(.openFactors))
    page.paragraph(say(.openExplained))
    addByArea(open, to: &page) {
      wording.open(factor: $0, possible: assessment.factors[$0].possible)
    }
  }

  /// The questions, those first that decide most, with whom to ask.
  func addQuestions(to page: inout MarkdownPage) {
    let questions = content.questions
    guard !questions.isEmpty else { return }
    page.heading(2, say(.questions))
    page.paragraph(say(.questionsExplained))
    for question in questions.prefix(Content.shownQuestions) {
      page.heading(3, wording.question(question.fact), id: wording.id(question.fact))
      if let role = wording.whom(question.fact) { page.item(say(.askWhom), wording.role(role)) }
      let state = wording.answerSoFar(question)
      if !state.isEmpty { page.item(state) }
      page.item(say(.decides), content.decided(by: question, wording))
    }
    let rest = questions.count - Content.shownQuestions
    if rest > 0 { page.paragraph(say(.moreQuestions(rest))) }
  }

  /// The factors that do not apply, with the reasons.
  func addNotApplicable(to page: inout MarkdownPage) {
    let factors = content.factors(.notApplicable)
    guard !factors.isEmpty else { return }
    page.heading(2, say(.notApplicable))
    for factor in factors {
      page.item(wording.factor(factor), id: id(ofFactor: factor))
      for reason in assessment.factors[factor].reasons {
        page.item(wording.reason(reason), depth: 1)
      }
    }
  }

  /// What is filled in for rows that say nothing themselves, each with its sources.
  func addFilled(to page: inout MarkdownPage) {
    let rows = content.filledRows
    guard !rows.isEmpty else { return }
    page.heading(2, say(.filled))
    page.paragraph(say(.filledExplained))
    for row in rows {
      let id = ruleBase.string(ruleBase.relations[row.relation].id) + " " + row.id
      page.heading(3, wording.row(row.relation, row.id), id: id)
      page.item(wording.filled(row))
      addBacking(ruleBase.known[row.known].citations, [], to: &page)
    }
  }

  /// What the case assumes.
  func addAssumptions(to page: inout MarkdownPage) {
    let facts = content.assumptions
    guard !facts.isEmpty else { return }
    page.heading(2, say(.assumptions))
    for fact in facts { page.item(wording.statement(fact), id: wording.id(fact)) }
  }

  /// What the case remarks and no other part shows.
  func addComments(to page: inout MarkdownPage) {
    let comments = content.comments(wording)
    guard !comments.isEmpty else { return }
    page.heading(2, say(.comments))
    for comment in comments {
      page.item(comment.subject)
      page.item(comment.text, depth: 1)
    }
  }

  /// The answers to questions that are no longer asked.
  func addRetired(to page: inout MarkdownPage) {
    guard !assessment.subject.retired.isEmpty else { return }
    page.heading(2, say(.retired))
    for retired in assessment.subject.retired {
      page.item(say(.retiredAnswer(retired.statement)))
    }
  }

  /// The reports that this one refers to, with what to know before comparing with them.
  func addSources(to page: inout MarkdownPage) {
    let used = content.sources
    guard !used.isEmpty else { return }
    page.heading(2, say(.sourceList))
    for source in used {
      page.item(wording.bibliography(source), id: ruleBase.string(ruleBase.sources[source].id))
    }
  }
}
