import Foundation
import Inference
import Rules

extension Workload {
  /// Prints number, gaps, high-priority gaps, questions and status of each municipality; then
  /// compares them with the values that the rules count, and measures the assessments alone.
  func assessDomain(runs: Int) throws {
    let domain = try DomainRelations(ruleBase)
    let results = try cases.map { try domain.result(of: $0, by: engine) }
    var lines = ""
    for (number, result) in results.enumerated() { lines += "\(number + 1)\t\(result)\n" }
    FileHandle.standardOutput.write(Data(lines.utf8))
    guard runs > 0 else { return }
    for (subject, result) in zip(cases, results) {
      let counted = try ["n-gaps", "n-high", "n-questions"].map { try value(of: $0, in: subject) }
      guard result.hasPrefix(counted.joined(separator: "\t") + "\t") else {
        throw Wrong.missing("the counts of \(subject.id): \(counted), not \(result)")
      }
    }
    try measureDomain(runs: runs)
  }

  private func measureDomain(runs: Int) throws {
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

  private func value(of name: String, in subject: Case) throws -> String {
    let place = ruleBase.derivedValues.firstIndex { ruleBase.string($0.id) == name }
    guard let place else { throw Wrong.missing(name) }
    let proof = try engine.explain(.derived(place), of: subject).first
    guard case .derived(_, .value(.number(let number), _), _)? = proof?.step else { return "?" }
    return String(number / fixedOne)
  }
}

/// The relations of the domain rules that hold the result.
private struct DomainRelations {
  /// Four of gaps, the same four with their ranks, two of questions, and the status.
  private static let names = [
    "gap", "gap-span", "gap-centre", "gap-programme",
    "prio", "prio-span", "prio-centre", "prio-programme",
    "question", "question-centre", "shown",
  ]

  private let ruleBase: RuleBase
  private let places: [Int]

  init(_ ruleBase: RuleBase) throws {
    self.ruleBase = ruleBase
    places = try Self.names.map { name in
      let place = ruleBase.relations.firstIndex { ruleBase.string($0.id) == name }
      guard let place else { throw Wrong.missing(name) }
      return place
    }
  }

  /// Gaps, high-priority gaps, questions and status, with tabs between.
  func result(of subject: Case, by engine: Engine) throws -> String {
    let rows = try engine.knownRows(of: places, in: subject)
    let gaps = rows[..<4].reduce(0) { $0 + $1.count }
    let high = rows[4..<8].joined().count { choice($0.last) == "first" }
    let questions = rows[8].count + rows[9].count
    return "\(gaps)\t\(high)\t\(questions)\t\(choice(rows[10].first?.last))"
  }

  private func choice(_ value: DisplayValue?) -> String {
    guard case .value(.choice(let place), .choice(let list))? = value else { return "?" }
    return ruleBase.string(ruleBase.choiceLists[list].choices[place].id)
  }
}
