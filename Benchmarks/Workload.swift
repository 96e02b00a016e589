import Foundation
import Inference
import Rules

/// A rule base and the cases to assess by it.
struct Workload {
  /// The rule files.
  var rules: [SourceFile]
  /// The checked rules.
  var ruleBase: RuleBase
  /// The compiled rules.
  var engine: Engine
  /// The case files, sorted by path.
  var files: [SourceFile]
  /// The cases.
  var cases: [Case]

  /// Reads a file or folder of rules and a folder of cases.
  init(rules path: String, cases folder: String) throws {
    rules = try Self.files(at: path, ending: ".rules")
    var loaded = RuleBase.load(rules)
    loaded.value?.keepContentHash()
    guard let ruleBase = loaded.value else { throw Wrong.input(Self.first(loaded.diagnostics)) }
    self.ruleBase = ruleBase
    engine = Engine(ruleBase)
    files = try Self.files(at: folder, ending: ".case")
    cases = try files.map { file in
      let loaded = Case.load(file, with: ruleBase)
      guard let subject = loaded.value else {
        throw Wrong.input(file.name + ": " + Self.first(loaded.diagnostics))
      }
      return subject
    }
  }

  private static func files(at path: String, ending: String) throws -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    let paths = names.filter { $0.hasSuffix(ending) }.sorted().map { path + "/" + $0 }
    return try (paths.isEmpty ? [path] : paths).map {
      SourceFile(name: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: $0))))
    }
  }

  private static func first(_ diagnostics: [Diagnostic]) -> String {
    guard let first = diagnostics.first(where: { $0.severity == .error }) else { return "nothing" }
    let place = first.range.map { " at byte \($0.lower)" } ?? ""
    return "\(first.code)\(place): \(first.sentence(in: .english))"
  }
}

/// The median and smallest time of some work, in microseconds.
func microseconds(
  runs: Int, _ work: () throws -> Void
) rethrows -> (median: Double, least: Double) {
  var times: [Double] = []
  for _ in 0..<max(1, runs) {
    let time = try ContinuousClock().measure(work)
    times.append(time / .microseconds(1))
  }
  times.sort()
  return (times[times.count / 2], times[0])
}

/// A number with some decimals, in a column.
func column(_ number: Double, decimals: Int = 1, width: Int = 10) -> String {
  let text = String(format: "%.\(decimals)f", number)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
