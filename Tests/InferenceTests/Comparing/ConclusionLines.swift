import Inference
import Rules

extension Engine {
  /// The rows and values that rules conclude for certain, a line for each.
  func conclusionLines(of subject: Case) throws(Fault) -> [String] {
    let names = Names(ruleBase: ruleBase)
    let relations = ruleBase.relations.indices.filter { !ruleBase.relations[$0].isEntity }
    var lines: [String] = []
    for (relation, rows) in zip(relations, try knownRows(of: relations, in: subject)) {
      for row in rows {
        lines.append("row \(names.relation(relation)) \(row.map { names.value($0) })")
      }
    }
    for derived in ruleBase.derivedValues.indices {
      for proof in try explain(.derived(derived), of: subject) {
        if case .derived(_, let value, _) = proof.step, proof.truth == .holds {
          lines.append("derived \(names.derived(derived)) = \(names.value(value))")
        }
      }
    }
    return lines
  }
}

extension ReferenceAssessment {
  /// The same lines.
  var conclusionLines: [String] {
    let names = Names(ruleBase: ruleBase)
    var lines: [String] = []
    for relation in ruleBase.relations.indices where !ruleBase.relations[relation].isEntity {
      for row in certain.extensions[relation].known {
        let values = zip(row, ruleBase.relations[relation].columns).map { datum, column in
          display(datum, column.type)
        }
        lines.append("row \(names.relation(relation)) \(values.map { names.value($0) })")
      }
    }
    for derived in certain.concluded {
      let value = certain.derivedValues[derived].sure
      let shown: Value? =
        switch value.possible {
        case .numbers(let number, _): .number(number.rounded)
        case .choices(let choices): choices.first.map { .choice($0) }
        default: nil
        }
      let type = ruleBase.derivedValues[derived].type
      lines.append(
        "derived \(names.derived(derived)) = \(names.value(.value(shown.sure, type)))")
    }
    return lines
  }

  private func display(_ datum: Reference.Datum, _ type: ValueType) -> DisplayValue {
    switch (datum, type) {
    case (.value(let value), _): .value(value, type)
    case (.row(let id), .row(let relation)): .row(relation: relation, id: id)
    case (.row, _): fatalError("a row has the type of its relation")
    }
  }
}
