import Inference
import Rules

extension ProofChecker {
  mutating func check(
    _ proof: Proof, _ quantifier: Proof.Quantifier, _ counts: Proof.Counts,
    _ generator: Generator, _ wanted: Condition?, _ environment: Reference.Environment
  ) {
    let all = reference.candidates(of: generator, environment).filter { $0.verdict != .fails }
    let named = candidates(of: generator, environment)
    let known = all.filter { $0.verdict == .holds }.count
    if !readsOwnStratum(generator) {
      let isOpen = all.contains { $0.isUnnamed }
      let own = Proof.Counts(known: known, possible: all.count - known, isOpen: isOpen)
      expect(counts == own, "counts \(own)", proof)
    }
    if case .rows(let relation) = generator.domain, !base.relations[relation].isEntity,
      reference.rows(of: relation).allSatisfy({ $0.isUnnamed }), proof.truth != .unknown
    {
      // The premises tell why the relation has no rows.
      return
    }
    let instances = proof.premises.filter { $0.isInstance }
    switch (quantifier, proof.truth) {
    case (.some, .holds), (.no, .fails):
      expect(instances.count == 1 && instances[0].truth == .holds, "needs one instance", proof)
    case (.some, .fails), (.no, .holds):
      // Everything that could be an instance and is not.
      let members = reference.instances(of: generator, environment).filter {
        $0.membership != .fails && !$0.isUnnamed
      }
      let count = generator.condition == nil ? 0 : members.count
      expect(instances.count == count, "\(count) are not instances", proof)
    case (.every, .fails):
      expect(instances.contains { $0.truth == .fails }, "needs a counter-instance", proof)
    case (.every, .holds):
      expect(instances.count == named.count, "has \(named.count) instances", proof)
      expect(instances.allSatisfy { $0.truth == .holds }, "holds for all", proof)
    case (_, .unknown):
      expect(
        !instances.isEmpty || !proof.premises.isEmpty || all.contains { $0.isUnnamed },
        "has a reason to be unknown", proof)
    }
    for instance in instances { check(instance, of: generator, wanted, environment) }
    for line in proof.premises where !line.isInstance { checkAnswer(line, generator) }
  }

  /// One instance: what is there, that it meets the generator's condition, and the one wanted.
  mutating func check(
    _ proof: Proof, of generator: Generator, _ wanted: Condition?,
    _ environment: Reference.Environment
  ) {
    guard let (inner, membership) = member(proof, of: generator, environment) else {
      return expect(false, "is no member", proof)
    }
    var verdict = membership
    var premises = proof.premises[...]
    checkPresence(&premises, of: generator, inner, membership)
    if let condition = generator.condition {
      verdict = .all([verdict, reference.verdict(on: condition, inner)])
      if let premise = premises.popFirst() {
        check(premise, condition, inner)
      } else {
        expect(false, "does not say why it is an instance", proof)
      }
    }
    if let wanted {
      // An instance that may not be there fails for no certain.
      let own = reference.verdict(on: wanted, inner)
      verdict = verdict.truth == .unknown && own != .holds ? verdict : own
      if let premise = premises.popFirst() {
        check(premise, wanted, inner)
      } else {
        expect(false, "does not say what it satisfies", proof)
      }
    }
    expect(proof.truth == verdict.truth, "is \(verdict.truth)", proof)
    expect(premises.isEmpty, "has \(premises.count) premises too many", proof)
  }

  /// The bindings with the member of a generator's domain that a line names.
  func member(
    _ proof: Proof, of generator: Generator, _ environment: Reference.Environment
  ) -> (Reference.Environment, Verdict)? {
    guard case .instance(_, let value) = proof.step else { return nil }
    for instance in reference.instances(of: generator, environment)
    where !instance.isUnnamed && instance.membership != .fails {
      if shown(instance.binding) == Shown(value) {
        var inner = environment
        inner[generator.variable] = instance.binding
        return (inner, instance.membership)
      }
    }
    return nil
  }

  private func shown(_ binding: Reference.Binding) -> Shown {
    switch binding {
    case .value(let value): Shown(value)
    case .row(.entity(let relation, let index)):
      .row(reference.subject.tables[relation].rows[index].id)
    case .row(.derived(_, let row)): .derivedRow(row.map { Shown($0) })
    case .row(.unnamed): .unknown
    }
  }

  /// Why a member is one: the proof of a derived row, or that a value is between the bounds.
  mutating func checkPresence(
    _ premises: inout ArraySlice<Proof>, of generator: Generator,
    _ inner: Reference.Environment, _ membership: Verdict
  ) {
    switch generator.domain {
    case .rows(let relation):
      guard !base.relations[relation].isEntity, let premise = premises.popFirst() else { return }
      expect(premise.truth == membership.truth, "is there \(membership.truth)", premise)
      check(premise, rowOf: relation)
    case .values(_, let lower, let upper):
      guard lower != nil || upper != nil, let premise = premises.popFirst() else { return }
      let own = Expression.variable(generator.variable)
      expect(premise.truth == membership.truth, "is within \(membership.truth)", premise)
      switch (premise.step, lower, upper) {
      case (.between(let term, let low, let high), let lower?, let upper?):
        check(term, own, inner, in: premise)
        check(low, lower, inner, in: premise)
        check(high, upper, inner, in: premise)
      case (.comparison(let term, .greaterOrEqual, let bound), let lower?, nil):
        check(term, own, inner, in: premise)
        check(bound, lower, inner, in: premise)
      case (.comparison(let term, .lessOrEqual, let bound), nil, let upper?):
        check(term, own, inner, in: premise)
        check(bound, upper, inner, in: premise)
      default: expect(false, "is no bound of \(generator)", premise)
      }
    }
  }

  private func readsOwnStratum(_ generator: Generator) -> Bool {
    if case .rows(let relation) = generator.domain, isOwn(relation) { return true }
    return generator.condition.map { readsOwnStratum($0) } ?? false
  }

  private func readsOwnStratum(_ condition: Condition) -> Bool {
    switch condition {
    case .matches(let relation, _) where isOwn(relation): true
    case .some(let generator), .no(let generator): readsOwnStratum(generator)
    default: condition.inner.contains { readsOwnStratum($0) }
    }
  }

  private func isOwn(_ relation: Int) -> Bool {
    !base.relations[relation].isEntity && base.relations[relation].stratum == stratum
  }

  /// That a list is closed or open.
  private mutating func checkAnswer(_ proof: Proof, _ generator: Generator) {
    guard case .rows(let relation) = generator.domain else {
      return expect(false, "is no premise of \(generator)", proof)
    }
    let openBy = reference.openBy(relation)
    switch proof.step {
    case .answer(let fact) where proof.truth == .unknown:
      expect(openBy?.contains(fact) == true, "holds nothing open", proof)
    case .answer(let fact):
      expect(fact == .list(relation) && openBy == nil, "closes nothing", proof)
    default: expect(false, "is no premise of \(generator)", proof)
    }
  }
}

extension Proof {
  var isInstance: Bool {
    if case .instance = step { true } else { false }
  }
}
