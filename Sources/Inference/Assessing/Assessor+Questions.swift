import Rules

extension Assessor {
  /// The facts that decide something, those that the case only assumes first, then by value.
  func questions() -> [Question] {
    var questions: [Question?] = Array(repeating: nil, count: evaluation.numbering.count)
    for (number, deciding) in deciding.enumerated() where !deciding.isEmpty {
      let share = roundedQuotient(
        Int64(factors[number].severity) * Self.finer, Int64(max(1, deciding.count)))
      for fact in deciding {
        var question = questions[fact] ?? self.question(fact)
        question.value += share
        question.factors.append(number)
        questions[fact] = question
      }
    }
    for (number, deciding) in decidingFindings.enumerated() {
      for fact in deciding {
        var question = questions[fact] ?? self.question(fact)
        question.findings.append(number)
        questions[fact] = question
      }
    }
    return sorted(questions)
  }

  /// How much finer than ten-thousandths values are summed, so that thirds add up to a whole.
  private static let finer: Int64 = 1_000_000

  private func question(_ fact: Int) -> Question {
    let subject = evaluation.numbering.fact(fact)
    return Question(
      fact: subject, value: 0, factors: [], findings: [], isAssumed: self.subject.assumes(subject))
  }

  private func sorted(_ questions: [Question?]) -> [Question] {
    var places: [Int] = []
    for (fact, question) in questions.enumerated() where question != nil { places.append(fact) }
    places.sort { first, second in
      guard let left = questions[first], let right = questions[second] else { return false }
      if left.isAssumed != right.isAssumed { return left.isAssumed }
      return left.value == right.value ? first < second : left.value > right.value
    }
    return places.compactMap { fact in
      guard var question = questions[fact] else { return nil }
      question.value = roundedQuotient(question.value, Self.finer * fixedOne)
      return question
    }
  }

  // MARK: Summary

  func summary() -> Summary {
    var summary = Summary()
    var facts: Set<Int> = []
    var lists: Set<Int> = []
    for number in factors.indices {
      summary.counts[factors[number].status.rawValue] += 1
      guard factors[number].status != .notApplicable else { continue }
      facts.formUnion(program.factorReads[number].facts)
      lists.formUnion(program.factorReads[number].relations)
    }
    summary.relevant = facts.count + lists.count
    summary.known =
      facts.filter { subject.answers[$0].state.isSettled }.count
      + lists.filter { subject.tables[$0].completeness.isSettled }.count
    summary.lowestIndex = index(isHighest: false)
    summary.highestIndex = index(isHighest: true)
    return summary
  }

  /// The lowest or highest mean of met 1, partly ½, gap 0 over the factors that may apply.
  private func index(isHighest: Bool) -> Fixed? {
    var sum: Int64 = 0
    var count: Int64 = 0
    var optional: [Int64] = []
    for factor in factors {
      let values = factor.possible.compactMap { Self.halves($0) }
      guard let value = isHighest ? values.max() : values.min() else { continue }
      if factor.possible.contains(.notApplicable) {
        optional.append(value)
      } else {
        sum += value
        count += 1
      }
    }
    optional.sort()
    if isHighest { optional.reverse() }
    for value in optional {
      let improves = count == 0 || (isHighest ? value * count > sum : value * count < sum)
      guard improves else { break }
      sum += value
      count += 1
    }
    return count == 0 ? nil : roundedQuotient(sum, 2 * count)
  }

  private static func halves(_ status: FactorStatus) -> Int64? {
    switch status {
    case .met: 2
    case .partly: 1
    case .gap: 0
    case .open, .notApplicable: nil
    }
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
