import Inference
import Report
import Rules

/// Finds the changes of a rule base that no case notices.
struct MutationRun {
  private let ruleBase: RuleBase
  private let tests: [TestCase]
  private let clauses: [Clause]
  /// For each test what each clause came out as.
  private let truths: [[Truth]]

  /// Makes a run of tests that all pass.
  init(_ coverage: Coverage, _ tests: [TestCase], _ assessments: [Assessment]) throws(Fault) {
    ruleBase = coverage.ruleBase
    clauses = coverage.clauses
    self.tests = tests
    var truths: [[Truth]] = []
    for assessment in assessments { truths.append(try coverage.truths(of: assessment)) }
    self.truths = truths
  }

  /// The changes that are tried.
  func mutations(isAll: Bool) -> [Mutation] {
    isAll ? ruleBase.mutations(clauses) : ruleBase.removals(clauses)
  }

  /// Whether some expectation is no longer met.
  func isNoticed(_ mutation: Mutation) -> Bool {
    let engine = Engine(mutation.applied(to: ruleBase))
    return order(for: mutation).contains { test in
      guard let assessment = try? engine.assess(tests[test].subject) else { return true }
      return !ExpectationCheck(assessment, in: .swedish).isMet(tests[test].expectations)
    }
  }

  /// The tests that can notice a change, those most likely to first.
  private func order(for mutation: Mutation) -> [Int] {
    var possible = Array(tests.indices)
    if case .removal = mutation.change, let clause = decisiveClause(mutation.owner) {
      // Where it was false it was as good as removed.
      possible.removeAll { truths[$0][clause] == .fails }
      possible =
        possible.filter { truths[$0][clause] == .holds }
        + possible.filter { truths[$0][clause] == .unknown }
    }
    let naming = possible.filter { names(mutation.owner, tests[$0]) }
    let others = possible.filter { !names(mutation.owner, tests[$0]) }
    return naming + others
  }

  /// The clause that tells whether a rule or finding is so.
  private func decisiveClause(_ owner: Clause.Owner) -> Int? {
    if case .factor = owner { return nil }
    return clauses.firstIndex { $0.owner == owner }
  }

  /// Whether an expectation names what a declaration decides.
  private func names(_ owner: Clause.Owner, _ test: TestCase) -> Bool {
    test.expectations.lines.contains { line in
      switch (owner, line.subject) {
      case (.factor(let number), .factor(let named, _)): return number == named
      case (.finding(let number), .finding(let named, isKnown: _, holds: _)):
        return number == named
      case (.rule(let number), .derived(let derived, _)):
        if case .value(derived, _) = ruleBase.rules[number].conclusion { return true }
        return false
      default: return false
      }
    }
  }
}
