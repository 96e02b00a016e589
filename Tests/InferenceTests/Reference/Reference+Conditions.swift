import Rules

extension Reference {
  /// Whether a condition is true, false or unknown.
  func verdict(on condition: Condition, _ environment: Environment) -> Verdict {
    switch condition {
    case .constant(let isTrue): return Verdict(isTrue)
    case .and(let parts): return .all(parts.map { verdict(on: $0, environment) })
    case .or(let parts): return .any(parts.map { verdict(on: $0, environment) })
    case .not(let part), .unless(let part): return !verdict(on: part, environment)
    case .compare(let first, let comparison, let second):
      return compare(evaluate(first, environment), comparison, evaluate(second, environment))
    case .holds(let value):
      return compare(evaluate(value, environment), .equal, Evaluated(possible: .choices([1])))
    case .has(let set, let choice):
      return has(evaluate(set, environment), evaluate(choice, environment))
    case .between(let value, let lower, let upper):
      let value = evaluate(value, environment)
      return .all([
        compare(evaluate(lower, environment), .lessOrEqual, value),
        compare(value, .lessOrEqual, evaluate(upper, environment)),
      ])
    case .matches(let relation, let arguments):
      return .any(matches(relation, arguments, environment).map(\.verdict))
    case .some(let generator): return some(generator, environment)
    case .no(let generator): return !some(generator, environment)
    case .every(let generator, let wanted):
      // There is no counter-row: one that is there, meets the condition and not the wanted one.
      let counters = candidates(of: generator, environment).map { candidate in
        Verdict.all([candidate.verdict, !verdict(on: wanted, candidate.environment)])
      }
      return !.any(counters)
    case .answeredUnknown(let fact): return answeredUnknown(fact)
    }
  }

  private func some(_ generator: Generator, _ environment: Environment) -> Verdict {
    .any(candidates(of: generator, environment).map(\.verdict))
  }

  private func has(_ set: Evaluated, _ choice: Evaluated) -> Verdict {
    guard case .set(let sure, let maybe) = set.possible,
      case .choices(let choices) = choice.possible
    else { fatalError("only sets have alternatives") }
    if choices.allSatisfy({ sure & (1 << UInt64($0)) != 0 }) { return .holds }
    if choices.allSatisfy({ (sure | maybe) & (1 << UInt64($0)) == 0 }) { return .fails }
    return .unknown(set.deciding.union(choice.deciding))
  }

  private func answeredUnknown(_ fact: Int) -> Verdict {
    switch subject.answers[fact].state {
    case .unknown: .holds
    case .value, .notApplicable: .fails
    case .absent: .unknown([.fact(fact)])
    case .assumed: usesAssumptions ? .fails : .unknown([.fact(fact)])
    }
  }

  /// For each row of a relation whether it has these columns.
  func matches(
    _ relation: Int, _ arguments: [Expression?], _ environment: Environment
  ) -> [(verdict: Verdict, isUnnamed: Bool)] {
    rows(of: relation).map { instance in
      guard case .row(let row) = instance.binding else { fatalError("rows are rows") }
      var parts = [instance.membership]
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        parts.append(compare(field(column, of: row), .equal, evaluate(argument, environment)))
      }
      return (.all(parts), instance.isUnnamed)
    }
  }

  /// The facts that decide a condition in so far as one of its positive parts takes an unnamed row
  /// and it is not false; `nil` where that cannot be.
  func throughUnnamed(_ condition: Condition, _ environment: Environment) -> Facts? {
    switch condition {
    case .and(let parts):
      return throughUnnamed(
        all: parts.map { part in
          (verdict(on: part, environment), throughUnnamed(part, environment))
        })
    case .or(let parts):
      return union(parts.map { throughUnnamed($0, environment) })
    case .matches(let relation, let arguments):
      return union(
        matches(relation, arguments, environment).map { match in
          match.isUnnamed && match.verdict != .fails ? match.verdict.deciding : nil
        })
    case .some(let generator):
      return throughUnnamed(generator, environment)
    default: return nil
    }
  }

  private func throughUnnamed(_ generator: Generator, _ environment: Environment) -> Facts? {
    union(
      instances(of: generator, environment).map { instance in
        var inner = environment
        inner[generator.variable] = instance.binding
        let condition = generator.condition ?? .constant(true)
        let verdicts = [instance.membership, verdict(on: condition, inner)]
        return throughUnnamed(all: [
          (verdicts[0], instance.isUnnamed ? instance.membership.deciding : nil),
          (verdicts[1], throughUnnamed(condition, inner)),
        ])
      })
  }

  /// The same for several parts that are all needed.
  func throughUnnamed(all parts: [(verdict: Verdict, unnamed: Facts?)]) -> Facts? {
    // A part that is true without the unnamed row is still not false with it.
    if parts.contains(where: { $0.verdict == .fails }) { return nil }
    return union(
      parts.indices.map { index in
        guard let unnamed = parts[index].unnamed else { return nil }
        let others = parts.indices.filter { $0 != index }
        return others.reduce(into: unnamed) { $0.formUnion(parts[$1].verdict.deciding) }
      })
  }

  private func union(_ sets: [Facts?]) -> Facts? {
    sets.reduce(nil) { union, set in
      guard let set else { return union }
      return set.union(union ?? [])
    }
  }
}
