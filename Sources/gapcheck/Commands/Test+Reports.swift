import Inference
import Report
import Rules

extension Test {
  /// Prints what the cases have shown; finds fault where that is less than asked for.
  func report(
    _ shown: Coverage, _ tried: MutationResult?, in environment: Environment,
    _ tell: (String) -> Void
  ) -> ExitCode {
    environment.output(
      coverage == .json
        ? CoverageJSON(shown, tried).text : "\n" + CoverageText(shown, in: language).text)
    let counts = CoverageCounts(shown)
    var missed: [Diagnostic] = []
    if let least = leastRules, !counts.rules.reaches(percent: least) {
      missed.append(.tooFew(.tooFewRulesFired, counts.rules.shown, of: counts.rules.total, least))
    }
    if let least = leastOutcomes, !counts.outcomes.reaches(percent: least) {
      missed.append(
        .tooFew(.tooFewOutcomes, counts.outcomes.shown, of: counts.outcomes.total, least))
    }
    tell(DiagnosticRenderer(files: [], language: language).text(missed))
    return missed.isEmpty ? .done : .found
  }

  /// Tries changes of the rules.
  func change(
    _ coverage: Coverage, _ tests: [TestCase], _ assessments: [Assessment]
  ) throws(Fault) -> MutationResult {
    let run = try MutationRun(coverage, tests, assessments)
    let mutations = run.mutations(isAll: changes == .all)
    return MutationResult(
      tried: mutations.count, unnoticed: mutations.filter { !run.isNoticed($0) })
  }

  /// Prints the changes that no case notices; finds fault where they are more than asked for.
  func report(
    _ tried: MutationResult, _ ruleBase: RuleBase, _ tell: (String) -> Void
  ) -> ExitCode {
    tell(
      "\n"
        + CommandPhrase.noticed(tried.noticed, of: tried.tried).text(in: language) + "\n")
    let text = MutationText(ruleBase, in: language)
    for mutation in tried.unnoticed { tell(text.unnoticed(mutation) + "\n") }
    guard let least = leastNoticed, tried.noticed * 100 < least * tried.tried else { return .done }
    tell(
      DiagnosticRenderer(files: [], language: language).text([
        .tooFew(.tooFewNoticed, tried.noticed, of: tried.tried, least)
      ]))
    return .found
  }
}

extension Diagnostic {
  /// That a number of something is less than a percentage of all.
  fileprivate static func tooFew(
    _ code: DiagnosticCode, _ count: Int, of total: Int, _ least: Int
  ) -> Diagnostic {
    Diagnostic(code, at: nil, [String(count), String(total), String(least)])
  }
}
