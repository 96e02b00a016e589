import Rules

/// What may follow, with the facts that decide it.
extension Evaluation {
  /// Repeats the rules that read something uncertain until neither rows nor deciding facts change.
  mutating func chainPossible(_ stratum: Int) {
    var hasChanged = true
    var isFirst = true
    while hasChanged {
      hasChanged = false
      for number in strata[stratum] {
        let rule = program.rules[number]
        let isRecursive = rule.readsStratumInConditions || !rule.recursiveLoops.isEmpty
        guard isFirst || isRecursive, rule.mayReadNothing || readsDoubt(rule.reads) else {
          continue
        }
        var firing = Firing(number: number, rule: rule, ranges: [], round: 0)
        descendPossible(&firing, place: 0, .holds)
        hasChanged = hasChanged || firing.hasChanged
      }
      for relation in ruleBase.relations.indices
      where !ruleBase.relations[relation].isEntity
        && ruleBase.relations[relation].stratum == stratum
      {
        visible[relation] = tables[relation].count
      }
      isFirst = false
    }
  }

  private func readsDoubt(_ reads: Reads) -> Bool {
    for fact in reads.facts where !facts[fact].isKnown { return true }
    for relation in reads.relations where !tables[relation].isCertain { return true }
    for value in reads.derived where !derived[value].isKnown { return true }
    return false
  }

  private mutating func descendPossible(
    _ firing: inout Firing, place: Int, _ soFar: Verdict
  ) {
    var verdict = soFar
    for condition in firing.rule.conditions[place] {
      verdict = both(verdict, truth(condition))
      if verdict == .fails { return }
    }
    guard place < firing.rule.loops.count else {
      suppose(&firing, verdict)
      return
    }
    let loop = program.loops[firing.rule.loops[place]]
    switch loop.domain {
    case .rows(let relation):
      var cursor = cursor(over: relation, loop, 0..<visible[relation])
      while let row = next(&cursor) {
        let here = both(verdict, existence(of: row, in: relation))
        slots[loop.variable] = Int64(row)
        descendPossible(&firing, place: place + 1, here)
      }
    case .cells(let list, let lower, let upper):
      let bounds = bounds(lower, upper)
      for cell in program.cellLists[list] {
        let here = both(verdict, inside(cell, bounds))
        if here == .fails { continue }
        slots[loop.variable] = cell
        descendPossible(&firing, place: place + 1, here)
      }
    }
  }

  /// Keeps what an instance that may hold would conclude.
  private mutating func suppose(_ firing: inout Firing, _ verdict: Verdict) {
    switch firing.rule.head {
    case .row(let relation): supposeRow(&firing, relation, verdict)
    case .value(let value):
      let reading = self.value(firing.rule.arguments[0])
      let set = verdict.isUnknown ? sets.union(verdict.set, reading.set) : reading.set
      if verdict.isUnknown || !reading.isKnown { supposeValue(value, reading, set, &firing) }
      if verdict == .holds { appliesForCertain[value] = true }
    }
  }

  private mutating func supposeValue(
    _ value: Int, _ reading: Reading, _ set: FactSets.ID, _ firing: inout Firing
  ) {
    let isChoice = program.derivedDomains[value].kind == .choice
    guard let old = supposed[value] else {
      supposed[value] = Reading(reading.lower, reading.upper, why: Reading.why(set))
      firing.hasChanged = true
      return
    }
    let new = Reading(
      isChoice ? old.lower | reading.lower : min(old.lower, reading.lower),
      isChoice ? old.upper | reading.upper : max(old.upper, reading.upper),
      why: Reading.why(sets.union(old.set, set)))
    if new != old {
      supposed[value] = new
      firing.hasChanged = true
    }
  }

  private mutating func supposeRow(
    _ firing: inout Firing, _ relation: Int, _ verdict: Verdict
  ) {
    var readings: [Reading] = []
    var set = verdict.isUnknown ? verdict.set : FactSets.empty
    var isKnown = verdict == .holds
    for argument in firing.rule.arguments {
      let reading = value(argument)
      readings.append(reading)
      if !reading.isKnown {
        set = sets.union(set, reading.set)
        isKnown = false
      }
    }
    if isKnown { return }
    firing.cells.removeAll(keepingCapacity: true)
    spread(&firing, relation, readings, column: 0, set)
  }

  /// Adds a possible row for each value that the arguments may have; where one may be anything,
  /// the relation is open instead.
  private mutating func spread(
    _ firing: inout Firing, _ relation: Int, _ readings: [Reading], column: Int,
    _ set: FactSets.ID
  ) {
    guard column < readings.count else {
      addPossible(&firing, relation, set)
      return
    }
    let domain = program.columnDomains[relation][column]
    if readings[column].isKnown {
      firing.cells.append(cell(of: readings[column], domain.kind))
      spread(&firing, relation, readings, column: column + 1, set)
      firing.cells.removeLast()
      return
    }
    let isAge = ruleBase.relations[relation].columns[column].type.isAge
    guard let cells = domain.finiteCells(isAge: isAge) else {
      open(&firing, relation, set)
      return
    }
    for cell in cells where isPossible(cell, readings[column], domain.kind) {
      firing.cells.append(cell)
      spread(&firing, relation, readings, column: column + 1, set)
      firing.cells.removeLast()
    }
  }

  private func isPossible(_ cell: Int64, _ reading: Reading, _ kind: Domain.Kind) -> Bool {
    kind == .choice
      ? reading.lower & (1 << cell) != 0 : reading.lower <= cell && cell <= reading.upper
  }

  private mutating func addPossible(
    _ firing: inout Firing, _ relation: Int, _ set: FactSets.ID
  ) {
    guard let row = tables[relation].find(firing.cells) else {
      _ = tables[relation].add(derivedRow: firing.cells, why: Reading.why(set))
      derivations[relation].append(
        rule: firing.number, round: 0, bindings: bindings(of: firing.rule))
      firing.hasChanged = true
      return
    }
    let old = tables[relation].rowWhy[row]
    if old == 0 { return }
    let new = Reading.why(sets.union(old - 1, set))
    if new != old {
      tables[relation].setWhy(row, new)
      firing.hasChanged = true
    }
  }

  private mutating func open(_ firing: inout Firing, _ relation: Int, _ set: FactSets.ID) {
    let old = tables[relation].openBy
    let new = Reading.why(old == 0 ? set : sets.union(old - 1, set))
    if new != old {
      tables[relation].openBy = new
      firing.hasChanged = true
    }
  }

  // MARK: Derived values

  mutating func settleDerivedValues(_ stratum: Int) {
    for (number, value) in ruleBase.derivedValues.enumerated() where value.stratum == stratum {
      if derivedBy[number] != nil { continue }
      let otherwise = Reading(value.otherwise, texts: &texts)
      guard let possible = supposed[number] else {
        derived[number] = otherwise
        continue
      }
      if appliesForCertain[number] {
        derived[number] = possible
        continue
      }
      let isChoice = program.derivedDomains[number].kind == .choice
      derived[number] = Reading(
        isChoice ? possible.lower | otherwise.lower : min(possible.lower, otherwise.lower),
        isChoice ? possible.upper | otherwise.upper : max(possible.upper, otherwise.upper),
        why: possible.why)
    }
  }
}
