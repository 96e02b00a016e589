import Inference
import Report
import Rules

/// `test`: whether cases come out as the expectations beside them say, and what they show.
struct Test {
  let paths: [String]
  let rules: String?
  let language: Language
  /// What is told of the conditions that cases have shown; `nil` for nothing.
  let coverage: CoverageFormat?
  /// How many percent of the rules must fire.
  let leastRules: Int?
  /// How many percent of the outcomes of conditions must be shown.
  let leastOutcomes: Int?
  /// Which changes of the rules are tried; `nil` for none.
  let changes: Changes?
  /// How many percent of the changes some case must notice.
  let leastNoticed: Int?

  /// How coverage is written.
  enum CoverageFormat {
    case text, json
  }

  /// Changes of the rules.
  enum Changes {
    case removals, all
  }

  /// Where cases are looked for when nobody says where, beside the folder of rules.
  private static let usualFolder = "cases"

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands
    rules = arguments.value(.rules)
    language = try arguments.language
    let format: CoverageFormat? = try arguments.value(
      .format, among: [("text", .text), ("json", .json)])
    leastRules = try arguments.percent(.leastRules)
    leastOutcomes = try arguments.percent(.leastOutcomes)
    coverage = arguments.has(.coverage) ? format ?? .text : nil
    changes = try arguments.value(.mutate, among: [("remove", .removals), ("all", .all)])
    leastNoticed = try arguments.percent(.leastNoticed)
    for option in [Option.format, .leastRules, .leastOutcomes]
    where coverage == nil && arguments.has(option) {
      throw UsageError(.optionNeeds, [option.rawValue, Option.coverage.rawValue])
    }
    if changes == nil && arguments.has(.leastNoticed) {
      throw UsageError(.optionNeeds, [Option.leastNoticed.rawValue, Option.mutate.rawValue])
    }
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let ruleBase = RuleFiles.load(rules, in: environment, messages) else { return .unusable }
    let searched = paths.isEmpty ? usualFolders(in: environment) : paths
    let tests = TestCases(searched, with: ruleBase, in: environment, messages)
    // Where the output is for a program, people read the other one.
    let tell = coverage == .json ? environment.errorOutput : environment.output
    var failures = tests.failures
    if failures.isEmpty && tests.cases.isEmpty && tests.unusable == 0 {
      let names = searched.isEmpty ? Self.usualFolder : searched.joined(separator: ", ")
      failures.append(Diagnostic(.noTests, at: nil, [names]))
    }
    tell(DiagnosticRenderer(files: [], language: language).text(failures))
    var result = Result(failed: failures.count, unusable: tests.unusable)
    if coverage != nil || changes != nil { result.coverage = Coverage(ruleBase) }
    let engine = Engine(ruleBase)
    for test in tests.cases { check(test, with: engine, &result, tell, messages) }
    tell(
      CommandPhrase.tested(
        cases: tests.cases.count, expectations: result.expectations, failed: result.failed,
        unusable: result.unusable
      ).text(in: language) + "\n")
    var code: ExitCode = result.unusable > 0 ? .unusable : result.failed > 0 ? .found : .done
    if let shown = result.coverage {
      code = max(code, report(shown, tests.cases, result, code, in: environment, tell, messages))
    }
    withExtendedLifetime((engine, tests)) { environment.finish(code) }
    return code
  }

  /// Tells what the cases have shown and, where they all pass, which changes they notice.
  private func report(
    _ shown: Coverage, _ cases: [TestCase], _ result: Result, _ code: ExitCode,
    in environment: Environment, _ tell: (String) -> Void, _ messages: Messages
  ) -> ExitCode {
    do throws(Fault) {
      let tried =
        changes == nil || code > .done ? nil : try change(shown, cases, result.assessments)
      let told = coverage == nil ? .done : report(shown, tried, in: environment, tell)
      return max(told, tried.map { report($0, shown.ruleBase, tell) } ?? .done)
    } catch {
      messages.tell(error.diagnostic(in: shown.ruleBase, language))
      return .unusable
    }
  }

  private func usualFolders(in environment: Environment) -> [String] {
    [Self.usualFolder, rules ?? RuleFiles.usualFolder].filter { environment.files.isFolder($0) }
  }

  /// What has come of the tests so far.
  private struct Result {
    var expectations = 0
    /// How many expectations are not met, and how many pairs lack a half.
    var failed: Int
    /// How many cases cannot be tested.
    var unusable: Int
    var coverage: Coverage?
    /// The assessments of the cases, as long as none is unusable.
    var assessments: [Assessment] = []
  }

  private func check(
    _ test: TestCase, with engine: Engine, _ result: inout Result, _ tell: (String) -> Void,
    _ messages: Messages
  ) {
    do throws(Fault) {
      let assessment = try engine.assess(test.subject)
      let check = ExpectationCheck(assessment, in: language)
      let mismatches = check.mismatches(with: test.expectations)
      tell(DiagnosticRenderer(files: [test.file], language: language).text(mismatches))
      result.expectations += test.expectations.lines.count
      result.failed += mismatches.count
      try result.coverage?.add(assessment)
      result.assessments.append(assessment)
    } catch {
      let diagnostic = error.diagnostic(in: engine.ruleBase, language)
      let place = test.expectations.lines.first?.range
      messages.tell(
        [Diagnostic(diagnostic.code, at: place, diagnostic.arguments)], about: [test.file])
      result.unusable += 1
    }
  }
}
