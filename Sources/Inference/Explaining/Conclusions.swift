public import Rules

extension RuleBase {
  /// The ids of everything that can be explained.
  public var conclusionIDs: [String] {
    let ids =
      factors.map { $0.id } + findings.map { $0.id } + derivedValues.map { $0.id }
      + relations.filter { !$0.isEntity }.map { $0.id }
    return ids.map { string($0) }
  }

  /// Everything that can be explained and has an id.
  public func conclusions(called id: String) -> [Engine.Subject] {
    var found: [Engine.Subject] = []
    for (index, factor) in factors.enumerated() where string(factor.id) == id {
      found.append(.factor(index))
    }
    for (index, finding) in findings.enumerated() where string(finding.id) == id {
      found.append(.finding(index))
    }
    for (index, value) in derivedValues.enumerated() where string(value.id) == id {
      found.append(.derived(index))
    }
    for (index, relation) in relations.enumerated()
    where !relation.isEntity && string(relation.id) == id {
      found.append(.relation(index))
    }
    return found
  }
}

extension WhyNot.Goal {
  /// What is wished for of a conclusion: a factor met, a finding there, a value otherwise than it
  /// is, a further row.
  public init(_ conclusion: Engine.Subject, in ruleBase: RuleBase) {
    self =
      switch conclusion {
      case .factor(let number): .factor(number, .met)
      case .finding(let number): .finding(number)
      case .derived(let number):
        .derived(number, ruleBase.derivedValues[number].type == .yesNo ? .choice(1) : nil)
      case .relation(let number): .row(relation: number)
      }
  }
}
