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

  @Test(arguments: ["sma/karnan-pa-plats.case", "sma/karnan-saknas.case"])
  func `a case of the core answers all core questions that are asked, and no others`(path: String)
    throws
  {
    let subject = try CaseFiles.assess(path).subject
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    for (number, fact) in ruleBase.facts.enumerated() {
      let isAnswered = subject.answers[number].state != .absent
      let isAsked = fact.isCore && (fact.asked == nil || isAnswered)
      #expect(isAnswered == isAsked, "\(ruleBase.string(fact.id))")
    }
  }

  /// The first factor of a line is what its question asks; others tell more.
  @Test(arguments: ["sma/karnan-pa-plats.case", "sma/karnan-saknas.case"])
  func `the core answers alone decide the questions of the framework`(path: String) throws {
    let assessment = try CaseFiles.assess(path)
    let ruleBase = assessment.ruleBase
    let view = ruleBase.views[try #require(ruleBase.view(named: "ramverket-2019"))]
    let lines = view.parts.flatMap { $0.lines }
    #expect(lines.count == 20)
    for line in lines {
      let factors = line.items.compactMap { item in
        if case .factor(let factor) = item { factor } else { nil }
      }
      let first = try #require(factors.first)
      #expect(
        assessment.factors[first].status != .open,
        "\(ruleBase.string(ruleBase.factors[first].id))")
    }
  }
}
