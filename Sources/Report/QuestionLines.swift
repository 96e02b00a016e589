import Inference
import Rules

extension Content {
  /// How many questions are shown: more than one visit can answer hides those that matter.
  static let shownQuestions = 20

  /// The factors that a question decides, and the number of risks; other findings only where it
  /// decides nothing else.
  func decided(by question: Question, _ wording: Wording) -> String {
    let factors = question.factors.filter { isShown(factor: $0) }
    let names = wording.short(list: factors.map { wording.factor($0) }, most: 4)
    var parts = names.isEmpty ? [] : [names]
    for kind in Finding.Kind.allCases where kind == .risk || parts.isEmpty {
      let count = question.findings.count { ruleBase.findings[$0].kind == kind }
      if count > 0 { parts.append(wording.say(.findings(kind, count))) }
    }
    return parts.joined(separator: "; ")
  }
}

extension Wording {
  /// What the case says so far to a question that is asked; empty where it says nothing.
  func answerSoFar(_ question: Question) -> String {
    guard let answer = given(question.fact)?.answer else { return "" }
    switch answer.state {
    case .unknown: return say(.answeredSoFar(say(.answeredUnknown)))
    case .assumed: return say(.answeredSoFar(self.answer(question.fact)))
    case .absent, .value, .notApplicable: return ""
    }
  }

  /// An open factor, with what it may turn out to be where that is not all.
  func open(factor: Int, possible: [FactorStatus]) -> String {
    let name = self.factor(factor)
    // All of met, partly and gap is what a reader expects of an open factor.
    if possible.isEmpty || possible.contains(.gap) && possible.contains(.met) { return name }
    return name + " (" + say(.oneOf(possible.map { say(.status($0)) })) + ")"
  }
}
