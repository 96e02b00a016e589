import Foundation

/// Measures inference in this process.
///
/// - `Benchmark cases RULES CASES [RUNS]`: each step of a check, for each case.
/// - `Benchmark domain RULES CASES [RUNS]`: the results of the domain workload on standard output,
///   the time on standard error.
@main enum Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else { throw Wrong.usage }
    let workload = try Workload(rules: arguments[1], cases: arguments[2])
    let runs = arguments.count > 3 ? Int(arguments[3]) ?? 0 : nil
    switch arguments[0] {
    case "cases": try workload.measureSteps(runs: runs ?? 200)
    case "domain": try workload.assessDomain(runs: runs ?? 20)
    default: throw Wrong.usage
    }
  }
}

/// Why nothing can be measured.
enum Wrong: Error {
  /// The arguments are not those of a command.
  case usage
  /// A file cannot be used; with the first diagnostic.
  case input(String)
  /// Something takes more room or time than it may; with how much.
  case costly(String)
  /// The rule base lacks something that is looked for.
  case missing(String)
}
