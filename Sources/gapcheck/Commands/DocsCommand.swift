import Inference
import Report
import Rules

/// `docs`: the rule base itself, to read.
struct DocsCommand {
  let rules: String?
  let language: Language
  let format: Format
  let output: Destination

  /// What it is printed as.
  enum Format {
    case html
    case markdown
  }

  init(_ arguments: Arguments) throws(UsageError) {
    if let first = arguments.operands.first { throw UsageError(.argumentTooMany, [first]) }
    rules = arguments.value(.rules)
    language = try arguments.language
    format =
      try arguments.value(.format, among: [("html", .html), ("markdown", .markdown)]) ?? .html
    output = Destination(path: arguments.value(.output))
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages) else { return .unusable }
    let content = CatalogueContent(engine, in: language)
    let text =
      switch format {
      case .html: CatalogueHTML(content).html
      case .markdown: CatalogueMarkdown(content).text
      }
    return output.write(text, in: environment, messages)
  }
}
