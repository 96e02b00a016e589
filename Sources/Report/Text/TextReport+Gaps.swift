import Inference
import Rules

extension TextReport {
  /// The gaps and partly met factors, the most important first.
  func addGaps(to page: inout Canvas) {
    let ranking = content.ranking
    page.heading(say(.gaps))
    if ranking.isEmpty { page.paragraph(say(.noGaps)) }
    for (place, factor) in ranking.enumerated() {
      if place > 0 { page.blank() }
      addGap(factor, to: &page)
    }
  }

  /// What others must do: the region, the county board, the state.
  func addToRaise(to page: inout Canvas) {
    let factors = content.toRaise
    guard !factors.isEmpty else { return }
    page.heading(say(.toRaise))
    page.paragraph(say(.toRaiseExplained))
    for factor in factors {
      page.blank()
      addGap(factor, to: &page)
    }
  }

  private func addGap(_ index: Int, to page: inout Canvas) {
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    let rank = result.priority.map { String($0.rank) + ". " } ?? ""
    page.title(
      wording.factor(index),
      first: String(repeating: " ", count: max(0, 4 - rank.utf8.count)) + rank,
      right: "[" + say(.status(result.status)) + "]")
    if let owner = factor.owner { addLabelled(.raiseWith, wording.role(owner), to: &page) }
    for message in result.messages {
      let sentence = wording.message(message)
      page.paragraph(
        message.isPossible ? say(.perhapsAlso(sentence)) : sentence, first: Self.margin)
    }
    addReasons(result.facts, to: &page)
    addEach(result.advice, label: .recommendation, to: &page)
    addEach(result.firstSteps, label: .firstStep, to: &page)
    addPriority(result, of: factor, to: &page)
    addRemarks(onFactor: index, to: &page)
    for reference in factor.references {
      addLabelled(.compare, wording.reference(reference), to: &page)
    }
    addBacking(factor.citations, factor.judgements, to: &page)
    if result.restsOnAssumptions { page.paragraph(say(.restsOnAssumptions), first: Self.margin) }
  }

  private func addPriority(
    _ result: FactorAssessment, of factor: Factor, to page: inout Canvas
  ) {
    guard let priority = result.priority else { return }
    page.paragraph(
      wording.priority(priority, status: result.status), first: Self.margin,
      rest: Self.deepMargin)
    let first = assessment.ranking.filter { factor.requires.contains($0) }
    if !first.isEmpty { addLabelled(.comesFirst, names(first), to: &page) }
  }

  private func addEach(_ texts: [Text], label: Phrase, to page: inout Canvas) {
    for text in texts { addLabelled(label, wording.text(text), to: &page) }
  }

  /// What people have written about a factor.
  private func addRemarks(onFactor factor: Int, to page: inout Canvas) {
    for remark in assessment.subject.remarks where remark.factor == factor {
      let (label, text) = wording.remark(remark)
      addLabelled(label, text, to: &page)
    }
  }
}

extension TextReport {
  static let margin = "    "
  static let deepMargin = "      "

  /// A line that begins with a word and a colon.
  func addLabelled(_ label: Phrase, _ text: String, to page: inout Canvas) {
    page.paragraph(say(label) + ": " + text, first: Self.margin, rest: Self.deepMargin)
  }

  /// The answers that something rests on, one a line.
  func addReasons(_ facts: [DecidingFact], to page: inout Canvas) {
    let lines = wording.reasons(facts)
    guard let only = lines.first else { return }
    if lines.count == 1 {
      addLabelled(.why, only, to: &page)
    } else {
      page.paragraph(say(.why) + ":", first: Self.margin)
      for line in lines { page.paragraph(line, first: Self.margin + "- ") }
    }
  }

  /// The citations and our own judgements.
  func addBacking(_ citations: [Citation], _ judgements: [Text], to page: inout Canvas) {
    if citations.count == 1 {
      addLabelled(.source, wording.citation(citations[0]), to: &page)
    } else if !citations.isEmpty {
      page.paragraph(say(.sources) + ":", first: Self.margin)
      for citation in citations {
        page.paragraph(wording.citation(citation), first: Self.margin + "- ")
      }
    }
    for judgement in judgements { addLabelled(.judgement, wording.text(judgement), to: &page) }
  }
}
