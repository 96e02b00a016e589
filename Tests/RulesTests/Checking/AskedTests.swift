import Testing

@testable import Rules

/// When a questionnaire asks something.
struct AskedTests {
  private static let facts = #"""
    fact a : yes-no { sv "a" en "a" asked when plan.finns }
    fact b : one of nivå { sv "b" en "b" asked when a or some kurs k where k.klar }
    entity kurs { sv "k" en "k" asked when not a klar : yes-no sv "Klar" en "Done" }
    caution x {
      when a and b = selektiv and some kurs k where k.klar
      sv "x" en "x"
      judgement sv "x" en "x"
    }
    """#

  @Test func `a question knows what it depends on`() throws {
    let base = try ruleBase(Self.facts)
    let first = try #require(base.fact(named: "a"))
    let plan = try #require(base.fact(named: "plan.finns"))
    let list = try #require(base.relation(named: "kurs"))
    let place = try #require(base.fact(named: "b"))
    let second = try #require(base.facts[place].asked)
    #expect(base.facts[plan].asked == nil)
    #expect(base.facts[first].asked?.facts == [plan])
    #expect(base.facts[first].asked?.lists == [])
    #expect(second.facts == [first] && second.lists == [list] && second.variables.count == 1)
    #expect(base.relations[list].asked?.facts == [first])
  }

  @Test func `a fact that only such a condition reads is not used`() {
    expectDiagnostics(
      #"""
      fact a : yes-no { sv "a" en "a" }
      fact b : yes-no { sv "b" en "b" asked when a }
      caution x { when b sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        180, "a",
        sv: "ingen regel läser 'a'; använd svaret eller ta bort frågan",
        en: "no rule reads 'a'; use the answer or remove the question"))
  }

  @Test func `no question waits for its own answer`() {
    expectDiagnostics(
      #"""
      fact a : yes-no { sv "a" en "a" asked when c }
      fact b : yes-no { sv "b" en "b" asked when not a }
      fact c : yes-no { sv "c" en "c" asked when b }
      caution x { when a and b and c sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        175, "asked when c",
        sv: "'a' frågas bara efter sitt eget svar: a → c → b → a; ta bort ett av villkoren",
        en: "'a' is asked only after its own answer: a → c → b → a; remove one of the conditions"))
  }

  @Test func `the list is asked for before its rows`() {
    expectDiagnostics(
      #"""
      entity kurs {
        sv "k" en "k"
        asked when some kurs k where k.klar
        klar : yes-no sv "Klar" en "Done"
      }
      caution x { when some kurs k where k.klar sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        175, "asked when some kurs k where k.klar",
        sv: "'kurs' frågas bara efter sitt eget svar: kurs → kurs; ta bort ett av villkoren",
        en: "'kurs' is asked only after its own answer: kurs → kurs; remove one of the conditions"))
  }

  @Test func `it stands once and is checked like any condition`() {
    expectDiagnostics(
      #"""
      fact a : yes-no { sv "a" en "a" asked when plan.finns asked when plan.fins }
      fact b : yes-no { sv "b" en "b" asked when plan.fins }
      caution x { when a and b sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        161, "asked when plan.fins",
        sv: "'a' har redan ett 'asked'; ta bort det ena",
        en: "'a' already has a 'asked'; remove one of them"),
      Expected(
        102, "plan.fins",
        sv: "namnet 'plan.fins' finns inte; rätta stavningen eller deklarera det",
        en: "there is no name 'plan.fins'; correct the spelling or declare it",
        suggestion: "plan.finns"))
  }
}
