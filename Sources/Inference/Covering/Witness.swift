import Rules

/// Watches the parts of conditions in a finished evaluation, for all that their variables can be.
struct Witness {
  private var evaluation: Evaluation
  private var units: [Int] = []
  /// What has come out for each unit.
  private(set) var seen: [Outcomes] = []

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// Watches a clause; `units` tells which unit each part is.
  ///
  /// - Returns: whether some instance of the generators satisfies the condition.
  mutating func watch(_ clause: Clause, _ compiled: CompiledClause, _ units: [Int]) -> Verdict {
    self.units = units
    if let last = units.max(), last >= seen.count {
      seen += Array(repeating: [], count: last + 1 - seen.count)
    }
    return watch(clause, compiled, place: 0, part: 0, .holds)
  }

  private mutating func watch(
    _ clause: Clause, _ compiled: CompiledClause, place: Int, part: Int, _ soFar: Verdict
  ) -> Verdict {
    guard place < compiled.loops.count else {
      watch(clause.condition, compiled.condition, part)
      return evaluation.both(soFar, evaluation.truth(compiled.condition))
    }
    let generator = clause.generators[place]
    var result = Verdict.fails
    watch(generator, compiled.loops[place], part) { witness, verdict in
      let here = witness.watch(
        clause, compiled, place: place + 1, part: part + generator.partCount,
        witness.evaluation.both(soFar, verdict))
      if here == .holds || result == .fails { result = result == .holds ? result : here }
    }
    return result
  }

  private mutating func watch(_ condition: Condition, _ number: Int32, _ part: Int) {
    let unit = units[part]
    if unit >= 0 { seen[unit].insert(Outcomes(evaluation.truth(number).truth)) }
    let node = evaluation.program.nodes[Int(number)]
    var next = part + 1
    switch condition {
    case .constant, .answeredUnknown: break
    case .and(let parts), .or(let parts):
      for (place, inner) in parts.enumerated() {
        watch(inner, evaluation.program.links[Int(node.a) + place], next)
        next += inner.partCount
      }
    case .not(let inner), .unless(let inner): watch(inner, node.a, next)
    case .holds(let value): watch(value, node.a, &next)
    case .compare(let left, _, let right), .has(let left, let right):
      watch(left, node.a, &next)
      watch(right, node.b, &next)
    case .between(let value, let lower, let upper):
      watch(value, node.a, &next)
      watch(lower, node.b, &next)
      watch(upper, node.c, &next)
    case .matches(_, let arguments):
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        watch(argument, evaluation.program.links[Int(node.b) + column], &next)
      }
    case .some(let generator), .no(let generator):
      watch(generator, Int(node.a), next) { _, _ in }
    case .every(let generator, let inner):
      watch(generator, Int(node.a), next) { witness, _ in
        witness.watch(inner, node.b, next + generator.partCount)
      }
    }
  }

  private mutating func watch(_ expression: Expression, _ number: Int32, _ next: inout Int) {
    let start = next
    next += expression.partCount
    guard next > start else { return }
    let node = evaluation.program.nodes[Int(number)]
    var inner = start
    switch expression {
    case .literal, .fact, .derived, .today, .variable, .field: break
    case .end(let range, isUpper: _): watch(range, node.a, &inner)
    case .arithmetic(let left, _, let right):
      watch(left, node.a, &inner)
      watch(right, node.b, &inner)
    case .count(let generator):
      watch(generator, Int(node.a), start) { _, _ in }
    case .aggregate(_, let generator, let value):
      watch(generator, Int(node.a), start) { witness, _ in
        var inner = start + generator.partCount
        witness.watch(value, node.b, &inner)
      }
    case .share(let generator, let condition):
      watch(generator, Int(node.a), start) { witness, _ in
        witness.watch(condition, node.b, start + generator.partCount)
      }
    }
  }

  /// Binds a generator's variable to all that it may stand for, watches its condition, and calls
  /// `body` for each instance that is there or may be.
  private mutating func watch(
    _ generator: Generator, _ number: Int, _ part: Int,
    _ body: (inout Witness, Verdict) -> Void
  ) {
    let loop = evaluation.program.loops[number]
    var next = part
    var candidates: [(cell: Int64, verdict: Verdict)] = []
    switch loop.domain {
    case .rows(let relation):
      let isOpen = evaluation.tables[relation].openBy != 0
      for row in Array(0..<evaluation.visible[relation]) + (isOpen ? [Table.unnamed] : []) {
        candidates.append((Int64(row), evaluation.existence(of: row, in: relation)))
      }
    case .cells(let list, let lower, let upper):
      if case .values(_, let low, let high) = generator.domain {
        if let low { watch(low, lower, &next) }
        if let high { watch(high, upper, &next) }
      }
      let bounds = evaluation.bounds(lower, upper)
      for cell in evaluation.program.cellLists[list] {
        candidates.append((cell, evaluation.inside(cell, bounds)))
      }
    }
    for candidate in candidates where candidate.verdict != .fails {
      evaluation.slots[loop.variable] = candidate.cell
      var verdict = candidate.verdict
      if let condition = generator.condition {
        watch(condition, loop.condition, next)
        verdict = evaluation.both(verdict, evaluation.truth(loop.condition))
      }
      if verdict != .fails { body(&self, verdict) }
    }
  }
}
