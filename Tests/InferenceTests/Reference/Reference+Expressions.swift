import Rules

extension Reference {
  /// What the value of an expression can be.
  func evaluate(_ expression: Expression, _ environment: Environment) -> Evaluated {
    switch expression {
    case .literal(let value):
      // The type matters only to what an open set leaves open, which no rule can write.
      return .known(value, .text, in: ruleBase, by: [])
    case .fact(let fact):
      return evaluate(
        subject.answers[fact].state, ruleBase.facts[fact].type, of: .fact(fact))
    case .derived(let derived):
      precondition(
        ruleBase.derivedValues[derived].stratum < stratum, "a derived value is read too early")
      return derivedValues[derived].sure
    case .today: return .number(today * fixedOne)
    case .variable(let variable):
      switch environment[variable] {
      case .value(let value): return value
      case .row(let row): return name(of: row)
      case nil: fatalError("a variable without a value")
      }
    case .field(let variable, let column):
      guard case .row(let row) = environment[variable] else { fatalError("only rows have fields") }
      return field(column, of: row)
    case .end(let range, let isUpper):
      var value = evaluate(range, environment)
      guard case .range(let lower, let upper) = value.possible
      else { fatalError("only ranges have ends") }
      value.possible = isUpper ? upper : lower
      return value
    case .arithmetic(let first, let operation, let second):
      return calculate(evaluate(first, environment), operation, evaluate(second, environment))
    case .count(let generator): return count(generator, environment)
    case .aggregate(let aggregate, let generator, let value):
      let terms = terms(generator, value, environment)
      return aggregate == .sum ? sum(terms) : extreme(terms, isMax: aggregate == .max)
    case .share(let generator, let condition): return share(generator, condition, environment)
    }
  }

  /// A row as a value.
  private func name(of row: Row) -> Evaluated {
    switch row {
    case .entity(let relation, let index):
      Evaluated(possible: .row(.named(subject.tables[relation].rows[index].id)))
    case .unnamed(_, let facts): Evaluated(possible: .row(.unnamed), deciding: facts)
    case .derived: fatalError("no column holds the row of a derived relation")
    }
  }

  /// A column of a row.
  func field(_ column: Int, of row: Row) -> Evaluated {
    switch row {
    case .entity(let relation, let index):
      let type = ruleBase.relations[relation].columns[column].type
      let row = subject.tables[relation].rows[index]
      let fact = DecidingFact.field(relation: relation, row: row.id, column: column)
      return evaluate(row.answers[column].state, type, of: fact)
    case .derived(let relation, let row):
      switch row[column] {
      case .value(let value):
        let type = ruleBase.relations[relation].columns[column].type
        return .known(value, type, in: ruleBase, by: [])
      case .row(let name): return Evaluated(possible: .row(.named(name)))
      }
    case .unnamed(let relation, let facts):
      let type = ruleBase.relations[relation].columns[column].type
      return .unknown(type, in: ruleBase, by: facts)
    }
  }
}

// MARK: - Calculation

extension Reference {
  private func calculate(
    _ first: Evaluated, _ operation: Expression.Operation, _ second: Evaluated
  ) -> Evaluated {
    guard case .numbers(let low, let high) = first.possible,
      case .numbers(let otherLow, let otherHigh) = second.possible
    else { fatalError("only numbers are calculated with") }
    var result = Evaluated(
      possible: .numbers(-.infinity, .infinity), deciding: first.deciding.union(second.deciding),
      mayBeNothing: first.mayBeNothing || second.mayBeNothing)
    switch operation {
    case .add: result.possible = .numbers(low + otherLow, high + otherHigh)
    case .subtract: result.possible = .numbers(low + -otherHigh, high + -otherLow)
    case .multiply:
      let corners = [low * otherLow, low * otherHigh, high * otherLow, high * otherHigh]
      result.possible = .numbers(corners.min().sure, corners.max().sure)
    case .divide:
      if otherLow <= .zero && .zero <= otherHigh {
        // Nothing divided by nothing is no number.
        result.mayBeNothing = true
      } else {
        let corners = [low / otherLow, low / otherHigh, high / otherLow, high / otherHigh]
        result.possible = .numbers(corners.min().sure, corners.max().sure)
      }
    }
    return result
  }

  /// The number of instances: those that are there, and at most those that may be there.
  private func count(_ generator: Generator, _ environment: Environment) -> Evaluated {
    var low = 0
    var high = 0
    var isEndless = false
    var facts: Facts = []
    for candidate in candidates(of: generator, environment) {
      switch candidate.verdict {
      case .fails: continue
      case .holds: low += 1
      case .unknown(let deciding):
        facts.formUnion(deciding)
        if candidate.isUnnamed { isEndless = true }
      }
      high += 1
    }
    return Evaluated(
      possible: .numbers(
        Number(Int128(low) * Int128(fixedOne)),
        isEndless ? .infinity : Number(Int128(high) * Int128(fixedOne))),
      deciding: facts)
  }

  /// One instance's part in a sum, smallest or largest.
  private struct Term {
    var low: Number
    var high: Number
    var verdict: Verdict
    var isUnnamed: Bool
    var deciding: Facts
    var mayBeNothing: Bool
  }

  private func terms(
    _ generator: Generator, _ value: Expression, _ environment: Environment
  ) -> [Term] {
    candidates(of: generator, environment).compactMap { candidate in
      if candidate.verdict == .fails { return nil }
      let value = evaluate(value, candidate.environment)
      guard case .numbers(let low, let high) = value.possible
      else { fatalError("only numbers are added") }
      return Term(
        low: low, high: high, verdict: candidate.verdict, isUnnamed: candidate.isUnnamed,
        deciding: candidate.verdict.deciding.union(value.deciding),
        mayBeNothing: value.mayBeNothing)
    }
  }

  private func sum(_ terms: [Term]) -> Evaluated {
    var result = (low: Number.zero, high: Number.zero)
    for term in terms {
      if term.verdict == .holds {
        result = (result.low + term.low, result.high + term.high)
      } else if term.isUnnamed {
        // Any number of rows, each with a value of its own.
        if term.low < .zero { result.low = -.infinity }
        if term.high > .zero { result.high = .infinity }
      } else {
        result = (result.low + min(.zero, term.low), result.high + max(.zero, term.high))
      }
    }
    return Evaluated(
      possible: .numbers(result.low, result.high),
      deciding: terms.reduce(into: []) { $0.formUnion($1.deciding) },
      mayBeNothing: terms.contains { $0.mayBeNothing })
  }

  private func extreme(_ terms: [Term], isMax: Bool) -> Evaluated {
    let certain = terms.filter { $0.verdict == .holds }
    // The smallest is at most each certain one and at least the least that is possible.
    let lows = (isMax ? certain : terms).map(\.low)
    let highs = (isMax ? terms : certain).map(\.high)
    let low = isMax ? lows.max() : lows.min()
    let high = isMax ? highs.max() : highs.min()
    return Evaluated(
      possible: .numbers(low ?? -.infinity, high ?? .infinity),
      deciding: terms.reduce(into: []) { $0.formUnion($1.deciding) },
      mayBeNothing: certain.isEmpty || terms.contains { $0.mayBeNothing })
  }

  /// The share of the instances that meet a condition: the lowest where all that may be left out
  /// of those that meet it are, and all others that may count do.
  private func share(
    _ generator: Generator, _ condition: Condition, _ environment: Environment
  ) -> Evaluated {
    var counted = 0
    var surely = 0
    var perhaps = 0
    var addedAgainst: (count: Int, isEndless: Bool) = (0, false)
    var addedFor: (count: Int, isEndless: Bool) = (0, false)
    var facts: Facts = []
    for candidate in candidates(of: generator, environment) where candidate.verdict != .fails {
      let verdict = verdict(on: condition, candidate.environment)
      facts.formUnion(candidate.verdict.deciding)
      facts.formUnion(verdict.deciding)
      if candidate.verdict == .holds {
        counted += 1
        if verdict == .holds { surely += 1 }
        if verdict != .fails { perhaps += 1 }
      } else {
        if verdict != .holds { addedAgainst.count += 1 }
        if verdict != .holds && candidate.isUnnamed { addedAgainst.isEndless = true }
        if verdict != .fails { addedFor.count += 1 }
        if verdict != .fails && candidate.isUnnamed { addedFor.isEndless = true }
      }
    }
    let one = Int128(fixedOne)
    let least = Int128(counted + addedAgainst.count)
    let most = Int128(counted + addedFor.count)
    return Evaluated(
      possible: .numbers(
        addedAgainst.isEndless || least == 0 ? .zero : Number(Int128(surely) * one, over: least),
        addedFor.isEndless || most == 0
          ? Number(one) : Number(Int128(perhaps + addedFor.count) * one, over: most)),
      deciding: facts, mayBeNothing: counted == 0)
  }
}
