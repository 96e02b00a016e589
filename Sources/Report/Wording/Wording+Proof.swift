import Inference
import Rules

extension Wording {
  /// What a line of a proof says, without its premises.
  func sentence(_ step: Proof.Step) -> String {
    switch step {
    case .factor(let index, let status): factor(index) + ": " + say(.status(status))
    case .finding(let index): text(ruleBase.findings[index].label)
    case .clause(let clause): say(.clause(clause))
    case .all: say(.allHold)
    case .any: say(.someHold)
    case .not: say(.notSo)
    case .exception: say(.noException)
    case .constant: say(.always)
    case .comparison(let left, let comparison, let right):
      say(.comparison(subject(left, comparison, right), comparison, term(right)))
    case .yes(let term): statement(of: term)
    case .has(let set, let value): say(.has(term(set), term(value)))
    case .between(let value, let lower, let upper):
      say(.between(term(value), term(lower), term(upper)))
    case .quantified(let quantifier, let domain, let counts):
      say(.quantified(quantifier, name(of: domain))) + " (" + say(.counts(counts)) + ")"
    case .instance(_, let value): instance(value)
    case .row(let relation, let values, let rule, let round, let others):
      row(relation, with: values) + concluded(by: rule, round: round, others: others)
    case .derived(let index, let value, let rule): derived(index, value, rule)
    case .answer(let fact): say(.answer) + ": " + name(fact) + ": " + answer(fact)
    case .answeredUnknown(let fact): say(.isAnsweredUnknown(name(.fact(fact))))
    }
  }

  /// The facts that a line reads itself.
  func factsRead(by step: Proof.Step) -> [DecidingFact] {
    switch step {
    case .comparison(let left, _, let right): facts(in: left) + facts(in: right)
    case .yes(let term): facts(in: term)
    case .has(let set, let value): facts(in: set) + facts(in: value)
    case .between(let value, let lower, let upper):
      facts(in: value) + facts(in: lower) + facts(in: upper)
    case .answer(let fact): [fact]
    case .answeredUnknown(let fact): [.fact(fact)]
    default: []
    }
  }

  private func facts(in term: Term) -> [DecidingFact] {
    switch term.origin {
    case .fact(let fact): [fact]
    case .calculation(let left, _, let right): facts(in: left) + facts(in: right)
    default: []
    }
  }

  /// A finding with its kind and whether it is there.
  func finding(_ index: Int, _ truth: Truth) -> String {
    let finding = ruleBase.findings[index]
    return say(.findingKind(finding.kind)) + " (" + say(.truth(truth)) + "): "
      + text(finding.label, else: finding.id)
  }

  private func derived(_ index: Int, _ value: DisplayValue, _ rule: Int?) -> String {
    let declared = ruleBase.derivedValues[index]
    let reason = rule.map { say(.concludedValue(ruleBase.string(ruleBase.rules[$0].id))) }
    var text = self.text(declared.label, else: declared.id) + ": " + display(value)
    if case .unknown = value { return text }
    text += " (" + (reason ?? say(.nothingElse)) + ")"
    return text
  }

  private func concluded(by rule: Int?, round: Int, others: Int) -> String {
    guard let rule else { return "" }
    let name = ruleBase.string(ruleBase.rules[rule].id)
    return " (" + say(.concludedBy(name, round: round, others: others)) + ")"
  }

  private func instance(_ value: DisplayValue) -> String {
    guard case .row(let relation, let id) = value, ruleBase.relations[relation].isEntity else {
      return display(value)
    }
    return row(relation, id)
  }

  private func name(of domain: Proof.Domain) -> String {
    switch domain {
    case .relation(let relation):
      let declared = ruleBase.relations[relation]
      if declared.isEntity { return self.relation(relation) }
      return row(relation, with: declared.columns.map { _ in nil })
    case .values(.number(let type)) where type.kind == .age: return say(.ages)
    case .values(.choice(let list)):
      let choices = ruleBase.choiceLists[list].choices
      return choices.map { text($0.label, else: $0.id) }.joined(separator: ", ")
    case .values: return say(.anything)
    }
  }
}

extension Wording {
  /// A value with what it is: `Finansiering (bara projektmedel)`; a literal alone.
  private func term(_ term: Term) -> String {
    switch (term.origin, term.value) {
    case (.literal, .value(.choice, .choice)): say(.quoted(display(term.value)))
    case (.literal, _), (.variable, _): display(term.value)
    default: name(of: term) + " (" + value(of: term) + ")"
    }
  }

  /// The left side of a comparison; without its value where the right side is just that.
  private func subject(_ left: Term, _ comparison: Comparison, _ right: Term) -> String {
    if case .literal = right.origin, comparison == .equal, left.value == right.value,
      !isAssumed(left)
    {
      return name(of: left)
    }
    return term(left)
  }

  /// A yes/no value as a sentence; the answer only where it is neither yes nor no.
  private func statement(of term: Term) -> String {
    if case .value = term.value, !isAssumed(term) { return name(of: term) }
    return self.term(term)
  }

  private func isAssumed(_ term: Term) -> Bool {
    guard case .fact(let fact) = term.origin, case .assumed? = given(fact)?.answer.state else {
      return false
    }
    return true
  }

  private func value(of term: Term) -> String {
    if case .fact(let fact) = term.origin {
      if case .unknown = term.value { return answer(fact) }
      if isAssumed(term) { return answer(fact) }
    }
    return display(term.value)
  }

  private func name(of term: Term) -> String {
    switch term.origin {
    case .literal, .variable: display(term.value)
    case .fact(let fact): name(fact)
    case .column(let relation, let column): self.column(relation, column)
    case .derived(let index):
      text(ruleBase.derivedValues[index].label, else: ruleBase.derivedValues[index].id)
    case .today: say(.today)
    case .aggregate(let kind, let domain): say(.aggregate(kind, name(of: domain)))
    case .calculation(let left, let operation, let right):
      self.term(left) + " " + sign(operation) + " " + self.term(right)
    }
  }

  /// The sign of a calculation.
  func sign(_ operation: Expression.Operation) -> String {
    switch operation {
    case .add: "+"
    case .subtract: "−"
    case .multiply: "×"
    case .divide: "/"
    }
  }
}
