import Inference
import Report
import Rules

/// `county`: how all municipalities of a folder stand.
struct CountyCommand {
  let folder: String
  let rules: String?
  let language: Language
  let isJSON: Bool
  let output: Destination
  let color: Bool?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let folder = arguments.operands.first else { throw UsageError(.fileMissing) }
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    self.folder = folder
    rules = arguments.value(.rules)
    language = try arguments.language
    isJSON = try arguments.value(.format, among: [("text", false), ("json", true)]) ?? false
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages),
      let read = CaseFolder.read(folder, with: engine.ruleBase, in: environment, messages)
    else { return .unusable }
    var unusable = read.unusable
    var assessments: [Assessment] = []
    for subject in County.latest(of: read.cases) {
      do throws(Fault) {
        assessments.append(try engine.assess(subject))
      } catch {
        messages.tell(error.diagnostic(in: engine.ruleBase, language))
        unusable += 1
      }
    }
    guard !assessments.isEmpty else {
      if unusable == 0 { messages.tell(Diagnostic(.noCases, at: nil, [folder])) }
      return .unusable
    }
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    let county = County(others: assessments, unusable: unusable)
    let text =
      isJSON
      ? CountyJSON(county, options: options).text : CountyText(county, options: options).text
    return max(output.write(text, in: environment, messages), unusable > 0 ? .unusable : .done)
  }
}
