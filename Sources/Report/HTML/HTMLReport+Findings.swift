import Inference
import Rules

extension HTMLReport {
  /// What is in place: the strengths, then the factors that are met.
  func addStrengths(to page: inout HTMLWriter) {
    let met = content.factors(.met)
    let strengths = content.findings(.strength)
    if strengths.isEmpty && met.isEmpty { page.element("p", text: say(.noStrengths)) }
    addFindings(.strength, to: &page)
    guard !met.isEmpty else { return }
    page.element("h3", text: say(.inPlace))
    addByArea(met, heading: "h4", to: &page) { factor, page in
      page.element("span", [("id", "factor-" + id(ruleBase.factors[factor].id))]) {
        $0.text(wording.factor(factor))
      }
      let reasons = wording.reasons(assessment.factors[factor].facts)
      if !reasons.isEmpty {
        page.element("div", [("class", "quiet")], text: wording.short(list: reasons))
      }
    }
  }

  /// The gaps and partly met factors, the most important first.
  func addGaps(to page: inout HTMLWriter) {
    if content.ranking.isEmpty {
      page.element("p", text: say(.noGaps))
      return
    }
    page.element("p", [("class", "quiet")], text: say(.whyThisOrder))
    PriorityBars(assessment, wording, area: options.area).add(to: &page)
    for factor in content.ranking { addGap(factor, to: &page) }
  }

  /// What others must do: the region, the county board, the state.
  func addToRaise(to page: inout HTMLWriter) {
    page.element("p", text: say(.toRaiseExplained))
    for factor in content.toRaise { addGap(factor, to: &page) }
  }

  private func addGap(_ index: Int, to page: inout HTMLWriter) {
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    let anchor = "factor-" + id(factor.id)
    page.element(
      "article", [("class", "finding finding-" + result.status.word), ("id", anchor)]
    ) { page in
      page.element("h3") { page in
        addRank(result, to: &page)
        page.text(wording.factor(index) + " ")
        addStatus(result.status, to: &page)
      }
      if let owner = factor.owner { addLabelled(.raiseWith, wording.role(owner), to: &page) }
      for message in result.messages {
        let sentence = wording.message(message)
        page.element(
          "p", text: message.isPossible ? say(.perhapsAlso(sentence)) : sentence)
      }
      addReasons(result.facts, to: &page)
      for text in result.advice { addLabelled(.recommendation, wording.text(text), to: &page) }
      for text in result.firstSteps { addLabelled(.firstStep, wording.text(text), to: &page) }
      addPriority(result, of: factor, to: &page)
      for remark in assessment.subject.remarks where remark.factor == index {
        let (label, text) = wording.remark(remark)
        addLabelled(label, text, to: &page)
      }
      for reference in factor.references {
        addLabelled(.compare, wording.reference(reference), to: &page)
      }
      addBacking(factor.citations, factor.judgements, result.restsOnAssumptions, to: &page)
    }
  }

  private func addPriority(
    _ result: FactorAssessment, of factor: Factor, to page: inout HTMLWriter
  ) {
    guard let priority = result.priority else { return }
    page.element(
      "p", [("class", "sum")], text: wording.priority(priority, status: result.status))
    let first = assessment.ranking.filter { factor.requires.contains($0) }
    if !first.isEmpty { addLinks(.comesFirst, first, to: &page) }
  }

  /// The findings of a kind that hold.
  func addFindings(_ kind: Finding.Kind, to page: inout HTMLWriter) {
    for index in content.findings(kind) {
      let finding = ruleBase.findings[index]
      let result = assessment.findings[index]
      let kind = finding.kind == .strength ? "finding finding-strength" : "finding"
      page.element("article", [("class", kind), ("id", "finding-" + id(finding.id))]) { page in
        page.element("h3", text: wording.text(finding.label, else: finding.id))
        if !finding.raises.isEmpty { addLinks(.raises, finding.raises, to: &page) }
        if !finding.about.isEmpty, finding.kind != .strength {
          addLinks(.about, finding.about, to: &page)
        }
        addReasons(result.facts, to: &page)
        addBacking(finding.citations, finding.judgements, result.restsOnAssumptions, to: &page)
      }
    }
  }
}

extension HTMLReport {
  /// A line that begins with a word and a colon.
  func addLabelled(_ label: Phrase, _ text: String, to page: inout HTMLWriter) {
    page.element("p") { page in
      page.element("span", [("class", "label")], text: say(label) + ": ")
      page.text(text)
    }
  }

  /// A line of factors; those that stand in the report are linked.
  private func addLinks(_ label: Phrase, _ factors: [Int], to page: inout HTMLWriter) {
    page.element("p") { page in
      page.element("span", [("class", "label")], text: say(label) + ": ")
      for (place, factor) in factors.enumerated() {
        if place > 0 { page.text(", ") }
        let name = wording.factor(factor)
        let anchor = "#factor-" + id(ruleBase.factors[factor].id)
        if let rank = assessment.factors[factor].priority?.rank {
          page.element("a", [("href", anchor)], text: say(.ranked(name, rank: String(rank))))
        } else {
          page.text(name)
        }
      }
    }
  }

  /// The answers that something rests on.
  private func addReasons(_ facts: [DecidingFact], to page: inout HTMLWriter) {
    addList(.why, wording.reasons(facts), to: &page)
  }

  /// The citations, our own judgements, and whether it rests on what is only assumed.
  func addBacking(
    _ citations: [Citation], _ judgements: [Text], _ restsOnAssumptions: Bool,
    to page: inout HTMLWriter
  ) {
    addList(
      citations.count == 1 ? .source : .sources, citations.map { wording.citation($0) },
      to: &page)
    for judgement in judgements { addLabelled(.judgement, wording.text(judgement), to: &page) }
    if restsOnAssumptions { page.element("p", text: say(.restsOnAssumptions)) }
  }

  /// A word and a line, or a word and a list of lines.
  private func addList(_ label: Phrase, _ lines: [String], to page: inout HTMLWriter) {
    guard let only = lines.first else { return }
    if lines.count == 1 {
      addLabelled(label, only, to: &page)
      return
    }
    page.element("p", [("class", "label")], text: say(label) + ":")
    page.element("ul", [("class", "tight")]) { page in
      for line in lines { page.element("li", text: line) }
    }
  }

  /// Factors below the areas that they belong to.
  func addByArea(
    _ factors: [Int], heading: String, to page: inout HTMLWriter,
    _ add: (Int, inout HTMLWriter) -> Void
  ) {
    for area in wording.areasInReadingOrder {
      let members = factors.filter { ruleBase.factors[$0].area == area }
      if members.isEmpty { continue }
      page.element(heading, text: wording.area(area))
      page.element("ul") { page in
        for name in Alphabet.sorted(members.map { wording.factor($0) }) {
          for member in members where wording.factor(member) == name {
            page.element("li") { add(member, &$0) }
          }
        }
      }
    }
  }
}
