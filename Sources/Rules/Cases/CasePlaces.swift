/// Where the statements of a case stand in its text.
struct CasePlaces {
  let file: SourceFile
  let syntax: SyntaxCase
  let symbols: SymbolTable

  /// The answer to a fact.
  func fact(_ id: String) -> Range<Int>? {
    for case .answer(let answer) in syntax.statements where string(answer.name) == id {
      return bytes(answer.range)
    }
    return nil
  }

  /// What is said about further rows of an entity.
  func list(_ entity: String) -> Range<Int>? {
    for case .list(let list) in syntax.statements where string(list.entity) == entity {
      return bytes(list.range)
    }
    return nil
  }

  /// A row.
  func row(_ entity: String, _ id: String) -> Range<Int>? {
    for case .row(let row) in syntax.statements
    where string(row.entity) == entity && string(row.id) == id { return bytes(row.range) }
    return nil
  }

  /// Where a clause of the head goes, and what it says there; an empty value takes it out.
  func header(
    _ clause: String, _ value: String, _ writer: StatementWriter
  ) -> (Range<Int>?, String?) {
    let isQuoted = ["unit", "answered-by", "note", "rules"].contains(clause)
    let text = value.isEmpty ? nil : clause + " " + (isQuoted ? writer.quoted(value) : value)
    if clause == "case" {
      return (syntax.name.map { bytes($0.range) }, Self.identifier(of: value))
    }
    for own in syntax.header where own.keyword.word == clause { return (bytes(own.range), text) }
    guard let name = syntax.name,
      let brace = file.bytes[Int(name.range.upper)...].firstIndex(of: UInt8(ascii: "{"))
    else { return (nil, text) }
    return (brace + 1..<brace + 1, text.map { "\n  " + $0 + "\n" } ?? "")
  }

  /// An id that no row of an entity has yet, made of the name in its fields.
  func freeID(for fields: [(name: String, said: CaseEdit.Said)], in entity: String) -> String {
    let name = fields.first { $0.said.state == .value }?.said.value ?? ""
    let stem = Self.identifier(of: name)
    var number = 1
    while true {
      let id = number == 1 ? stem : stem + "-" + String(number)
      if id != "list", row(entity, id) == nil { return id }
      number += 1
    }
  }

  /// A name as an id: small letters, digits and hyphens.
  static func identifier(of name: String) -> String {
    var bytes: [UInt8] = []
    var isAccented = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !bytes.isEmpty: bytes.append(byte)
      case 0xC3: break
      case _ where isAccented && [0xA5, 0xA4, 0xB6, 0xA9].contains(byte | 0x20):
        bytes += [0xC3, byte | 0x20]
      default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(0x2D) }
      }
      isAccented = byte == 0xC3
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? "rad" : String(decoding: bytes, as: UTF8.self)
  }

  private func string(_ name: SyntaxName) -> String { symbols.string(name.symbol) }

  private func bytes(_ range: SourceRange) -> Range<Int> {
    Int(range.lower)..<Int(range.upper)
  }
}
