public import Inference
public import Rules

/// Compares what somebody expects of a case with its assessment.
public struct ExpectationCheck {
  let assessment: Assessment
  private let wording: Wording

  /// Makes a check against an assessment.
  public init(_ assessment: Assessment) {
    self.assessment = assessment
    wording = Wording(assessment.ruleBase, assessment.subject, in: .swedish)
  }

  private var ruleBase: RuleBase { assessment.ruleBase }

  /// What does not come out as expected, one English sentence each.
  ///
  /// - Parameter expectations: what is expected of the assessed case.
  /// - Returns: an empty list where everything comes out as expected.
  public func mismatches(with expectations: Expectations) -> [String] {
    expectations.lines.flatMap { mismatches(with: $0.subject, among: expectations) }
  }

  private func mismatches(
    with subject: Expectation.Subject, among expectations: Expectations
  ) -> [String] {
    switch subject {
    case .factor(let number, let expected): return factor(number, expected)
    case .finding(let number, let isKnown, let holds):
      let wanted: Truth = isKnown ? (holds ? .holds : .fails) : .unknown
      let actual = assessment.findings[number].truth
      let name = ruleBase.string(ruleBase.findings[number].id)
      return actual == wanted ? [] : ["\(name) is \(word(actual)), expected \(word(wanted))"]
    case .derived(let number, let value): return derived(number, value)
    case .question(let fact, let isAsked, let place): return question(fact, isAsked, place)
    case .nothingElseConcluded: return nothingElse(expectations)
    }
  }

  // MARK: Factors

  private func factor(_ number: Int, _ expected: FactorExpectation) -> [String] {
    let actual = assessment.factors[number]
    let name = ruleBase.string(ruleBase.factors[number].id)
    var result: [String] = []
    if actual.status != expected.status {
      result.append("\(name) is \(word(actual.status)), expected \(word(expected.status))")
    }
    if let rank = expected.rank, actual.priority?.rank != rank {
      let place = actual.priority.map { String($0.rank) } ?? "no rank"
      result.append("\(name) has \(place), expected rank \(rank)")
    }
    if let unknown = expected.unknown, !isSame(unknown, actual.unknownFacts) {
      result.append("\(name) waits for \(list(actual.unknownFacts)), expected \(list(unknown))")
    }
    for fact in expected.because where !actual.facts.contains(fact) {
      result.append("\(name) rests on \(list(actual.facts)), expected \(wording.id(fact)) too")
    }
    return result + texts(name, actual, expected)
  }

  private func texts(
    _ name: String, _ actual: FactorAssessment, _ expected: FactorExpectation
  ) -> [String] {
    let said = actual.messages.map { Self.breakable(wording.message($0)) }
    var result: [String] = []
    for piece in expected.says where !said.contains(where: { occurs(piece, in: $0) }) {
      result.append("\(name) does not say \"\(piece)\"")
    }
    for piece in expected.saysNot where said.contains(where: { occurs(piece, in: $0) }) {
      result.append("\(name) says \"\(piece)\"")
    }
    return result
  }

  /// The text with ordinary spaces, as somebody types it.
  private static func breakable(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  private func isSame(_ first: [DecidingFact], _ second: [DecidingFact]) -> Bool {
    first.count == second.count && first.allSatisfy { second.contains($0) }
  }

  private func list(_ facts: [DecidingFact]) -> String {
    facts.isEmpty ? "nothing" : facts.map { wording.id($0) }.joined(separator: ", ")
  }

  private func occurs(_ piece: String, in text: String) -> Bool {
    let needle = [UInt8](piece.utf8)
    let bytes = [UInt8](text.utf8)
    guard needle.count <= bytes.count else { return false }
    return (0...(bytes.count - needle.count)).contains { start in
      bytes[start..<start + needle.count].elementsEqual(needle)
    }
  }

  // MARK: The rest

  private func derived(_ number: Int, _ expected: Value?) -> [String] {
    let type = ruleBase.derivedValues[number].type
    let wanted: DisplayValue = expected.map { .value($0, type) } ?? .unknown(type)
    let actual = assessment.derived[number]
    let name = ruleBase.string(ruleBase.derivedValues[number].id)
    return actual == wanted
      ? [] : ["\(name) is \(wording.display(actual)), expected \(wording.display(wanted))"]
  }

  private func question(_ fact: DecidingFact, _ isAsked: Bool, _ place: Int?) -> [String] {
    let name = wording.id(fact)
    let actual = assessment.questions.firstIndex { $0.fact == fact }
    if isAsked && actual == nil { return ["\(name) is not asked, expected it to be"] }
    if !isAsked && actual != nil { return ["\(name) is asked, expected it not to be"] }
    guard let place, let actual, actual + 1 != place else { return [] }
    return ["\(name) is question \(actual + 1), expected \(place)"]
  }

  private func nothingElse(_ expectations: Expectations) -> [String] {
    var factors: [Int] = []
    var findings: [Int] = []
    for line in expectations.lines {
      if case .factor(let number, _) = line.subject { factors.append(number) }
      if case .finding(let number, _, _) = line.subject { findings.append(number) }
    }
    var result: [String] = []
    for (number, factor) in assessment.factors.enumerated() where !factors.contains(number) {
      if factor.status != .open && factor.status != .notApplicable {
        let name = ruleBase.string(ruleBase.factors[number].id)
        result.append("\(name) is \(word(factor.status)), expected nothing else concluded")
      }
    }
    for (number, finding) in assessment.findings.enumerated() where !findings.contains(number) {
      if finding.truth == .holds {
        let name = ruleBase.string(ruleBase.findings[number].id)
        result.append("\(name) holds, expected nothing else concluded")
      }
    }
    return result
  }

  private func word(_ truth: Truth) -> String {
    switch truth {
    case .holds: "true"
    case .fails: "false"
    case .unknown: "unknown"
    }
  }

  private func word(_ status: FactorStatus) -> String {
    switch status {
    case .met: "met"
    case .partly: "partly"
    case .gap: "gap"
    case .open: "open"
    case .notApplicable: "notApplicable"
    }
  }
}
