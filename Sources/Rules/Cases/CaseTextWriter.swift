/// Writes a case in its one canonical form: what it says, in the order of the rule base, laid out by
/// the formatter.
struct CaseTextWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Adds a piece as it is.
  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds words and a name or date, where there is one.
  mutating func plain(_ words: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    add(words + text)
  }

  /// Adds words and a text between quotes, where there is one.
  mutating func quoted(_ words: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    add(words + Self.quote(text))
  }

  /// A text between quotes, on one line as the language has it.
  static func quote(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      let isControl = byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F
      bytes.append(isControl ? UInt8(ascii: " ") : byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Case {
  /// The case as a case file, in canonical form.
  ///
  /// Reading it gives the same case; writing that gives the same bytes. Comments are no part of a
  /// case, and what is filled in from ``RuleBase/known`` is not written.
  ///
  /// - Parameter ruleBase: the rule base that the case was checked against.
  /// - Returns: the bytes of the file.
  public func written(with ruleBase: RuleBase) -> [UInt8] {
    var writer = CaseTextWriter()
    writer.writeHeader(self)
    writer.add("\n")
    for index in answers.indices where answers[index].state != .absent {
      let fact = ruleBase.facts[index]
      writer.write(answers[index], to: ruleBase.string(fact.id), fact.type, ruleBase)
    }
    for index in tables.indices { writer.write(tables[index], of: index, ruleBase) }
    if !remarks.isEmpty { writer.add("\n") }
    for remark in remarks { writer.write(remark, ruleBase) }
    if !retired.isEmpty { writer.add("\n") }
    for statement in retired { writer.add(statement.statement + "\n") }
    let file = SourceFile(name: "a.case", bytes: writer.bytes)
    return format(file).value ?? writer.bytes
  }
}

extension CaseTextWriter {
  fileprivate mutating func writeHeader(_ subject: Case) {
    add("case " + subject.id + " {")
    quoted("\nunit ", subject.unit)
    plain(subject.unit.isEmpty ? "\nkommun " : " kommun ", subject.municipality)
    plain(subject.unit.isEmpty ? "\nkind " : " kind ", subject.kind)
    add("\ndate " + CalendarDate(days: subject.date).text)
    quoted("\nrules ", subject.rulesVersion)
    if subject.isFictional { add("\nfictional") }
    quoted("\nanswered-by ", subject.answeredBy)
    add(subject.isDraft ? "\nstate draft" : "\nstate settled")
    quoted("\nnote ", subject.note)
    add("\n}\n")
  }

  /// `NAME = value` with where it comes from, each part of that on a line of its own.
  fileprivate mutating func write(
    _ answer: Answer, to name: String, _ type: ValueType, _ ruleBase: RuleBase
  ) {
    add(name + " = ")
    switch answer.state {
    case .absent: break
    case .unknown: add(Keyword.unknown.word)
    case .notApplicable(let reason): quoted(Keyword.notApplicable.word + " ", reason)
    case .assumed(let value): add(Keyword.assume.word + " " + ruleBase.text(of: value, type))
    case .value(let value): add(ruleBase.text(of: value, type))
    }
    write(answer.provenance, ruleBase)
    add("\n")
  }

  /// Source, date and role on one line, which `space` begins, and the remark on the next.
  private mutating func write(
    _ provenance: Provenance, _ ruleBase: RuleBase, after space: String = "\n"
  ) {
    var words = space
    if let source = provenance.source {
      let source = ruleBase.sources[source]
      let section = provenance.section.map { ruleBase.string(source.sections[$0].id) }
      add(words + "from " + ruleBase.string(source.id))
      plain(" ", section)
      if section == nil { quoted(" ", provenance.place) }
      words = " "
    } else if !provenance.place.isEmpty {
      quoted(words + "from ", provenance.place)
      words = " "
    }
    if !provenance.date.isEmpty {
      plain(words + "on ", provenance.date)
      words = " "
    }
    if let role = provenance.role { add(words + "by " + ruleBase.string(ruleBase.roles[role].id)) }
    quoted("\nnote ", provenance.note)
  }

  fileprivate mutating func write(_ table: Table, of place: Int, _ ruleBase: RuleBase) {
    let relation = ruleBase.relations[place]
    let entity = ruleBase.string(relation.id)
    guard !table.rows.isEmpty || table.completeness != .absent else { return }
    add("\n")
    for row in table.rows {
      add(entity + " " + row.id + " {\n")
      for column in row.answers.indices
      where row.answers[column].state != .absent && row.answers[column].provenance.known == nil {
        write(
          row.answers[column], to: ruleBase.string(relation.columns[column].id),
          relation.columns[column].type, ruleBase)
      }
      add("}")
      write(row.provenance, ruleBase, after: " ")
      add("\n")
    }
    switch table.completeness {
    case .absent: return
    case .closed: add(entity + " list " + (table.rows.isEmpty ? "none" : "complete"))
    case .unknown: add(entity + " list unknown")
    case .notApplicable(let reason): quoted(entity + " list n/a ", reason)
    }
    write(table.provenance, ruleBase)
    add("\n")
  }

  fileprivate mutating func write(_ remark: Remark, _ ruleBase: RuleBase) {
    let factor = ruleBase.string(ruleBase.factors[remark.factor].id)
    switch remark.kind {
    case .plan:
      add("plan " + factor + " {")
      quoted("\nowner ", remark.owner)
      plain("\ndue ", remark.date)
      plain("\nstatus ", remark.status)
      quoted("\nnote ", remark.text)
      add("\n}\n")
    case .choice:
      add("choice " + factor + " {")
      quoted("\nreason ", remark.text)
      plain("\nreview ", remark.date)
      add("\n}\n")
    case .disputed:
      quoted("disputed " + factor + " ", remark.text)
      add("\n")
    }
  }
}

extension RuleBase {
  /// A value as a case file writes it.
  public func text(of value: Value, _ type: ValueType) -> String {
    switch (value, type) {
    case (.choice(let place), .choice(let list)): return string(choiceLists[list].choices[place].id)
    case (.choice(let place), _): return (place == 1 ? Keyword.yes : Keyword.no).word
    case (.set(let bits, let isOpen), .set(let list)):
      let choices = choiceLists[list].choices
      var names = choices.indices.filter { bits >> UInt64($0) & 1 == 1 }.map {
        string(choices[$0].id)
      }
      if isOpen { names.append("...") }
      return names.isEmpty ? "{ }" : "{ " + names.joined(separator: ", ") + " }"
    case (.set, _): return "{ }"
    case (.number(let number), .number(let type)):
      let unit = type.unit.map { " " + string($0) } ?? ""
      return Checker.text(of: number, type.kind) + unit
    case (.number(let number), _): return Checker.text(of: number)
    case (.range(let lower, let upper), .range(let type)):
      return Checker.text(of: lower, type.kind) + " ... " + Checker.text(of: upper, type.kind)
    case (.range(let lower, let upper), _):
      return Checker.text(of: lower) + " ... " + Checker.text(of: upper)
    case (.text(let text), _): return CaseTextWriter.quote(text)
    }
  }
}
