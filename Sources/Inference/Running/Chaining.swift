import Rules

/// Forward chaining, stratum by stratum: first everything that follows for certain, then
/// everything that may follow, with the facts that decide it.
extension Evaluation {
  /// Derives all that follows from the case.
  mutating func run() throws(Fault) {
    for stratum in program.strata.indices {
      chainKnown(stratum)
      chainPossible(stratum)
      settleDerivedValues(stratum)
      if let fault { throw fault }
    }
  }

  // MARK: What is certain

  /// Round n is everything that follows from the rounds before n, at once.
  private mutating func chainKnown(_ stratum: Int) {
    let rules = strata[stratum]
    let relations = ruleBase.relations.indices.filter {
      !ruleBase.relations[$0].isEntity && ruleBase.relations[$0].stratum == stratum
    }
    for number in rules { fire(number, round: 1, delta: nil, previous: []) }
    var previous = Array(repeating: 0, count: tables.count)
    var round = 1
    while relations.contains(where: { tables[$0].count > visible[$0] }) {
      let before = visible
      for relation in relations {
        previous[relation] = visible[relation]
        visible[relation] = tables[relation].count
      }
      round += 1
      for number in rules {
        let rule = program.rules[number]
        if rule.readsStratumInConditions {
          fire(number, round: round, delta: nil, previous: before)
        } else {
          for place in rule.recursiveLoops {
            fire(number, round: round, delta: place, previous: before)
          }
        }
      }
    }
  }

  /// Finds all instances of a rule that hold for certain.
  ///
  /// With `delta`, that generator runs over the rows of the last round only, recursive generators
  /// before it over older rows: so each instance is found once.
  private mutating func fire(_ number: Int, round: Int, delta: Int?, previous: [Int]) {
    let rule = program.rules[number]
    var ranges: [Range<Int>] = []
    for (place, loop) in rule.loops.enumerated() {
      guard case .rows(let relation) = program.loops[loop].domain else {
        ranges.append(0..<0)
        continue
      }
      let isRecursive = rule.recursiveLoops.contains(place)
      if let delta, isRecursive, place <= delta {
        ranges.append(
          place == delta
            ? previous[relation]..<visible[relation] : 0..<previous[relation])
      } else {
        ranges.append(0..<visible[relation])
      }
    }
    var firing = Firing(number: number, rule: rule, ranges: ranges, round: round)
    descendKnown(&firing, place: 0)
  }

  private mutating func descendKnown(_ firing: inout Firing, place: Int) {
    for condition in firing.rule.conditions[place] where truth(condition) != .holds { return }
    guard place < firing.rule.loops.count else {
      conclude(&firing)
      return
    }
    let loop = program.loops[firing.rule.loops[place]]
    switch loop.domain {
    case .rows(let relation):
      var cursor = cursor(over: relation, loop, firing.ranges[place])
      cursor.unnamedIsLeft = false
      while let row = next(&cursor) {
        if tables[relation].rowWhy[row] != 0 { continue }
        slots[loop.variable] = Int64(row)
        descendKnown(&firing, place: place + 1)
      }
    case .cells(let list, let lower, let upper):
      let bounds = bounds(lower, upper)
      for cell in program.cellLists[list] where inside(cell, bounds) == .holds {
        slots[loop.variable] = cell
        descendKnown(&firing, place: place + 1)
      }
    }
  }

  private mutating func conclude(_ firing: inout Firing) {
    switch firing.rule.head {
    case .row(let relation):
      let domains = program.columnDomains[relation]
      firing.cells.removeAll(keepingCapacity: true)
      for (column, argument) in firing.rule.arguments.enumerated() {
        let reading = value(argument)
        guard reading.isKnown else { return }
        firing.cells.append(cell(of: reading, domains[column].kind))
      }
      if let target = firing.target {
        if firing.cells == target { firing.found += 1 }
        return
      }
      let bindings = bindings(of: firing.rule)
      if let row = tables[relation].find(firing.cells) {
        if row >= visible[relation] {
          derivations[relation].offer(row, rule: firing.number, bindings: bindings)
        }
      } else {
        _ = tables[relation].add(derivedRow: firing.cells, why: 0)
        derivations[relation].append(
          rule: firing.number, round: firing.round, bindings: bindings)
      }
    case .value(let derived):
      let reading = value(firing.rule.arguments[0])
      if reading.isKnown { conclude(derived, reading, firing) }
    }
  }

  /// The first rule that concludes a value keeps it; another value is a fault.
  private mutating func conclude(_ value: Int, _ reading: Reading, _ firing: Firing) {
    if let first = derivedBy[value] {
      if derived[value] != reading {
        fault =
          fault
          ?? .conflict(
            derived: value, first: program.rules[first.rule].source, second: firing.rule.source,
            firstValue: self.value(of: derived[value], program.derivedDomains[value].kind),
            secondValue: self.value(of: reading, program.derivedDomains[value].kind))
      }
      return
    }
    derived[value] = reading
    derivedBy[value] = Derivation(
      rule: firing.number, round: firing.round, bindings: bindings(of: firing.rule))
  }

  func value(of reading: Reading, _ kind: Domain.Kind) -> Value {
    kind == .choice
      ? .choice(reading.lower.trailingZeroBitCount) : .number(reading.lower)
  }

  func bindings(of rule: CompiledRule) -> ContiguousArray<Int64> {
    var bindings = ContiguousArray<Int64>()
    bindings.reserveCapacity(rule.loops.count)
    for loop in rule.loops { bindings.append(slots[program.loops[loop].variable]) }
    return bindings
  }

  /// The number of different ways in which rules conclude a known row.
  mutating func countDerivations(of row: Int, in relation: Int) -> Int {
    let arity = tables[relation].arity
    let saved = slots
    defer { slots = saved }
    var found = 0
    for (number, rule) in program.rules.enumerated() {
      guard case .row(relation: relation) = rule.head else { continue }
      let ranges = rule.loops.map { loop in
        if case .rows(let other) = program.loops[loop].domain { 0..<visible[other] } else { 0..<0 }
      }
      var firing = Firing(number: number, rule: rule, ranges: ranges, round: 0)
      firing.target = ContiguousArray(tables[relation].cells[row * arity..<(row + 1) * arity])
      descendKnown(&firing, place: 0)
      found += firing.found
    }
    return found
  }
}

/// A rule while its instances are looked for.
struct Firing {
  let number: Int
  let rule: CompiledRule
  let ranges: [Range<Int>]
  let round: Int
  var cells = ContiguousArray<Int64>()
  var hasChanged = false

  /// Where derivations of one row are only counted: its cells.
  var target: ContiguousArray<Int64>?
  var found = 0

  init(number: Int, rule: CompiledRule, ranges: [Range<Int>], round: Int) {
    self.number = number
    self.rule = rule
    self.ranges = ranges
    self.round = round
  }
}

extension ValueType {
  var isAge: Bool {
    if case .number(let number) = self { number.kind == .age } else { false }
  }
}
