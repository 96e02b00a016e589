import Inference
import Rules

extension TextReport {
  /// What is in place: the strengths, then the factors that are met.
  func addStrengths(to page: inout Canvas) {
    let strengths = content.findings(.strength)
    let met = content.factors(.met)
    page.heading(say(.strengths))
    if strengths.isEmpty && met.isEmpty { page.paragraph(say(.noStrengths)) }
    for (place, finding) in strengths.enumerated() {
      if place > 0 { page.blank() }
      addFinding(finding, mark: "+", to: &page)
    }
    guard !met.isEmpty else { return }
    if !strengths.isEmpty { page.blank() }
    page.paragraph(say(.inPlace) + ":", first: "  ")
    addByArea(met, to: &page) { wording.factor($0) }
  }

  /// The risks that hold, and the gaps that they raise.
  func addRisks(to page: inout Canvas) {
    let risks = content.findings(.risk)
    guard !risks.isEmpty else { return }
    page.heading(say(.risks))
    for (place, risk) in risks.enumerated() {
      if place > 0 { page.blank() }
      addFinding(risk, mark: "!", to: &page)
    }
  }

  /// The contradictions or cautions that hold.
  func addRemarks(_ kind: Finding.Kind, heading: Phrase, to page: inout Canvas) {
    let findings = content.findings(kind)
    guard !findings.isEmpty else { return }
    page.heading(say(heading))
    for (place, finding) in findings.enumerated() {
      if place > 0 { page.blank() }
      addFinding(finding, mark: "–", to: &page)
    }
  }

  private func addFinding(_ index: Int, mark: String, to page: inout Canvas) {
    let finding = ruleBase.findings[index]
    let result = assessment.findings[index]
    page.paragraph(
      wording.text(finding.label, else: finding.id), first: "  " + mark + " ", style: .strong)
    if !finding.raises.isEmpty {
      addLabelled(.raises, names(finding.raises), to: &page)
    }
    if !finding.about.isEmpty, finding.kind != .strength {
      addLabelled(.about, names(finding.about), to: &page)
    }
    addReasons(result.facts, to: &page)
    addBacking(finding.citations, finding.judgements, to: &page)
    if result.restsOnAssumptions { page.paragraph(say(.restsOnAssumptions), first: Self.margin) }
  }

  /// The names of factors, each with its place in the order where it has one.
  func names(_ factors: [Int]) -> String {
    let names = factors.map { factor in
      guard let rank = assessment.factors[factor].priority?.rank else {
        return wording.factor(factor)
      }
      return say(.ranked(wording.factor(factor), rank: String(rank)))
    }
    return names.joined(separator: ", ")
  }

  /// Names of factors below the areas that they belong to.
  func addByArea(_ factors: [Int], to page: inout Canvas, _ name: (Int) -> String) {
    for area in wording.areasInReadingOrder {
      let members = factors.filter { ruleBase.factors[$0].area == area }
      guard !members.isEmpty else { continue }
      let names = Alphabet.sorted(members.map { name($0) })
      page.paragraph(
        wording.area(area) + ": " + names.joined(separator: "; "), first: "  - ")
    }
  }
}
