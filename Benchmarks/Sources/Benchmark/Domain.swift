import Foundation
import Inference
import Rules

extension Workload {
  /// Prints number, gaps, high-priority gaps, questions and status of each municipality, then
  /// measures the assessments alone.
  func assessDomain(runs: Int) throws {
    let results = try ["n-gaps", "n-high", "n-questions", "status"].map(derivedValue)
    var lines = ""
    for (number, subject) in cases.enumerated() {
      lines += String(number + 1)
      for result in results { lines += "\t" + (try value(of: result, in: subject)) }
      lines += "\n"
    }
    FileHandle.standardOutput.write(Data(lines.utf8))
    guard runs > 0 else { return }
    var (median, least) = (0.0, 0.0)
    for subject in cases {
      let time = try microseconds(runs: runs) { _ = try engine.assess(subject) }
      median += time.median / Double(cases.count)
      least += time.least / Double(cases.count)
    }
    let line =
      "in process: \(column(median, width: 0)) µs each by medians,"
      + " \(column(least, width: 0)) by the least of \(runs)\n"
    FileHandle.standardError.write(Data(line.utf8))
  }

  private func derivedValue(_ name: String) throws -> Int {
    let place = ruleBase.derivedValues.firstIndex { ruleBase.string($0.id) == name }
    guard let place else { throw Wrong.missing(name) }
    return place
  }

  private func value(of derived: Int, in subject: Case) throws -> String {
    let proofs = try engine.explain(.derived(derived), of: subject)
    guard case .derived(_, .value(let value, let type), _)? = proofs.first?.step else { return "?" }
    switch (value, type) {
    case (.number(let number), _): return String(number / fixedOne)
    case (.choice(let place), .choice(let list)):
      return ruleBase.string(ruleBase.choiceLists[list].choices[place].id)
    default: return "?"
    }
  }
}
