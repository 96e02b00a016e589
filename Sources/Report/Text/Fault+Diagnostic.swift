public import Inference
public import Rules

extension Fault {
  /// What to tell about it.
  ///
  /// - Parameters:
  ///   - ruleBase: the rule base whose rules it names.
  ///   - language: the language of the values.
  /// - Returns: a diagnostic without a place: both the rules and the answers may be wrong.
  public func diagnostic(in ruleBase: RuleBase, _ language: Language) -> Diagnostic {
    let wording = Wording(ruleBase, Case(), in: language)
    func rule(_ index: Int) -> String { ruleBase.string(ruleBase.rules[index].id) }
    switch self {
    case .conflict(let derived, let first, let second, let firstValue, let secondValue):
      let declared = ruleBase.derivedValues[derived]
      return Diagnostic(
        .conflictingValues, at: nil,
        [
          ruleBase.string(declared.id), wording.value(firstValue, declared.type), rule(first),
          wording.value(secondValue, declared.type), rule(second),
        ])
    case .overflow(let place):
      guard let place else { return Diagnostic(.resultTooLarge, at: nil) }
      return Diagnostic(.resultTooLargeInRule, at: nil, [rule(place)])
    }
  }
}
