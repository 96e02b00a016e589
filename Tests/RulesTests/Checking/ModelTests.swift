import Testing

@testable import Rules

/// What a checked rule base holds.
struct ModelTests {
  @Test func `the prelude and the samples are free of remarks`() {
    expectDiagnostics("", samples: true)
  }

  @Test func `a rule base without weights is told of`() {
    let rules = RuleText.prelude.split(separator: "weights")[0]
    let found = load([String(rules)]).diagnostics.map { Expected($0, in: []) }
    #expect(
      found == [
        Expected(
          190, "",
          sv: "regelbasen saknar weights, så alla luckor får 0 poäng; lägg till weights",
          en: "the rule base has no weights, so all gaps get 0 points; add weights")
      ])
  }

  @Test func `lists are sorted by the bytes of their ids`() throws {
    let base = try ruleBase(
      #"""
      fact ö : yes-no { sv "ö" en "ö" }
      fact z : yes-no { sv "z" en "z" }
      fact å : yes-no { sv "å" en "å" }
      fact a.b : yes-no { sv "a" en "a" }
      fact a : yes-no { sv "a" en "a" }
      """#)
    #expect(base.facts.map { base.string($0.id) } == ["a", "a.b", "plan.finns", "z", "å", "ö"])
    #expect(base.fact(named: "å") == 4)
    #expect(base.fact(named: "ä") == nil)
    #expect(base.nearestName(to: "plan.fins", among: [.fact]) == "plan.finns")
  }

  @Test func `areas follow the view of areas`() throws {
    let base = try ruleBase(
      #"""
      area a { sv "a" en "a" }
      area b { sv "b" en "b" }
      view områden { items område, b }
      """#)
    #expect(base.areas.map { base.string($0.id) } == ["område", "b", "a"])
    #expect(base.views[0].items == [.area(0), .area(1)])
    #expect(base.factors[0].area == 0)
  }

  @Test func `types have their bounds`() throws {
    let base = try ruleBase(
      #"""
      fact p : percent from 0 to 400 { sv "p" en "p" }
      fact a : age from väntar to 6 { sv "a" en "a" }
      fact k : decimal kr from -0.5 to 10 { sv "k" en "k" }
      fact r : range of years { sv "r" en "r" }
      """#)
    func type(_ name: String) throws -> ValueType {
      base.facts[try #require(base.fact(named: name))].type
    }
    #expect(
      try type("p") == .number(NumberType(kind: .percent, lower: 0, upper: 4_000_000)))
    #expect(
      try type("a") == .number(NumberType(kind: .age, lower: -10_000, upper: 60_000)))
    let kr = base.symbols.find([UInt8]("kr".utf8)[...])
    #expect(
      try type("k")
        == .number(NumberType(kind: .decimal, unit: kr, lower: -5_000, upper: 100_000)))
    #expect(try type("r") == .range(NumberType(kind: .years, lower: 0, upper: 1_200_000)))
  }

  @Test func `alternatives of a type are a list named as the fact`() throws {
    let base = try ruleBase(
      #"""
      fact f : one of b, a {
        sv "f" en "f"
        choice a sv "A" en "A"
        choice b sv "B" en "B"
      }
      entity e {
        sv "e" en "e"
        x : set of c, d sv "x" en "x"
        choice c sv "C" en "C"
        choice d sv "D" en "D"
      }
      """#)
    #expect(base.choiceLists.map { base.string($0.id) } == ["e.x", "f", "nivå"])
    #expect(base.choiceLists[1].choices.map { base.string($0.id) } == ["b", "a"])
    #expect(base.string(base.choiceLists[1].choices[0].label, in: .swedish) == "B")
    #expect(base.facts[0].type == .choice(1))
    #expect(base.relations[0].columns[0].type == .set(0))
  }

  @Test func `each conclusion is a rule of its own`() throws {
    let base = try ruleBase(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      derived typ.nu : one of nivå else universell { sv "t" en "t" }
      rule r {
        for program p where p.nivå = universell
        for age a in p.från ... p.till
        when plan.finns
        unless a > 12
        then täckt(nivå: p.nivå, ålder: a)
        then typ.nu = selektiv
        cite källa avsnitt strength survey sv "c" en "c"
      }
      """#, samples: true)
    #expect(base.rules.count == 2)
    let rule = base.rules[0]
    #expect(rule.variables.map { base.string($0.name) } == ["p", "a"])
    let program = try #require(base.relation(named: "program"))
    let nivå = Expression.field(variable: 0, column: 3)
    #expect(
      rule.generators == [
        Generator(
          variable: 0, domain: .rows(program),
          condition: .compare(nivå, .equal, .literal(.choice(0)))),
        Generator(
          variable: 1,
          domain: .values(
            .number(.natural(.age)), lower: .field(variable: 0, column: 1),
            upper: .field(variable: 0, column: 2))),
      ])
    let plan = try #require(base.fact(named: "plan.finns"))
    #expect(
      rule.condition
        == .and([
          .holds(.fact(plan)),
          .unless(.compare(.variable(1), .greater, .literal(.number(120_000)))),
        ]))
    let täckt = try #require(base.relation(named: "täckt"))
    #expect(rule.conclusion == .row(relation: täckt, arguments: [.variable(1), nivå]))
    #expect(base.rules[1].conclusion == .value(derived: 0, .literal(.choice(1))))
    #expect(base.rules[1].citations.count == 1)
  }

  @Test func `a factor keeps its clauses`() throws {
    let base = try ruleBase(
      #"""
      factor f {
        area område
        sv "f" en "f"
        about sv "om" en "about"
        applies when plan.finns sv "nej" en "no"
        met when (count program p) > 2
        partly when (count program p) > 1 sv "delvis" en "partly"
        gap sv "lucka" en "gap"
        gap for age a where a > 3 for program p sv "{a} {p.namn}" en "{a}"
        severity high
        severity low when plan.finns
        effort large
        advise sv "gör" en "do"
        advise when plan.finns instead sv "gör annat" en "do else"
        step sv "börja" en "begin"
        open when plan.finns ask plan.finns
        requires plan
        compare källa bilaga 4 of 10 year 2019 sv "fyra" en "four"
        judgement sv "vår" en "ours"
      }
      """#, samples: true)
    let factor = base.factors[try #require(base.factor(named: "f"))]
    #expect(factor.variables.map { base.string($0.name) } == ["p", "p", "a", "p"])
    #expect(factor.severity == 3)
    #expect(factor.severities.map { $0.severity } == [1])
    #expect(factor.effort == 3)
    #expect(factor.advice.map { $0.isInstead } == [false, true])
    #expect(factor.instances[0].generators.map { $0.variable } == [2, 3])
    #expect(factor.openings[0].facts == [try #require(base.fact(named: "plan.finns"))])
    #expect(factor.requires == [try #require(base.factor(named: "plan"))])
    let reference = factor.references[0]
    #expect([reference.count, reference.base, reference.year] == [4, 10, 2019])
    #expect(base.string(base.sources[0].sections[reference.section].id) == "bilaga")
    #expect(base.string(factor.partlyText, in: .english) == "partly")
  }

  @Test func `what is retired is remembered`() throws {
    let base = try ruleBase(
      #"""
      rulebase prov { version "1.4" }
      retired fact gammal since "1.1" now plan.finns
      retired factor gamla since "1.2"
      """#)
    #expect(base.version == "1.4")
    #expect(base.retired.map { base.string($0.id) } == ["gamla", "gammal"])
    #expect(base.retired.map { $0.since } == ["1.2", "1.1"])
    #expect(base.retired[1].replacement.map { base.string($0) } == "plan.finns")
  }

  @Test func `nothing missing is told of what could not be parsed`() {
    let found = load([
      RuleText.prelude,
      #"""
      fcat annan : yes-no { sv "a" en "a" }
      factor f {
        area område
        sv "f" en "f"
        met whn plan.finns
      }
      caution c { when annan sv "c" en "c" judgement sv "c" en "c" }
      """#,
    ]).diagnostics
    #expect(found.map { $0.code.number } == [20, 30])
  }

  @Test func `nothing is told of values whose type is wrong`() {
    let found = load([
      RuleText.prelude,
      #"""
      fact f : one of okända { sv "f" en "f" }
      caution c {
        when f = något and f > 3 and (some okänd o where o.fält = 3)
        sv "c" en "c"
        judgement sv "c" en "c"
      }
      """#,
    ]).diagnostics
    #expect(found.map { $0.code.number } == [109, 106])
  }
}
