import Rules

/// Why something was not concluded: for each rule that could, the condition that stops it.
extension Prover {
  /// Why no row of a derived relation has these columns.
  mutating func rowAbsence(_ relation: Int, _ arguments: [Reading?]) -> [Proof] {
    if ruleBase.relations[relation].isEntity { return closing(relation) }
    guard !absences.contains(relation) else { return [] }
    absences.append(relation)
    defer { absences.removeLast() }
    var result: [Proof] = []
    for number in program.rules.indices {
      guard case .row(relation: relation) = program.rules[number].head else { continue }
      result += stops(of: number, arguments)
    }
    return result
  }

  /// Why no rule of a kind concluded anything.
  mutating func absence(where isMeant: (CompiledRule) -> Bool) -> [Proof] {
    var result: [Proof] = []
    for number in program.rules.indices where isMeant(program.rules[number]) {
      result += stops(of: number, [])
    }
    return result
  }

  private mutating func stops(of number: Int, _ arguments: [Reading?]) -> [Proof] {
    let saved = evaluation.slots
    defer { evaluation.slots = saved }
    let rule = program.rules[number]
    return canConclude(rule, arguments) ? stops(rule, place: 0, arguments) : []
  }

  /// Whether the literals of a conclusion are those asked for.
  private mutating func canConclude(_ rule: CompiledRule, _ arguments: [Reading?]) -> Bool {
    guard case .row(let relation) = rule.head else { return true }
    for (column, argument) in arguments.enumerated() {
      guard let argument,
        program.nodes[Int(rule.arguments[column])].operation == .literal
      else { continue }
      let kind = program.columnDomains[relation][column].kind
      let own = evaluation.value(rule.arguments[column])
      if evaluation.equal(kind, own, argument) == .fails { return false }
    }
    return true
  }

  /// What stops a rule from here on: its first condition that is not true, else what stops each
  /// instance of its next generator.
  private mutating func stops(
    _ rule: CompiledRule, place: Int, _ arguments: [Reading?]
  ) -> [Proof] {
    for condition in rule.conditions[place] where evaluation.truth(condition) != .holds {
      linesLeft -= 1
      if linesLeft < 0 { return [] }
      return showsAll ? rule.conditions[place].map { prove($0) } : [prove(condition)]
    }
    guard place < rule.loops.count else { return mismatch(rule, arguments) }
    let loop = program.loops[rule.loops[place]]
    let variable = ruleBase.rules[rule.source].variables[loop.variable]
    var result: [Proof] = []
    for slot in wanted(rule, loop, arguments) {
      evaluation.slots[loop.variable] = slot
      if linesLeft < 0 || (slot == -1 && loop.runsOverRows) { continue }
      let line = Proof.Step.instance(variable: variable.name, display(loop, variable.type))
      if presence(of: loop) != .holds {
        linesLeft -= 1
        result += bounds(of: loop)
      } else {
        let premises = stops(rule, place: place + 1, arguments)
        evaluation.slots[loop.variable] = slot
        if !premises.isEmpty { result.append(Proof(line, .fails, premises)) }
      }
    }
    if case .rows(let relation) = loop.domain { result += closing(relation) }
    return result
  }

  /// The values a generator must take for the conclusion to be the one in question.
  private mutating func wanted(
    _ rule: CompiledRule, _ loop: Loop, _ arguments: [Reading?]
  ) -> [Int64] {
    let all = candidates(of: loop)
    for (column, argument) in rule.arguments.enumerated() where column < arguments.count {
      let node = program.nodes[Int(argument)]
      guard node.operation == .variable, Int(node.a) == loop.variable,
        let reading = arguments[column], reading.isKnown
      else { continue }
      let cell = evaluation.cell(of: reading, node.b == 1 ? .choice : .number)
      return all.filter { $0 == cell }
    }
    return all
  }

  /// Whether the value at hand is between a generator's bounds, where it has any.
  mutating func bounds(of loop: Loop) -> [Proof] {
    guard case .cells(_, let lower, let upper) = loop.domain, lower >= 0 || upper >= 0 else {
      return []
    }
    let type = loop.type
    let own = Term(
      origin: .variable(loop.name), value: display(loop, type))
    if lower >= 0, upper >= 0 {
      return [Proof(.between(own, term(lower), term(upper)), presence(of: loop).truth)]
    }
    let bound = lower >= 0 ? lower : upper
    let comparison: Comparison = lower >= 0 ? .greaterOrEqual : .lessOrEqual
    return [Proof(.comparison(own, comparison, term(bound)), presence(of: loop).truth)]
  }

  /// Where a rule does conclude something, but with other values than those asked for.
  private mutating func mismatch(_ rule: CompiledRule, _ arguments: [Reading?]) -> [Proof] {
    guard case .row(let relation) = rule.head else { return [] }
    for (column, argument) in arguments.enumerated() {
      guard let argument else { continue }
      let own = evaluation.value(rule.arguments[column])
      let kind = program.columnDomains[relation][column].kind
      if evaluation.equal(kind, own, argument) == .holds { continue }
      linesLeft -= 1
      let type = ruleBase.relations[relation].columns[column].type
      let asked = Term(
        origin: .literal, value: evaluation.display(argument, type))
      return [Proof(.comparison(term(rule.arguments[column]), .equal, asked), .fails)]
    }
    return []
  }
}
