import Inference
import Rules

extension ProofChecker {
  // MARK: Rows

  /// A condition on a relation: the row that decides it, else the answers or reasons.
  mutating func check(
    _ proof: Proof, _ values: [DisplayValue?], _ relation: Int, _ arguments: [Expression?],
    _ environment: Reference.Environment
  ) {
    for (value, argument) in zip(values, arguments) {
      guard let argument, let value else { continue }
      let own = Shown(reference.evaluate(argument, environment))
      expect(own == Shown(value) || own == .unknown, "asks for \(own)", proof)
    }
    let row = values.map { $0.map { Shown($0) } ?? .unknown }
    let own = reference.extensions[relation]
    let rows = proof.truth == .holds ? Array(own.known) : Array(own.possible.keys)
    if proof.truth != .fails, rows.contains(where: { $0.map { Shown($0) } == row }) {
      return check(proof, rowOf: relation)
    }
    guard proof.truth == .unknown else { return }
    var deciding = reference.openBy(relation) ?? []
    for argument in arguments {
      if let argument { deciding.formUnion(reference.evaluate(argument, environment).deciding) }
    }
    for premise in proof.premises {
      guard case .answer(let fact) = premise.step, deciding.contains(fact) else {
        expect(false, "decides nothing", premise)
        continue
      }
    }
  }

  /// A derived row: a rule concludes it from what held in earlier rounds, or facts decide it.
  mutating func check(_ proof: Proof, rowOf relation: Int) {
    guard case .row(relation, let values, let rule, let round, _) = proof.step else {
      return expect(false, "is no row of \(relation)", proof)
    }
    let row = values.map { $0.map { Shown($0) } ?? .unknown }
    guard let rule else {
      let own = reference.extensions[relation].possible.first { $0.key.map { Shown($0) } == row }
      let facts = proof.premises.compactMap { premise in
        if case .answer(let fact) = premise.step { fact } else { nil }
      }
      expect(proof.truth == .unknown && own?.value == Set(facts), "is not possible", proof)
      return
    }
    let known = reference.extensions[relation].known.contains { $0.map { Shown($0) } == row }
    expect(proof.truth == .holds && known, "is not known", proof)
    guard case .row(relation, let arguments) = base.rules[rule].conclusion,
      let environment = checkBody(proof, of: rule)
    else { return expect(false, "is not concluded by rule \(rule)", proof) }
    let concluded = arguments.map { Shown(reference.evaluate($0, environment)) }
    expect(concluded == row, "concludes \(concluded)", proof)
    expect(
      round >= 1 && proof.premises.allSatisfy { precedes($0, round, relation) }, "order", proof)
  }

  /// Whether rows of the same stratum are of earlier rounds.
  private func precedes(_ proof: Proof, _ round: Int, _ relation: Int) -> Bool {
    if case .row(let other, _, _?, let earlier, _) = proof.step {
      return base.relations[other].stratum != base.relations[relation].stratum || earlier < round
    }
    return proof.premises.allSatisfy { precedes($0, round, relation) }
  }

  // MARK: Values

  mutating func check(_ proof: Proof, derived number: Int) {
    guard case .derived(number, let value, let rule) = proof.step else {
      return expect(false, "is not derived value \(number)", proof)
    }
    let own = reference.derivedValues[number].sure
    expect(Shown(value) == Shown(own), "is \(Shown(own))", proof)
    guard let rule else {
      let isKnown = reference.concluded.contains(number)
      expect(proof.truth == (isKnown ? .holds : .unknown), "is concluded: \(isKnown)", proof)
      return
    }
    guard case .value(number, let expression) = base.rules[rule].conclusion,
      let environment = checkBody(proof, of: rule)
    else { return expect(false, "is not concluded by rule \(rule)", proof) }
    let concluded = Shown(reference.evaluate(expression, environment))
    expect(concluded == Shown(value) && proof.truth == .holds, "concludes \(concluded)", proof)
  }

  // MARK: Rules

  /// The bindings of a rule, each of them there and each of its conditions proved once.
  private mutating func checkBody(
    _ proof: Proof, of number: Int
  ) -> Reference.Environment? {
    let outer = stratum
    defer { stratum = outer }
    let rule = base.rules[number]
    stratum = rule.stratum
    var environment: Reference.Environment = [:]
    let instances = proof.premises.filter { $0.isInstance }
    guard instances.count == rule.generators.count else { return nil }
    for (instance, generator) in zip(instances, rule.generators) {
      guard let (inner, membership) = member(instance, of: generator, environment) else {
        return nil
      }
      expect(membership == .holds && instance.truth == .holds, "is there", instance)
      environment = inner
      var premises = instance.premises[...]
      checkPresence(&premises, of: generator, inner, membership)
      expect(premises.isEmpty, "has \(premises.count) premises too many", instance)
    }
    var left = Self.conjuncts(rule.condition)
    for generator in rule.generators { left += generator.condition.map(Self.conjuncts) ?? [] }
    for premise in proof.premises where !premise.isInstance {
      if case .answer(let fact) = premise.step {
        expect(premise.truth == .holds && isField(fact), "is no answer", premise)
      } else {
        checkOne(premise, of: &left, environment)
      }
    }
    expect(left.isEmpty, "leaves out \(left.count) conditions", proof)
    return environment
  }

  private func isField(_ fact: DecidingFact) -> Bool {
    if case .field = fact { true } else { false }
  }

  /// A line that is about one of some conditions, whichever it fits.
  mutating func checkOne(
    _ proof: Proof, of conditions: inout [Condition], _ environment: Reference.Environment
  ) {
    expect(proof.truth == .holds, "holds", proof)
    var first: [String] = []
    for (place, condition) in conditions.enumerated() {
      var trial = ProofChecker(reference)
      trial.stratum = stratum
      trial.check(proof, condition, environment)
      if trial.violations.isEmpty {
        conditions.remove(at: place)
        return
      }
      if place == 0 { first = trial.violations }
    }
    violations += first
    expect(false, "is about no condition of the rule", proof)
  }

  private static func conjuncts(_ condition: Condition) -> [Condition] {
    switch condition {
    case .constant: []
    case .and(let parts): parts.flatMap { conjuncts($0) }
    default: [condition]
    }
  }

  // MARK: Factors and findings

  mutating func check(_ proof: Proof, finding number: Int) {
    guard case .finding(number) = proof.step, proof.premises.count == 1 else {
      return expect(false, "is not finding \(number)", proof)
    }
    expect(proof.truth == proof.premises[0].truth, "is \(proof.premises[0].truth)", proof)
    check(proof.premises[0], base.findings[number].condition, [:])
  }

  mutating func check(_ proof: Proof, factor number: Int) {
    let factor = base.factors[number]
    let status = reference.standing(of: factor).status
    guard case .factor(number, status) = proof.step else {
      return expect(false, "factor \(number) is \(status)", proof)
    }
    expect(proof.truth == (status == .open ? .unknown : .holds), "is a status", proof)
    var truths = (applies: Truth.holds, met: Truth.fails, partly: Truth.fails)
    var openings: [Truth] = []
    for clause in proof.premises {
      guard case .clause(let kind) = clause.step, let premise = clause.premises.first else {
        expect(false, "is no clause", clause)
        continue
      }
      expect(clause.truth == premise.truth, "is \(premise.truth)", clause)
      switch kind {
      case .applies:
        truths.applies = clause.truth
        check(premise, factor.applies, [:])
      case .met:
        truths.met = clause.truth
        check(premise, factor.met, [:])
      case .partly:
        truths.partly = clause.truth
        check(premise, factor.partly, [:])
      case .opening:
        openings.append(clause.truth)
        var left = factor.openings.map { $0.condition }
        left = left.filter { reference.verdict(on: $0, [:]).truth == clause.truth }
        var trials = left.map { condition in
          var trial = ProofChecker(reference)
          trial.check(premise, condition, [:])
          return trial.violations
        }
        trials.sort { $0.count < $1.count }
        violations += trials.first ?? ["no such opening"]
      }
    }
    let possible = Self.statuses(truths.applies, truths.met, truths.partly)
    // An answer that does not apply leaves a factor without a status, and an opening asks for more.
    let follows =
      possible == [status] || (possible.count > 1 && status == .notApplicable)
      || (status == .open && (possible.count > 1 || openings.contains { $0 != .fails }))
      || (status == .notApplicable && !factor.openings.isEmpty)
    expect(follows, "follows from \(possible)", proof)
  }

  private static func statuses(_ applies: Truth, _ met: Truth, _ partly: Truth) -> [FactorStatus] {
    var possible: [FactorStatus] = applies == .holds ? [] : [.notApplicable]
    if applies == .fails { return possible }
    if met != .fails { possible.append(.met) }
    if met == .holds { return possible }
    if partly != .fails { possible.append(.partly) }
    if partly != .holds { possible.append(.gap) }
    return possible
  }
}
