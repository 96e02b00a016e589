import Inference
import Report
import Rules

/// `explain`: why something was concluded.
struct Explain {
  let common: CaseCommand
  let id: String
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
    common = try CaseCommand(arguments, further: 1)
    guard arguments.operands.count > 1 else { throw UsageError(.idMissing) }
    id = arguments.operands[1]
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
    common.run(in: environment, answer)
  }

  private func answer(_ session: CaseSession) throws(Fault) -> ExitCode {
    let engine = session.engine
    let conclusions = engine.ruleBase.conclusions(called: id)
    if conclusions.isEmpty {
      session.messages.tell(
        Diagnostic(
          .noSuchConclusion, at: nil, [id],
          suggestion: nearest(to: id, among: engine.ruleBase.conclusionIDs)))
      return .usage
    }
    let assessment = try session.assess()
    switch view {
    case .whyNot:
      return session.write(try whyNot(conclusions, assessment, session))
    case .json:
      let proofs = try engine.explain(conclusions[0], of: session.subject, asOf: session.asOf)
      return session.write(
        ExplanationJSON(
          conclusions[0], id: id, proofs, in: assessment, options: session.options
        ).text)
    case .order(let other):
      return order(than: other, in: assessment, session)
    case .explanation(let depth):
      var texts: [String] = []
      for conclusion in conclusions {
        let proofs = try engine.explain(conclusion, of: session.subject, asOf: session.asOf)
        texts.append(
          ExplanationText(
            conclusion, proofs, in: assessment, depth: depth, options: session.options
          ).text)
      }
      return session.write(texts.joined(separator: "\n"))
    }
  }

  /// Why something is not in place, not there or not concluded.
  private func whyNot(
    _ conclusions: [Engine.Subject], _ assessment: Assessment, _ session: CaseSession
  ) throws(Fault) -> String {
    var texts: [String] = []
    for conclusion in conclusions {
      let goal = WhyNot.Goal(conclusion, in: assessment.ruleBase)
      let whyNot = try session.engine.whyNot(
        goal, of: session.subject, asOf: session.asOf)
      texts.append(WhyNotText(whyNot, goal, in: assessment, options: session.options).text)
    }
    return texts.joined(separator: "\n")
  }

  /// Why a gap has its place, beside another.
  private func order(
    than other: String?, in assessment: Assessment, _ session: CaseSession
  ) -> ExitCode {
    guard let factor = ranked(id, in: assessment, session.messages) else { return .usage }
    var partner: Int?
    if let other {
      partner = ranked(other, in: assessment, session.messages)
      if partner == nil { return .usage }
    }
    return session.write(
      OrderText(of: factor, than: partner, in: assessment, options: session.options).text)
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
}
