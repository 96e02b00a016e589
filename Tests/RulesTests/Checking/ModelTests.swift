import Testing

@testable import Rules

/// What a checked rule base holds.
struct ModelTests {
  @Test func `the prelude and the samples are free of remarks`() {
    expectDiagnostics("", samples: true)
  }

  @Test func `a whole path from rules to a case`() throws {
    let base = try ruleBase(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} täcks" en "{ålder} covered" }
      rule täckta {
        for program p where p.nivå = universell
        for age a in p.från ... p.till
        then täckt(ålder: a, nivå: p.nivå)
      }
      """#, samples: true)
    #expect(base.rules.count == 1)
    #expect(base.stratumCount == 1)
    let loaded = Case.load(
      SourceFile(
        name: "prov.case",
        bytes: [UInt8](
          #"""
          case prov { unit "Prov" kommun 0180 kind stadsdel date 2019-09-30 fictional }
          plan.finns = yes from källa avsnitt
          andel = 40 %
          ålder = väntar
          nivåer = { selektiv, ... }
          spann = 3 ... 12
          program b { från = 3 till = 12 nivå = universell }
          program a { från = unknown }
          program list complete
          """#.utf8)), with: base)
    #expect(loaded.diagnostics == [])
    let subject = try #require(loaded.value)
    #expect(subject.municipality == "0180")
    let fact = try #require(base.fact(named: "andel"))
    #expect(subject.answers[fact].state == .value(.number(400_000)))
    let program = try #require(base.relation(named: "program"))
    #expect(subject.tables[program].rows.map { $0.id } == ["a", "b"])
    #expect(subject.tables[program].completeness == .closed)
  }
}
