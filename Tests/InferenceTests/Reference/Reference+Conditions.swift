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
      return .any(matches(relation, arguments, environment))
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
  ) -> [Verdict] {
    rows(of: relation).map { instance in
      guard case .row(let row) = instance.binding else { fatalError("rows are rows") }
      var parts = [instance.membership]
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        parts.append(compare(field(column, of: row), .equal, evaluate(argument, environment)))
      }
      return .all(parts)
    }
  }
}
