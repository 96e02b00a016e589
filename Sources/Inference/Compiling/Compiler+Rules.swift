import Rules

extension Compiler {
  mutating func compileRules() {
    for source in ruleBase.rules.indices {
      let rule = rule(source)
      switch rule.head {
      case .row(let relation): rulesOfRelation[relation].append(source)
      case .value(let value): rulesOfValue[value].append(source)
      }
      program.rules.append(rule)
    }
    program.strata = Array(repeating: [], count: max(1, ruleBase.stratumCount))
    for (number, rule) in ruleBase.rules.enumerated() {
      program.strata[rule.stratum].append(number)
    }
  }

  private mutating func rule(_ source: Int) -> CompiledRule {
    let rule = ruleBase.rules[source]
    begin(rule.variables)
    var conjuncts = self.conjuncts(rule.condition)
    for generator in rule.generators {
      if let condition = generator.condition { conjuncts += self.conjuncts(condition) }
    }
    let levels = levels(of: rule)
    let firstNode = program.nodes.count
    var conditions: [[Int32]] = Array(repeating: [], count: rule.generators.count + 1)
    var recursive = false
    for conjunct in conjuncts {
      let before = reads.relations.count
      conditions[level(of: conjunct, levels)].append(condition(conjunct))
      recursive =
        recursive || reads.relations[before...].contains { isInStratum($0, rule.stratum) }
    }
    let loops = ruleLoops(rule, conjuncts)
    let (head, arguments) = head(rule.conclusion)
    var compiled = CompiledRule(
      source: source, loops: loops, conditions: conditions, head: head, arguments: arguments)
    compiled.readsStratumInConditions = recursive
    compiled.recursiveLoops = rule.generators.indices.filter { place in
      guard case .rows(let relation) = rule.generators[place].domain else { return false }
      return isInStratum(relation, rule.stratum)
    }
    compiled.reads = reads
    compiled.mayReadNothing = program.nodes[firstNode...].contains { $0.operation.mayReadNothing }
    return compiled
  }

  private func isInStratum(_ relation: Int, _ stratum: Int) -> Bool {
    !ruleBase.relations[relation].isEntity && ruleBase.relations[relation].stratum == stratum
  }

  private mutating func ruleLoops(_ rule: Rule, _ conjuncts: [Condition]) -> [Int] {
    var bound: Set<Int> = []
    var loops: [Int] = []
    for generator in rule.generators {
      var loop = makeLoop(generator.variable, loopDomain(generator.domain))
      setKey(of: &loop, conjuncts: conjuncts, bound: bound)
      bound.insert(generator.variable)
      program.loops.append(loop)
      loops.append(program.loops.count - 1)
    }
    return loops
  }

  private mutating func head(_ conclusion: Rule.Conclusion) -> (CompiledRule.Head, [Int32]) {
    switch conclusion {
    case .row(let relation, let arguments):
      (.row(relation: relation), arguments.map { expression($0) })
    case .value(let derived, let value):
      (.value(derived: derived), [expression(value)])
    }
  }

  /// For each variable the number of generators that must have run before it is bound.
  private func levels(of rule: Rule) -> [Int] {
    var levels = Array(repeating: 0, count: rule.variables.count)
    for (place, generator) in rule.generators.enumerated() {
      levels[generator.variable] = place + 1
    }
    return levels
  }

  private func level(of condition: Condition, _ levels: [Int]) -> Int {
    var finder = LevelFinder(levels: levels)
    finder.visit(condition)
    return finder.level
  }
}

/// Finds the last generator that a condition needs.
private struct LevelFinder {
  let levels: [Int]
  var level = 0

  mutating func visit(_ condition: Condition) {
    switch condition {
    case .constant, .answeredUnknown: break
    case .and(let parts), .or(let parts): for part in parts { visit(part) }
    case .not(let part), .unless(let part): visit(part)
    case .compare(let left, _, let right), .has(let left, let right):
      visit(left)
      visit(right)
    case .holds(let value): visit(value)
    case .between(let value, let lower, let upper):
      visit(value)
      visit(lower)
      visit(upper)
    case .matches(_, let arguments):
      for argument in arguments { if let argument { visit(argument) } }
    case .some(let generator), .no(let generator): visit(generator)
    case .every(let generator, let condition):
      visit(generator)
      visit(condition)
    }
  }

  private mutating func visit(_ generator: Generator) {
    if case .values(_, let lower, let upper) = generator.domain {
      if let lower { visit(lower) }
      if let upper { visit(upper) }
    }
    if let condition = generator.condition { visit(condition) }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression {
    case .literal, .fact, .derived, .today: break
    case .variable(let variable), .field(variable: let variable, column: _):
      level = max(level, levels[variable])
    case .end(let range, isUpper: _): visit(range)
    case .arithmetic(let left, _, let right):
      visit(left)
      visit(right)
    case .count(let generator): visit(generator)
    case .aggregate(_, let generator, let value):
      visit(generator)
      visit(value)
    case .share(let generator, let condition):
      visit(generator)
      visit(condition)
    }
  }
}
