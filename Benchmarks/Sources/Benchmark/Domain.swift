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
    let time = try microseconds(runs: runs) {
      for subject in cases { _ = try engine.assess(subject) }
    }
    let each = column(time.median / Double(cases.count), width: 0)
    let all = column(time.median / 1000, width: 0)
    let line = "\(cases.count) municipalities in process: \(all) ms, \(each) µs each\n"
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
