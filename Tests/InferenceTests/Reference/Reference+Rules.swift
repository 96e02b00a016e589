import Rules

extension Reference {
  /// One way to make the generators and the condition of a rule or message not false.
  struct Body {
    var environment: Environment
    var verdict: Verdict
    /// Whether a generator takes an unnamed row.
    var isUnnamed = false
  }

  /// All of them.
  func bodies(_ generators: [Generator], _ condition: Condition) -> [Body] {
    var bodies = [Body(environment: [:], verdict: .holds)]
    for generator in generators {
      bodies = bodies.flatMap { body in
        candidates(of: generator, body.environment).map { candidate in
          Body(
            environment: candidate.environment,
            verdict: .all([body.verdict, candidate.verdict]),
            isUnnamed: body.isUnnamed || candidate.isUnnamed)
        }
      }
      bodies.removeAll { $0.verdict == .fails }
    }
    for index in bodies.indices {
      let verdict = verdict(on: condition, bodies[index].environment)
      bodies[index].verdict = .all([bodies[index].verdict, verdict])
    }
    return bodies.filter { $0.verdict != .fails }
  }

  /// Runs the rules of the current stratum until nothing changes: first what is known, then what
  /// is possible, then the derived values.
  mutating func evaluateStratum() throws(ReferenceFault) {
    var before: [Extension]
    repeat {
      before = extensions
      for rule in ruleBase.rules where rule.stratum == stratum { addKnown(rule) }
    } while extensions != before
    repeat {
      before = extensions
      for rule in ruleBase.rules where rule.stratum == stratum { addPossible(rule) }
    } while extensions != before
    for derived in ruleBase.derivedValues.indices
    where ruleBase.derivedValues[derived].stratum == stratum {
      derivedValues[derived] = try value(of: derived)
    }
  }

  private mutating func addKnown(_ rule: Rule) {
    guard case .row(let relation, let arguments) = rule.conclusion else { return }
    for body in bodies(rule.generators, rule.condition) where body.verdict == .holds {
      let head = arguments.enumerated().map { column, argument in
        data(argument, ruleBase.relations[relation].columns[column].type, body.environment)
      }
      if head.allSatisfy({ $0.isKnown }) {
        extensions[relation].known.insert(head.map { $0.data.sure[0] })
      }
    }
  }

  private mutating func addPossible(_ rule: Rule) {
    guard case .row(let relation, let arguments) = rule.conclusion else { return }
    for body in bodies(rule.generators, rule.condition) {
      let head = arguments.enumerated().map { column, argument in
        data(argument, ruleBase.relations[relation].columns[column].type, body.environment)
      }
      let facts = head.reduce(into: body.verdict.deciding) { $0.formUnion($1.deciding) }
      if head.contains(where: { $0.data == nil }) {
        extensions[relation].openBy.add(facts)
        continue
      }
      if body.verdict == .holds && head.allSatisfy({ $0.isKnown }) { continue }
      for row in combinations(head.map { $0.data.sure })
      where !extensions[relation].known.contains(row) {
        extensions[relation].possible[row, default: []].formUnion(facts)
      }
    }
  }

  /// What an argument of a conclusion can be; no data where it is unknown and its type infinite.
  private struct Argument {
    var data: [Datum]?
    var deciding: Facts
    var isKnown: Bool { data?.count == 1 && deciding.isEmpty }
  }

  private func data(_ argument: Expression, _ type: ValueType, _ environment: Environment)
    -> Argument
  {
    let value = evaluate(argument, environment)
    let isFinite =
      switch type {
      case .yesNo, .choice: true
      case .number(let number): number.kind == .age
      default: false
      }
    let data: [Datum]? =
      switch value.possible {
      case .choices(let choices): choices.sorted().map { .value(.choice($0)) }
      case .numbers(let low, let high) where low == high: [.value(.number(low.rounded))]
      case .numbers(let low, let high) where isFinite:
        stride(from: low.rounded, through: high.rounded, by: Int(fixedOne))
          .map { .value(.number($0)) }
      case .row(.named(let name)): [.row(name)]
      case .text(let text?): [.value(.text(text))]
      case .set(let sure, 0): [.value(.set(sure, isOpen: false))]
      default: nil
      }
    return Argument(data: data, deciding: value.deciding)
  }

  private func combinations(_ columns: [[Datum]]) -> [[Datum]] {
    columns.reduce([[]]) { rows, column in rows.flatMap { row in column.map { row + [$0] } } }
  }

  /// What the rules conclude of a derived value: the values of those that are not false, and what
  /// is declared where none is known.
  private mutating func value(of derived: Int) throws(ReferenceFault) -> Evaluated {
    let declaration = ruleBase.derivedValues[derived]
    var possible: [Evaluated] = []
    var known: [Evaluated] = []
    var hasTrueBody = false
    var facts: Facts = []
    for rule in ruleBase.rules {
      guard case .value(derived, let expression) = rule.conclusion else { continue }
      for body in bodies(rule.generators, rule.condition) {
        let value = evaluate(expression, body.environment)
        possible.append(value)
        facts.formUnion(body.verdict.deciding.union(value.deciding))
        if body.verdict == .holds { hasTrueBody = true }
        if body.verdict == .holds && value.isKnown { known.append(value) }
      }
    }
    if let first = known.first {
      guard known.allSatisfy({ compare($0, .equal, first) == .holds })
      else { throw ReferenceFault(derived: derived) }
      concluded.insert(derived)
      return first
    }
    let isConcluded = possible.isEmpty
    if isConcluded { concluded.insert(derived) }
    if !hasTrueBody {
      possible.append(.known(declaration.otherwise, declaration.type, in: ruleBase, by: []))
    }
    return Evaluated(
      possible: union(possible.map(\.possible)), deciding: facts,
      mayBeNothing: possible.contains { $0.mayBeNothing }, isUnconcluded: !isConcluded)
  }

  private func union(_ values: [Evaluated.Possible]) -> Evaluated.Possible {
    values.dropFirst().reduce(values[0]) { union, value in
      switch (union, value) {
      case (.choices(let some), .choices(let others)): .choices(some.union(others))
      case (.numbers(let low, let high), .numbers(let otherLow, let otherHigh)):
        .numbers(min(low, otherLow), max(high, otherHigh))
      default: fatalError("a derived value is a choice or a number")
      }
    }
  }
}

extension Evaluated {
  /// Whether it is one value for certain.
  var isKnown: Bool {
    if mayBeNothing || isUnconcluded { return false }
    return switch possible {
    case .numbers(let low, let high): low == high
    case .choices(let choices): choices.count == 1
    default: false
    }
  }
}

extension Facts? {
  fileprivate mutating func add(_ facts: Facts) { self = facts.union(self ?? []) }
}
