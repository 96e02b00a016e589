import Rules

/// Trying changes on a finished evaluation: only what they can reach is concluded again.
extension Evaluation {
  /// Reads other answers.
  mutating func read(_ changes: [Change], of subject: Case) {
    var relations: [Int] = []
    for change in changes {
      switch change {
      case .answer(.fact(let fact), let state):
        facts[fact] = reading(of: state, program.factDomains[fact], fact: fact, assuming: true)
        silence[fact] = state == .unknown ? 1 : state == .absent ? 2 : 0
      case .answer(.field(let relation, _, _), _), .answer(.list(let relation), _),
        .add(let relation, _, _), .remove(let relation, _), .close(let relation):
        if !relations.contains(relation) { relations.append(relation) }
      }
    }
    if relations.isEmpty { return }
    let changed = subject.applying(changes).filled(from: ruleBase)
    for relation in relations { readAgain(relation, changed.tables[relation], subject) }
  }

  /// Reads the rows of an entity; what a new row leaves open has no number of its own.
  private mutating func readAgain(_ relation: Int, _ table: Rules.Table, _ subject: Case) {
    let domains = program.columnDomains[relation]
    var rows = Table(arity: domains.count, indexedColumns: program.indexedColumns[relation])
    for row in table.rows {
      let old = subject.tables[relation].rows.firstIndex { $0.id == row.id }
      var readings: [Reading] = []
      for (column, answer) in row.answers.enumerated() {
        let fact =
          old.map { numbering.field(relation: relation, row: $0, column: column) }
          ?? numbering.spare
        readings.append(reading(of: answer.state, domains[column], fact: fact, assuming: true))
      }
      rows.add(entityRow: readings, domains: domains)
    }
    rows.openBy = openness(relation, table)
    visible[relation] = rows.count
    tables[relation] = rows
  }

  /// Concludes again what is reached; the rest stays.
  mutating func conclude(_ reached: Reached) throws(Fault) {
    for relation in reached.relations.indices where reached.relations[relation] {
      tables[relation] = Table(
        arity: program.columnDomains[relation].count,
        indexedColumns: program.indexedColumns[relation])
      visible[relation] = 0
      derivations[relation] = Derivations()
    }
    for value in reached.values.indices where reached.values[value] {
      derived[value] = Reading(0)
      derivedBy[value] = nil
      supposed[value] = nil
      appliesForCertain[value] = false
    }
    for stratum in strata.indices {
      strata[stratum] = program.strata[stratum].filter {
        reached.concerns(program.rules[$0].head)
      }
    }
    try run()
  }
}
