/// What is used somewhere.
struct Uses {
  /// The facts that something reads.
  var facts: [Bool] = []
  /// The relations that something reads.
  var relations: [Bool] = []
  /// The columns that something reads, for each relation.
  var columns: [[Bool]] = []
  /// The relations that a rule concludes.
  var concludedRelations: [Bool] = []
  /// The derived values that a rule concludes.
  var concludedValues: [Bool] = []
  /// What each derived value can be by its rules and its `else`, one bit for each alternative.
  var concludedAlternatives: [UInt64] = []
  /// The sources that something cites.
  var sources: [Bool] = []
  /// The sections that something cites, for each source.
  var sections: [[Bool]] = []
  /// The roles that somebody is asked in or that own a factor.
  var roles: [Bool] = []
  /// The areas that a factor belongs to.
  var areas: [Bool] = []
}

extension Checker {
  /// Warns of what nothing reads, cites, concludes or asks.
  mutating func warnOfUnused() {
    warnOfUnread()
    warnOfUnconcluded()
    warnOfUncited()
    for (place, index) in byKind[.role].enumerated() where !uses.roles[place] {
      warn(.roleNeverUsed, declarations[index].name)
    }
    for index in byKind[.area] {
      let name = declarations[index].name
      if let place = names[.area, name.symbol], !uses.areas[place] { warn(.areaNeverUsed, name) }
    }
  }

  private mutating func warn(_ code: DiagnosticCode, _ name: SyntaxName) {
    report(code, at: name.range, [string(name)])
  }

  /// Warns of sources that nothing cites, and of such sections of the others.
  private mutating func warnOfUncited() {
    for (place, index) in byKind[.source].enumerated() {
      let declaration = declarations[index]
      guard uses.sources[place] else {
        warn(.sourceNeverCited, declaration.name)
        continue
      }
      for clause in declaration.places(of: .section) {
        guard let name = declaration.clauses[clause].names.first,
          let section = base.sources[place].section(named: name.symbol),
          !uses.sections[place][section]
        else { continue }
        report(.sectionNeverCited, at: name.range, [string(declaration.name), string(name)])
      }
    }
  }

  private mutating func warnOfUnread() {
    for (place, index) in byKind[.fact].enumerated() where !uses.facts[place] {
      warn(.factNeverRead, declarations[index].name)
    }
    for index in byKind[.entity] {
      let declaration = declarations[index]
      guard let entity = names[.relation, declaration.name.symbol] else { continue }
      guard uses.relations[entity] else {
        warn(.entityNeverRead, declaration.name)
        continue
      }
      for column in declaration.columns {
        guard let place = base.relations[entity].column(named: column.name.symbol),
          !uses.columns[entity][place], base.relations[entity].columns[place].type != .text
        else { continue }
        report(
          .fieldNeverRead, at: column.name.range,
          [string(declaration.name), string(column.name)])
      }
    }
  }

  private mutating func warnOfUnconcluded() {
    for index in byKind[.relation] {
      let name = declarations[index].name
      if let place = names[.relation, name.symbol], !uses.concludedRelations[place] {
        warn(.relationWithoutRule, name)
      }
    }
    for (place, index) in byKind[.derived].enumerated() where !uses.concludedValues[place] {
      warn(.derivedWithoutRule, declarations[index].name)
    }
  }
}

extension Source {
  /// The place of a section.
  func section(named name: Symbol) -> Int? { sections.firstIndex { $0.id == name } }
}
