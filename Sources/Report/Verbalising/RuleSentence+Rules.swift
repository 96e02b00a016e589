import Inference
import Rules

extension Wording {
  /// A rule as a sentence: what it looks at, when, with which exceptions, and what follows.
  func rule(_ index: Int) -> String {
    let rule = ruleBase.rules[index]
    let sentence = RuleSentence(self, rule)
    var (conditions, exceptions): ([Condition], [Condition]) = ([], [])
    for part in rule.condition.conjuncts {
      switch part {
      case .constant(true): break
      case .unless(let exception): exceptions.append(exception)
      default: conditions.append(part)
      }
    }
    if conditions.isEmpty && rule.generators.isEmpty {
      conditions = exceptions.map { .not($0) }
      exceptions = []
    }
    let lead = rule.generators.map { sentence.say(.each(sentence.domain($0))) }
    return sentence.say(
      .rule(
        lead: lead.joined(separator: ", "),
        conditions: conditions.isEmpty ? "" : sentence.condition(.and(conditions)),
        exceptions: exceptions.isEmpty ? "" : sentence.condition(.or(exceptions)),
        conclusion: sentence.conclusion(rule.conclusion)))
  }

  /// What a rule would conclude, as a sentence of its own.
  func conclusion(ofRule index: Int) -> String {
    let rule = ruleBase.rules[index]
    return Alphabet.uppercasedFirst(RuleSentence(self, rule).conclusion(rule.conclusion))
  }

  /// A condition of a declaration as a clause that can stand after "om".
  func condition(_ condition: Condition, _ variables: [Variable]) -> String {
    RuleSentence(self, variables, condition).condition(condition)
  }
}

extension RuleSentence {
  fileprivate func conclusion(_ conclusion: Rule.Conclusion) -> String {
    switch conclusion {
    case .row(let relation, let arguments): row(relation, arguments.map { .some($0) })
    case .value(let derived, let value): self.conclusion(derived, value)
    }
  }

  private func conclusion(_ derived: Int, _ value: Expression) -> String {
    let name = self.name(.derived(derived))
    if case .yesNo = ruleBase.derivedValues[derived].type, case .literal(.choice(let place)) = value
    {
      return place == 1 ? name : say(.isNot(name))
    }
    return say(.becomes(name, self.value(value, of: ruleBase.derivedValues[derived].type)))
  }
}
