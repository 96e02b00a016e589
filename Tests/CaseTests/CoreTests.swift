import Inference
import Report
import Rules
import Testing

/// The core questions are few, and enough for the follow-up framework.
struct CoreTests {
  private static let mostCore = 45

  @Test func `there are at most 45 core questions`() throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    let count = ruleBase.facts.count { $0.isCore } + ruleBase.relations.count { $0.isCore }
    #expect((30...Self.mostCore).contains(count), "\(count)")
  }

  /// With everything in place, and with everything missing.
  @Test(arguments: ["sma/allt-finns.case", "sma/allt-saknas.case"])
  func `the core answers alone decide the questions of the framework`(path: String) throws {
    let engine = try #require(CaseFiles.engine)
    let ruleBase = engine.ruleBase
    var subject = try CaseFiles.assess(path).subject
    for (number, fact) in ruleBase.facts.enumerated() where !fact.isCore {
      subject.answers[number].state = .absent
    }
    let assessment = try engine.assess(subject)
    let view = try #require(
      ruleBase.views.first { ruleBase.string($0.id) == "ramverket-2019" })
    #expect(view.items.count >= 27)
    for case .factor(let factor) in view.items {
      let result = assessment.factors[factor]
      #expect(
        result.status != .open,
        "\(ruleBase.string(ruleBase.factors[factor].id)): \(result.unknownFacts)")
    }
  }
}
