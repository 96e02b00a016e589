import Foundation
import Rules
import Testing

@testable import Inference

/// Every proof is derived again, line by line.
struct ProofTests {
  @Test(arguments: Seeds.parts(of: 100))
  func `each line of a proof follows, in random rule bases`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      return try Self.violations(Engine(ruleBase), subject)
    }
  }

  @Test(arguments: ShippedCases.paths)
  func `each line of a proof follows, in the shipped cases`(path: String) throws {
    let engine = try #require(ShippedCases.engine)
    let file = SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    let subject = try #require(Case.load(file, with: engine.ruleBase).value)
    let violations = try Self.violations(engine, subject)
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
  }

  /// What does not follow in any proof of a case; nothing where the case has a fault.
  private static func violations(_ engine: Engine, _ subject: Case) throws -> [String] {
    guard let assessment = try? engine.assess(subject) else { return [] }
    let subject = assessment.subject
    let ruleBase = engine.ruleBase
    let reference = try Reference(ruleBase, subject, usesAssumptions: true)
    var checker = ProofChecker(reference)
    // As `explain` does, with one evaluation for all.
    let evaluation = try engine.evaluate(subject, nil, assuming: true)
    var prover = Prover(evaluation, subject, countsOthers: false)
    for number in ruleBase.factors.indices {
      checker.check(prover.factor(number, assessment.factors[number]), factor: number)
    }
    for number in ruleBase.findings.indices {
      checker.check(prover.finding(number), finding: number)
    }
    for number in ruleBase.derivedValues.indices {
      checker.check(prover.derived(number), derived: number)
    }
    for number in ruleBase.relations.indices where !ruleBase.relations[number].isEntity {
      let own = reference.extensions[number]
      let count = evaluation.tables[number].count
      if count != own.known.count + own.possible.count {
        checker.violations.append("relation \(number) has \(count) rows")
      }
      for row in 0..<count { checker.check(prover.derivedRow(number, row), rowOf: number) }
    }
    return checker.violations
  }

  @Test func `a proof with one line changed does not pass`() throws {
    let engine = try #require(ShippedCases.engine)
    let path = try #require(ShippedCases.all.first { $0.hasSuffix("/samordnare-49.case") })
    let file = SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    let subject = try #require(Case.load(file, with: engine.ruleBase).value)
    let reference = try Reference(engine.ruleBase, subject, usesAssumptions: true)
    let evaluation = try engine.evaluate(subject, nil, assuming: true)
    var prover = Prover(evaluation, subject, countsOthers: false)
    var count = 0
    for number in engine.ruleBase.findings.indices {
      for changed in prover.finding(number).changed {
        count += 1
        var checker = ProofChecker(reference)
        checker.check(changed.proof, finding: number)
        #expect(!checker.violations.isEmpty, "finding \(number): \(changed.what)")
      }
    }
    #expect(count > 400)
  }
}

extension Proof {
  /// The proof with one line changed, in every way that makes it wrong, and what was changed.
  fileprivate var changed: [(proof: Proof, what: String)] {
    var result: [(proof: Proof, what: String)] = []
    var other = self
    other.truth = truth == .holds ? .fails : .holds
    result.append((other, "the truth of \(step)"))
    if case .comparison(let left, let comparison, var right) = step {
      right.value = .value(.number(77), .text)
      other = self
      other.step = .comparison(left, comparison, right)
      result.append((other, "the value in \(step)"))
    }
    // The reasons for what is absent are chosen.
    if isAbsence { return result }
    if !premises.isEmpty, truth != .unknown {
      other = self
      other.premises.removeLast()
      result.append((other, "the last premise of \(step)"))
    }
    for (place, premise) in premises.enumerated() {
      for changed in premise.changed {
        other = self
        other.premises[place] = changed.proof
        result.append((other, changed.what))
      }
    }
    return result
  }

  private var isAbsence: Bool {
    switch step {
    case .row(_, _, rule: nil, _, _), .derived(_, _, rule: nil): true
    case .quantified(_, .relation, let counts):
      counts.known + counts.possible == 0
        && (premises.isEmpty || premises.contains { !$0.isInstance || $0.truth == .fails })
    default: false
    }
  }
}

/// The cases of the repository.
private enum ShippedCases {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let engine: Engine? = {
    let files = ShippedCases.files(in: "rules", ending: ".rules").compactMap { path in
      (try? Data(contentsOf: URL(filePath: path))).map {
        SourceFile(name: path, bytes: [UInt8]($0))
      }
    }
    return RuleBase.load(files).value.map { Engine($0) }
  }()

  static let all = files(in: "cases", ending: ".case")

  /// All cases in CI; else one in twenty, since the reference takes its time.
  static let paths =
    ProcessInfo.processInfo.environment["CI"] != nil
    ? all : all.indices.filter { $0 % 20 == 0 }.map { all[$0] }

  private static func files(in folder: String, ending suffix: String) -> [String] {
    let folder = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter { $0.hasSuffix(suffix) }.sorted()
      .map { folder.appending(path: $0).path }
  }
}
