public import Inference
public import Rules

/// The questionnaire as JSON, for a page that shows it and takes the answers.
///
/// Values are written as a case file writes them, so that they can be handed back as they are.
public struct FormJSON {
  private let form: Form

  /// Makes the questionnaire as JSON.
  public init(_ form: Form) { self.form = form }

  /// The JSON text, with a final line break.
  public var text: String {
    var writer = JSONWriter()
    let questions = form.sections.flatMap { $0.questions }
    writer.object { writer in
      writer.string("schema", "gapcheck/form/1")
      writer.array("roles", askedRoles(questions)) { writer, role in
        writer.object { writer in
          writer.string("id", ruleBase.string(ruleBase.roles[role].id))
          writer.string("title", wording.role(role))
        }
      }
      writer.array("sources", ruleBase.sources.indices) { writeSource($1, to: &$0) }
      writer.array("sections", form.sections) { writer, section in
        writer.object { writer in
          writer.string("title", section.title)
          writer.array("questions", section.questions) { write($1, to: &$0) }
        }
      }
    }
    return writer.text + "\n"
  }

  /// What can be told of the questionnaire before it is there, as JSON: how many core questions it
  /// has, and the roles that are asked.
  public var summary: String {
    var writer = JSONWriter()
    let questions = form.sections.flatMap { $0.questions }
    writer.object { writer in
      writer.number("core", questions.count { Form.isCore($0, ruleBase) })
      writer.strings("roles", askedRoles(questions).map { wording.role($0) })
    }
    return writer.text
  }

  private func askedRoles(_ questions: [DecidingFact]) -> [Int] {
    ruleBase.roles.indices.filter { role in questions.contains { wording.whom($0) == role } }
  }

  private func writeSource(_ source: Int, to writer: inout JSONWriter) {
    let sections = ruleBase.sources[source].sections
    writer.object { writer in
      writer.string("id", ruleBase.string(ruleBase.sources[source].id))
      writer.string("title", wording.source(source))
      writer.array("sections", sections.indices) { writer, section in
        writer.object { writer in
          writer.string("id", ruleBase.string(sections[section].id))
          writer.string("title", wording.section(source, section))
        }
      }
    }
  }

  private var ruleBase: RuleBase { wording.ruleBase }
  private var wording: Wording { form.wording }

  /// What a case answers, and which of the questions are asked because of it, in their order:
  /// `yes`, `no`, or `open` where an earlier answer is missing.
  ///
  /// With it stands what the rule base fills in for named rows.
  public func state(of subject: Case, by engine: Engine) -> String {
    let questions = form.sections.flatMap { $0.questions }
    let truths = engine.truths(of: questions.map { ruleBase.asked($0) }, in: subject)
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/form-state/1")
      writer.strings("asked", truths.map { Self.word($0) })
      writer.key("case")
      CaseJSON(subject, ruleBase).write(to: &writer)
      writeFilled(subject.filled(from: ruleBase), to: &writer)
    }
    return writer.text + "\n"
  }

  private func writeFilled(_ subject: Case, to writer: inout JSONWriter) {
    let wording = Wording(ruleBase, subject, in: wording.language)
    writer.array("filled", subject.filledRows) { writer, row in
      writer.object { writer in
        writer.string("entity", ruleBase.string(ruleBase.relations[row.relation].id))
        writer.string("row", row.id)
        writer.string("text", wording.filledNote(row))
      }
    }
  }

  private static func word(_ truth: Truth) -> String {
    switch truth {
    case .holds: "yes"
    case .fails: "no"
    case .unknown: "open"
    }
  }

  private func write(_ question: DecidingFact, to writer: inout JSONWriter) {
    writer.object { writer in
      switch question {
      case .fact(let place):
        writer.string("fact", ruleBase.string(ruleBase.facts[place].id))
        writer.string("text", wording.question(question))
        writer.string("help", wording.text(ruleBase.facts[place].help))
        writer.bool("core", ruleBase.facts[place].isCore)
      case .list(let place), .field(let place, _, _):
        writer.string("entity", ruleBase.string(ruleBase.relations[place].id))
        writer.string("text", wording.relation(place))
        writer.string("complete", wording.question(question))
        writer.bool("core", ruleBase.relations[place].isCore)
      }
      writer.string("why", wording.why(question))
      if let role = wording.whom(question) {
        writer.string("role", ruleBase.string(ruleBase.roles[role].id))
      }
      switch question {
      case .fact(let place): write(ruleBase.facts[place].type, to: &writer)
      case .list(let place), .field(let place, _, _): writeRows(of: place, to: &writer)
      }
    }
  }

  private func writeRows(of relation: Int, to writer: inout JSONWriter) {
    let columns = ruleBase.relations[relation].columns
    if let name = ruleBase.relations[relation].nameColumn {
      writer.string("name", ruleBase.string(columns[name].id))
    }
    writer.array("fields", columns.indices) { writer, column in
      let question = wording.text(columns[column].question)
      writer.object { writer in
        writer.string("field", ruleBase.string(columns[column].id))
        writer.string("text", question.isEmpty ? wording.column(relation, column) : question)
        writer.bool("core", !columns[column].isExtended)
        write(columns[column].type, to: &writer)
      }
    }
    writer.strings(
      "known",
      ruleBase.known.filter { $0.relation == relation }
        .compactMap { $0.names.first.map { ruleBase.string($0) } })
  }

  private func write(_ type: ValueType, to writer: inout JSONWriter) {
    switch type {
    case .yesNo:
      writer.string("type", "choice")
      writer.array("choices", ["yes", "no"]) { writer, answer in
        choice(answer, wording.say(answer == "yes" ? .yes : .no), to: &writer)
      }
    case .choice(let list), .set(let list):
      if case .set = type { writer.string("type", "set") } else { writer.string("type", "choice") }
      writer.array("choices", ruleBase.choiceLists[list].choices) { writer, own in
        choice(ruleBase.string(own.id), wording.text(own.label, else: own.id), to: &writer)
      }
    case .number(let number): write(number, isRange: false, to: &writer)
    case .range(let number): write(number, isRange: true, to: &writer)
    case .text, .row: writer.string("type", "text")
    }
  }

  private func choice(_ id: String, _ label: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("id", id)
      writer.string("label", Alphabet.uppercasedFirst(label))
    }
  }

  private func write(_ type: NumberType, isRange: Bool, to writer: inout JSONWriter) {
    writer.string("type", isRange ? "range" : type.kind == .age ? "choice" : "number")
    writer.string("unit", unit(of: type))
    writer.bool("day", type.kind == .date)
    guard type.kind == .age else { return }
    writer.array(
      "choices", stride(from: type.lower, through: type.upper, by: Fixed.Stride(fixedOne))
    ) {
      writer, age in
      choice(
        age < 0 ? "väntar" : String(age / fixedOne), wording.value(.number(age), .number(type)),
        to: &writer)
    }
  }

  private func unit(of type: NumberType) -> String {
    if type.kind == .percent { return "%" }
    return type.unit.map { ruleBase.string($0) } ?? ""
  }
}
