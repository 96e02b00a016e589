import Inference
import Rules

/// Derives each line of a proof again, from the rule base and the case.
///
/// Each line is paired with the condition that it is about. What it says must be what the reference
/// finds, and its premises must be enough: all parts of a true conjunction, one of a false one. Of
/// the reasons why nothing was concluded only the conclusion is derived again; they are chosen.
struct ProofChecker {
  let reference: Reference
  /// The stratum whose rule is being checked; its own rows are seen as they were in some round.
  var stratum: Int?
  var violations: [String] = []

  init(_ reference: Reference) { self.reference = reference }

  var base: RuleBase { reference.ruleBase }

  mutating func expect(_ isSo: Bool, _ what: @autoclosure () -> String, _ proof: Proof) {
    if !isSo { violations.append("\(what()): \(proof.step) \(proof.truth)") }
  }

  // MARK: Conditions

  mutating func check(
    _ proof: Proof, _ condition: Condition, _ environment: Reference.Environment
  ) {
    let truth = reference.verdict(on: condition, environment).truth
    expect(proof.truth == truth, "is \(truth)", proof)
    switch (proof.step, condition) {
    case (.constant, .constant): expect(proof.premises.isEmpty, "has no premises", proof)
    case (.answeredUnknown(let shown), .answeredUnknown(let fact)):
      expect(shown == fact && proof.premises.isEmpty, "is about another fact", proof)
    case (.all, .and(let parts)), (.any, .or(let parts)): check(proof, parts: parts, environment)
    case (.not, .not(let part)), (.exception, .unless(let part)):
      expect(proof.premises.count == 1, "has one premise", proof)
      for premise in proof.premises { check(premise, part, environment) }
    case (.comparison(let left, let shown, let right), .compare(let first, let own, let second)):
      expect(shown == own, "is another comparison", proof)
      check(proof, [(left, first), (right, second)], environment)
    case (.yes(let term), .holds(let value)): check(proof, [(term, value)], environment)
    case (.has(let set, let term), .has(let first, let second)):
      check(proof, [(set, first), (term, second)], environment)
    case (.between(let term, let low, let high), .between(let value, let lower, let upper)):
      check(proof, [(term, value), (low, lower), (high, upper)], environment)
    case (.quantified(.some, _, let counts), .some(let generator)):
      check(proof, .some, counts, generator, nil, environment)
    case (.quantified(.no, _, let counts), .no(let generator)):
      check(proof, .no, counts, generator, nil, environment)
    case (.quantified(.every, _, let counts), .every(let generator, let wanted)):
      check(proof, .every, counts, generator, wanted, environment)
    case (.row(let shown, let values, _, _, _), .matches(let relation, let arguments)):
      expect(shown == relation, "is another relation", proof)
      check(proof, values, relation, arguments, environment)
    default: expect(false, "is not about \(condition)", proof)
    }
  }

  /// The parts that decide stand there in order, and no others.
  private mutating func check(
    _ proof: Proof, parts: [Condition], _ environment: Reference.Environment
  ) {
    let deciding = parts.filter {
      reference.verdict(on: $0, environment).truth == proof.truth
    }
    if stratum != nil, case .any = proof.step, proof.premises.count < deciding.count {
      // In the round of the rule not all alternatives were there yet.
      var left = deciding
      expect(!proof.premises.isEmpty, "has a premise", proof)
      for premise in proof.premises { checkOne(premise, of: &left, environment) }
      return
    }
    expect(deciding.count == proof.premises.count, "has \(deciding.count) premises", proof)
    for (premise, part) in zip(proof.premises, deciding) { check(premise, part, environment) }
  }

  // MARK: Values

  private mutating func check(
    _ proof: Proof, _ terms: [(Term, Expression)], _ environment: Reference.Environment
  ) {
    var premises = proof.premises[...]
    for (term, expression) in terms {
      check(term, expression, environment, in: proof)
      checkSources(of: expression, &premises, environment)
    }
    expect(premises.isEmpty, "has \(premises.count) premises too many", proof)
  }

  mutating func check(
    _ term: Term, _ expression: Expression, _ environment: Reference.Environment, in proof: Proof
  ) {
    let value = reference.evaluate(expression, environment)
    // Bounds that meet while something is open are shown as unknown.
    let isOpen =
      Shown(term.value) == .unknown
      && (!value.deciding.isEmpty || isUnsure(expression, environment))
    expect(isOpen || Shown(term.value) == Shown(value), "reads \(Shown(value))", proof)
    expect(isRead(term, expression, environment), "is not read by \(expression)", proof)
    if case .calculation(let left, _, let right) = term.origin,
      case .arithmetic(let first, _, let second) = expression
    {
      check(left, first, environment, in: proof)
      check(right, second, environment, in: proof)
    }
  }

  /// Whether a share is of instances that may be others.
  private func isUnsure(
    _ expression: Expression, _ environment: Reference.Environment
  ) -> Bool {
    guard case .share(let generator, let condition) = expression else { return false }
    return reference.candidates(of: generator, environment).contains { candidate in
      candidate.verdict.truth == .unknown
        || reference.verdict(on: condition, candidate.environment).truth == .unknown
    }
  }

  /// Whether a value comes from where it says.
  private func isRead(
    _ term: Term, _ expression: Expression, _ environment: Reference.Environment
  ) -> Bool {
    switch (term.origin, expression) {
    case (.literal, .literal), (.today, .today): true
    case (.fact(.fact(let shown)), .fact(let fact)): shown == fact
    case (.derived(let shown), .derived(let value)): shown == value
    case (.calculation(_, let shown, _), .arithmetic(_, let own, _)): shown == own
    case (.aggregate(.count, _), .count), (.aggregate(.share, _), .share),
      (.aggregate(.sum, _), .aggregate(.sum, _, _)), (.aggregate(.min, _), .aggregate(.min, _, _)),
      (.aggregate(.max, _), .aggregate(.max, _, _)), (.variable, .variable):
      true
    case (_, .end(let range, isUpper: _)): isRead(term, range, environment)
    case (_, .field(let variable, let column)):
      switch (term.origin, environment[variable]) {
      case (.fact(.field(let shown, let id, let place)), .row(.entity(let relation, let index))):
        shown == relation && place == column
          && id == reference.subject.tables[relation].rows[index].id
      case (.fact(.list(let shown)), .row(.unnamed(let relation, _))): shown == relation
      case (.column(let shown, let place), .row(.derived(let relation, _))),
        (.column(let shown, let place), .row(.unnamed(let relation, _))):
        shown == relation && place == column
      default: false
      }
    default: false
    }
  }

  /// The proofs of derived values and the instances of aggregates that an expression reads.
  private mutating func checkSources(
    of expression: Expression, _ premises: inout ArraySlice<Proof>,
    _ environment: Reference.Environment
  ) {
    switch expression {
    case .literal, .fact, .today, .variable, .field: break
    case .derived(let value):
      guard let proof = premises.popFirst() else {
        return violations.append("derived value \(value) is not proved")
      }
      check(proof, derived: value)
    case .arithmetic(let left, _, let right):
      checkSources(of: left, &premises, environment)
      checkSources(of: right, &premises, environment)
    case .end(let range, isUpper: _): checkSources(of: range, &premises, environment)
    case .count(let generator), .aggregate(_, let generator, _):
      checkInstances(generator, nil, &premises, environment)
    case .share(let generator, let condition):
      checkInstances(generator, condition, &premises, environment)
    }
  }

  private mutating func checkInstances(
    _ generator: Generator, _ condition: Condition?, _ premises: inout ArraySlice<Proof>,
    _ environment: Reference.Environment
  ) {
    let count = candidates(of: generator, environment).count
    for _ in 0..<count {
      guard let instance = premises.popFirst() else {
        return violations.append("\(generator) has \(count) instances")
      }
      check(instance, of: generator, condition, environment)
    }
  }

  /// The instances that have a name and are there or may be.
  func candidates(
    of generator: Generator, _ environment: Reference.Environment
  ) -> [(environment: Reference.Environment, verdict: Verdict)] {
    reference.candidates(of: generator, environment).filter {
      !$0.isUnnamed && $0.verdict != .fails
    }
    .map { ($0.environment, $0.verdict) }
  }
}
