import Rules

/// Tries changes of a case without assessing all of it again.
struct Trials {
  let subject: Case
  let uses: Uses
  private let reach: Reach
  /// The evaluation of the case as it is.
  let base: Evaluation
  /// How it stands as it is.
  let standings: Standings
  /// What the trials have named so far; handed from trial to trial, for a copy is dear.
  private var sets: FactSets
  private var assessor: Assessor
  private var known: [Reached?]

  /// The number of trials made.
  private(set) var count = 0

  init(_ engine: Engine, _ assessor: Assessor) {
    subject = assessor.subject
    uses = Uses(engine.ruleBase)
    reach = Reach(uses)
    base = assessor.evaluation
    sets = base.sets
    standings = Standings(assessor)
    self.assessor = assessor
    known = Array(repeating: nil, count: uses.uses.count + engine.ruleBase.relations.count)
  }

  /// Tries some changes.
  ///
  /// - Parameters:
  ///   - changes: the changes.
  ///   - goal: what matters; all by default.
  ///   - read: what else to read of the evaluation.
  /// - Returns: how everything stands then; `nil` where rules then contradict each other.
  mutating func run(
    _ changes: [Change], within goal: Reached? = nil,
    read: ((inout Evaluation) -> Void)? = nil
  ) -> Standings? {
    count += 1
    let reached = reached(by: changes, within: goal)
    assessor.evaluation = base
    swap(&assessor.evaluation.sets, &sets)
    defer { swap(&assessor.evaluation.sets, &sets) }
    assessor.evaluation.read(changes, of: subject)
    do throws(Fault) {
      try assessor.evaluation.conclude(reached)
    } catch {
      return nil
    }
    var result = standings
    for factor in reached.factors.indices where reached.factors[factor] {
      result.statuses[factor] = assessor.status(factor).0.status
      result.severities[factor] = assessor.severity(factor)
    }
    for finding in reached.findings.indices where reached.findings[finding] {
      result.truths[finding] = assessor.evaluation.truth(assessor.program.findings[finding]).truth
    }
    read?(&assessor.evaluation)
    return assessor.evaluation.fault == nil ? result : nil
  }

  private mutating func reached(by changes: [Change], within goal: Reached?) -> Reached {
    var all: Reached?
    for change in changes {
      let reached = reached(from: change.fact)
      if all == nil { all = reached } else { all?.formUnion(reached) }
    }
    var result = all ?? Reached(uses.ruleBase)
    if let goal { result.formIntersection(goal) }
    return result
  }

  /// All that a fact, a list or a field can change.
  mutating func reached(from fact: DecidingFact) -> Reached {
    let number: Int
    switch fact {
    case .fact(let fact): number = fact
    case .list(let relation): number = uses.uses.count + relation
    case .field(let relation, _, let column): number = uses.number(relation, column)
    }
    if let reached = known[number] { return reached }
    let reached = reach.reached(from: fact)
    known[number] = reached
    return reached
  }
}

extension Change {
  /// The fact, field or list that it is about.
  var fact: DecidingFact {
    switch self {
    case .answer(let fact, _): fact
    case .add(let relation, _, _), .remove(let relation, _), .close(let relation): .list(relation)
    }
  }
}
