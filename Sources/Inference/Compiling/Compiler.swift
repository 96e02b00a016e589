import Rules

/// Makes a ``Program`` of a rule base.
struct Compiler {
  let ruleBase: RuleBase
  var program = Program()

  /// The variables of the declaration at hand.
  var variables: [Variable] = []

  /// The rules that conclude each relation and each derived value.
  var rulesOfRelation: [[Int]]
  var rulesOfValue: [[Int]]

  /// The type that a literal has where it stands.
  var expectedType: ValueType?

  /// What the declaration at hand has read so far.
  var reads = Reads()

  init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
    rulesOfRelation = Array(repeating: [], count: ruleBase.relations.count)
    rulesOfValue = Array(repeating: [], count: ruleBase.derivedValues.count)
  }

  static func compile(_ ruleBase: RuleBase) -> Program {
    var compiler = Compiler(ruleBase)
    compiler.compileAll()
    return compiler.program
  }

  mutating func compileAll() {
    let size = 16 * (ruleBase.rules.count + ruleBase.factors.count + ruleBase.findings.count)
    program.nodes.reserveCapacity(size)
    program.links.reserveCapacity(size)
    compileDomains()
    compileRules()
    compileFactors()
    compileFindings()
  }

  private mutating func compileDomains() {
    program.factDomains = ruleBase.facts.map { Domain($0.type, in: ruleBase) }
    program.derivedDomains = ruleBase.derivedValues.map { Domain($0.type, in: ruleBase) }
    program.columnDomains = ruleBase.relations.map { relation in
      relation.columns.map { Domain($0.type, in: ruleBase) }
    }
    program.indexedColumns = Array(repeating: [], count: ruleBase.relations.count)
  }

  mutating func begin(_ variables: [Variable]) {
    self.variables = variables
    reads = Reads()
    program.slotCount = max(program.slotCount, variables.count)
  }

  // MARK: Factors and findings

  private mutating func compileFactors() {
    for factor in ruleBase.factors {
      begin(factor.variables)
      let (met, partly) = (condition(factor.met), condition(factor.partly))
      program.factorGrounds.append(closure(reads))
      let compiled = CompiledFactor(
        applies: condition(factor.applies),
        met: met,
        partly: partly,
        severities: factor.severities.map { condition($0.condition) },
        advice: factor.advice.map { condition($0.condition) },
        firstSteps: factor.firstSteps.map { condition($0.condition) },
        openings: factor.openings.map { condition($0.condition) },
        instances: factor.instances.map { message in message.generators.map { loop($0) } })
      program.factors.append(compiled)
      program.factorReads.append(closure(reads))
    }
  }

  private mutating func compileFindings() {
    for finding in ruleBase.findings {
      begin(finding.variables)
      program.findings.append(condition(finding.condition))
    }
  }

  /// The scalar facts and entities behind what is read, each once.
  private func closure(_ reads: Reads) -> Reads {
    var seen = Seen(ruleBase)
    var left = Reads()
    seen.add(reads, &left)
    while !left.relations.isEmpty || !left.derived.isEmpty {
      let rules =
        left.relations.popLast().map { rulesOfRelation[$0] }
        ?? left.derived.popLast().map { rulesOfValue[$0] } ?? []
      for rule in rules { seen.add(program.rules[rule].reads, &left) }
    }
    return Reads(
      facts: seen.facts.indices.filter { seen.facts[$0] },
      relations: seen.relations.indices.filter {
        seen.relations[$0] && ruleBase.relations[$0].isEntity
      })
  }

  /// What a closure has met already.
  private struct Seen {
    var facts: [Bool]
    var relations: [Bool]
    var derived: [Bool]

    init(_ ruleBase: RuleBase) {
      facts = Array(repeating: false, count: ruleBase.facts.count)
      relations = Array(repeating: false, count: ruleBase.relations.count)
      derived = Array(repeating: false, count: ruleBase.derivedValues.count)
    }

    /// Adds what is read; what is new and has rules of its own is left to follow.
    mutating func add(_ reads: Reads, _ left: inout Reads) {
      for fact in reads.facts { facts[fact] = true }
      for relation in reads.relations where !relations[relation] {
        relations[relation] = true
        left.relations.append(relation)
      }
      for value in reads.derived where !derived[value] {
        derived[value] = true
        left.derived.append(value)
      }
    }
  }

  // MARK: Conditions

  mutating func condition(_ condition: Condition) -> Int32 {
    switch condition {
    case .constant(let value): add(Node(operation: .constant, a: value ? 1 : 0))
    case .and(let parts): list(.and, parts)
    case .or(let parts): list(.or, parts)
    case .not(let part): unary(.not, self.condition(part))
    case .unless(let part): unary(.unless, self.condition(part))
    case .compare(let left, let comparison, let right): compare(left, comparison, right)
    case .holds(let value): unary(.holds, expression(value))
    case .has(let set, let element): has(set, element)
    case .between(let value, let lower, let upper): between(value, lower, upper)
    case .matches(let relation, let arguments): matches(relation, arguments)
    case .some(let generator): unary(.some, Int32(loop(generator)))
    case .no(let generator): unary(.no, Int32(loop(generator)))
    case .every(let generator, let condition):
      binary(.every, Int32(loop(generator)), self.condition(condition))
    case .answeredUnknown(let fact): answeredUnknown(fact)
    }
  }

  private mutating func answeredUnknown(_ fact: Int) -> Int32 {
    reads.facts.append(fact)
    return add(Node(operation: .answeredUnknown, a: Int32(fact)))
  }

  private mutating func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression
  ) -> Int32 {
    let operation: Node.Operation =
      switch kind(of: left) {
      case .choice: .compareChoices
      case .text, .row: .compareIdentities
      default: isRatio(left) || isRatio(right) ? .compareRatios : .compareNumbers
      }
    expectedType = type(of: left) ?? type(of: right)
    defer { expectedType = nil }
    var node = Node(operation: operation, a: expression(left), b: expression(right))
    node.comparison = comparison
    return add(node)
  }

  private mutating func has(_ set: Expression, _ element: Expression) -> Int32 {
    if case .set(let list)? = type(of: set) { expectedType = .choice(list) }
    defer { expectedType = nil }
    return binary(.has, expression(set), expression(element))
  }

  private mutating func between(
    _ value: Expression, _ lower: Expression, _ upper: Expression
  ) -> Int32 {
    expectedType = type(of: value) ?? type(of: lower)
    defer { expectedType = nil }
    return add(
      Node(
        operation: .between, a: expression(value), b: expression(lower), c: expression(upper)))
  }

  private func isRatio(_ expression: Expression) -> Bool {
    switch expression {
    case .arithmetic(_, .divide, _), .share: true
    default: false
    }
  }

  private mutating func matches(_ relation: Int, _ arguments: [Expression?]) -> Int32 {
    reads.relations.append(relation)
    let nodes = arguments.map { argument in argument.map { expression($0) } ?? -1 }
    let start = program.links.count
    program.links.append(contentsOf: nodes)
    return add(Node(operation: .matches, a: Int32(relation), b: Int32(start)))
  }

  private mutating func list(_ operation: Node.Operation, _ parts: [Condition]) -> Int32 {
    let nodes = parts.map { condition($0) }
    let start = program.links.count
    program.links.append(contentsOf: nodes)
    return add(Node(operation: operation, a: Int32(start), b: Int32(nodes.count)))
  }

  /// The generator's number; its condition stays with it.
  mutating func loop(_ generator: Generator) -> Int {
    let domain = loopDomain(generator.domain)
    var loop = makeLoop(generator.variable, domain)
    if let condition = generator.condition {
      loop.condition = self.condition(condition)
      setKey(of: &loop, conjuncts: conjuncts(condition))
    }
    program.loops.append(loop)
    return program.loops.count - 1
  }

  func makeLoop(_ variable: Int, _ domain: Loop.Domain) -> Loop {
    Loop(
      variable: variable, domain: domain, name: variables[variable].name,
      type: variables[variable].type)
  }

  mutating func loopDomain(_ domain: Generator.Domain) -> Loop.Domain {
    switch domain {
    case .rows(let relation):
      reads.relations.append(relation)
      return .rows(relation)
    case .values(let type, let lower, let upper):
      return .cells(
        cellList(of: type), lower: lower.map { expression($0) } ?? -1,
        upper: upper.map { expression($0) } ?? -1)
    }
  }

  private mutating func cellList(of type: ValueType) -> Int {
    let cells = Domain(type, in: ruleBase).finiteCells(isAge: true) ?? []
    if let known = program.cellLists.firstIndex(of: cells) { return known }
    program.cellLists.append(cells)
    return program.cellLists.count - 1
  }

  func conjuncts(_ condition: Condition) -> [Condition] {
    guard case .and(let parts) = condition else { return [condition] }
    return parts.flatMap { conjuncts($0) }
  }

  /// Chooses the first conjunct that fixes an exact column by what is bound before.
  mutating func setKey(of loop: inout Loop, conjuncts: [Condition], bound: Set<Int>? = nil) {
    guard case .rows(let relation) = loop.domain else { return }
    for conjunct in conjuncts {
      guard case .compare(let left, .equal, let right) = conjunct else { continue }
      for (side, other) in [(left, right), (right, left)] {
        guard case .field(loop.variable, let column) = side,
          isExact(program.columnDomains[relation][column].kind), !isRatio(other),
          isBound(other, before: loop.variable, bound: bound)
        else { continue }
        loop.key = expression(other)
        loop.keyIndex = index(relation, column)
        return
      }
    }
  }

  private func isExact(_ kind: Domain.Kind) -> Bool { kind != .set && kind != .range }

  private mutating func index(_ relation: Int, _ column: Int) -> Int {
    if let known = program.indexedColumns[relation].firstIndex(of: column) { return known }
    program.indexedColumns[relation].append(column)
    return program.indexedColumns[relation].count - 1
  }

  /// Whether an expression is cheap and reads only variables that are bound already.
  private func isBound(_ expression: Expression, before variable: Int, bound: Set<Int>?) -> Bool {
    switch expression {
    case .literal, .fact, .derived, .today: true
    case .variable(let other), .field(variable: let other, column: _):
      other != variable && (bound.map { $0.contains(other) } ?? (other < variable))
    default: false
    }
  }

  // MARK: Nodes

  mutating func add(_ node: Node) -> Int32 {
    program.nodes.append(node)
    return Int32(program.nodes.count - 1)
  }

  mutating func unary(_ operation: Node.Operation, _ a: Int32) -> Int32 {
    add(Node(operation: operation, a: a))
  }

  mutating func binary(_ operation: Node.Operation, _ a: Int32, _ b: Int32) -> Int32 {
    add(Node(operation: operation, a: a, b: b))
  }
}
