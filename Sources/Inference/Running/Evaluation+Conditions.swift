import Rules

extension Evaluation {
  /// Whether a condition holds for the bindings at hand.
  mutating func truth(_ number: Int32) -> Verdict {
    let node = program.nodes[Int(number)]
    switch node.operation {
    case .constant: return Verdict(node.a != 0)
    case .and: return all(node)
    case .or: return any(node)
    case .not, .unless: return truth(node.a).opposite
    case .compareNumbers:
      return compare(value(node.a), node.comparison, value(node.b))
    case .compareRatios:
      return compare(ratio(node.a), node.comparison, ratio(node.b))
    case .compareChoices:
      let verdict = sameChoice(value(node.a), value(node.b))
      return node.comparison == .equal ? verdict : verdict.opposite
    case .compareIdentities:
      let verdict = sameIdentity(value(node.a), value(node.b))
      return node.comparison == .equal ? verdict : verdict.opposite
    case .holds: return sameChoice(value(node.a), Reading(0b10))
    case .has: return has(value(node.a), value(node.b))
    case .between: return between(value(node.a), value(node.b), value(node.c))
    case .matches: return matches(node)
    case .some: return some(Int(node.a))
    case .no: return some(Int(node.a)).opposite
    case .every: return every(Int(node.a), node.b)
    case .answeredUnknown: return answeredUnknown(Int(node.a))
    default: preconditionFailure("a condition that is an expression")
    }
  }

  private mutating func all(_ node: Node) -> Verdict {
    var result = Verdict.holds
    for link in Int(node.a)..<Int(node.a + node.b) {
      let verdict = truth(program.links[link])
      if verdict == .fails { return .fails }
      result = both(result, verdict)
    }
    return result
  }

  private mutating func any(_ node: Node) -> Verdict {
    var result = Verdict.fails
    for link in Int(node.a)..<Int(node.a + node.b) {
      let verdict = truth(program.links[link])
      if verdict == .holds { return .holds }
      if verdict.isUnknown { result = result.isUnknown ? both(result, verdict) : verdict }
    }
    return result
  }

  /// The conjunction of two verdicts.
  mutating func both(_ first: Verdict, _ second: Verdict) -> Verdict {
    if first == .fails || second == .fails { return .fails }
    if first == .holds { return second }
    if second == .holds { return first }
    return Verdict(unknownBy: sets.union(first.set, second.set))
  }

  // MARK: Values

  mutating func compare(_ left: Reading, _ comparison: Comparison, _ right: Reading) -> Verdict {
    let isCertain: Bool
    let isExcluded: Bool
    switch comparison {
    case .equal, .notEqual:
      isCertain =
        left.lower == left.upper && right.lower == right.upper && left.lower == right.lower
      isExcluded = left.upper < right.lower || right.upper < left.lower
      let verdict = decide(isCertain, isExcluded, left, right)
      return comparison == .equal ? verdict : verdict.opposite
    case .less:
      isCertain = left.upper < right.lower
      isExcluded = left.lower >= right.upper
    case .lessOrEqual:
      isCertain = left.upper <= right.lower
      isExcluded = left.lower > right.upper
    case .greater:
      isCertain = left.lower > right.upper
      isExcluded = left.upper <= right.lower
    case .greaterOrEqual:
      isCertain = left.lower >= right.upper
      isExcluded = left.upper < right.lower
    }
    return decide(isCertain, isExcluded, left, right)
  }

  private mutating func decide(
    _ isCertain: Bool, _ isExcluded: Bool, _ left: Reading, _ right: Reading
  ) -> Verdict {
    if isCertain { return .holds }
    if isExcluded { return .fails }
    return unknown(by: left, right)
  }

  mutating func sameChoice(_ left: Reading, _ right: Reading) -> Verdict {
    if left.lower & right.lower == 0 { return .fails }
    if left.lower == right.lower && left.lower & (left.lower &- 1) == 0 { return .holds }
    return unknown(by: left, right)
  }

  mutating func sameIdentity(_ left: Reading, _ right: Reading) -> Verdict {
    if left.isKnown && right.isKnown { return Verdict(left.lower == right.lower) }
    return unknown(by: left, right)
  }

  mutating func equal(_ kind: Domain.Kind, _ left: Reading, _ right: Reading) -> Verdict {
    switch kind {
    case .choice: sameChoice(left, right)
    case .text, .row: sameIdentity(left, right)
    default: compare(left, .equal, right)
    }
  }

  private mutating func has(_ set: Reading, _ element: Reading) -> Verdict {
    if element.lower & ~set.lower == 0 { return .holds }
    if element.lower & set.upper == 0 { return .fails }
    return unknown(by: set, element)
  }

  mutating func between(_ value: Reading, _ lower: Reading, _ upper: Reading) -> Verdict {
    let above = compare(lower, .lessOrEqual, value)
    if above == .fails { return .fails }
    return both(above, compare(value, .lessOrEqual, upper))
  }

  private mutating func answeredUnknown(_ fact: Int) -> Verdict {
    switch silence[fact] {
    case 1: .holds
    case 2: Verdict(unknownBy: sets.single(fact))
    default: .fails
    }
  }

  // MARK: Rows

  private mutating func matches(_ node: Node) -> Verdict {
    let relation = Int(node.a)
    if !ruleBase.relations[relation].isEntity && wantsExactRow(node) {
      return exactRow(of: relation)
    }
    let domains = program.columnDomains[relation]
    var arguments = ContiguousArray<Reading?>()
    for column in domains.indices {
      let argument = program.links[Int(node.b) + column]
      arguments.append(argument < 0 ? nil : value(argument))
    }
    return someRow(of: relation, matching: arguments, domains)
  }

  /// Whether the row in ``wanted`` is there; in an open relation it may be the unnamed one.
  private mutating func exactRow(of relation: Int) -> Verdict {
    let unnamed: Verdict =
      tables[relation].openBy == 0 ? .fails : existence(of: Table.unnamed, in: relation)
    guard let row = tables[relation].find(wanted), row < visible[relation] else { return unnamed }
    let named = existence(of: row, in: relation)
    return named.isUnknown && unnamed.isUnknown ? both(named, unnamed) : named
  }

  /// Whether all arguments are given and known; then ``wanted`` holds the cells.
  private mutating func wantsExactRow(_ node: Node) -> Bool {
    let relation = Int(node.a)
    wanted.removeAll(keepingCapacity: true)
    for column in 0..<tables[relation].arity {
      let argument = program.links[Int(node.b) + column]
      guard argument >= 0 else { return false }
      let reading = value(argument)
      guard reading.isKnown else { return false }
      wanted.append(cell(of: reading, program.columnDomains[relation][column].kind))
    }
    return true
  }

  func cell(of reading: Reading, _ kind: Domain.Kind) -> Int64 {
    kind == .choice ? Int64(reading.lower.trailingZeroBitCount) : reading.lower
  }

  private mutating func someRow(
    of relation: Int, matching arguments: ContiguousArray<Reading?>, _ domains: [Domain]
  ) -> Verdict {
    var result = Verdict.fails
    let last = tables[relation].openBy == 0 ? visible[relation] : visible[relation] + 1
    for number in 0..<last {
      let row = number == visible[relation] ? Table.unnamed : number
      var verdict = existence(of: row, in: relation)
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        verdict = both(
          verdict, equal(domains[column].kind, field(relation, row, column), argument))
        if verdict == .fails { break }
      }
      if verdict == .holds { return .holds }
      if verdict.isUnknown { result = result.isUnknown ? both(result, verdict) : verdict }
    }
    return result
  }

  /// Whether a row is there: known, possible, or not named.
  func existence(of row: Int, in relation: Int) -> Verdict {
    let why = row == Table.unnamed ? tables[relation].openBy : tables[relation].rowWhy[row]
    return why == 0 ? .holds : Verdict(unknownBy: why - 1)
  }

  // MARK: Quantifiers

  private mutating func some(_ loop: Int) -> Verdict {
    var result = Verdict.fails
    forEachInstance(of: loop) { evaluation, verdict in
      if verdict == .holds {
        result = .holds
        return false
      }
      result = result.isUnknown ? evaluation.both(result, verdict) : verdict
      return true
    }
    return result
  }

  private mutating func every(_ loop: Int, _ condition: Int32) -> Verdict {
    var result = Verdict.holds
    forEachInstance(of: loop) { evaluation, verdict in
      let counter = evaluation.both(verdict, evaluation.truth(condition).opposite)
      if counter == .holds {
        result = .fails
        return false
      }
      if counter.isUnknown { result = evaluation.both(result, counter) }
      return true
    }
    return result
  }
}
