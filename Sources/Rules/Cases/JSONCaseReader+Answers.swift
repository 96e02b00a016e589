// The header, answers, lists and remarks of a case in JSON.
extension JSONCaseReader {
  static let headerKeys = [
    "id", "unit", "municipality", "kind", "date", "rules", "fictional", "answeredBy", "state",
    "note",
  ]

  mutating func header(_ json: JSONValue) -> [SyntaxHeaderClause] {
    var clauses: [SyntaxHeaderClause] = []
    let texts: [(String, Keyword)] = [
      ("unit", .unit), ("municipality", .kommun), ("rules", .rules), ("answeredBy", .answeredBy),
      ("note", .note),
    ]
    for (key, keyword) in texts {
      guard let value = given(key, of: json) else { continue }
      clauses.append(
        SyntaxHeaderClause(keyword: keyword, range: value.inside, text: text(value)))
    }
    if let value = given("kind", of: json) {
      clauses.append(SyntaxHeaderClause(keyword: .kind, range: value.inside, name: name(value)))
    }
    if let value = given("date", of: json) {
      clauses.append(
        SyntaxHeaderClause(keyword: .date, range: value.inside, date: days(value) ?? 0))
    }
    if json["state"] != nil, word("state", of: json, among: ["draft", "settled"]) != nil,
      let value = json["state"]
    {
      clauses.append(SyntaxHeaderClause(keyword: .state, range: value.inside, name: name(value)))
    }
    if let value = json["fictional"] {
      if case .bool(let isFictional) = value.kind {
        if isFictional {
          clauses.append(SyntaxHeaderClause(keyword: .fictional, range: value.range))
        }
      } else {
        reportShape(value, "true, false")
      }
    }
    return clauses
  }

  /// A text of the header; an empty one says as little as none.
  private mutating func given(_ key: String, of json: JSONValue) -> JSONValue? {
    string(key, of: json, isNeeded: false).flatMap { $0.string?.isEmpty == true ? nil : $0 }
  }

  /// A whole day.
  private mutating func days(_ json: JSONValue) -> Int64? {
    let written = json.string ?? ""
    if let date = CalendarDate(written) { return date.days }
    types.report(.noSuchDate, at: json.inside, [written])
    return nil
  }

  // MARK: Answers

  mutating func read(answer json: JSONValue) {
    guard isObject(json, ["fact"] + Self.answerKeys(json)) else { return }
    guard let name = name("fact", of: json) else { return }
    if types.names[.retiredFact, name.symbol] != nil {
      add(RetiredStatement.answer(types.string(name), json), from: json.range.first)
      return
    }
    let type = types.names[.fact, name.symbol].map { types.base.facts[$0].type }
    guard let answer = answer(json, to: name, type) else { return }
    statements.append(.answer(answer))
  }

  /// The keys of an answer beside the name of what is answered.
  private static func answerKeys(_ json: JSONValue) -> [String] {
    let state = json["state"]?.string ?? ""
    let second =
      state.utf8.elementsEqual("notApplicable".utf8)
      ? ["reason"] : state.utf8.elementsEqual("unknown".utf8) ? [] : ["value"]
    return ["state"] + second + provenanceKeys(json)
  }

  private mutating func answer(
    _ json: JSONValue, to name: SyntaxName, _ type: ValueType?
  ) -> SyntaxAnswer? {
    let states = ["value", "unknown", "notApplicable", "assumed"]
    guard let state = word("state", of: json, among: states) else { return nil }
    let place = json.range.first
    let value: SyntaxValue
    switch state.utf8.first {
    case UInt8(ascii: "u"): value = .unknown(place)
    case UInt8(ascii: "n"):
      value = .notApplicable(reason: text("reason", of: json, isNeeded: true), place)
    default:
      guard let written = json["value"] else {
        reportMissing("value", in: json)
        return nil
      }
      let plain = self.value(written, type)
      value = state.utf8.first == UInt8(ascii: "a") ? .assumed(plain, written.range) : plain
    }
    return SyntaxAnswer(
      name: name, value: value, provenance: provenance(json), range: json.range)
  }

  /// A value for a fact or field; its type tells what a text means.
  private mutating func value(_ json: JSONValue, _ type: ValueType?) -> SyntaxValue {
    guard let type else { return .missing(json.range) }
    switch (json.kind, type) {
    case (.object, .set): return set(json)
    case (.object, .range(let number)):
      guard isObject(json, ["from", "to"]), let lower = bound("from", of: json, number),
        let upper = bound("to", of: json, number)
      else { return .missing(json.range) }
      return .range(lower, upper, json.range.first)
    case (.bool(let value), .yesNo):
      let word: Keyword = value ? .yes : .no
      return .literal(.name(SyntaxName(symbol: word.symbol, range: json.range)))
    case (.number, .number(let number)), (.string, .number(let number)):
      return literal(json, number).map { .literal($0) } ?? .missing(json.range)
    case (.string, .text): return .literal(.text(text(json)))
    case (.string, .choice): return .literal(.name(name(json)))
    default:
      reportShape(json, Self.shape(of: type))
      return .missing(json.range)
    }
  }

  private mutating func bound(
    _ key: String, of json: JSONValue, _ type: NumberType
  ) -> SyntaxExpression? {
    guard let value = json[key] else {
      reportMissing(key, in: json)
      return nil
    }
    return literal(value, type)
  }

  /// A number, day or `väntar`.
  private mutating func literal(_ json: JSONValue, _ type: NumberType) -> SyntaxExpression? {
    switch (json.kind, type.kind) {
    case (.number(let value), let kind) where kind != .date:
      return .number(value, unit: nil, isPercent: kind == .percent, json.range)
    case (.string, .age): return .name(name(json))
    case (.string, .date): return days(json).map { .date($0, json.inside) }
    default:
      reportShape(json, Self.shape(of: .number(type)))
      return nil
    }
  }

  private mutating func set(_ json: JSONValue) -> SyntaxValue {
    guard isObject(json, ["choices", "open"]) else { return .missing(json.range) }
    if json["choices"] == nil { reportMissing("choices", in: json) }
    var names: [SyntaxName] = []
    for choice in elements("choices", of: json) {
      if choice.string == nil {
        reportShape(choice, JSONValue.textShape)
      } else {
        names.append(name(choice))
      }
    }
    var isOpen = false
    if let open = json["open"] {
      if case .bool(let value) = open.kind {
        isOpen = value
      } else {
        reportShape(open, "true, false")
      }
    }
    return .set(names, isOpen: isOpen, json.range.first)
  }

  /// How JSON writes the values of a type.
  private static func shape(of type: ValueType) -> String {
    switch type {
    case .yesNo: "true, false"
    case .text, .choice, .row: JSONValue.textShape
    case .set: #"{ "choices": [ … ], "open": … }"#
    case .range: #"{ "from": …, "to": … }"#
    case .number(let number): number.kind == .date ? "\"2019-09-30\"" : "0.5"
    }
  }

  // MARK: Lists

  mutating func read(list json: JSONValue) {
    let state = json["state"]?.string ?? ""
    let isAsked = !state.utf8.elementsEqual("notAsked".utf8)
    let reason = state.utf8.elementsEqual("notApplicable".utf8) ? ["reason"] : []
    let keys =
      ["entity", "state"] + reason + (isAsked ? Self.provenanceKeys(json) : []) + ["rows"]
    guard isObject(json, keys), let entity = name("entity", of: json) else { return }
    let states = ["notAsked", "unknown", "complete", "notApplicable"]
    guard let state = word("state", of: json, among: states) else { return }
    let completeness: SyntaxList.Completeness
    switch state.utf8.first {
    case UInt8(ascii: "c"): completeness = .complete
    case UInt8(ascii: "u"): completeness = .unknown
    default:
      completeness = isAsked ? .notApplicable(text("reason", of: json, isNeeded: true)) : .missing
    }
    if isAsked || types.entity(entity.symbol) == nil {
      statements.append(
        .list(
          SyntaxList(
            entity: entity, completeness: completeness, provenance: provenance(json),
            range: entity.range)))
    }
    for row in elements("rows", of: json) { read(row: row, of: entity) }
  }

  private mutating func read(row json: JSONValue, of entity: SyntaxName) {
    guard isObject(json, ["id"] + Self.provenanceKeys(json) + ["fields"]),
      let id = newName("id", of: json)
    else { return }
    let relation = types.entity(entity.symbol).map { types.base.relations[$0] }
    var fields: [SyntaxAnswer] = []
    for field in elements("fields", of: json) {
      guard isObject(field, ["field"] + Self.answerKeys(field)),
        let name = name("field", of: field)
      else { continue }
      let type = relation.flatMap { relation in
        relation.column(named: name.symbol).map { relation.columns[$0].type }
      }
      guard let answer = answer(field, to: name, type) else { continue }
      fields.append(answer)
    }
    statements.append(
      .row(
        SyntaxRow(
          entity: entity, id: id, fields: fields, provenance: provenance(json),
          range: json.range)))
  }

  // MARK: What people have written

  mutating func read(remark json: JSONValue) {
    guard let word = word("kind", of: json, among: ["plan", "choice", "disputed"]) else {
      _ = isObject(json, ["kind"])
      return
    }
    let kind: SyntaxRemark.Kind
    let keys: [String]
    switch word.utf8.first {
    case UInt8(ascii: "p"): (kind, keys) = (.plan, ["owner", "due", "status"])
    case UInt8(ascii: "c"): (kind, keys) = (.choice, ["review"])
    default: (kind, keys) = (.disputed, [])
    }
    guard isObject(json, ["kind", "factor"] + keys + ["text"]),
      let factor = name("factor", of: json)
    else { return }
    var remark = SyntaxRemark(kind: kind, factor: factor, range: json.range)
    if kind == .plan {
      remark.owner = text("owner", of: json)
      remark.status = newName("status", of: json, isNeeded: false)
    }
    remark.date = date(kind == .plan ? "due" : "review", of: json)
    remark.text = text("text", of: json, isNeeded: kind == .disputed)
    if types.names[.retiredFactor, factor.symbol] != nil {
      add(RetiredStatement.remark(word, types.string(factor), json), from: json.range.first)
    } else {
      statements.append(.remark(remark))
    }
  }

  mutating func read(retired json: JSONValue) {
    guard isObject(json, ["name", "statement"]), string("name", of: json) != nil,
      let statement = string("statement", of: json)
    else { return }
    add([UInt8]((statement.string ?? "").utf8), from: statement.inside)
  }
}
