import Rules

extension Reference {
  /// One instance of a generator: what its variable stands for, and whether it is there.
  struct Instance {
    var binding: Binding
    var membership: Verdict
    var isUnnamed = false
  }

  /// All that the variable of a generator can stand for, without its condition.
  func instances(of generator: Generator, _ environment: Environment) -> [Instance] {
    switch generator.domain {
    case .rows(let relation): return rows(of: relation)
    case .values(let type, let lower, let upper):
      return values(of: type).map { value in
        var limits: [Verdict] = []
        if let lower { limits.append(compare(evaluate(lower, environment), .lessOrEqual, value)) }
        if let upper { limits.append(compare(value, .lessOrEqual, evaluate(upper, environment))) }
        return Instance(binding: .value(value), membership: .all(limits))
      }
    }
  }

  /// The known and possible rows of a relation, and the unnamed one where it is open.
  func rows(of relation: Int) -> [Instance] {
    var instances: [Instance] = []
    if ruleBase.relations[relation].isEntity {
      for index in subject.tables[relation].rows.indices {
        let row = Row.entity(relation: relation, index: index)
        instances.append(Instance(binding: .row(row), membership: .holds))
      }
    } else {
      for row in extensions[relation].known {
        let row = Row.derived(relation: relation, row)
        instances.append(Instance(binding: .row(row), membership: .holds))
      }
      for (row, facts) in extensions[relation].possible {
        let row = Row.derived(relation: relation, row)
        instances.append(Instance(binding: .row(row), membership: .unknown(facts)))
      }
    }
    if let facts = openBy(relation) {
      let row = Row.unnamed(relation: relation, facts)
      instances.append(
        Instance(binding: .row(row), membership: .unknown(facts), isUnnamed: true))
    }
    return instances
  }

  /// The values of a finite type.
  func values(of type: ValueType) -> [Evaluated] {
    switch Evaluated.unknown(type, in: ruleBase, by: []).possible {
    case .choices(let choices):
      return choices.sorted().map { Evaluated(possible: .choices([$0])) }
    case .numbers:
      guard case .number(let number) = type else { return [] }
      return stride(from: number.lower, through: number.upper, by: Int(fixedOne))
        .map { .number($0) }
    default: fatalError("no variable runs over an infinite type")
    }
  }

  /// The instances of a generator with the verdict on each: it is there and meets the condition.
  func candidates(
    of generator: Generator, _ environment: Environment
  ) -> [(environment: Environment, verdict: Verdict, isUnnamed: Bool)] {
    instances(of: generator, environment).compactMap { instance in
      // What is not there is left out at once: the rest would only take time.
      if instance.membership == .fails { return nil }
      var inner = environment
      inner[generator.variable] = instance.binding
      let condition = generator.condition.map { verdict(on: $0, inner) } ?? .holds
      return (inner, .all([instance.membership, condition]), instance.isUnnamed)
    }
  }
}
