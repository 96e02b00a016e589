import Inference
import Rules

extension Wording {
  /// A value as people write it.
  func value(_ value: Value, _ type: ValueType) -> String {
    switch (value, type) {
    case (.number(let number), .number(let type)): numbers.text(number, type)
    case (.number(let number), _): numbers.plain(number)
    case (.range(let lower, let upper), .range(let type)): numbers.span(lower, upper, type)
    case (.range(let lower, let upper), _): numbers.plain(lower) + "–" + numbers.plain(upper)
    case (.choice(let place), .choice(let list)): choice(place, of: list)
    case (.choice(let place), _): say(place == 0 ? .no : .yes)
    case (.set(let bits, let isOpen), .set(let list)): set(bits, isOpen: isOpen, of: list)
    case (.set, _): ""
    case (.text(let text), _): text
    }
  }

  /// A value of a message or a proof.
  func display(_ shown: DisplayValue) -> String {
    switch shown {
    case .value(let value, let type): self.value(value, type)
    case .span(let lower, let upper, let type): numbers.span(lower, upper, type)
    case .row(let relation, let id): row(relation, id)
    case .derivedRow(let relation, let values): row(relation, with: values.map { .some($0) })
    case .unknown: say(.notKnown)
    }
  }

  /// A message with its values in place.
  func message(_ message: Message) -> String {
    fill(text(message.text)) { name in
      for place in message.places where place.name == name { return display(place.value) }
      return nil
    }
  }

  /// What a derived row says.
  func row(_ relation: Int, with values: [DisplayValue?]) -> String {
    let declared = ruleBase.relations[relation]
    if declared.isEntity, case .row(_, let id)? = values.first ?? nil { return row(relation, id) }
    return row(relation, inWords: values.map { $0.map { display($0) } })
  }

  /// What a derived row says, where its values are words already.
  func row(_ relation: Int, inWords values: [String?]) -> String {
    let declared = ruleBase.relations[relation]
    let sentence = text(declared.label)
    if !sentence.isEmpty {
      return fill(sentence) { name in
        for (index, column) in declared.columns.enumerated()
        where ruleBase.string(column.id) == name && index < values.count {
          return values[index] ?? say(.anything)
        }
        return nil
      }
    }
    var parts: [String] = []
    for (index, value) in values.enumerated() where index < declared.columns.count {
      if let value { parts.append(column(relation, index) + " " + value) }
    }
    return ruleBase.string(declared.id) + "(" + parts.joined(separator: ", ") + ")"
  }

  /// A row of an entity: the first text that the case gives for it, else the entity and the id.
  func row(_ relation: Int, _ id: String) -> String {
    nameGiven(to: id, in: relation) ?? self.relation(relation) + " " + id
  }

  /// The first text that the case gives for a row.
  private func nameGiven(to id: String, in relation: Int) -> String? {
    guard relation < subject.tables.count else { return nil }
    for row in subject.tables[relation].rows where row.id == id {
      for answer in row.answers {
        if case .value(.text(let text)) = answer.state, !text.isEmpty { return text }
      }
    }
    return nil
  }

  private func choice(_ place: Int, of list: Int) -> String {
    let choices = ruleBase.choiceLists[list].choices
    guard choices.indices.contains(place) else { return "" }
    return text(choices[place].label, else: choices[place].id)
  }

  private func set(_ bits: UInt64, isOpen: Bool, of list: Int) -> String {
    var names: [String] = []
    for place in ruleBase.choiceLists[list].choices.indices where bits >> UInt64(place) & 1 == 1 {
      names.append(choice(place, of: list))
    }
    if isOpen { return names.isEmpty ? say(.notKnown) : say(.andPerhapsMore(names)) }
    return names.isEmpty ? say(.none) : say(.list(names))
  }

  /// Replaces each `{name}` for which there is a value.
  private func fill(_ template: String, _ value: (String) -> String?) -> String {
    let bytes = [UInt8](template.utf8)
    guard bytes.contains(UInt8(ascii: "{")) else { return template }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let text = value(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      {
        result.append(contentsOf: text.utf8)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
