import Inference
import Report
import Rules

/// `explain`: why something was concluded.
struct Explain {
  let subject: String
  let id: String
  let rules: String?
  let language: Language
  let asOf: Int64?
  let output: Destination
  let color: Bool?
  let view: View

  /// What is told.
  enum View {
    case explanation(ExplanationText.Depth)
    /// The sentences and the whole proof, for other programs.
    case json
    /// Why one gap comes before another; by default before the one next to it.
    case order(than: String?)
    /// Why it is not otherwise, and what would make it so.
    case whyNot
  }

  init(_ arguments: Arguments) throws(UsageError) {
    guard let subject = arguments.operands.first else { throw UsageError(.caseMissing) }
    guard arguments.operands.count > 1 else { throw UsageError(.idMissing) }
    if arguments.operands.count > 2 {
      throw UsageError(.argumentTooMany, [arguments.operands[2]])
    }
    self.subject = subject
    id = arguments.operands[1]
    rules = arguments.value(.rules)
    language = try arguments.language
    asOf = try arguments.asOf
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
    view = try Self.view(arguments)
  }

  private static func view(_ arguments: Arguments) throws(UsageError) -> View {
    let chosen = [Option.short, .full, .rank, .whyNot].filter { arguments.has($0) }
    if chosen.count > 1 {
      throw UsageError(.optionsExclude, [chosen[0].rawValue, chosen[1].rawValue])
    }
    let isJSON =
      try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    if isJSON, let first = chosen.first {
      throw UsageError(.optionsExclude, [first.rawValue, "--format json"])
    }
    let other = arguments.value(.than)
    if other != nil && chosen != [.rank] {
      throw UsageError(.optionNeeds, [Option.than.rawValue, Option.rank.rawValue])
    }
    switch chosen.first {
    case .short: return .explanation(.short)
    case .full: return .explanation(.full)
    case .rank: return .order(than: other)
    case .whyNot: return .whyNot
    default: return isJSON ? .json : .explanation(.middle)
    }
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages) else { return .unusable }
    let ruleBase = engine.ruleBase
    let conclusions = Self.conclusions(called: id, in: ruleBase)
    if conclusions.isEmpty {
      messages.tell(
        Diagnostic(
          .noSuchConclusion, at: nil, [id],
          suggestion: nearest(to: id, among: Self.names(in: ruleBase))))
      return .usage
    }
    guard let subject = CaseFile.load(subject, with: ruleBase, in: environment, messages) else {
      return .unusable
    }
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    do throws(Fault) {
      let assessment = try engine.assess(subject, asOf: asOf)
      if case .whyNot = view {
        let text = try whyNot(conclusions, assessment, engine, options)
        return output.write(text, in: environment, messages)
      }
      if case .json = view {
        let proofs = try engine.explain(conclusions[0], of: subject, asOf: asOf)
        let json = ExplanationJSON(
          conclusions[0], id: id, proofs, in: assessment, options: options)
        return output.write(json.text, in: environment, messages)
      }
      guard case .explanation(let depth) = view else {
        return order(in: assessment, options, environment, messages)
      }
      var texts: [String] = []
      for conclusion in conclusions {
        let proofs = try engine.explain(conclusion, of: subject, asOf: asOf)
        texts.append(
          ExplanationText(conclusion, proofs, in: assessment, depth: depth, options: options).text)
      }
      return output.write(texts.joined(separator: "\n"), in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: ruleBase, language))
      return .unusable
    }
  }

  /// Why something is not in place, not there or not concluded.
  private func whyNot(
    _ conclusions: [Engine.Subject], _ assessment: Assessment, _ engine: Engine,
    _ options: ReportOptions
  ) throws(Fault) -> String {
    var texts: [String] = []
    for conclusion in conclusions {
      let goal: WhyNot.Goal =
        switch conclusion {
        case .factor(let number): .factor(number, .met)
        case .finding(let number): .finding(number)
        case .derived(let number):
          .derived(
            number,
            engine.ruleBase.derivedValues[number].type == .yesNo ? .choice(1) : nil)
        case .relation(let number): .row(relation: number)
        }
      let whyNot = try engine.whyNot(goal, of: assessment.subject, asOf: asOf)
      texts.append(WhyNotText(whyNot, goal, in: assessment, options: options).text)
    }
    return texts.joined(separator: "\n")
  }

  /// Why a gap has its place, beside another.
  private func order(
    in assessment: Assessment, _ options: ReportOptions, _ environment: Environment,
    _ messages: Messages
  ) -> ExitCode {
    guard case .order(let other) = view,
      let factor = ranked(id, in: assessment, messages)
    else { return .usage }
    var partner: Int?
    if let other {
      partner = ranked(other, in: assessment, messages)
      if partner == nil { return .usage }
    }
    let text = OrderText(of: factor, than: partner, in: assessment, options: options).text
    return output.write(text, in: environment, messages)
  }

  /// The gap or partly met factor with an id; it is told where there is none.
  private func ranked(_ id: String, in assessment: Assessment, _ messages: Messages) -> Int? {
    let ruleBase = assessment.ruleBase
    if let factor = assessment.ranking.first(where: {
      ruleBase.string(ruleBase.factors[$0].id) == id
    }) {
      return factor
    }
    let names = assessment.ranking.map { ruleBase.string(ruleBase.factors[$0].id) }
    messages.tell(
      Diagnostic(.noPlaceInOrder, at: nil, [id], suggestion: nearest(to: id, among: names)))
    return nil
  }

  /// The ids of everything that can be explained.
  private static func names(in ruleBase: RuleBase) -> [String] {
    let ids =
      ruleBase.factors.map { $0.id } + ruleBase.findings.map { $0.id }
      + ruleBase.derivedValues.map { $0.id }
      + ruleBase.relations.filter { !$0.isEntity }.map { $0.id }
    return ids.map { ruleBase.string($0) }
  }

  /// Everything that can be explained and has an id.
  private static func conclusions(called id: String, in ruleBase: RuleBase) -> [Engine.Subject] {
    var found: [Engine.Subject] = []
    for (index, factor) in ruleBase.factors.enumerated() where ruleBase.string(factor.id) == id {
      found.append(.factor(index))
    }
    for (index, finding) in ruleBase.findings.enumerated() where ruleBase.string(finding.id) == id {
      found.append(.finding(index))
    }
    for (index, value) in ruleBase.derivedValues.enumerated() where ruleBase.string(value.id) == id
    {
      found.append(.derived(index))
    }
    for (index, relation) in ruleBase.relations.enumerated()
    where !relation.isEntity && ruleBase.string(relation.id) == id {
      found.append(.relation(index))
    }
    return found
  }
}
