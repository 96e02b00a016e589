import Rules

/// Looks for changes that conclude something.
struct ChangeSearch {
  private let goal: WhyNot.Goal
  private let ruleBase: RuleBase
  private let base: Assessor
  private let closure: GoalClosure
  private var trials: Trials
  private var candidates: [Change] = []
  /// Whether the candidates stand for all that the case could say.
  private var isComplete = true

  init(_ engine: Engine, _ goal: WhyNot.Goal, _ assessor: Assessor) {
    self.goal = goal
    ruleBase = engine.ruleBase
    base = assessor
    trials = Trials(engine, assessor)
    closure = GoalClosure(goal, trials.uses)
    collect(
      Replies(
        uses: trials.uses, evaluation: trials.base, subject: trials.subject,
        isThorough: true))
  }

  // MARK: Candidates

  private mutating func collect(_ replies: Replies) {
    let subject = trials.subject
    for fact in closure.facts {
      add(replies, .fact(fact), subject.answers[fact].state)
    }
    for relation in closure.entities {
      let table = subject.tables[relation]
      for row in table.rows {
        for column in row.answers.indices where closure.hasColumn(relation, column) {
          let fact = DecidingFact.field(relation: relation, row: row.id, column: column)
          add(replies, fact, row.answers[column].state)
        }
        candidates.append(.remove(relation: relation, row: row.id))
      }
      candidates += replies.rows(relation).map { $0.change }
      if table.completeness != .closed { candidates.append(.close(relation: relation)) }
    }
  }

  private mutating func add(_ replies: Replies, _ fact: DecidingFact, _ state: Answer.State) {
    let found = replies.replies(to: fact)
    isComplete = isComplete && found.isComplete
    for reply in found.replies where reply.change != .answer(fact, state) {
      candidates.append(reply.change)
    }
  }

  // MARK: Searching

  /// Whether it is concluded without any change.
  var isConcluded: Bool {
    var evaluation = base.evaluation
    return isReached(trials.standings, &evaluation)
  }

  /// Changes that conclude it, and whether no smaller set does.
  mutating func find() -> (changes: [Change]?, isSmallest: Bool) {
    for size in 1...WhyNot.mostChanges {
      var chosen: [Change] = []
      if let found = extend(&chosen, from: 0, to: size) {
        return (found, isComplete || size == 1)
      }
      if trials.count >= WhyNot.mostTrials { break }
    }
    return (climb(), false)
  }

  /// The first set of a size, in the order of the candidates.
  private mutating func extend(
    _ chosen: inout [Change], from start: Int, to size: Int
  ) -> [Change]? {
    if chosen.count == size { return concludes(chosen) ? chosen : nil }
    for place in start..<candidates.count {
      if trials.count >= WhyNot.mostTrials { return nil }
      let candidate = candidates[place]
      if chosen.contains(where: { $0.excludes(candidate) }) { continue }
      chosen.append(candidate)
      let found = extend(&chosen, from: place + 1, to: size)
      chosen.removeLast()
      if let found { return found }
    }
    return nil
  }

  private mutating func concludes(_ changes: [Change]) -> Bool {
    var isReached = false
    let goal = goal
    let base = base.evaluation
    let standings = trials.run(changes, within: closure.reached) { evaluation in
      isReached = Self.isReached(goal, &evaluation, base)
    }
    guard let standings else { return false }
    if case .factor(let number, let status) = goal {
      isReached = standings.statuses[number] == status
    } else if case .finding(let number) = goal {
      isReached = standings.truths[number] == .holds
    }
    // Only the whole case shows whether rules contradict each other.
    return isReached && trials.run(changes) != nil
  }

  private func isReached(_ standings: Standings, _ evaluation: inout Evaluation) -> Bool {
    switch goal {
    case .factor(let number, let status): standings.statuses[number] == status
    case .finding(let number): standings.truths[number] == .holds
    case .derived(let value, let wanted?):
      evaluation.isKnown(value, wanted)
    case .derived, .row: false
    }
  }

  private static func isReached(
    _ goal: WhyNot.Goal, _ evaluation: inout Evaluation, _ base: Evaluation
  ) -> Bool {
    switch goal {
    case .factor, .finding: return false
    case .derived(let value, let wanted?): return evaluation.isKnown(value, wanted)
    case .derived(let value, nil):
      return evaluation.derived[value].isKnown
        && evaluation.derived[value] != base.derived[value]
    case .row(let relation):
      let table = evaluation.tables[relation]
      return (0..<table.count).contains { row in
        guard table.rowWhy[row] == 0 else { return false }
        let cells = ContiguousArray(
          table.cells[row * table.arity..<(row + 1) * table.arity])
        guard let old = base.tables[relation].find(cells) else { return true }
        return base.tables[relation].rowWhy[old] != 0
      }
    }
  }

  // MARK: Beyond small sets

  /// The most changes that are taken together.
  private static let mostSteps = 30

  /// Takes the change that leads nearest, again and again, and then leaves out what is not needed.
  private mutating func climb() -> [Change]? {
    var chosen: [Change] = []
    var best = nearness(chosen)
    while chosen.count < Self.mostSteps {
      var next: Change?
      for candidate in candidates where !chosen.contains(where: { $0.excludes(candidate) }) {
        let nearness = nearness(chosen + [candidate])
        if nearness > best { (best, next) = (nearness, candidate) }
      }
      guard let next else { return nil }
      chosen.append(next)
      if concludes(chosen) { return reduced(chosen) }
    }
    return nil
  }

  /// The same without the changes that can be left out.
  private mutating func reduced(_ changes: [Change]) -> [Change] {
    var result = changes
    var place = 0
    while place < result.count {
      var rest = result
      rest.remove(at: place)
      if !rest.isEmpty, concludes(rest) { (result, place) = (rest, 0) } else { place += 1 }
    }
    return result
  }

  /// More than the answers that a part can wait for.
  private static let mostDeciding = 1000

  /// How many parts of the conditions hold, and how few answers the others wait for.
  private mutating func nearness(_ changes: [Change]) -> Int {
    let parts = closure.parts(of: goal, base.program)
    var count = 0
    _ = trials.run(changes, within: closure.reached) { evaluation in
      for part in parts {
        let truth = evaluation.truth(part)
        if truth == .holds {
          count += 2 * Self.mostDeciding
        } else if truth.isUnknown {
          count += Self.mostDeciding - min(Self.mostDeciding, evaluation.decidingCount(truth))
        }
      }
    }
    return count
  }
}

extension Evaluation {
  /// How many answers decide what is unknown.
  fileprivate func decidingCount(_ verdict: Verdict) -> Int { sets.members(verdict.set).count }

  /// Whether a derived value is known to be this one.
  fileprivate mutating func isKnown(_ value: Int, _ wanted: Value) -> Bool {
    derived[value] == Reading(wanted, texts: &texts)
  }
}

extension Change {
  /// Whether two changes make no sense together: they say different things of one answer or row.
  fileprivate func excludes(_ other: Change) -> Bool {
    switch (self, other) {
    case (.answer(let fact, _), .answer(let second, _)): fact == second
    case (.add(let relation, let row, _), .add(let second, let id, _)):
      relation == second && row == id
    case (.answer(.field(let relation, let row, _), _), .remove(let second, let id)),
      (.remove(let relation, let row), .answer(.field(let second, let id, _), _)):
      relation == second && row == id
    default: false
    }
  }
}
