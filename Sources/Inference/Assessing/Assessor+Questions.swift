import Rules

extension Assessor {
  /// The facts that decide something, those that the case only assumes first, then by value.
  func questions() -> [Question] {
    // The places in the list of the facts that have a question.
    var places = [Int32](repeating: -1, count: evaluation.numbering.count)
    var questions: [Question] = []
    func place(of fact: Int) -> Int {
      if places[fact] < 0 {
        places[fact] = Int32(questions.count)
        questions.append(question(fact))
      }
      return Int(places[fact])
    }
    for (number, deciding) in deciding.enumerated() where !deciding.isEmpty {
      let share = roundedQuotient(
        Int64(factors[number].severity) * Self.finer, Int64(max(1, deciding.count)))
      for fact in deciding {
        let place = place(of: fact)
        questions[place].value += share
        questions[place].factors.append(number)
      }
    }
    for (number, deciding) in decidingFindings.enumerated() {
      for fact in deciding { questions[place(of: fact)].findings.append(number) }
    }
    return sorted(questions, places)
  }

  /// How much finer than ten-thousandths values are summed, so that thirds add up to a whole.
  private static let finer: Int64 = 1_000_000

  private func question(_ fact: Int) -> Question {
    let subject = evaluation.numbering.fact(fact)
    return Question(
      fact: subject, value: 0, factors: [], findings: [], isAssumed: self.subject.assumes(subject))
  }

  /// The questions in their order; those that weigh the same as the facts stand.
  private func sorted(_ questions: [Question], _ places: [Int32]) -> [Question] {
    var order = places.filter { $0 >= 0 }
    let keys = questions.map { (isAssumed: $0.isAssumed, value: $0.value) }
    order.sort { first, second in
      let (left, right) = (keys[Int(first)], keys[Int(second)])
      if left.isAssumed != right.isAssumed { return left.isAssumed }
      return left.value > right.value
    }
    return order.map { place in
      var question = questions[Int(place)]
      question.value = roundedQuotient(question.value, Self.finer * fixedOne)
      return question
    }
  }

  // MARK: Summary

  func summary() -> Summary {
    var summary = Summary()
    var facts = [Bool](repeating: false, count: ruleBase.facts.count)
    var lists = [Bool](repeating: false, count: ruleBase.relations.count)
    for number in factors.indices {
      if ruleBase.factors[number].owner == nil {
        summary.counts[factors[number].status.rawValue] += 1
      }
      guard factors[number].status != .notApplicable else { continue }
      for fact in program.factorReads[number].facts { facts[fact] = true }
      for list in program.factorReads[number].relations { lists[list] = true }
    }
    for (fact, isRelevant) in facts.enumerated() where isRelevant {
      summary.relevant += 1
      if subject.answers[fact].state.isSettled { summary.known += 1 }
    }
    for (list, isRelevant) in lists.enumerated() where isRelevant {
      summary.relevant += 1
      if subject.tables[list].completeness.isSettled { summary.known += 1 }
    }
    let own = factors.indices.filter { ruleBase.factors[$0].owner == nil }.map { factors[$0] }
    summary.lowestIndex = FactorAssessment.index(of: own, isHighest: false)
    summary.highestIndex = FactorAssessment.index(of: own, isHighest: true)
    return summary
  }
}

extension Answer.State {
  /// Whether the answer is a value or that the question does not apply.
  var isSettled: Bool {
    switch self {
    case .value, .notApplicable: true
    case .absent, .unknown, .assumed: false
    }
  }
}

extension Rules.Table.Completeness {
  /// Whether the list is closed or does not apply.
  var isSettled: Bool {
    switch self {
    case .closed, .notApplicable: true
    case .absent, .unknown: false
    }
  }
}

extension Case {
  /// Whether the case only assumes an answer.
  func assumes(_ fact: DecidingFact) -> Bool {
    switch fact {
    case .fact(let number): answers[number].state.isAssumed
    case .list: false
    case .field(let relation, let row, let column):
      tables[relation].rows.contains { $0.id == row && $0.answers[column].state.isAssumed }
    }
  }
}
