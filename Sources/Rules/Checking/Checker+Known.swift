extension Checker {
  /// Checks what is known of named rows.
  mutating func checkKnown() {
    var names: [KnownName] = []
    for (place, index) in byKind[.known].enumerated() {
      let declaration = declarations[index]
      if place > 0 {
        let before = declarations[byKind[.known][place - 1]].name
        if before.symbol == declaration.name.symbol {
          report(
            .duplicateName, at: declaration.name.range,
            [string(before)] + fileAndLine(before.range))
          continue
        }
      }
      guard let known = known(declaration) else { continue }
      check(known.names, of: declaration, known.relation, &names)
      base.known.append(known)
    }
  }

  private mutating func known(_ declaration: SyntaxDeclaration) -> Known? {
    guard let name = declaration.entity else { return nil }
    guard let relation = entity(name.symbol) else {
      reportUnknown(
        .unknownEntity, name, among: base.relations.filter { $0.isEntity }.map { $0.id })
      return nil
    }
    guard let nameColumn = base.relations[relation].nameColumn else {
      report(.nameFieldMissing, at: name.range, [string(name)])
      return nil
    }
    var known = Known(id: declaration.name.symbol, relation: relation)
    for clause in declaration.clauses {
      switch clause.keyword {
      case .nameKeyword: known.names += clause.extra
      case .cite: if let citation = citation(clause) { known.citations.append(citation) }
      default: break
      }
    }
    for keyword in [Keyword.nameKeyword, .cite] where !declaration.has(keyword) {
      reportMissing(keyword, in: declaration)
    }
    var given = [nameColumn]
    for field in declaration.fields {
      guard let column = column(field.name, of: relation) else { continue }
      if given.contains(column) {
        report(.clauseTwice, at: field.name.range, [string(declaration.name), string(field.name)])
        continue
      }
      given.append(column)
      if let value = value(of: field, base.relations[relation].columns[column].type) {
        known.fields.append(Known.Field(column: column, value: value))
      }
    }
    return known
  }

  private mutating func column(_ name: SyntaxName, of relation: Int) -> Int? {
    if let column = base.relations[relation].column(named: name.symbol) { return column }
    let columns = base.relations[relation].columns.map { $0.id }
    report(
      .unknownColumn, at: name.range, [base.string(base.relations[relation].id), string(name)],
      suggestion: base.symbols.nearest(to: string(name), among: columns))
    return nil
  }

  /// The value of a field; there is none where the source is silent.
  private mutating func value(of field: SyntaxField, _ type: ValueType) -> Value? {
    switch field.value {
    case .unknown(let range), .notApplicable(_, let range), .assumed(_, let range):
      report(.knownValueNeeded, at: range, [string(field.name)])
      return nil
    default: return answer(field.value, to: field.name, type: type)
    }
  }

  /// Refuses a name that stands for something else already.
  private mutating func check(
    _ names: [TextRef], of declaration: SyntaxDeclaration, _ relation: Int,
    _ seen: inout [KnownName]
  ) {
    for text in names {
      let written = base.string(text)
      let bytes = [UInt8](written.utf8)[...]
      if let other = seen.first(where: { $0.relation == relation && base.isName(bytes, $0.text) }) {
        report(
          .knownNameTwice, at: text.range,
          [written, string(other.known)] + fileAndLine(other.text.range))
      } else {
        seen.append(KnownName(relation: relation, text: text, known: declaration.name))
      }
    }
  }
}

/// A name that something is known by.
private struct KnownName {
  let relation: Int
  let text: TextRef
  let known: SyntaxName
}
