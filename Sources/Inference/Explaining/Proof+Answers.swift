public import Rules

extension Proof {
  /// The answers of the case that the proof rests on, each once, in order of appearance.
  public func answers() -> [DecidingFact] {
    var result: [DecidingFact] = []
    collect(&result)
    return result
  }

  private func collect(_ result: inout [DecidingFact]) {
    switch step {
    case .comparison(let left, _, let right), .has(let left, let right):
      left.collect(&result)
      right.collect(&result)
    case .yes(let term): term.collect(&result)
    case .between(let value, let lower, let upper):
      value.collect(&result)
      lower.collect(&result)
      upper.collect(&result)
    case .answer(let fact): Self.add(fact, &result)
    case .answeredUnknown(let fact): Self.add(.fact(fact), &result)
    default: break
    }
    for premise in premises { premise.collect(&result) }
  }

  fileprivate static func add(_ fact: DecidingFact, _ result: inout [DecidingFact]) {
    if !result.contains(fact) { result.append(fact) }
  }
}

extension Term {
  fileprivate func collect(_ result: inout [DecidingFact]) {
    switch origin {
    case .fact(let fact): Proof.add(fact, &result)
    case .calculation(let left, _, let right):
      left.collect(&result)
      right.collect(&result)
    default: break
    }
  }
}
