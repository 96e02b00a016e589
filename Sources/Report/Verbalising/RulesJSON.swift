public import Inference
public import Rules

/// The rules, factors and findings of a rule base as JSON: each as it is written, as a sentence, and
/// whether it is so in a case.
public struct RulesJSON {
  private let assessment: Assessment
  private let trace: Trace
  private let wording: Wording

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - assessment: the assessment of a case.
  ///   - trace: what follows from the same case.
  ///   - language: the language of the sentences.
  public init(_ assessment: Assessment, _ trace: Trace, in language: Language) {
    self.assessment = assessment
    self.trace = trace
    wording = Wording(assessment.ruleBase, assessment.subject, in: language)
  }

  /// The JSON text, with a final line break.
  public var text: String {
    var writer = JSONWriter()
    var seen: [Clause.Owner] = []
    let clauses = ruleBase.clauses().filter { clause in
      if seen.last == clause.owner { return false }
      seen.append(clause.owner)
      return true
    }
    writer.object { writer in
      writer.string("schema", "gapcheck/rules/1")
      writer.array("rules", clauses) { write($1, to: &$0) }
    }
    return writer.text + "\n"
  }

  private var ruleBase: RuleBase { assessment.ruleBase }

  private func write(_ clause: Clause, to writer: inout JSONWriter) {
    writer.object { writer in
      switch clause.owner {
      case .rule(let place):
        writer.string("id", wording.id(rule: place))
        writer.string("kind", "rule")
        writer.string("sentence", wording.rule(place))
        writer.string("truth", truth(ofRule: ruleBase.rules[place].id))
      case .factor(let place):
        let factor = ruleBase.factors[place]
        writer.string("id", ruleBase.string(factor.id))
        writer.string("kind", "factor")
        writer.string("title", wording.factor(place))
        writer.string("sentence", sentence(factor.met, factor.variables))
        writer.string("truth", Self.truth(of: assessment.factors[place].status))
      case .finding(let place):
        let finding = ruleBase.findings[place]
        writer.string("id", ruleBase.string(finding.id))
        writer.string("kind", finding.kind.word)
        writer.string("title", wording.text(finding.label))
        writer.string("sentence", sentence(finding.condition, finding.variables))
        writer.string("truth", Self.word(assessment.findings[place].truth))
      }
      writeSource(of: clause.name, to: &writer)
    }
  }

  private func sentence(_ condition: Condition, _ variables: [Variable]) -> String {
    Alphabet.uppercasedFirst(wording.condition(condition, variables)) + "."
  }

  private func writeSource(of name: SourceRange, to writer: inout JSONWriter) {
    let file = ruleBase.files[Int(name.file)]
    writer.string("file", file.name)
    let declaration = ruleBase.declarations.first {
      $0.file == name.file && $0.lower <= name.lower && name.upper <= $0.upper
    }
    guard let range = declaration else { return }
    let bytes = file.bytes[Int(range.lower)..<Int(range.upper)]
    writer.string("text", String(decoding: bytes, as: UTF8.self))
  }

  /// A rule is true where it has concluded something, unknown where it waits for answers.
  private func truth(ofRule id: Symbol) -> String {
    let isFired = trace.stages.contains { stage in
      stage.rounds.contains { round in round.contains { ruleBase.rules[$0.rule].id == id } }
    }
    if isFired { return Self.word(.holds) }
    let isWaiting = trace.stages.contains { stage in
      stage.waiting.contains { ruleBase.rules[$0.rule].id == id }
    }
    return Self.word(isWaiting ? .unknown : .fails)
  }

  private static func truth(of status: FactorStatus) -> String {
    switch status {
    case .met: word(.holds)
    case .partly, .gap, .notApplicable: word(.fails)
    case .open: word(.unknown)
    }
  }

  private static func word(_ truth: Truth) -> String {
    switch truth {
    case .holds: "true"
    case .fails: "false"
    case .unknown: "unknown"
    }
  }
}
