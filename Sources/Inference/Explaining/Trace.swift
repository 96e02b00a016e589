public import Rules

/// How conclusions follow from a case, stage by stage and round by round.
public struct Trace: Sendable {
  /// The stages: what a later one concludes needs all that an earlier one has concluded.
  public var stages: [Stage]

  /// What is concluded together, and what waits.
  public struct Stage: Sendable {
    /// The rounds; each follows from those before it, at once.
    public var rounds: [[Firing]]
    /// The rules that wait for answers, by their places in ``RuleBase/rules``.
    public var waiting: [Waiting]
  }

  /// A rule that has concluded something.
  public struct Firing: Sendable {
    /// The rule, by its place in ``RuleBase/rules``.
    public var rule: Int
    /// What it has concluded: a line of a proof without premises.
    public var conclusion: Proof.Step
    /// What that rests on.
    public var premises: [Proof]
  }

  /// A rule that may conclude something more.
  public struct Waiting: Sendable {
    /// The rule, by its place in ``RuleBase/rules``.
    public var rule: Int
    /// The answers that decide it, sorted.
    public var facts: [DecidingFact]
  }
}

extension Engine {
  /// How conclusions follow from a case.
  ///
  /// - Parameters:
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Returns: what each round of each stage concludes, in the order of the rules.
  /// - Throws: ``Fault`` as ``assess(_:asOf:)``.
  /// - Complexity: that of the proofs of all that is concluded.
  public func trace(_ subject: Case, asOf: Int64? = nil) throws(Fault) -> Trace {
    let subject = subject.filled(from: ruleBase)
    var tracer = Tracer(self, try evaluate(subject, asOf, assuming: true), subject)
    return Trace(stages: program.strata.indices.map { tracer.stage($0) })
  }
}

/// Makes a ``Trace`` of a finished evaluation.
private struct Tracer {
  let program: Program
  let ruleBase: RuleBase
  var prover: Prover

  init(_ engine: Engine, _ evaluation: Evaluation, _ subject: Case) {
    program = engine.program
    ruleBase = engine.ruleBase
    prover = Prover(evaluation, subject, countsOthers: false)
  }

  mutating func stage(_ stratum: Int) -> Trace.Stage {
    var found: [(round: Int, firing: Trace.Firing)] = []
    for relation in ruleBase.relations.indices where isConcluded(relation, in: stratum) {
      let table = prover.evaluation.tables[relation]
      for row in 0..<table.count where table.rowWhy[row] == 0 {
        found += firing(prover.derivedRow(relation, row))
      }
    }
    for (value, declared) in ruleBase.derivedValues.enumerated()
    where declared.stratum == stratum {
      if let derivation = prover.evaluation.derivedBy[value] {
        found += firing(prover.derived(value)).map { (derivation.round, $0.firing) }
      }
    }
    // Rows and values come in their own order; a round is read rule by rule.
    let last = found.map { $0.round }.max() ?? 0
    let rounds = (0..<last).map { round in
      let here = found.filter { $0.round == round + 1 }.map { $0.firing }
      return ruleBase.rules.indices.flatMap { rule in here.filter { $0.rule == rule } }
    }
    return Trace.Stage(rounds: rounds.filter { !$0.isEmpty }, waiting: waiting(stratum))
  }

  private func isConcluded(_ relation: Int, in stratum: Int) -> Bool {
    !ruleBase.relations[relation].isEntity && ruleBase.relations[relation].stratum == stratum
  }

  private func firing(_ proof: Proof) -> [(round: Int, firing: Trace.Firing)] {
    switch proof.step {
    case .row(_, _, let rule?, let round, _):
      let firing = Trace.Firing(rule: rule, conclusion: proof.step, premises: proof.premises)
      return [(round, firing)]
    case .derived(_, _, let rule?):
      let firing = Trace.Firing(rule: rule, conclusion: proof.step, premises: proof.premises)
      return [(1, firing)]
    default: return []
    }
  }

  private mutating func waiting(_ stratum: Int) -> [Trace.Waiting] {
    var result: [Trace.Waiting] = []
    for number in program.strata[stratum] {
      let set = prover.evaluation.deciding(number)
      let facts = prover.evaluation.sets.members(set, except: prover.evaluation.notApplicable)
      if facts.isEmpty { continue }
      result.append(
        Trace.Waiting(
          rule: program.rules[number].source,
          facts: facts.map { prover.evaluation.numbering.fact($0) }))
    }
    return result
  }
}

extension Evaluation {
  /// The facts that decide whether a rule concludes more than it has.
  fileprivate mutating func deciding(_ number: Int) -> FactSets.ID {
    var set = FactSets.empty
    collect(program.rules[number], place: 0, .holds, &set)
    return set
  }

  private mutating func collect(
    _ rule: CompiledRule, place: Int, _ soFar: Verdict, _ set: inout FactSets.ID
  ) {
    var verdict = soFar
    for condition in rule.conditions[place] {
      verdict = both(verdict, truth(condition))
      if verdict == .fails { return }
    }
    guard place < rule.loops.count else {
      if verdict.isUnknown { set = sets.union(set, verdict.set) }
      for argument in rule.arguments { set = sets.union(set, value(argument).set) }
      return
    }
    var instances: [(cell: Int64, verdict: Verdict)] = []
    let variable = program.loops[rule.loops[place]].variable
    forEachInstance(of: rule.loops[place]) { evaluation, verdict in
      instances.append((evaluation.slots[variable], verdict))
      return true
    }
    for instance in instances {
      slots[variable] = instance.cell
      collect(rule, place: place + 1, both(verdict, instance.verdict), &set)
    }
  }
}
