import Inference
import Rules

extension MarkdownReport {
  /// Gaps and partly met factors under a heading.
  func addGaps(
    _ heading: Phrase, _ factors: [Int], none: Phrase, to page: inout MarkdownPage
  ) {
    page.heading(2, say(heading))
    if factors.isEmpty { page.paragraph(say(none)) }
    for factor in factors { addGap(factor, to: &page) }
  }

  /// What others must do: the region, the county board, the state.
  func addToRaise(to page: inout MarkdownPage) {
    let factors = content.toRaise
    guard !factors.isEmpty else { return }
    page.heading(2, say(.toRaise))
    page.paragraph(say(.toRaiseExplained))
    for factor in factors { addGap(factor, to: &page) }
  }

  private func addGap(_ index: Int, to page: inout MarkdownPage) {
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    page.heading(3, wording.factor(index), id: id(ofFactor: index))
    let status = say(.status(result.status))
    page.item(result.priority.map { say(.ranked(status, rank: String($0.rank))) } ?? status)
    if let owner = factor.owner { page.item(say(.raiseWith), wording.role(owner)) }
    for message in result.messages {
      let sentence = wording.message(message)
      page.item(message.isPossible ? say(.perhapsAlso(sentence)) : sentence)
    }
    addReasons(result.facts, to: &page)
    for text in result.advice { page.item(say(.recommendation), wording.text(text)) }
    for text in result.firstSteps { page.item(say(.firstStep), wording.text(text)) }
    if let priority = result.priority {
      page.item(wording.priority(priority, status: result.status))
      add(.comesFirst, assessment.ranking.filter { factor.requires.contains($0) }, to: &page)
    }
    for remark in assessment.subject.remarks where remark.factor == index {
      let (label, text) = wording.remark(remark)
      page.item(say(label), text)
    }
    for reference in factor.references { page.item(say(.compare), wording.reference(reference)) }
    addBacking(factor.citations, factor.judgements, to: &page)
    if result.restsOnAssumptions { page.item(say(.restsOnAssumptions)) }
  }

  /// Factors, one a line, each with its place in the order where it has one.
  func add(_ label: Phrase, _ factors: [Int], to page: inout MarkdownPage) {
    addLines(
      label,
      factors.map { factor in
        let name = wording.factor(factor)
        let rank = assessment.factors[factor].priority?.rank
        return rank.map { say(.ranked(name, rank: String($0))) } ?? name
      }, to: &page)
  }

  /// The answers that something rests on, one a line.
  func addReasons(_ facts: [DecidingFact], to page: inout MarkdownPage) {
    addLines(.why, wording.reasons(facts), to: &page)
  }

  /// The citations and our own judgements, one a line.
  func addBacking(
    _ citations: [Citation], _ judgements: [Text], to page: inout MarkdownPage
  ) {
    addLines(
      citations.count == 1 ? .source : .sources, citations.map { wording.citation($0) }, to: &page)
    for judgement in judgements { page.item(say(.judgement), wording.text(judgement)) }
  }

  /// A line with its label, or the label with a line for each below it.
  private func addLines(_ label: Phrase, _ lines: [String], to page: inout MarkdownPage) {
    if lines.count == 1 {
      page.item(say(label), lines[0])
    } else if !lines.isEmpty {
      page.item(say(label), "")
      for line in lines { page.item(line, depth: 1) }
    }
  }
}
