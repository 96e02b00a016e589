import Inference
import Rules

/// Reads changes of a case as they are written after `--set`, `--add`, `--remove` and `--close`.
///
/// Each becomes the statement that a case would have, and is checked like one.
struct ChangeReader {
  let ruleBase: RuleBase
  let messages: Messages
  /// The case with the changes read so far.
  private(set) var subject: Case

  init(_ ruleBase: RuleBase, _ subject: Case, _ messages: Messages) {
    self.ruleBase = ruleBase
    self.subject = subject
    self.messages = messages
  }

  /// All changes, or `nil` where one of them cannot be used; what is wrong is told.
  mutating func read(_ written: [(option: Option, value: String)]) -> [Change]? {
    var changes: [Change] = []
    for (option, value) in written {
      guard let read = read(value, after: option) else { return nil }
      changes += read
      subject = subject.applying(read)
    }
    return changes
  }

  private func read(_ written: String, after option: Option) -> [Change]? {
    switch option {
    case .set: set(written)
    case .add: add(written)
    case .remove: remove(written)
    default: statements(written + " list complete", after: option)
    }
  }

  private func set(_ written: String) -> [Change]? {
    let (name, value) = Self.parts(of: written)
    guard let value else { return refuse(.changeWithoutValue, [name]) }
    if !isFact(name), let row = row(name) {
      let (id, field) = Self.split(row.rest, at: ".")
      if let field {
        guard has(row.relation, id) else { return refuse(.noSuchRow, [row.entity, id]) }
        return statements("\(row.entity) \(id) { \(field) = \(value) }", after: .set)
      }
    }
    return statements("\(name) = \(value)", after: .set)
  }

  private func add(_ written: String) -> [Change]? {
    let (name, fields) = Self.parts(of: written)
    guard let row = row(name) else { return refuse(.rowNotNamed, [name]) }
    if has(row.relation, row.rest) { return refuse(.rowThereAlready, [row.entity, row.rest]) }
    return statements("\(row.entity) \(row.rest) \(fields ?? "{ }")", after: .add)
  }

  private func remove(_ written: String) -> [Change]? {
    guard let row = row(written) else { return refuse(.rowNotNamed, [written]) }
    guard has(row.relation, row.rest) else { return refuse(.noSuchRow, [row.entity, row.rest]) }
    return [.remove(relation: row.relation, row: row.rest)]
  }

  private func refuse(_ code: DiagnosticCode, _ arguments: [String]) -> [Change]? {
    messages.tell(Diagnostic(code, at: nil, arguments))
    return nil
  }

  // MARK: Statements

  private func statements(_ text: String, after option: Option) -> [Change]? {
    let file = SourceFile(name: option.rawValue, bytes: [UInt8](text.utf8))
    let loaded = Case.load(statements: file, with: ruleBase)
    messages.tell(loaded.diagnostics, about: [file])
    return loaded.value.map { changes(to: $0) }
  }

  /// What a piece of a case says otherwise than the case.
  private func changes(to piece: Case) -> [Change] {
    var changes: [Change] = []
    for (fact, answer) in piece.answers.enumerated() where answer.state != .absent {
      changes.append(.answer(.fact(fact), answer.state))
    }
    for (relation, table) in piece.tables.enumerated() {
      if table.completeness == .closed { changes.append(.close(relation: relation)) }
      for row in table.rows {
        let states = row.answers.map { $0.state }
        guard has(relation, row.id) else {
          changes.append(.add(relation: relation, row: row.id, states))
          continue
        }
        for (column, state) in states.enumerated() where state != .absent {
          let fact = DecidingFact.field(relation: relation, row: row.id, column: column)
          changes.append(.answer(fact, state))
        }
      }
    }
    return changes
  }

  // MARK: Names

  private func isFact(_ name: String) -> Bool {
    ruleBase.facts.contains { ruleBase.string($0.id) == name }
  }

  private func has(_ relation: Int, _ id: String) -> Bool {
    subject.tables[relation].rows.contains { $0.id == id }
  }

  /// The entity that a name begins with, and what stands after its dot.
  private func row(_ name: String) -> (relation: Int, entity: String, rest: String)? {
    for (relation, declared) in ruleBase.relations.enumerated() where declared.isEntity {
      let entity = ruleBase.string(declared.id)
      guard name.hasPrefix(entity + "."), name.utf8.count > entity.utf8.count + 1 else { continue }
      return (relation, entity, String(name.dropFirst(entity.count + 1)))
    }
    return nil
  }

  private static func parts(of written: String) -> (name: String, value: String?) {
    let (name, value) = split(written, at: "=")
    return (String(name.split(separator: " ").joined(separator: " ")), value)
  }

  private static func split(
    _ text: String, at sign: Character
  ) -> (first: String, rest: String?) {
    guard let place = text.firstIndex(of: sign) else { return (text, nil) }
    return (String(text[..<place]), String(text[text.index(after: place)...]))
  }
}
