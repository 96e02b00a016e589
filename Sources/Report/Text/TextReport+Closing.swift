import Inference
import Rules

extension TextReport {
  /// The factors that do not apply, with the reasons.
  func addNotApplicable(to page: inout Canvas) {
    let factors = content.factors(.notApplicable)
    guard !factors.isEmpty else { return }
    page.heading(say(.notApplicable))
    for factor in factors {
      let reasons = assessment.factors[factor].reasons.map { wording.reason($0) }
      let name = wording.factor(factor)
      page.paragraph(
        reasons.isEmpty ? name : name + " – " + reasons.joined(separator: "; "), first: "  - ")
    }
  }

  /// What is filled in for rows that say nothing themselves, each with its sources.
  func addFilled(to page: inout Canvas) {
    let rows = content.filledRows
    guard !rows.isEmpty else { return }
    page.heading(say(.filled))
    page.paragraph(say(.filledExplained))
    for row in rows {
      page.blank()
      page.paragraph(wording.filled(row), first: "  - ")
      addBacking(ruleBase.known[row.known].citations, [], to: &page)
    }
  }

  /// What the case assumes.
  func addAssumptions(to page: inout Canvas) {
    let facts = content.assumptions
    guard !facts.isEmpty else { return }
    page.heading(say(.assumptions))
    for fact in facts { page.paragraph(wording.statement(fact), first: "  - ") }
  }

  /// What the case remarks and no other part shows.
  func addComments(to page: inout Canvas) {
    let comments = content.comments(wording)
    guard !comments.isEmpty else { return }
    page.heading(say(.comments))
    for comment in comments {
      page.paragraph(comment.subject, first: "  - ")
      page.paragraph(comment.text, first: "    ")
    }
  }

  /// The answers to questions that are no longer asked.
  func addRetired(to page: inout Canvas) {
    guard !assessment.subject.retired.isEmpty else { return }
    page.heading(say(.retired))
    for retired in assessment.subject.retired {
      page.paragraph(say(.retiredAnswer(retired.statement)), first: "  - ")
    }
  }

  /// The reports that this one refers to, with what to know before comparing with them.
  func addSources(to page: inout Canvas) {
    let used = content.sources
    guard !used.isEmpty else { return }
    page.heading(say(.sourceList))
    for index in used {
      page.paragraph(wording.bibliography(index), first: "  - ")
    }
  }
}

extension Content {
  /// The reports that the shown parts refer to, in the order of the rule base.
  var sources: [Int] {
    let ruleBase = assessment.ruleBase
    var isUsed = [Bool](repeating: false, count: ruleBase.sources.count)
    for factor in ranking + toRaise {
      for citation in ruleBase.factors[factor].citations { isUsed[citation.source] = true }
      for reference in ruleBase.factors[factor].references { isUsed[reference.source] = true }
    }
    for kind in Finding.Kind.allCases {
      for finding in findings(kind) {
        for citation in ruleBase.findings[finding].citations { isUsed[citation.source] = true }
      }
    }
    for answer in assessment.subject.answers {
      if let source = answer.provenance.source { isUsed[source] = true }
    }
    for table in assessment.subject.tables {
      if let source = table.provenance.source { isUsed[source] = true }
      for row in table.rows {
        if let source = row.provenance.source { isUsed[source] = true }
      }
    }
    for row in filledRows {
      for citation in ruleBase.known[row.known].citations { isUsed[citation.source] = true }
    }
    return isUsed.indices.filter { isUsed[$0] }
  }
}
