public import Inference
import Rules

/// Why something was concluded, as a tree down to the answers and the sources.
public struct ProofText {
  private let assessment: Assessment
  private let proofs: [Proof]
  private let options: ReportOptions
  private let wording: Wording

  /// Makes a text of proofs of one conclusion.
  ///
  /// - Parameters:
  ///   - proofs: the proofs; for a relation one for each of its rows.
  ///   - assessment: the assessment that holds the conclusion.
  ///   - options: the language and the width.
  public init(
    _ proofs: [Proof], in assessment: Assessment, options: ReportOptions = ReportOptions()
  ) {
    self.assessment = assessment
    self.proofs = proofs
    self.options = options
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    if proofs.isEmpty { page.paragraph(wording.say(.noRows)) }
    for (place, proof) in proofs.enumerated() {
      if place > 0 { page.blank() }
      var told: [DecidingFact] = []
      page.paragraph(title(of: proof, &told), style: .strong)
      addSummary(of: proof, to: &page)
      addBranches(of: proof, indent: "", &told, to: &page)
    }
    return page.text
  }

  private func title(of proof: Proof, _ told: inout [DecidingFact]) -> String {
    switch proof.step {
    case .factor, .derived: wording.sentence(proof.step)
    default: line(proof, &told)
    }
  }

  /// Before the tree: what the report says of a factor, and why it has its place in the order.
  private func addSummary(of proof: Proof, to page: inout Canvas) {
    guard case .factor(let index, let status) = proof.step else { return }
    let result = assessment.factors[index]
    for message in result.messages where !message.isPossible {
      page.paragraph(wording.message(message))
    }
    if let priority = result.priority {
      page.paragraph(wording.priority(priority, status: status), rest: "  ")
    }
  }

  private func addBranches(
    of proof: Proof, indent: String, _ told: inout [DecidingFact], to page: inout Canvas
  ) {
    let backing = backing(of: proof.step)
    let count = proof.premises.count + backing.count
    for (place, premise) in proof.premises.enumerated() {
      let isLast = place == count - 1
      let below = indent + (isLast ? "  " : "│ ")
      let hasBranches = !premise.premises.isEmpty || !self.backing(of: premise.step).isEmpty
      page.paragraph(
        line(premise, &told), first: indent + (isLast ? "└ " : "├ "),
        rest: below + (hasBranches ? "│ " : "  "))
      addBranches(of: premise, indent: below, &told, to: &page)
    }
    for (place, text) in backing.enumerated() {
      let isLast = proof.premises.count + place == count - 1
      page.paragraph(
        text, first: indent + (isLast ? "└ " : "├ "), rest: indent + (isLast ? "    " : "│   "),
        style: .quiet)
    }
  }

  /// One line: whether it is so, what it says, and where the answers that it reads come from.
  ///
  /// Where an answer comes from is told once.
  private func line(_ proof: Proof, _ told: inout [DecidingFact]) -> String {
    var text = wording.sentence(proof.step)
    for place in places(read: proof.step, &told) { text += " [" + place + "]" }
    switch proof.step {
    case .answer, .derived: return text
    default: return wording.say(.truth(proof.truth)) + ": " + text
    }
  }

  private func places(read step: Proof.Step, _ told: inout [DecidingFact]) -> [String] {
    var places: [String] = []
    for fact in wording.factsRead(by: step) where !told.contains(fact) {
      told.append(fact)
      let provenance = wording.provenance(fact)
      // The line of the row has said where its fields come from.
      if case .field(let relation, let row, _) = fact,
        provenance == wording.provenance(ofRow: row, in: relation)
      {
        continue
      }
      if let place = wording.placeWithNote(provenance), !places.contains(place) {
        places.append(place)
      }
    }
    if case .instance(_, .row(let relation, let row)) = step,
      let place = wording.placeWithNote(wording.provenance(ofRow: row, in: relation))
    {
      places.append(place)
    }
    return places
  }

  /// What stands behind a conclusion: its citations and our own judgements.
  private func backing(of step: Proof.Step) -> [String] {
    let ruleBase = assessment.ruleBase
    switch step {
    case .factor(let index, _):
      return backing(ruleBase.factors[index].citations, ruleBase.factors[index].judgements)
    case .finding(let index):
      return backing(ruleBase.findings[index].citations, ruleBase.findings[index].judgements)
    case .row(_, _, let rule?, _, _), .derived(_, _, let rule?):
      return backing(ruleBase.rules[rule].citations, ruleBase.rules[rule].judgements)
    default: return []
    }
  }

  private func backing(_ citations: [Citation], _ judgements: [Text]) -> [String] {
    citations.map { wording.say(.source) + ": " + wording.citation($0) }
      + judgements.map { wording.say(.judgement) + ": " + wording.text($0) }
  }
}

extension Wording {
  /// Where a row comes from.
  fileprivate func provenance(ofRow id: String, in relation: Int) -> Provenance {
    guard relation < subject.tables.count else { return Provenance() }
    for row in subject.tables[relation].rows where row.id == id { return row.provenance }
    return Provenance()
  }

  /// Where an answer comes from, with the remark on it.
  fileprivate func placeWithNote(_ provenance: Provenance) -> String? {
    let place = self.place(provenance)
    if provenance.note.isEmpty { return place }
    return place.map { $0 + ": " + provenance.note } ?? provenance.note
  }
}
