import Inference
public import Rules

/// A case as JSON, with everything that a case file can say, so that it can be read back.
///
/// What a case leaves out is left out here too, and so is what is filled in for it. Values are
/// written as in a case file: ids for alternatives, `väntar` for an expected child.
public struct CaseJSON {
  /// The name and version of the format.
  public static let schema = "gapcheck/case/1"

  private let ruleBase: RuleBase
  private let subject: Case

  /// Makes the JSON of a case that was checked against a rule base.
  public init(_ subject: Case, _ ruleBase: RuleBase) {
    self.subject = subject
    self.ruleBase = ruleBase
  }

  /// The case alone, with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    write(to: &writer, isAlone: true)
    return writer.text + "\n"
  }

  func write(to writer: inout JSONWriter, isAlone: Bool = false) {
    writer.object { writer in
      if isAlone { writer.string("schema", Self.schema) }
      writer.string("id", subject.id)
      writer.string("unit", subject.unit)
      writer.string("municipality", subject.municipality)
      writer.string("kind", subject.kind)
      writer.string("date", CalendarDate(days: subject.date).text)
      writer.string("rules", subject.rulesVersion)
      writer.bool("fictional", subject.isFictional)
      writer.string("answeredBy", subject.answeredBy)
      writer.string("state", subject.isDraft ? "draft" : "settled")
      writer.string("note", subject.note)
      writeAnswers(to: &writer)
      writeLists(to: &writer)
      writer.array("remarks", subject.remarks) { writeRemark($1, to: &$0) }
      writer.array("retired", subject.retired) { writer, answer in
        writer.object { writer in
          writer.string("name", answer.name)
          writer.string("statement", answer.statement)
        }
      }
    }
  }

  private func writeAnswers(to writer: inout JSONWriter) {
    let given = subject.answers.indices.filter { subject.answers[$0].state != .absent }
    writer.array("answers", given) { writer, index in
      writer.object { writer in
        writer.string("fact", ruleBase.string(ruleBase.facts[index].id))
        write(subject.answers[index], ruleBase.facts[index].type, to: &writer)
      }
    }
  }

  private func writeLists(to writer: inout JSONWriter) {
    let given = subject.tables.indices.filter {
      ruleBase.relations[$0].isEntity
        && (!subject.tables[$0].rows.isEmpty || subject.tables[$0].completeness != .absent)
    }
    writer.array("lists", given) { writer, relation in
      let table = subject.tables[relation]
      writer.object { writer in
        writer.string("entity", ruleBase.string(ruleBase.relations[relation].id))
        write(table.completeness, to: &writer)
        write(table.provenance, to: &writer)
        writer.array("rows", table.rows) { writer, row in
          write(row, of: ruleBase.relations[relation], to: &writer)
        }
      }
    }
  }

  private func write(_ row: Table.Row, of relation: Relation, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("id", row.id)
      write(row.provenance, to: &writer)
      let given = row.answers.indices.filter {
        row.answers[$0].state != .absent && row.answers[$0].provenance.known == nil
      }
      writer.array("fields", given) { writer, column in
        writer.object { writer in
          writer.string("field", ruleBase.string(relation.columns[column].id))
          write(row.answers[column], relation.columns[column].type, to: &writer)
        }
      }
    }
  }

  private func write(_ completeness: Table.Completeness, to writer: inout JSONWriter) {
    switch completeness {
    case .absent: writer.string("state", "notAsked")
    case .unknown: writer.string("state", "unknown")
    case .closed: writer.string("state", "complete")
    case .notApplicable(let reason):
      writer.string("state", "notApplicable")
      writer.string("reason", reason)
    }
  }

  private func write(_ answer: Answer, _ type: ValueType, to writer: inout JSONWriter) {
    switch answer.state {
    case .absent: writer.string("state", "notAsked")
    case .unknown: writer.string("state", "unknown")
    case .notApplicable(let reason):
      writer.string("state", "notApplicable")
      writer.string("reason", reason)
    case .value(let value):
      writer.string("state", "value")
      writer.key("value")
      write(value, type, to: &writer)
    case .assumed(let value):
      writer.string("state", "assumed")
      writer.key("value")
      write(value, type, to: &writer)
    }
    write(answer.provenance, to: &writer)
  }

  private func write(_ provenance: Provenance, to writer: inout JSONWriter) {
    if let source = provenance.source {
      writer.string("source", ruleBase.string(ruleBase.sources[source].id))
      if let section = provenance.section {
        writer.string(
          "section", ruleBase.string(ruleBase.sources[source].sections[section].id))
      }
    }
    if !provenance.place.isEmpty { writer.string("place", provenance.place) }
    if !provenance.date.isEmpty { writer.string("on", provenance.date) }
    if !provenance.note.isEmpty { writer.string("note", provenance.note) }
    if let role = provenance.role {
      writer.string("by", ruleBase.string(ruleBase.roles[role].id))
    }
  }

  private func writeRemark(_ remark: Remark, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("kind", remark.kind.word)
      writer.string("factor", ruleBase.string(ruleBase.factors[remark.factor].id))
      if !remark.owner.isEmpty { writer.string("owner", remark.owner) }
      if !remark.date.isEmpty {
        writer.string(remark.kind == .plan ? "due" : "review", remark.date)
      }
      if !remark.status.isEmpty { writer.string("status", remark.status) }
      if !remark.text.isEmpty { writer.string("text", remark.text) }
    }
  }
}

extension CaseJSON {
  /// A value as a case file writes it.
  func write(_ value: Value, _ type: ValueType, to writer: inout JSONWriter) {
    switch (value, type) {
    case (.choice(let place), .choice(let list)):
      writer.string(ruleBase.string(ruleBase.choiceLists[list].choices[place].id))
    case (.choice(let place), _): writer.bool(place == 1)
    case (.set(let bits, let isOpen), .set(let list)):
      write(bits, isOpen: isOpen, of: list, to: &writer)
    case (.set, _): writer.null()
    case (.number(let number), .number(let type)): write(number, type, to: &writer)
    case (.number(let number), _): writer.number(number)
    case (.range(let lower, let upper), .range(let type)):
      writer.object { writer in
        writer.key("from")
        write(lower, type, to: &writer)
        writer.key("to")
        write(upper, type, to: &writer)
      }
    case (.range, _): writer.null()
    case (.text(let text), _): writer.string(text)
    }
  }

  private func write(
    _ bits: UInt64, isOpen: Bool, of list: Int, to writer: inout JSONWriter
  ) {
    let choices = ruleBase.choiceLists[list].choices
    writer.object { writer in
      writer.strings(
        "choices",
        choices.indices.filter { bits >> UInt64($0) & 1 == 1 }.map {
          ruleBase.string(choices[$0].id)
        })
      writer.bool("open", isOpen)
    }
  }

  private func write(_ number: Fixed, _ type: NumberType, to writer: inout JSONWriter) {
    switch type.kind {
    case .date: writer.string(CalendarDate(days: number / fixedOne).text)
    case .age where number < 0: writer.string("väntar")
    case .whole, .decimal, .percent, .age, .years, .year: writer.number(number)
    }
  }
}
