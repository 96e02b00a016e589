import Testing

@testable import Rules

/// What becomes of conditions.
struct CheckedConditionTests {
  /// The condition of a finding, checked.
  private func condition(_ text: String, rules: String = "") throws -> (Condition, RuleBase) {
    let base = try ruleBase(
      rules + "\ncaution prov { when \(text)\n sv \"p\" en \"p\" judgement sv \"p\" en \"p\" }",
      samples: true)
    let finding = base.findings[try #require(base.finding(named: "prov"))]
    return (finding.condition, base)
  }

  private func fact(_ name: String, _ base: RuleBase) throws -> Expression {
    .fact(try #require(base.fact(named: name)))
  }

  @Test func `a percentage is a hundred times a share`() throws {
    let (alone, base) = try condition("andel >= 40 %")
    #expect(
      alone == .compare(try fact("andel", base), .greaterOrEqual, .literal(.number(400_000))))
    let (beside, _) = try condition("(share program p has p.från > 3) >= 40 %")
    guard case .compare(.share, .greaterOrEqual, let right) = beside else {
      Issue.record("\(beside)")
      return
    }
    #expect(right == .literal(.number(4_000)))
  }

  @Test func `a percentage of the case is divided by a hundred beside a share`() throws {
    let (found, base) = try condition("(share program p has p.från > 3) < andel")
    guard case .compare(.share, .less, let right) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(
      right == .arithmetic(try fact("andel", base), .divide, .literal(.number(1_000_000))))
  }

  @Test func `one of several is one comparison each`() throws {
    let (found, base) = try condition("typ in (selektiv, universell)")
    let typ = try fact("typ", base)
    #expect(
      found
        == .or([
          .compare(typ, .equal, .literal(.choice(1))),
          .compare(typ, .equal, .literal(.choice(0))),
        ]))
    let (single, _) = try condition("typ in (selektiv)")
    #expect(single == .compare(typ, .equal, .literal(.choice(1))))
  }

  @Test func `an alternative may stand first`() throws {
    let (found, base) = try condition("selektiv = typ")
    #expect(found == .compare(.literal(.choice(1)), .equal, try fact("typ", base)))
  }

  @Test func `a range value has two ends`() throws {
    let (found, base) = try condition("ålder in spann")
    let spann = try fact("spann", base)
    #expect(
      found
        == .between(
          try fact("ålder", base), lower: .end(of: spann, isUpper: false),
          upper: .end(of: spann, isUpper: true)))
    let (literal, _) = try condition("ålder in väntar ... 6")
    #expect(
      literal
        == .between(
          try fact("ålder", base), lower: .literal(.number(-10_000)),
          upper: .literal(.number(60_000))))
  }

  @Test func `columns left out stand for anything`() throws {
    let (found, base) = try condition(
      "täckt(ålder: 3) and not täckt(nivå: selektiv)",
      rules: #"""
        relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
        rule r { for age a then täckt(ålder: a, nivå: selektiv) }
        """#)
    let relation = try #require(base.relation(named: "täckt"))
    #expect(
      found
        == .and([
          .matches(relation: relation, arguments: [.literal(.number(30_000)), nil]),
          .not(.matches(relation: relation, arguments: [nil, .literal(.choice(1))])),
        ]))
  }

  @Test(arguments: [
    "today - dag > 730 dagar", "today - dag > 730", "dag + 30 dagar < today",
    "dag = 2019-09-30", "år >= 2019", "år - 2 > 2000", "ålder < 3 år", "ålder - 1 >= väntar",
    "tid > 18 år", "tid >= 18", "fritext = \"x\"", "fritext != \"x\"",
    "kostnad > 2 * 12000 kr", "kostnad / antal > 500 kr or plan.finns",
    "antal / 2 > 3 barn", "antal * 2 > 3 barn", "(count program p) / 2 >= 1",
    "(count program p) > antal", "antal > count program p where p.från > 3",
    "3 > sum p.platser for program p", "3 platser > max p.platser for program p",
    "(min p.från for program p) > 3", "andel * 2 > 50 %", "andel / 2 > 50 %",
    "andel + 10 % > 50 %", "antal / antal > 50 %", "plan.finns = yes", "no = plan.finns",
    "plan.finns answered unknown", "every age a in 3 ... 6 has a in spann",
    "every nivå n has nivåer has n", "some yes-no b where b = plan.finns",
    "every program p where p.nivå = selektiv has p.från <= 3",
    "(share program p has p.från > 3) in 20 % ... 40 %", "antal in 1 ... antal + 1",
    "some age a in spann where a > 3",
  ])
  func `this is a condition`(_ text: String) {
    let found = load([
      RuleText.prelude + RuleText.samples,
      "caution prov { when \(text)\n sv \"p\" en \"p\" judgement sv \"p\" en \"p\" }",
    ]).diagnostics
    #expect(found.map { $0.sentence(in: .english) } == [])
  }
}
