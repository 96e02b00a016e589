/// One change of the text of a case, as a form says it.
public struct CaseEdit: Sendable {
  /// What is changed.
  public var target: Target
  /// What is said of it; where nothing is said, it is taken out of the case.
  public var said = Said()
  /// What is said of the fields of a row.
  public var fields: [(name: String, said: Said)] = []

  /// Makes a change that takes something out.
  public init(_ target: Target) { self.target = target }

  /// What a change is about.
  public enum Target: Sendable {
    /// A fact.
    case fact(String)
    /// A row of an entity; without an id it is a new one.
    case row(entity: String, id: String)
    /// What the case says about further rows of an entity.
    case list(String)
    /// A clause of the case's head, such as `unit`.
    case header(String)
  }

  /// What somebody has said, in the words of a form.
  public struct Said: Sendable {
    /// What kind of answer it is; `nil` for none.
    public var state: State?
    /// The value as typed or chosen, or why it does not apply.
    public var value = ""
    /// The source, or empty.
    public var source = ""
    /// The section of the source, or empty.
    public var section = ""
    /// Where it comes from in free words.
    public var place = ""
    /// When, as `2026-01-31`, `2026-01` or `2026`.
    public var date = ""
    /// A remark.
    public var note = ""
    /// The role that answered, or empty.
    public var role = ""

    /// Makes an answer that says nothing.
    public init() {}
  }

  /// The kinds of answers.
  public enum State: String, Sendable {
    /// A value.
    case value
    /// "Vet ej".
    case unknown
    /// It does not apply.
    case notApplicable
    /// A working assumption.
    case assumed
  }
}

extension SourceFile {
  /// The text of a case with a change, laid out in the usual form.
  ///
  /// Only the statement concerned is written anew; everything else, comments too, stays.
  ///
  /// - Returns: the new text, or `nil` and what is wrong with the change.
  public func applying(_ edit: CaseEdit, with ruleBase: RuleBase) -> Loaded<[UInt8]> {
    var symbols = ruleBase.symbols
    let (syntax, _) = parseCase(self, index: 0, symbols: &symbols)
    let places = CasePlaces(file: self, syntax: syntax, symbols: symbols)
    let writer = StatementWriter(ruleBase: ruleBase)
    let text: [UInt8]
    switch edit.target {
    case .fact(let id):
      text = replacing(places.fact(id), with: writer.answer(id, edit.said))
    case .list(let entity):
      text = replacing(places.list(entity), with: writer.list(entity, edit.said))
    case .row(let entity, let id):
      let id = id.isEmpty ? places.freeID(for: edit.fields, in: entity) : id
      text = replacing(places.row(entity, id), with: writer.row(entity, id, edit))
    case .header(let clause):
      let (place, statement) = places.header(clause, edit.said.value, writer)
      text = replacing(place, with: statement)
    }
    let changed = SourceFile(name: "case.case", bytes: text)
    let loaded = Case.load(changed, with: ruleBase)
    if loaded.value == nil { return Loaded(value: nil, diagnostics: loaded.diagnostics) }
    return format(changed)
  }

  /// The bytes with a piece replaced; without a piece the statement comes last, and without a
  /// statement the piece goes.
  private func replacing(_ range: Range<Int>?, with statement: String?) -> [UInt8] {
    guard let range else {
      guard let statement else { return bytes }
      var result = bytes
      if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
      result.append(contentsOf: (statement + "\n").utf8)
      return result
    }
    guard let statement else {
      return [UInt8](bytes[..<range.lowerBound] + bytes[range.upperBound...])
    }
    return [UInt8](bytes[..<range.lowerBound]) + [UInt8](statement.utf8)
      + [UInt8](bytes[range.upperBound...])
  }
}
