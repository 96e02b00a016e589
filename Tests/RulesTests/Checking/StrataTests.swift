import Testing

@testable import Rules

/// How rules are put into strata.
struct StrataTests {
  /// The strata of relations and derived values by name.
  private func strata(_ rules: String) throws -> [String: Int] {
    let base = try ruleBase(rules, samples: true)
    var result: [String: Int] = [:]
    for relation in base.relations { result[base.string(relation.id)] = relation.stratum }
    for derived in base.derivedValues { result[base.string(derived.id)] = derived.stratum }
    for rule in base.rules { #expect(rule.stratum < base.stratumCount) }
    return result
  }

  private let s = #"relation s(x: age) { sv "s" en "s" } "#
  private let q = #"relation q(x: age) { sv "q" en "q" } "#
  private let d = #"derived d : whole else 0 { sv "d" en "d" } "#

  @Test func `positive reads stay in one stratum`() throws {
    let found = try strata(
      s + q + #"""
        rule ett { for age a where plan.finns or q(x: a) then s(x: a) }
        rule två { for s r when (some s t where t.x > r.x) then q(x: r.x) }
        """#)
    #expect(found["s"] == 0)
    #expect(found["q"] == 0)
  }

  @Test(arguments: [
    "not s(x: a)", "no s r where r.x = a", "every s r has r.x > a", "(count s r) > 3",
    "(share s r has r.x > a) > 50 %", "3 > max r.x for s r",
    "every age b in 3 ... 6 has s(x: b)",
  ])
  func `what looks at all of a relation waits for it`(_ condition: String) throws {
    let found = try strata(
      s + q + """
        rule ett { for age a then s(x: a) }
        rule två { for age a when \(condition) then q(x: a) }
        """)
    #expect(found["s"] == 0)
    #expect(found["q"] == 1)
  }

  @Test func `an exception waits for what it reads`() throws {
    let found = try strata(
      s + q + #"""
        rule ett { for age a then s(x: a) }
        rule två { for age a unless s(x: a) then q(x: a) }
        """#)
    #expect(found["q"] == 1)
  }

  @Test func `a derived value is finished before it is read`() throws {
    let found = try strata(
      s + q + d + #"""
        rule ett { for age a then s(x: a) }
        rule två { when s(x: 3) then d = 1 }
        rule tre { for age a when d > 0 then q(x: a) }
        """#)
    #expect(found["d"] == 0)
    #expect(found["q"] == 1)
  }

  @Test func `entities are finished from the beginning`() throws {
    let found = try strata(
      s + #"rule ett { for age a where no program r where r.från = a then s(x: a) }"#)
    #expect(found["s"] == 0)
    #expect(found["program"] == 0)
  }

  @Test func `a long cycle is told whole`() {
    let rules = #"""
      relation a(x: age) { sv "a" en "a" }
      relation b(x: age) { sv "b" en "b" }
      relation c(x: age) { sv "c" en "c" }
      derived d : whole else 0 { sv "d" en "d" }
      rule ett { for a r then b(x: r.x) }
      rule två { for b r then c(x: r.x) }
      rule tre { when c(x: 3) then d = 1 }
      rule fyra { for age y when d = 0 then a(x: y) }
      """#
    expectDiagnostics(
      rules,
      Expected(
        171, "d",
        sv: "'d' måste vara klar innan det här kan avgöras, men 'd' bygger på 'a': "
          + "a → d → c → b → a; skriv om en av reglerna",
        en: "'d' must be finished before this can be decided, but 'd' builds on 'a': "
          + "a → d → c → b → a; rewrite one of the rules"))
  }
}
