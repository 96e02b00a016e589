import Foundation
import Testing

@testable import Rules

/// Where the parts of conditions stand.
struct ClauseTests {
  /// The parts of a finding's condition as they are written.
  private func parts(_ condition: String) throws -> [String] {
    let base = try ruleBase(
      "caution prov { \(condition)\n sv \"p\" en \"p\" judgement sv \"p\" en \"p\" }",
      samples: true)
    let finding = try #require(base.finding(named: "prov"))
    let clause = try #require(base.clauses().first { $0.owner == .finding(finding) })
    #expect(clause.places.count == clause.condition.partCount)
    return clause.places.map { base.text(of: $0) }
  }

  @Test(
    arguments: [
      ("when plan.finns", ["plan.finns"]),
      ("when not plan.finns", ["not plan.finns", "plan.finns"]),
      ("when antal   >\n  3", ["antal > 3"]),
      (
        "when plan.finns and antal > 3\n when ålder = 4\n when not år = 2020",
        ["prov", "plan.finns", "antal > 3", "ålder = 4", "not år = 2020", "år = 2020"]
      ),
      ("when antal > 3\n when plan.finns", ["prov", "antal > 3", "plan.finns"]),
      (
        "when typ in (selektiv, universell)",
        ["typ in (selektiv, universell)", "typ = selektiv", "typ = universell"]
      ),
      ("when typ in (selektiv)", ["typ in (selektiv)"]),
      ("when antal in 2 ... 5", ["antal in 2 ... 5"]),
      ("when ålder in spann", ["ålder in spann"]),
      ("when nivåer has selektiv", ["nivåer has selektiv"]),
      ("when plan.finns answered unknown", ["plan.finns answered unknown"]),
      (
        "when some program p where p.från > 3",
        ["some program p where p.från > 3", "p.från > 3"]
      ),
      (
        "when every program p where p.från > 3 has p.till < 9",
        ["every program p where p.från > 3 has p.till < 9", "p.från > 3", "p.till < 9"]
      ),
      (
        "when (count program p where p.från > 3 or p.till < 9) >= 2",
        [
          "(count program p where p.från > 3 or p.till < 9) >= 2", "p.från > 3 or p.till < 9",
          "p.från > 3", "p.till < 9",
        ]
      ),
      (
        "when (share program p has p.från > 3) in 10 % ... 40 %",
        [
          "(share program p has p.från > 3) in 10 % ... 40 %",
          "(share program p has p.från > 3) in 10 % ... 40 %", "p.från > 3",
          "(share program p has p.från > 3) in 10 % ... 40 %", "p.från > 3",
        ]
      ),
    ])
  func `a part is found as it is written`(condition: String, expected: [String]) throws {
    #expect(try parts(condition) == expected)
  }

  @Test func `the clauses of a factor have their roles and lines`() throws {
    let base = try ruleBase(
      RuleText.factor(
        """
        applies when antal > 1 sv "a" en "a"
        partly when antal > 2 sv "a" en "a"
        gap for age a where a > ålder sv "{a}" en "{a}"
        severity high when antal > 3
        advise when antal > 4 sv "a" en "a"
        step when antal > 5 sv "a" en "a"
        open when antal > 6 ask antal
        """), samples: true)
    let factor = try #require(base.factor(named: "f"))
    let clauses = base.clauses().filter { $0.owner == .factor(factor) }
    let roles: [Clause.Role] = [
      .met, .applies, .partly, .instance(0), .severity(0), .advice(1), .step(0), .opening(0),
    ]
    #expect(clauses.map { $0.role } == roles)
    #expect(
      clauses.dropFirst().map { base.text(of: $0.places[0]) } == [
        "antal > 1", "antal > 2", "a > ålder", "antal > 3", "antal > 4", "antal > 5", "antal > 6",
      ])
    let lines = clauses.map { base.line(of: $0.range).line }
    #expect(lines.dropFirst().elementsEqual((lines[1]...).prefix(7)))
  }

  @Test func `every part of the shipped rules has a place of its own kind`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rules")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    let files = try names.filter { $0.hasSuffix(".rules") }.map { name in
      SourceFile(name: name, bytes: [UInt8](try Data(contentsOf: root.appending(path: name))))
    }
    let base = try #require(RuleBase.load(files).value)
    let clauses = base.clauses()
    #expect(clauses.count > 200)
    for clause in clauses {
      let inGenerators = clause.generators.reduce(0) { $0 + $1.partCount }
      #expect(clause.places.count == inGenerators + clause.condition.partCount)
      #expect(clause.places.allSatisfy { !base.text(of: $0).isEmpty })
    }
  }
}
