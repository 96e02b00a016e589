extension Checker {
  /// The most alternatives of a list: each is one bit of a set.
  private static let mostChoices = 62

  /// Makes the lists of alternatives, those of `choices` and those written in a type.
  mutating func collectChoiceLists() {
    var found: [(kind: NameTable.Kind, list: ChoiceList)] = []
    for index in byKind[.choices] {
      let declaration = declarations[index]
      var choices: [SyntaxName] = []
      for place in declaration.places(of: .choice) {
        choices += declaration.clauses[place].names
      }
      found.append((.choiceList, choiceList(choices, id: declaration.name, of: declaration)))
    }
    for index in byKind[.fact] + byKind[.derived] {
      let declaration = declarations[index]
      guard let names = declaration.type.flatMap({ ownChoices(of: $0) }) else { continue }
      found.append((.ownList, choiceList(names, id: declaration.name, of: declaration)))
    }
    for index in byKind[.entity] + byKind[.relation] {
      let declaration = declarations[index]
      for column in declaration.columns {
        guard let names = ownChoices(of: column.type) else { continue }
        let id = SyntaxName(
          symbol: columnListName(declaration.name, column.name), range: column.name.range)
        found.append((.columnList, choiceList(names, id: id, of: declaration)))
      }
    }
    let order = base.symbols.order(found.map { $0.list.id })
    for index in order {
      names[found[index].kind, found[index].list.id] = base.choiceLists.count
      base.choiceLists.append(found[index].list)
    }
    checkChoiceClauses()
  }

  /// The alternatives that a type lists itself.
  private func ownChoices(of type: SyntaxType) -> [SyntaxName]? {
    switch type.kind {
    case .oneOf(let choices), .setOf(let choices): choices.count > 1 ? choices : nil
    default: nil
    }
  }

  /// The name of the list that a column's type writes out.
  mutating func columnListName(_ relation: SyntaxName, _ column: SyntaxName) -> Symbol {
    var name = Array(base.symbols.bytes(relation.symbol))
    name.append(UInt8(ascii: "."))
    name.append(contentsOf: base.symbols.bytes(column.symbol))
    return base.symbols.intern(name[...])
  }

  private mutating func choiceList(
    _ names: [SyntaxName], id: SyntaxName, of declaration: SyntaxDeclaration
  ) -> ChoiceList {
    var list = ChoiceList(id: id.symbol, choices: [])
    for name in names {
      if list.place(of: name.symbol) != nil {
        report(.alternativeTwice, at: name.range, [string(name)])
      } else if list.choices.count == Self.mostChoices {
        report(.tooManyAlternatives, at: name.range, [string(id), String(Self.mostChoices)])
        break
      } else {
        list.choices.append(
          ChoiceList.Choice(id: name.symbol, label: label(of: name, in: declaration)))
      }
    }
    return list
  }

  /// The label of an alternative; a list without labels is only a warning.
  private mutating func label(of name: SyntaxName, in declaration: SyntaxDeclaration) -> Text {
    for place in declaration.places(of: .choice)
    where declaration.clauses[place].names.first?.symbol == name.symbol {
      return text(of: declaration.clauses[place])
    }
    report(.choiceWithoutLabel, at: name.range, [string(name)])
    return .none
  }

  /// Refuses a label for an alternative that no type of the declaration has.
  private mutating func checkChoiceClauses() {
    for kind in [SyntaxDeclaration.Kind.fact, .derived, .entity, .relation] {
      for index in byKind[kind] { checkChoiceClauses(of: declarations[index]) }
    }
  }

  private mutating func checkChoiceClauses(of declaration: SyntaxDeclaration) {
    guard declaration.has(.choice) else { return }
    var types = declaration.columns.map { $0.type }
    if let type = declaration.type { types.append(type) }
    let own = types.flatMap { ownChoices(of: $0) ?? [] }
    for place in declaration.places(of: .choice) {
      for name in declaration.clauses[place].names
      where !own.contains(where: { $0.symbol == name.symbol }) {
        reportUnknown(
          .unknownAlternative, name, [own.map { string($0) }.joined(separator: ", ")],
          among: own.map { $0.symbol })
      }
    }
  }
}
