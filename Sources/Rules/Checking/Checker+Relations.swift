extension Checker {
  /// Makes the entities and derived relations.
  ///
  /// A column may hold rows of an entity, so all names are known before any type is looked at.
  mutating func declareRelations() {
    let order = sorted(byKind[.entity] + byKind[.relation])
    for index in order {
      let declaration = declarations[index]
      names[.relation, declaration.name.symbol] = base.relations.count
      base.relations.append(
        Relation(
          id: declaration.name.symbol, isEntity: declaration.kind == .entity, columns: []))
    }
    for place in order.indices {
      base.relations[place].columns = columns(of: declarations[order[place]])
    }
    uses.relations = [Bool](repeating: false, count: order.count)
    uses.concludedRelations = uses.relations
    uses.columns = base.relations.map { [Bool](repeating: false, count: $0.columns.count) }
    for place in order.indices {
      if base.relations[place].isEntity {
        describeEntity(place, declarations[order[place]])
      } else {
        base.relations[place].label = label(
          of: declarations[order[place]], places: .columns(place))
      }
    }
  }

  private mutating func columns(of declaration: SyntaxDeclaration) -> [Relation.Column] {
    var result: [Relation.Column] = []
    for syntax in declaration.columns {
      if result.contains(where: { $0.id == syntax.name.symbol }) {
        report(
          .columnDeclaredTwice, at: syntax.name.range,
          [string(declaration.name), string(syntax.name)])
        continue
      }
      let own = names[.columnList, columnListName(declaration.name, syntax.name)]
      var type = self.type(syntax.type, ownList: own)
      if let found = type, !found.canStand(in: declaration.kind) {
        report(
          .typeNotAllowed, at: syntax.type.range, [declarationWord(declaration), describe(found)])
        type = nil
      }
      result.append(column(syntax, type: type ?? .failed, of: declaration))
    }
    return result
  }

  private mutating func column(
    _ syntax: SyntaxColumn, type: ValueType, of declaration: SyntaxDeclaration
  ) -> Relation.Column {
    var column = Relation.Column(id: syntax.name.symbol, type: type)
    column.label = checked(syntax.label)
    column.question = checked(syntax.question)
    column.isExtended = syntax.isExtended
    if declaration.kind == .entity, column.label.isEmpty, !declaration.isBroken {
      report(
        .clauseMissing, at: syntax.name.range, [string(syntax.name), Keyword.sv.word])
    }
    return column
  }

  private func declarationWord(_ declaration: SyntaxDeclaration) -> String {
    declaration.kind == .entity ? Keyword.entity.word : Keyword.relation.word
  }

  private mutating func describeEntity(_ place: Int, _ declaration: SyntaxDeclaration) {
    var entity = base.relations[place]
    entity.label = label(of: declaration)
    for index in declaration.clauses.indices {
      let clause = declaration.clauses[index]
      switch clause.keyword {
      case .ask: entity.question = text(of: clause)
      case .why: entity.why = text(of: clause)
      case .whom: entity.role = role(clause)
      case .core: entity.isCore = true
      default: break
      }
    }
    base.relations[place] = entity
  }
}

extension ValueType {
  /// Whether an entity or a relation can have a column of the type.
  fileprivate func canStand(in kind: SyntaxDeclaration.Kind) -> Bool {
    switch self {
    case .row: kind == .relation
    case .set, .range: kind == .entity
    case .yesNo, .number, .choice, .text: true
    }
  }
}
