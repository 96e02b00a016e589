/// Writes what a form says as statements of a case.
struct StatementWriter {
  let ruleBase: RuleBase

  /// `FACT = VALUE …`, or `nil` where nothing is said.
  func answer(_ id: String, _ said: CaseEdit.Said) -> String? {
    guard let fact = ruleBase.facts.first(where: { ruleBase.string($0.id) == id }) else {
      return statement(id, said, .text)
    }
    return statement(id, said, fact.type)
  }

  /// `ENTITY list complete`, or `nil` where nothing is said.
  func list(_ entity: String, _ said: CaseEdit.Said) -> String? {
    guard let state = said.state else { return nil }
    let completeness =
      switch state {
      case .unknown: "unknown"
      case .notApplicable: "n/a " + quoted(said.value)
      case .value, .assumed: said.value
      }
    return entity + " list " + completeness + origin(said)
  }

  /// `ENTITY ID { … }`, or `nil` where nothing is said.
  func row(_ entity: String, _ id: String, _ edit: CaseEdit) -> String? {
    guard edit.said.state != nil,
      let relation = ruleBase.relations.first(where: { ruleBase.string($0.id) == entity })
    else { return nil }
    var text = entity + " " + id + " {\n"
    for (name, said) in edit.fields {
      let column = relation.columns.first { ruleBase.string($0.id) == name }
      if let field = statement(name, said, column?.type ?? .text) { text += "  " + field + "\n" }
    }
    return text + "}" + origin(edit.said)
  }

  /// A text between quotes.
  func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte < 0x20 ? UInt8(ascii: " ") : byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func statement(_ name: String, _ said: CaseEdit.Said, _ type: ValueType) -> String? {
    guard let state = said.state else { return nil }
    let value =
      switch state {
      case .value: literal(said.value, type)
      case .assumed: "assume " + literal(said.value, type)
      case .unknown: "unknown"
      case .notApplicable: "n/a " + quoted(said.value)
      }
    return name + " = " + value + origin(said)
  }

  private func origin(_ said: CaseEdit.Said) -> String {
    var text = ""
    if !said.source.isEmpty {
      text += "\n  from " + said.source
      if !said.place.isEmpty {
        text += " " + quoted(said.place)
      } else if !said.section.isEmpty {
        text += " " + said.section
      }
    } else if !said.place.isEmpty {
      text += "\n  from " + quoted(said.place)
    }
    if !said.date.isEmpty { text += "\n  on " + said.date }
    if !said.note.isEmpty { text += "\n  note " + quoted(said.note) }
    if !said.role.isEmpty { text += "\n  by " + said.role }
    return text
  }

  private func literal(_ value: String, _ type: ValueType) -> String {
    switch type {
    case .text: quoted(value)
    case .set: "{ " + value + " }"
    case .number(let number): self.number(value[...].utf8, number)
    case .range(let number): range(value, number)
    case .yesNo, .choice, .row: value
    }
  }

  /// A number as somebody types it: with a decimal comma, spaces between thousands, and no unit.
  private func number(_ typed: Substring.UTF8View, _ type: NumberType) -> String {
    var bytes: [UInt8] = []
    for byte in typed {
      switch byte {
      case UInt8(ascii: " "), 0xC2, 0xA0: continue
      case UInt8(ascii: ","): bytes.append(UInt8(ascii: "."))
      default: bytes.append(byte)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let last = bytes.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) else {
      return text
    }
    if type.kind == .percent { return text + " %" }
    guard let unit = type.unit, type.kind != .date else { return text }
    return text + " " + ruleBase.string(unit)
  }

  private func range(_ typed: String, _ type: NumberType) -> String {
    let parts = typed.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    return parts.map { number($0, type) }.joined(separator: " ... ")
  }
}
