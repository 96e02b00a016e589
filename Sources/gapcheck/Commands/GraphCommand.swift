import Inference
import Report
import Rules

/// `graph`: how answers lead to conclusions.
struct GraphCommand {
  let id: String?
  let rules: String?
  let language: Language
  let format: Format
  let output: Destination

  /// What it is printed as.
  enum Format {
    case svg
    case dot
  }

  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    id = arguments.operands.first
    rules = arguments.value(.rules)
    language = try arguments.language
    format = try arguments.value(.format, among: [("svg", .svg), ("dot", .dot)]) ?? .svg
    output = Destination(path: arguments.value(.output))
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let ruleBase = RuleFiles.load(rules, in: environment, messages) else { return .unusable }
    guard let graph = RuleGraph(ruleBase, around: id, in: language) else {
      let id = id ?? ""
      messages.tell(
        Diagnostic(
          .noSuchNode, at: nil, [id],
          suggestion: nearest(to: id, among: RuleGraph.ids(in: ruleBase))))
      return .usage
    }
    let text =
      switch format {
      case .svg: GraphSVG(graph).svg
      case .dot: GraphDOT(graph).text
      }
    return output.write(text, in: environment, messages)
  }
}
