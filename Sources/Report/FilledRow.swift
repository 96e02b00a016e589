import Inference
import Rules

/// A row of a case with what is filled in for it.
struct FilledRow {
  /// The entity.
  let relation: Int
  /// The id of the row.
  let id: String
  /// What it is filled in from, by its place in ``RuleBase/known``.
  let known: Int
  /// The columns that are filled in.
  let columns: [Int]
}

extension Content {
  /// The rows of the case for which something is filled in.
  var filledRows: [FilledRow] { assessment.subject.filledRows }
}

extension Case {
  /// The rows for which something is filled in.
  var filledRows: [FilledRow] {
    var result: [FilledRow] = []
    for (relation, table) in tables.enumerated() {
      for row in table.rows {
        let columns = row.answers.indices.filter { row.answers[$0].provenance.known != nil }
        guard let first = columns.first, let known = row.answers[first].provenance.known else {
          continue
        }
        result.append(FilledRow(relation: relation, id: row.id, known: known, columns: columns))
      }
    }
    return result
  }
}

extension Wording {
  /// The name of a row and what is filled in for it.
  func filled(_ row: FilledRow) -> String {
    self.row(row.relation, row.id) + " – " + filledParts(row)
  }

  /// What is filled in for a row, where from, and that an answer counts before it.
  func filledNote(_ row: FilledRow) -> String {
    let from = row.columns.first.flatMap { column in
      place(provenance(.field(relation: row.relation, row: row.id, column: column)))
    }
    return Alphabet.uppercasedFirst(from ?? "") + ": " + filledParts(row) + ". "
      + say(.filledExplained)
  }

  private func filledParts(_ row: FilledRow) -> String {
    let parts = row.columns.map { column in
      Alphabet.lowercasedFirst(self.column(row.relation, column)) + ": "
        + answer(.field(relation: row.relation, row: row.id, column: column))
    }
    return parts.joined(separator: "; ")
  }
}

extension JSONReport {
  /// What is filled in; the case itself holds only what was answered.
  func writeFilled(to writer: inout JSONWriter) {
    writer.array("filled", content.filledRows) { writer, row in
      let relation = ruleBase.relations[row.relation]
      let known = ruleBase.known[row.known]
      writer.object { writer in
        writer.string("entity", id(relation.id))
        writer.string("row", row.id)
        writer.string("known", id(known.id))
        writer.array("fields", row.columns) { writer, column in
          writer.object { writer in
            let field = DecidingFact.field(relation: row.relation, row: row.id, column: column)
            writer.string("field", id(relation.columns[column].id))
            if case .value(let value)? = wording.given(field)?.answer.state {
              writer.key("value")
              CaseJSON(wording.subject, wording.ruleBase).write(
                value, relation.columns[column].type, to: &writer)
            }
            writer.string("text", wording.answer(field))
          }
        }
        writeBacking(known.citations, [], to: &writer)
      }
    }
  }
}
