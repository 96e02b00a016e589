import Rules

/// Answers what a case leaves open.
struct Completer {
  var random: SplitMix64
  let ruleBase: RuleBase

  /// One step: an absent answer filled in, a further row of an open list, or its closing.
  enum Step: Hashable {
    case answer(DecidingFact)
    case row(relation: Int)
    case close(relation: Int)
  }

  /// The steps that a case allows.
  func steps(of subject: Case) -> [Step] {
    var steps: [Step] = []
    for fact in subject.answers.indices where subject.answers[fact].state == .absent {
      steps.append(.answer(.fact(fact)))
    }
    for relation in ruleBase.relations.indices where ruleBase.relations[relation].isEntity {
      for row in subject.tables[relation].rows {
        for column in row.answers.indices where row.answers[column].state == .absent {
          steps.append(.answer(.field(relation: relation, row: row.id, column: column)))
        }
      }
      if subject.tables[relation].completeness == .absent {
        steps += [.row(relation: relation), .close(relation: relation)]
      }
    }
    return steps
  }

  /// Takes a step; an answer is a value, or now and then "vet ej" or n/a.
  mutating func take(_ step: Step, in subject: inout Case, onlyValues: Bool = false) {
    switch step {
    case .answer(.fact(let fact)):
      subject.answers[fact].state = state(of: ruleBase.facts[fact].type, onlyValues)
    case .answer(.field(let relation, let id, let column)):
      let row = subject.tables[relation].rows.firstIndex { $0.id == id }.sure
      let type = ruleBase.relations[relation].columns[column].type
      subject.tables[relation].rows[row].answers[column].state = state(of: type, onlyValues)
    case .answer(.list(let relation)), .close(let relation):
      subject.tables[relation].completeness = .closed
    case .row(let relation):
      let answers = ruleBase.relations[relation].columns.map { column in
        Answer(onlyValues || random.chance(60) ? state(of: column.type, onlyValues) : .absent)
      }
      let id = "ny-\(subject.tables[relation].rows.count)"
      subject.tables[relation].rows.append(Table.Row(id: id, answers: answers))
      subject.tables[relation].rows.sort {
        $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
      }
    }
  }

  /// A case in which every answer has a value and every list is closed.
  ///
  /// "Vet ej" becomes a value only where no condition asks for it.
  mutating func complete(_ subject: Case, keepsUnknown: Bool) -> Case {
    var subject = subject
    if !keepsUnknown { subject = subject.mappingStates { $0 == .unknown ? .absent : $0 } }
    for table in subject.tables.indices where subject.tables[table].completeness == .unknown {
      subject.tables[table].completeness = .absent
    }
    for case .row(let relation) in steps(of: subject) {
      for _ in 0..<random.number(0...2) {
        take(.row(relation: relation), in: &subject, onlyValues: true)
      }
    }
    for step in steps(of: subject) {
      if case .row = step { continue }
      take(step, in: &subject, onlyValues: true)
    }
    return subject
  }

  private mutating func state(of type: ValueType, _ onlyValues: Bool) -> Answer.State {
    if onlyValues || random.chance(80) { return .value(value(of: type)) }
    return random.chance(50) ? .unknown : .notApplicable("skäl")
  }

  /// Any value that a type allows; of a long span of numbers mostly a low one.
  mutating func value(of type: ValueType) -> Value {
    switch type {
    case .yesNo: return .choice(random.number(0...1))
    case .choice(let list):
      return .choice(random.number(0...max(0, ruleBase.choiceLists[list].choices.count - 1)))
    case .set(let list):
      let all = 1 << ruleBase.choiceLists[list].choices.count
      return .set(UInt64(random.number(0...(all - 1))), isOpen: false)
    case .number(let number): return .number(fixed(of: number))
    case .range(let number):
      let ends = [fixed(of: number), fixed(of: number)].sorted()
      return .range(ends[0], ends[1])
    case .text: return .text(random.pick(["a", "b"]))
    case .row: fatalError("no answer is a row")
    }
  }

  private mutating func fixed(of type: NumberType) -> Fixed {
    let count = Int((type.upper - type.lower) / fixedOne)
    let limit = random.chance(70) ? min(6, count) : count
    return type.lower + Fixed(random.number(0...limit)) * fixedOne
  }
}

extension Case {
  /// The case with other states of its facts and fields.
  func mappingStates(_ map: (Answer.State) -> Answer.State) -> Case {
    var subject = self
    for fact in answers.indices { subject.answers[fact].state = map(answers[fact].state) }
    for table in tables.indices {
      for row in tables[table].rows.indices {
        for column in tables[table].rows[row].answers.indices {
          let state = tables[table].rows[row].answers[column].state
          subject.tables[table].rows[row].answers[column].state = map(state)
        }
      }
    }
    return subject
  }

  /// The case without assumptions: they are outside the Law.
  var withoutAssumptions: Case {
    mappingStates { state in
      if case .assumed = state { .absent } else { state }
    }
  }

  /// The case without "gäller inte oss".
  var withoutReasons: Case {
    var subject = mappingStates { state in
      if case .notApplicable = state { .absent } else { state }
    }
    for table in tables.indices {
      if case .notApplicable = tables[table].completeness {
        subject.tables[table].completeness = .absent
      }
    }
    return subject
  }
}
