import Foundation
import Inference
import Report
import Rules
import Synchronization
import Testing

/// The shipped cases come out as a person expects who has read the reports.
struct CaseTests {
  @Test(arguments: CaseFiles.withExpectations)
  func `a case meets its expectations`(path: String) throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    let file = try CaseFiles.read(path)
    let loaded = Case.load(file, with: ruleBase)
    #expect(loaded.diagnostics.map { $0.sentence(in: .english) } == [])
    let subject = try #require(loaded.value)
    let expectFile = try CaseFiles.read(path.replacing(".case", with: ".expect"))
    let expected = Expectations.load(expectFile, with: ruleBase, for: subject)
    #expect(expected.diagnostics.map { $0.sentence(in: .english) } == [])
    let expectations = try #require(expected.value)
    #expect(!expectations.lines.isEmpty)
    let assessment = try CaseFiles.assess(path)
    let mismatches = ExpectationCheck(assessment, in: .english).mismatches(with: expectations)
    let renderer = DiagnosticRenderer(files: [expectFile], language: .english)
    #expect(mismatches.isEmpty, "\(renderer.text(mismatches))")
  }

  @Test func `every case has expectations, and there are enough of them`() {
    #expect(CaseFiles.all == CaseFiles.withExpectations)
    #expect(CaseFiles.all.count >= 20)
  }

  @Test(arguments: CaseFiles.all)
  func `ranks run from one without ties`(path: String) throws {
    let assessment = try CaseFiles.assess(path)
    let ranks = assessment.ranking.map { assessment.factors[$0].priority?.rank }
    #expect(ranks == Array(1...max(1, ranks.count)).prefix(ranks.count).map { $0 })
    let scores = assessment.ranking.compactMap { assessment.factors[$0].priority?.score }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `every factor, risk, strength and caution cites a report`() throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    for factor in ruleBase.factors {
      #expect(!factor.citations.isEmpty, "\(ruleBase.string(factor.id))")
    }
    for finding in ruleBase.findings where finding.kind != .contradiction {
      #expect(!finding.citations.isEmpty, "\(ruleBase.string(finding.id))")
    }
    #expect(ruleBase.findings.contains { $0.kind == .contradiction && !$0.judgements.isEmpty })
  }

  @Test(arguments: ["farsta-2019.case", "larorik-tidig.case", "larorik-langt.case"])
  func `what is proved is what was assessed`(path: String) throws {
    let engine = try #require(CaseFiles.engine)
    let assessment = try CaseFiles.assess(path)
    let subject = assessment.subject
    for (number, factor) in assessment.factors.enumerated() {
      let proof = try #require(try engine.explain(.factor(number), of: subject).first)
      guard case .factor(number, let status) = proof.step else {
        Issue.record("the proof of factor \(number) is about something else")
        continue
      }
      #expect(status == factor.status)
      if status == .met || status == .gap { #expect(!proof.answers().isEmpty) }
    }
    for (number, finding) in assessment.findings.enumerated() {
      let proof = try #require(try engine.explain(.finding(number), of: subject).first)
      #expect(proof.truth == finding.truth)
      #expect(proof.premises.allSatisfy { $0.truth == finding.truth })
    }
  }
}

/// The cases and the rule base of the repository.
enum CaseFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let engine: Engine? = {
    let folder = root.appending(path: "rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".rules") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SourceFile(name: "rules/\(name)", bytes: [UInt8]($0))
      }
    }
    return RuleBase.load(files).value.map { Engine($0) }
  }()

  static let all = files(ending: ".case")
  static let withExpectations = files(ending: ".expect").map {
    $0.replacing(".expect", with: ".case")
  }

  private static func files(ending suffix: String) -> [String] {
    let folder = root.appending(path: "cases")
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  static func read(_ path: String) throws -> SourceFile {
    let bytes = try Data(contentsOf: root.appending(path: "cases").appending(path: path))
    return SourceFile(name: "cases/\(path)", bytes: [UInt8](bytes))
  }

  private static let made = Mutex<[String: Assessment]>([:])

  /// The assessment of a case; each is made once, however many tests look at it.
  static func assess(_ path: String) throws -> Assessment {
    if let assessment = made.withLock({ $0[path] }) { return assessment }
    let engine = try #require(CaseFiles.engine)
    let subject = try #require(Case.load(try read(path), with: engine.ruleBase).value)
    let assessment = try engine.assess(subject)
    made.withLock { $0[path] = assessment }
    return assessment
  }
}
