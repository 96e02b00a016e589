import Inference
import Report
import Rules

/// `check`: the assessment of cases.
struct Check {
  let cases: [String]
  let rules: String?
  let language: Language
  let format: Format
  /// Whether only what matters most is written.
  let isBrief: Bool
  /// The severity from which a gap makes the exit code 1.
  let failOn: Int?
  let area: String?
  let view: String?
  let asOf: Int64?
  let output: Destination
  let color: Bool?
  /// What a brief report compares with.
  let background: Background

  /// How the assessment is written.
  enum Format: Equatable {
    case text, markdown, json
    case html(HTMLReport.Print)
    /// For Swedish Excel, or by RFC 4180.
    case csv(isStandard: Bool)
  }

  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else { throw UsageError(.caseMissing) }
    cases = arguments.operands
    rules = arguments.value(.rules)
    language = try arguments.language
    isBrief = arguments.has(.brief)
    format = try Self.format(arguments)
    if arguments.has(.print), arguments.value(.format) != "html" {
      throw UsageError(.optionNeeds, [Option.print.rawValue, "--format html"])
    }
    failOn = try arguments.value(.failOn, among: [("low", 1), ("medium", 2), ("high", 3)])
    area = arguments.value(.area)
    view = arguments.value(.view)
    if view != nil, isBrief {
      throw UsageError(.optionsExclude, ["--brief", "--view"])
    }
    asOf = try arguments.asOf
    background = try Background(arguments)
    output = Destination(path: arguments.value(.output))
    color = try arguments.color
  }

  private static func format(_ arguments: Arguments) throws(UsageError) -> Format {
    let isStandard = arguments.has(.csvStandard)
    let format: Format =
      try arguments.value(
        .format,
        among: [
          ("text", .text), ("markdown", .markdown), ("html", .html(.full)), ("json", .json),
          ("csv", .csv(isStandard: isStandard)),
        ]) ?? (isStandard ? .csv(isStandard: true) : .text)
    let written = arguments.value(.format).map { "--format " + $0 } ?? Option.csvStandard.rawValue
    let isCSV = format == .csv(isStandard: isStandard)
    if isStandard, !isCSV {
      throw UsageError(.optionsExclude, [Option.csvStandard.rawValue, written])
    }
    if arguments.has(.view), isCSV { throw UsageError(.optionsExclude, ["--view", written]) }
    if arguments.has(.brief), format != .text, format != .markdown {
      throw UsageError(.optionsExclude, ["--brief", written])
    }
    return format == .html(.full) ? try page(arguments) : format
  }

  private static func page(_ arguments: Arguments) throws(UsageError) -> Format {
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    let print: HTMLReport.Print? = try arguments.value(
      .print, among: [("full", .full), ("summary", .summary)])
    return .html(print ?? .full)
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let engine = RuleFiles.engine(rules, in: environment, messages) else { return .unusable }
    let ruleBase = engine.ruleBase
    var options = ReportOptions(language: language, width: environment.reportWidth)
    options.isColored = output.path == nil && (color ?? environment.canShowColor)
    if let area {
      options.area = ruleBase.areas.firstIndex { ruleBase.string($0.id) == area }
      if options.area == nil {
        let ids = ruleBase.areas.map { ruleBase.string($0.id) }
        messages.tell(
          Diagnostic(.noSuchArea, at: nil, [area], suggestion: nearest(to: area, among: ids)))
        return .usage
      }
    }
    if let view {
      options.view = ruleBase.view(named: view)
      if options.view == nil {
        messages.tell(noView(view, ruleBase))
        return .usage
      }
    }
    var assessments: [Assessment] = []
    for path in cases {
      if let assessment = assess(path, with: engine, in: environment, messages) {
        assessments.append(assessment)
      }
    }
    var code: ExitCode = assessments.count < cases.count ? .unusable : .done
    guard !assessments.isEmpty else { return code }
    guard
      let compared = background.read(for: assessments, with: engine, in: environment, messages)
    else { return .unusable }
    code = max(code, compared.code)
    let text = render(assessments, compared, options)
    code = max(code, output.write(text, in: environment, messages))
    code = max(code, assessments.contains { fails($0, options) } ? .found : .done)
    withExtendedLifetime((engine, assessments)) { environment.finish(code) }
    return code
  }

  private func assess(
    _ path: String, with engine: Engine, in environment: Environment, _ messages: Messages
  ) -> Assessment? {
    guard let subject = CaseFile.load(path, with: engine.ruleBase, in: environment, messages) else {
      return nil
    }
    do throws(Fault) {
      return try engine.assess(subject, asOf: asOf)
    } catch {
      messages.tell(error.diagnostic(in: engine.ruleBase, language))
      return nil
    }
  }

  private func noView(_ view: String, _ ruleBase: RuleBase) -> Diagnostic {
    let ids = ruleBase.views.map { ruleBase.string($0.id) }
    let list = ids.joined(separator: ", ")
    return view.isEmpty
      ? Diagnostic(.viewMissing, at: nil, [list])
      : Diagnostic(.noSuchView, at: nil, [view, list], suggestion: nearest(to: view, among: ids))
  }

  /// Whether there is a gap of the severity asked for; what is partly met or open is none.
  private func fails(_ assessment: Assessment, _ options: ReportOptions) -> Bool {
    guard let failOn else { return false }
    return assessment.factors.indices.contains { index in
      let factor = assessment.factors[index]
      return factor.status == .gap && factor.severity >= failOn
        && assessment.ruleBase.factors[index].owner == nil
        && (options.area == nil || assessment.ruleBase.factors[index].area == options.area)
    }
  }
}
