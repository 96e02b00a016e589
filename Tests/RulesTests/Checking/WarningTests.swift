import Testing

@testable import Rules

/// Each warning.
struct WarningTests {
  @Test func `a fact that nothing reads`() {
    expectDiagnostics(
      #"""
      fact f : yes-no { sv "f" en "f" }
      """#,
      Expected(
        180, "f",
        sv: "ingen regel läser 'f'; använd svaret eller ta bort frågan",
        en: "no rule reads 'f'; use the answer or remove the question"))
  }

  @Test func `a field that nothing reads`() {
    expectDiagnostics(
      #"""
      entity e {
        sv "e" en "e"
        a : yes-no sv "a" en "a"
        b : yes-no sv "b" en "b"
      }
      caution x { when some e r where r.a sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        181, "b",
        sv: "ingen regel läser fältet 'b' i 'e'; använd det eller ta bort det",
        en: "no rule reads the field 'b' of 'e'; use it or remove it"))
  }

  @Test func `an entity that nothing reads`() {
    expectDiagnostics(
      #"""
      entity e {
        sv "e" en "e"
        a : yes-no sv "a" en "a"
      }
      """#,
      Expected(
        182, "e",
        sv: "ingen regel läser 'e'; använd listan eller ta bort den",
        en: "no rule reads 'e'; use the list or remove it"))
  }

  @Test func `ranges that exclude each other`() {
    expectDiagnostics(
      #"""
      caution x { when antal > 5 and antal < 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "antal > 5 and antal < 3",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `whole numbers between two neighbours`() {
    expectDiagnostics(
      #"""
      caution x { when antal > 5 and antal < 6 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "antal > 5 and antal < 6",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `alternatives that exclude each other`() {
    expectDiagnostics(
      #"""
      caution x { when typ = selektiv and typ = universell sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "typ = selektiv and typ = universell",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `all alternatives excluded`() {
    expectDiagnostics(
      #"""
      caution x { when typ != selektiv and typ != universell and typ != indikerad sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "typ != selektiv and typ != universell and typ != indikerad",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `yes and no at once`() {
    expectDiagnostics(
      #"""
      caution x { when plan.finns and not plan.finns sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "plan.finns and not plan.finns",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"))
  }

  @Test func `beyond the bounds of the type`() {
    expectDiagnostics(
      #"""
      caution x { when ålder > 18 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "ålder > 18",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `a generator that is always empty`() {
    expectDiagnostics(
      #"""
      caution x { when some age a in 3 ... 6 where a > 6 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "age a in 3 ... 6 where a > 6",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"))
  }

  @Test func `a rule whose parts exclude each other`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r {
        for age a where a > 12
        when a < 6
        then täckt(ålder: a, nivå: selektiv)
      }
      """#,
      Expected(
        183, "r",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"))
  }

  @Test func `a list that excludes another`() {
    expectDiagnostics(
      #"""
      caution x { when typ in (selektiv, universell) and typ = indikerad sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "typ in (selektiv, universell) and typ = indikerad",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"),
      samples: true)
  }

  @Test func `a range the wrong way round`() {
    expectDiagnostics(
      #"""
      caution x { when antal in 6 ... 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        184, "antal in 6 ... 3",
        sv: "intervallet är tomt, eftersom 6 är mer än 3; byt plats på dem",
        en: "the range is empty because 6 is more than 3; swap them"),
      samples: true)
  }

  @Test func `a range of ages the wrong way round`() {
    expectDiagnostics(
      #"""
      caution x { when every age a in 6 ... 3 has plan.finns sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        184, "age a in 6 ... 3",
        sv: "intervallet är tomt, eftersom 6 är mer än 3; byt plats på dem",
        en: "the range is empty because 6 is more than 3; swap them"))
  }

  @Test func `a relation without rules`() {
    expectDiagnostics(
      #"""
      relation q(x: age) { sv "q" en "q" }
      caution x { when q(x: 3) sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        185, "q",
        sv: "ingen regel ger rader i 'q', så den är alltid tom; skriv en regel eller ta bort den",
        en: "no rule gives rows of 'q', so it is always empty; write a rule or remove it"))
  }

  @Test func `a derived value without rules`() {
    expectDiagnostics(
      #"""
      derived d : yes-no else no { sv "d" en "d" }
      caution x { when d sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        186, "d",
        sv: "ingen regel ger 'd' ett värde; skriv en regel eller ta bort den",
        en: "no rule gives 'd' a value; write a rule or remove it"))
  }

  @Test func `a source that nothing cites`() {
    expectDiagnostics(
      #"""
      source s { title "s" }
      """#,
      Expected(
        187, "s",
        sv: "ingen hänvisar till källan 's'; hänvisa till den eller ta bort den",
        en: "nothing cites the source 's'; cite it or remove it"))
  }

  @Test func `a role that nobody has`() {
    expectDiagnostics(
      #"""
      role r { sv "r" en "r" }
      """#,
      Expected(
        188, "r",
        sv: "ingen fråga ställs till 'r'; använd rollen eller ta bort den",
        en: "no question is put to 'r'; use the role or remove it"))
  }
}
