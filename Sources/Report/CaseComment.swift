import Inference
import Rules

/// What the case remarks on something that no other part of the report shows it with.
struct CaseComment {
  /// What it is about, in words.
  let subject: String
  let text: String
}

extension Content {
  /// The comments of the case: on answers, then on factors that are no gaps.
  func comments(_ wording: Wording) -> [CaseComment] {
    var comments = wording.comments
    for remark in assessment.subject.remarks {
      switch assessment.factors[remark.factor].status {
      case .gap, .partly: continue
      case .met, .open, .notApplicable:
        let (label, text) = wording.remark(remark)
        comments.append(
          CaseComment(
            subject: wording.factor(remark.factor), text: wording.say(label) + ": " + text))
      }
    }
    return comments
  }
}

extension Wording {
  /// The comments on answers, in the order of the rule base.
  ///
  /// What is filled in for a row has none.
  fileprivate var comments: [CaseComment] {
    var all: [CaseComment] = []
    for (index, answer) in subject.answers.enumerated() {
      add(answer.provenance.note, on: .fact(index), to: &all)
    }
    for (relation, table) in subject.tables.enumerated() {
      add(table.provenance.note, on: .list(relation), to: &all)
      for row in table.rows {
        if !row.provenance.note.isEmpty {
          let name = withPlace(self.row(relation, row.id), row.provenance)
          all.append(CaseComment(subject: name, text: row.provenance.note))
        }
        for (column, answer) in row.answers.enumerated() where answer.provenance.known == nil {
          let field = DecidingFact.field(relation: relation, row: row.id, column: column)
          add(answer.provenance.note, on: field, to: &all)
        }
      }
    }
    return all
  }

  private func add(_ note: String, on fact: DecidingFact, to comments: inout [CaseComment]) {
    if !note.isEmpty { comments.append(CaseComment(subject: statement(fact), text: note)) }
  }
}
