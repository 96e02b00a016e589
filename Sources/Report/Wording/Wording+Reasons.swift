import Inference
import Rules

extension Wording {
  /// The answers that something rests on, a line each; the fields of a row share a line.
  func reasons(_ facts: [DecidingFact]) -> [String] {
    var lines: [String] = []
    var rows: [(relation: Int, id: String)] = []
    for fact in facts {
      guard case .field(let relation, let id, _) = fact else {
        lines.append(statement(fact))
        continue
      }
      if rows.contains(where: { $0.relation == relation && $0.id == id }) { continue }
      rows.append((relation, id))
      lines.append(statement(row: id, of: relation, among: facts))
    }
    return lines
  }

  /// Why a factor does not apply.
  func reason(_ reason: FactorAssessment.Reason) -> String {
    switch reason {
    case .declared(let text): self.text(text)
    case .answer(let fact, let reason): name(fact) + ": " + reason
    }
  }

  /// A fact, its answer and where the answer comes from.
  func statement(_ fact: DecidingFact) -> String {
    withPlace(name(fact) + ": " + answer(fact), provenance(fact))
  }

  private func statement(row id: String, of relation: Int, among facts: [DecidingFact]) -> String {
    var parts: [String] = []
    var origin = Provenance()
    var filledParts: [String] = []
    var filledOrigin = Provenance()
    for fact in facts {
      guard case .field(relation, id, let column) = fact else { continue }
      let answer = self.answer(fact)
      let part = Alphabet.lowercasedFirst(self.column(relation, column)) + ": " + answer
      let provenance = self.provenance(fact)
      if provenance.known != nil {
        filledParts.append(part)
        filledOrigin = provenance
        continue
      }
      // The row's own name already says what a field with that text would repeat.
      if answer != row(relation, id) { parts.append(part) }
      if origin == Provenance() { origin = provenance }
    }
    let name = row(relation, id)
    var text = parts.isEmpty ? name : name + " – " + parts.joined(separator: "; ")
    text = withPlace(text, origin)
    if filledParts.isEmpty { return text }
    text += (parts.isEmpty ? " – " : "; ") + filledParts.joined(separator: "; ")
    return withPlace(text, filledOrigin)
  }

  /// A text with where it comes from.
  func withPlace(_ text: String, _ provenance: Provenance) -> String {
    guard let place = place(provenance) else { return text }
    return text + " (" + place + ")"
  }

  /// The sum that gave a place in the order.
  func priority(_ priority: Priority, status: FactorStatus) -> String {
    var terms: [String] = []
    for part in priority.parts {
      var term = say(.part(part.kind, status)) + "\u{A0}"
      if part.kind == .severity, part.count > 0 {
        term += String(part.count) + "×" + String(part.points / part.count)
      } else {
        term += String(part.points)
      }
      terms.append(term)
    }
    return say(.priority(priority.score)) + " = " + terms.joined(separator: " + ")
  }

  /// What somebody has written about a factor, with the word that introduces it.
  func remark(_ remark: Remark) -> (label: Phrase, text: String) {
    switch remark.kind {
    case .disputed: return (.disputed, remark.text)
    case .choice:
      return (.choice, remark.text + (remark.date.isEmpty ? "" : " " + say(.review(remark.date))))
    case .plan:
      var parts: [String] = []
      if !remark.owner.isEmpty { parts.append(remark.owner) }
      if !remark.date.isEmpty { parts.append(say(.due(remark.date))) }
      if !remark.status.isEmpty { parts.append(say(.planStatus(remark.status))) }
      if !remark.text.isEmpty { parts.append(remark.text) }
      return (.plan, parts.joined(separator: ", "))
    }
  }
}
