public import Inference
public import Rules

/// Compares what somebody expects of a case with its assessment.
public struct ExpectationCheck {
  let assessment: Assessment
  private let wording: Wording

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - assessment: what came out.
  ///   - language: the language of values in what is said.
  public init(_ assessment: Assessment, in language: Language) {
    self.assessment = assessment
    wording = Wording(assessment.ruleBase, assessment.subject, in: language)
  }

  private var ruleBase: RuleBase { assessment.ruleBase }

  /// What does not come out as expected; the ranges are those of the expectations.
  ///
  /// - Parameter expectations: what is expected of the assessed case.
  /// - Returns: an empty list where everything comes out as expected.
  public func mismatches(with expectations: Expectations) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for line in expectations.lines {
      for found in mismatches(with: line.subject, among: expectations) {
        result.append(Diagnostic(found.code, at: line.range, found.arguments))
      }
    }
    return result
  }

  /// Whether everything comes out as expected; looks no further than the first that does not.
  public func isMet(_ expectations: Expectations) -> Bool {
    expectations.lines.allSatisfy { mismatches(with: $0.subject, among: expectations).isEmpty }
  }

  /// A code with its arguments.
  private typealias Mismatch = (code: DiagnosticCode, arguments: [String])

  private func mismatches(
    with subject: Expectation.Subject, among expectations: Expectations
  ) -> [Mismatch] {
    switch subject {
    case .factor(let number, let expected): return factor(number, expected)
    case .finding(let number, let isKnown, let holds):
      let wanted: Truth = isKnown ? (holds ? .holds : .fails) : .unknown
      let actual = assessment.findings[number].truth
      let name = ruleBase.string(ruleBase.findings[number].id)
      return actual == wanted ? [] : [(.otherThanExpected, [name, word(actual), word(wanted)])]
    case .derived(let number, let value): return derived(number, value)
    case .question(let fact, let isAsked, let place): return question(fact, isAsked, place)
    case .nothingElseConcluded: return nothingElse(expectations)
    }
  }

  // MARK: Factors

  private func factor(_ number: Int, _ expected: FactorExpectation) -> [Mismatch] {
    let actual = assessment.factors[number]
    let name = ruleBase.string(ruleBase.factors[number].id)
    var result: [Mismatch] = []
    if actual.status != expected.status {
      result.append(
        actual.status == .open
          ? (.openUnexpectedly, [name, list(actual.unknownFacts), expected.status.word])
          : (.otherThanExpected, [name, actual.status.word, expected.status.word]))
    }
    if let rank = expected.rank, actual.priority?.rank != rank {
      if let place = actual.priority?.rank {
        result.append((.rankedOtherwise, [name, String(place), String(rank)]))
      } else {
        result.append((.notRanked, [name, String(rank)]))
      }
    }
    if let unknown = expected.unknown, !isSame(unknown, actual.unknownFacts) {
      result.append((.waitsOtherwise, [name, list(actual.unknownFacts), list(unknown)]))
    }
    for fact in expected.because where !actual.facts.contains(fact) {
      result.append((.notBecause, [name, list(actual.facts), list([fact])]))
    }
    return result + texts(name, actual, expected)
  }

  private func texts(
    _ name: String, _ actual: FactorAssessment, _ expected: FactorExpectation
  ) -> [Mismatch] {
    if expected.says.isEmpty && expected.saysNot.isEmpty { return [] }
    let swedish = Wording(assessment.ruleBase, assessment.subject, in: .swedish)
    let said = actual.messages.map { Self.breakable(swedish.message($0)) }
    var result: [Mismatch] = []
    for piece in expected.says where !said.contains(where: { occurs(piece, in: $0) }) {
      result.append((.notSaid, [name, piece, said.isEmpty ? "–" : said.joined(separator: " ")]))
    }
    for piece in expected.saysNot {
      guard let message = said.first(where: { occurs(piece, in: $0) }) else { continue }
      result.append((.saidUnexpectedly, [name, piece, message]))
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
    facts.isEmpty ? "–" : facts.map { "'" + wording.id($0) + "'" }.joined(separator: ", ")
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

  private func derived(_ number: Int, _ expected: Value?) -> [Mismatch] {
    let type = ruleBase.derivedValues[number].type
    let wanted: DisplayValue = expected.map { .value($0, type) } ?? .unknown(type)
    let actual = assessment.derived[number]
    let name = ruleBase.string(ruleBase.derivedValues[number].id)
    return actual == wanted ? [] : [(.otherThanExpected, [name, word(actual), word(wanted)])]
  }

  private func question(_ fact: DecidingFact, _ isAsked: Bool, _ place: Int?) -> [Mismatch] {
    let name = wording.id(fact)
    let actual = assessment.questions.firstIndex { $0.fact == fact }
    if isAsked && actual == nil { return [(.notAsked, [name])] }
    if !isAsked && actual != nil { return [(.askedUnexpectedly, [name])] }
    guard let place, let actual, actual + 1 != place else { return [] }
    return [(.askedElsewhere, [name, String(actual + 1), String(place)])]
  }

  private func nothingElse(_ expectations: Expectations) -> [Mismatch] {
    var factors: [Int] = []
    var findings: [Int] = []
    for line in expectations.lines {
      if case .factor(let number, _) = line.subject { factors.append(number) }
      if case .finding(let number, _, _) = line.subject { findings.append(number) }
    }
    var result: [Mismatch] = []
    for (number, factor) in assessment.factors.enumerated() where !factors.contains(number) {
      if factor.status != .open && factor.status != .notApplicable {
        let name = ruleBase.string(ruleBase.factors[number].id)
        result.append((.concludedUnexpectedly, [name, factor.status.word]))
      }
    }
    for (number, finding) in assessment.findings.enumerated() where !findings.contains(number) {
      if finding.truth == .holds {
        let name = ruleBase.string(ruleBase.findings[number].id)
        result.append((.concludedUnexpectedly, [name, word(finding.truth)]))
      }
    }
    return result
  }

  // MARK: Words as expectation files write them

  private func word(_ truth: Truth) -> String {
    switch truth {
    case .holds: "yes"
    case .fails: "no"
    case .unknown: "unknown"
    }
  }

  private func word(_ value: DisplayValue) -> String {
    switch value {
    case .unknown: "unknown"
    case .value(.choice(let place), .yesNo): place == 1 ? "yes" : "no"
    case .value(.choice(let place), .choice(let list)):
      ruleBase.string(ruleBase.choiceLists[list].choices[place].id)
    default: wording.display(value)
    }
  }
}
