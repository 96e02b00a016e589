import Inference
import Report
import Rules
import Testing

/// The views of goals and of dialogues: what stands in them, and how they read.
struct ShippedViewTests {
  private static let all = [
    "ramverket-2019", "strategin-2018", "strategin-2009", "besök-örebro-2016",
  ]

  @Test(arguments: all)
  func `each question is answered by factors, and no factor answers two`(id: String) throws {
    let (ruleBase, view) = try Self.view(id)
    #expect(!view.citations.isEmpty)
    #expect(!view.parts.isEmpty)
    var seen: [Int] = []
    for line in view.parts.flatMap({ $0.lines }) {
      let factors = Self.factors(of: line)
      #expect(!factors.isEmpty)
      for factor in factors {
        #expect(!seen.contains(factor), "\(ruleBase.string(ruleBase.factors[factor].id))")
        seen.append(factor)
      }
    }
  }

  @Test func `the agenda has the six areas of the dialogues in their order, then the county`()
    throws
  {
    let (ruleBase, view) = try Self.view("besök-örebro-2016")
    #expect(
      view.parts.map { Self.swedish($0.label, ruleBase) } == [
        "Organisation och struktur", "Målgrupper, arbetssätt och metoder", "Samverkan",
        "Arenor och mötesplatser", "Barnkonventionen, jämställt föräldraskap och delaktighet",
        "Kommunikation och marknadsföring", "Stöd från länet",
      ])
  }

  /// The target areas of the strategy are areas of the rule base: what stands under one is of it.
  @Test func `the factors of a target area are of the area that bears its name`() throws {
    let (ruleBase, view) = try Self.view("strategin-2018")
    let areas = ruleBase.areas.map { Self.swedish($0.label, ruleBase) }
    var count = 0
    for part in view.parts {
      guard let area = areas.firstIndex(of: Self.swedish(part.label, ruleBase)) else { continue }
      count += 1
      for factor in part.lines.flatMap({ Self.factors(of: $0) }) {
        #expect(ruleBase.factors[factor].area == area)
      }
    }
    #expect(count == 3)
  }

  @Test(
    arguments: ["farsta-2019.case", "typisk-orebro-2016.case", "larorik-tidig.case"], all)
  func `a filled view fits 80 columns, in both languages`(path: String, id: String) throws {
    let assessment = try CaseFiles.assess(path)
    let view = try #require(assessment.ruleBase.view(named: id))
    for language in [Language.swedish, .english] {
      let text = ViewText(assessment, view: view, options: ReportOptions(language: language)).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    }
  }

  private static func view(_ id: String) throws -> (RuleBase, View) {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    return (ruleBase, ruleBase.views[try #require(ruleBase.view(named: id))])
  }

  private static func factors(of line: View.Line) -> [Int] {
    line.items.compactMap { item in if case .factor(let factor) = item { factor } else { nil } }
  }

  private static func swedish(_ text: Text, _ ruleBase: RuleBase) -> String {
    ruleBase.string(text, in: .swedish)
  }
}
