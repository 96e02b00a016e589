import Inference
import Rules

extension Wording {
  /// The id of something a case can answer: `budget.typ`, `program list`, `program abc.från`.
  func id(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact(let index): ruleBase.string(ruleBase.facts[index].id)
    case .list(let relation): ruleBase.string(ruleBase.relations[relation].id) + " list"
    case .field(let relation, let row, let column):
      ruleBase.string(ruleBase.relations[relation].id) + " " + row + "."
        + ruleBase.string(ruleBase.relations[relation].columns[column].id)
    }
  }

  /// The name of something a case can answer.
  func name(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact(let index): text(ruleBase.facts[index].label, else: ruleBase.facts[index].id)
    case .list(let relation): self.relation(relation)
    case .field(let relation, let row, let column):
      enclosingRow == .row(relation: relation, id: row)
        ? Alphabet.lowercasedFirst(self.column(relation, column))
        : self.row(relation, row) + ", " + Alphabet.lowercasedFirst(self.column(relation, column))
    }
  }

  /// The question that asks for it.
  func question(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact(let index):
      let question = text(ruleBase.facts[index].question)
      return question.isEmpty ? name(fact) + "?" : question
    case .list(let relation):
      let question = text(ruleBase.relations[relation].question)
      return question.isEmpty ? say(.isListComplete(self.relation(relation))) : question
    case .field(let relation, let row, let column):
      let question = text(ruleBase.relations[relation].columns[column].question)
      guard !question.isEmpty else { return name(fact) + "?" }
      return self.row(relation, row) + ": " + Alphabet.lowercasedFirst(question)
    }
  }

  /// Why it is asked; empty where the rule base does not say.
  func why(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact(let index): text(ruleBase.facts[index].why)
    case .list(let relation), .field(let relation, _, _): text(ruleBase.relations[relation].why)
    }
  }

  /// Whom to ask.
  func whom(_ fact: DecidingFact) -> Int? {
    switch fact {
    case .fact(let index): ruleBase.facts[index].role
    case .list(let relation), .field(let relation, _, _): ruleBase.relations[relation].role
    }
  }

  /// What the case says about it; `nil` for a list.
  func given(_ fact: DecidingFact) -> (answer: Answer, type: ValueType)? {
    switch fact {
    case .list: return nil
    case .fact(let index):
      guard index < subject.answers.count else { return nil }
      return (subject.answers[index], ruleBase.facts[index].type)
    case .field(let relation, let id, let column):
      guard relation < subject.tables.count else { return nil }
      for row in subject.tables[relation].rows where row.id == id && column < row.answers.count {
        return (row.answers[column], ruleBase.relations[relation].columns[column].type)
      }
      return nil
    }
  }

  /// The answer in words: the value, "vet ej", the reason, or that nobody has asked.
  func answer(_ fact: DecidingFact) -> String {
    if case .list(let relation) = fact {
      return relation < subject.tables.count
        ? completeness(subject.tables[relation]) : say(.notAsked)
    }
    guard let (answer, type) = given(fact) else { return say(.notAsked) }
    return state(answer.state, type)
  }

  /// The state of an answer in words.
  func state(_ state: Answer.State, _ type: ValueType) -> String {
    switch state {
    case .absent: say(.notAsked)
    case .value(let value): self.value(value, type)
    case .unknown: say(.answeredUnknown)
    case .notApplicable(let reason): say(.doesNotApply(reason: reason))
    case .assumed(let value): say(.assumed(self.value(value, type)))
    }
  }

  /// Where an answer comes from.
  func provenance(_ fact: DecidingFact) -> Provenance {
    switch fact {
    case .list(let relation):
      return relation < subject.tables.count
        ? subject.tables[relation].provenance : Provenance()
    case .fact: return given(fact)?.answer.provenance ?? Provenance()
    case .field(let relation, let id, _):
      let own = given(fact)?.answer.provenance ?? Provenance()
      guard own == Provenance(), relation < subject.tables.count else { return own }
      for row in subject.tables[relation].rows where row.id == id { return row.provenance }
      return own
    }
  }

  private func completeness(_ table: Table) -> String {
    switch table.completeness {
    case .absent: say(.listOpen)
    case .unknown: say(.answeredUnknown)
    case .closed: say(table.rows.isEmpty ? .listEmpty : .listClosed(table.rows.count))
    case .notApplicable(let reason): say(.doesNotApply(reason: reason))
    }
  }
}
