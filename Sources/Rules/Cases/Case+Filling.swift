extension Case {
  /// The case with what the rule base knows of its named rows, where it says nothing itself.
  ///
  /// What is filled in carries ``Provenance/known``, so that it can be told and is never written as
  /// an answer. A value, "vet ej", n/a or an assumption stays as it is.
  ///
  /// - Complexity: linear in the rows of the entities of which anything is known.
  public func filled(from ruleBase: RuleBase) -> Case {
    var result = self
    for relation in tables.indices where !tables[relation].rows.isEmpty {
      guard ruleBase.known.contains(where: { $0.relation == relation }),
        let name = ruleBase.relations[relation].nameColumn
      else { continue }
      for row in tables[relation].rows.indices {
        result.tables[relation].rows[row].fill(relation, name, from: ruleBase)
      }
    }
    return result
  }
}

extension Table.Row {
  fileprivate mutating func fill(_ relation: Int, _ nameColumn: Int, from ruleBase: RuleBase) {
    for column in answers.indices where answers[column].provenance.known != nil {
      answers[column] = Answer()
    }
    guard case .value(.text(let name)) = answers[nameColumn].state,
      let place = ruleBase.known(relation, named: name)
    else { return }
    var provenance = Provenance()
    provenance.known = place
    provenance.source = ruleBase.known[place].citations.first?.source
    provenance.section = ruleBase.known[place].citations.first?.section
    for field in ruleBase.known[place].fields where answers[field.column].state == .absent {
      answers[field.column] = Answer(.value(field.value), provenance: provenance)
    }
  }
}
