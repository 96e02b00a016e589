extension Checker {
  /// Makes the sources with their sections.
  mutating func declareSources() {
    for index in byKind[.source] {
      names[.source, declarations[index].name.symbol] = base.sources.count
      base.sources.append(source(declarations[index]))
    }
    uses.sources = [Bool](repeating: false, count: base.sources.count)
    uses.sections = base.sources.map { [Bool](repeating: false, count: $0.sections.count) }
  }

  private mutating func source(_ declaration: SyntaxDeclaration) -> Source {
    var source = Source(id: declaration.name.symbol)
    var sections: [Source.Section] = []
    for index in declaration.clauses.indices {
      let clause = declaration.clauses[index]
      switch clause.keyword {
      case .title: source.title = clause.text.swedish
      case .publisher: source.publisher = clause.text.swedish
      case .date: source.date = base.string(clause.text.swedish)
      case .limits: source.limits = text(of: clause)
      case .section:
        guard let name = clause.names.first else { continue }
        if sections.contains(where: { $0.id == name.symbol }) {
          report(.sectionTwice, at: name.range, [string(declaration.name), string(name)])
        } else {
          sections.append(section(clause, name: name))
        }
      default: break
      }
    }
    if source.title.isEmpty { reportMissing(.title, in: declaration) }
    source.sections = base.symbols.order(sections.map { $0.id }).map { sections[$0] }
    return source
  }

  private func section(_ clause: SyntaxClause, name: SyntaxName) -> Source.Section {
    var section = Source.Section(id: name.symbol, heading: clause.text.swedish)
    if clause.extra.count == 2 {
      section.number = clause.extra[0]
      section.pages = clause.extra[1]
    }
    section.pagesAreInferred = clause.flags.contains(.inferred)
    section.isLost = clause.flags.contains(.lost)
    return section
  }

  /// Makes the roles and areas; areas stand in the order of the view `områden` where there is one.
  mutating func declareRolesAndAreas() {
    for index in byKind[.role] {
      let declaration = declarations[index]
      names[.role, declaration.name.symbol] = base.roles.count
      base.roles.append(Labelled(id: declaration.name.symbol, label: label(of: declaration)))
    }
    uses.roles = [Bool](repeating: false, count: base.roles.count)
    let areas = areasInOrder()
    for index in areas {
      let declaration = declarations[index]
      names[.area, declaration.name.symbol] = base.areas.count
      base.areas.append(Labelled(id: declaration.name.symbol, label: label(of: declaration)))
    }
    uses.areas = [Bool](repeating: false, count: base.areas.count)
  }

  /// The declarations of areas: those that the view `områden` lists, then the others by name.
  private func areasInOrder() -> [Int] {
    let areas = byKind[.area]
    guard let name = base.symbols.find([UInt8]("områden".utf8)[...]),
      let view = byKind[.view].first(where: { declarations[$0].name.symbol == name })
    else { return areas }
    var result: [Int] = []
    for clause in declarations[view].clauses {
      for item in clause.names {
        guard let area = areas.first(where: { declarations[$0].name.symbol == item.symbol }),
          !result.contains(area)
        else { continue }
        result.append(area)
      }
    }
    return result + areas.filter { !result.contains($0) }
  }

  /// The name of a declaration, in both languages.
  mutating func label(
    of declaration: SyntaxDeclaration, places: Places = .none
  ) -> Text {
    for place in declaration.places(of: .sv) {
      return checked(declaration.clauses[place].text, places: places)
    }
    reportMissing(.sv, in: declaration)
    return .none
  }

  /// The place of a role; reports it where there is none.
  mutating func role(_ clause: SyntaxClause) -> Int? {
    guard let name = clause.names.first else { return nil }
    guard let role = names[.role, name.symbol] else {
      reportUnknown(.unknownRole, name, among: base.roles.map { $0.id })
      return nil
    }
    uses.roles[role] = true
    return role
  }

  /// A citation; reports a source or section that is not declared.
  mutating func citation(_ clause: SyntaxClause) -> Citation? {
    let note = text(of: clause)
    guard let (source, section) = place(clause.names),
      let strength = clause.strength.flatMap({ Strength($0.symbol) })
    else { return nil }
    return Citation(source: source, section: section, strength: strength, note: note)
  }

  /// The source and section of `cite` and `compare`.
  mutating func place(_ path: [SyntaxName]) -> (source: Int, section: Int)? {
    guard path.count == 2 else { return nil }
    guard let source = names[.source, path[0].symbol] else {
      reportUnknown(.unknownSource, path[0], among: base.sources.map { $0.id })
      return nil
    }
    uses.sources[source] = true
    let sections = base.sources[source].sections
    if let section = base.sources[source].section(named: path[1].symbol) {
      uses.sections[source][section] = true
      return (source, section)
    }
    let written = string(path[1])
    report(
      .unknownSection, at: path[1].range, [string(path[0]), written],
      suggestion: base.symbols.nearest(to: written, among: sections.map { $0.id }))
    return nil
  }
}

extension Strength {
  /// The strength that a word names.
  fileprivate init?(_ name: Symbol) {
    switch Keyword(name) {
    case .research: self = .research
    case .guidance: self = .guidance
    case .survey: self = .survey
    case .example: self = .example
    case .assessment: self = .assessment
    default: return nil
    }
  }
}
