import Inference
import Report
import Rules

/// `test`: whether cases come out as the expectations beside them say.
struct Test {
  let paths: [String]
  let rules: String?
  let language: Language

  /// Where cases are looked for when nobody says where, beside the folder of rules.
  private static let usualFolder = "cases"

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands
    rules = arguments.value(.rules)
    language = try arguments.language
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let ruleBase = RuleFiles.load(rules, in: environment, messages) else { return .unusable }
    let searched = paths.isEmpty ? usualFolders(in: environment) : paths
    let tests = TestCases(searched, with: ruleBase, in: environment, messages)
    var failures = tests.failures
    if failures.isEmpty && tests.cases.isEmpty && tests.unusable == 0 {
      let names = searched.isEmpty ? Self.usualFolder : searched.joined(separator: ", ")
      failures.append(Diagnostic(.noTests, at: nil, [names]))
    }
    environment.output(DiagnosticRenderer(files: [], language: language).text(failures))
    var result = Result(failed: failures.count, unusable: tests.unusable)
    let engine = Engine(ruleBase)
    for test in tests.cases { check(test, with: engine, &result, in: environment, messages) }
    environment.output(
      CommandPhrase.tested(
        cases: tests.cases.count, expectations: result.expectations, failed: result.failed,
        unusable: result.unusable
      ).text(in: language) + "\n")
    let code: ExitCode = result.unusable > 0 ? .unusable : result.failed > 0 ? .found : .done
    withExtendedLifetime((engine, tests)) { environment.finish(code) }
    return code
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
  }

  private func check(
    _ test: TestCase, with engine: Engine, _ result: inout Result, in environment: Environment,
    _ messages: Messages
  ) {
    do throws(Fault) {
      let assessment = try engine.assess(test.subject)
      let check = ExpectationCheck(assessment, in: language)
      let mismatches = check.mismatches(with: test.expectations)
      let renderer = DiagnosticRenderer(files: [test.file], language: language)
      environment.output(renderer.text(mismatches))
      result.expectations += test.expectations.lines.count
      result.failed += mismatches.count
    } catch {
      let diagnostic = error.diagnostic(in: engine.ruleBase, language)
      let place = test.expectations.lines.first?.range
      messages.tell(
        [Diagnostic(diagnostic.code, at: place, diagnostic.arguments)], about: [test.file])
      result.unusable += 1
    }
  }
}
