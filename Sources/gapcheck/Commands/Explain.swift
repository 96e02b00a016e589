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
      var texts: [String] = []
      for conclusion in conclusions {
        let proofs = try engine.explain(conclusion, of: subject, asOf: asOf)
        texts.append(ProofText(proofs, in: assessment, options: options).text)
      }
      return output.write(texts.joined(separator: "\n"), in: environment, messages)
    } catch {
      messages.tell(error.diagnostic(in: ruleBase, language))
      return .unusable
    }
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
