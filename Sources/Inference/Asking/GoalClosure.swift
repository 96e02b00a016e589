import Rules

/// All that something that could be concluded reads, directly or through rules.
struct GoalClosure {
  /// The scalar facts, ascending.
  private(set) var facts: [Int] = []
  /// The entities, ascending.
  private(set) var entities: [Int] = []
  /// The derived relations and values between the answers and the goal, and the goal itself.
  private(set) var reached: Reached
  private var columns: [Bool]
  private let uses: Uses

  init(_ goal: WhyNot.Goal, _ uses: Uses) {
    self.uses = uses
    reached = Reached(uses.ruleBase)
    columns = uses.uses.map { _ in false }
    var left: [Uses.ReadSet] = []
    var relations: [Bool] = uses.ruleBase.relations.map { _ in false }
    var isFactRead: [Bool] = uses.ruleBase.facts.map { _ in false }
    switch goal {
    case .factor(let number, _):
      reached.factors[number] = true
      left.append(uses.factors[number])
    case .finding(let number):
      reached.findings[number] = true
      left.append(uses.findings[number])
    case .derived(let value, _):
      reached.values[value] = true
      left += uses.rules(concluding: .value(derived: value))
    case .row(let relation):
      reached.relations[relation] = true
      left += uses.rules(concluding: .row(relation: relation))
    }
    while let reads = left.popLast() {
      for fact in reads.reads.facts { isFactRead[fact] = true }
      for column in reads.columns { columns[column] = true }
      for relation in reads.reads.relations where !relations[relation] {
        relations[relation] = true
        if uses.ruleBase.relations[relation].isEntity { continue }
        reached.relations[relation] = true
        left += uses.rules(concluding: .row(relation: relation))
      }
      for value in reads.reads.derived where !reached.values[value] {
        reached.values[value] = true
        left += uses.rules(concluding: .value(derived: value))
      }
    }
    facts = isFactRead.indices.filter { isFactRead[$0] }
    entities = relations.indices.filter { relations[$0] && uses.ruleBase.relations[$0].isEntity }
  }

  /// Whether a column of an entity is read.
  func hasColumn(_ relation: Int, _ column: Int) -> Bool {
    columns[uses.number(relation, column)]
  }

  /// The conditions that must hold, in parts.
  func parts(of goal: WhyNot.Goal, _ program: Program) -> [Int32] {
    switch goal {
    case .factor(let number, let status):
      let factor = program.factors[number]
      let wanted = status == .partly ? factor.partly : factor.met
      return program.conjuncts(factor.applies) + program.conjuncts(wanted)
    case .finding(let number): return program.conjuncts(program.findings[number])
    case .derived, .row: return []
    }
  }
}

extension Program {
  /// The parts of a condition that must all hold.
  fileprivate func conjuncts(_ number: Int32) -> [Int32] {
    let node = nodes[Int(number)]
    guard node.operation == .and else { return [number] }
    return (Int(node.a)..<Int(node.a + node.b)).flatMap { conjuncts(links[$0]) }
  }
}
