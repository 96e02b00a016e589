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

  @Test func `a section that nothing cites`() {
    expectDiagnostics(
      #"""
      source s { title "s" section a "A" section b "B" }
      caution x { when plan.finns sv "x" en "x" cite s a strength survey sv "x" en "x" }
      """#,
      Expected(
        191, "b",
        sv: "ingen hänvisar till avsnittet 'b' i källan 's'; hänvisa till det eller ta bort det",
        en: "nothing cites the section 'b' of the source 's'; cite it or remove it"))
  }

  @Test func `an area without factors`() {
    expectDiagnostics(
      #"""
      area a { sv "a" en "a" }
      """#,
      Expected(
        192, "a",
        sv: "ingen factor hör till området 'a'; använd området eller ta bort det",
        en: "no factor belongs to the area 'a'; use the area or remove it"))
  }

  @Test func `a sentence of more than thirty words`() {
    let thirty = Array(repeating: "ord", count: 30).joined(separator: " ")
    expectDiagnostics(
      """
      caution x {
        when plan.finns
        sv "\(thirty)." en "First. One more \(thirty). Last."
        judgement sv "\(thirty)! Åtta, jfr s. 7 och t.ex. \(thirty)." en "x"
      }
      """,
      Expected(
        193, "One more \(thirty).",
        sv: "meningen har 32 ord; dela den, så att ingen mening har fler än 30",
        en: "the sentence has 32 words; split it so that none has more than 30"),
      Expected(
        193, "Åtta, jfr s. 7 och t.ex. \(thirty).",
        sv: "meningen har 36 ord; dela den, så att ingen mening har fler än 30",
        en: "the sentence has 36 words; split it so that none has more than 30"))
  }

  @Test func `a factor that no answer reaches`() {
    expectDiagnostics(
      #"""
      relation alltid(ålder: age) { sv "{ålder}" en "{ålder}" }
      rule r { for age a where a > 3 then alltid(ålder: a) }
      derived bygger : yes-no else no { sv "d" en "d" }
      rule s { when some alltid(ålder: 4) then bygger = yes }
      factor f {
        area område
        sv "f" en "f"
        met when bygger
        gap sv "f" en "f"
        severity low
        severity high when plan.finns
        effort small
        advise sv "f" en "f"
        judgement sv "f" en "f"
      }
      """#,
      Expected(
        194, "f",
        sv: "inget svar kan avgöra 'f'; låt villkoren bygga på en fact eller en entity",
        en: "no answer can decide 'f'; let its conditions build on a fact or an entity"))
  }

  @Test func `a factor that answers reach through rules`() {
    expectDiagnostics(
      #"""
      relation ibland(ålder: age) { sv "{ålder}" en "{ålder}" }
      rule r { for age a when plan.finns then ibland(ålder: a) }
      derived bygger : yes-no else no { sv "d" en "d" }
      rule s { when some ibland(ålder: 4) then bygger = yes }
      factor f {
        area område
        sv "f" en "f"
        met when bygger
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        judgement sv "f" en "f"
      }
      """#)
  }

  @Test func `an alternative that no rule gives`() {
    expectDiagnostics(
      #"""
      derived läge : one of nivå else universell { sv "d" en "d" }
      rule r { when plan.finns then läge = selektiv }
      caution x { when läge = indikerad sv "x" en "x" judgement sv "x" en "x" }
      caution y { when läge != universell sv "y" en "y" judgement sv "y" en "y" }
      """#,
      Expected(
        183, "läge = indikerad",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"))
  }

  @Test func `a yes that no rule gives`() {
    expectDiagnostics(
      #"""
      derived läge : yes-no else no { sv "d" en "d" }
      rule r { when plan.finns then läge = no }
      caution x { when läge sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        183, "läge",
        sv: "inget svar kan göra det här sant; rätta villkoret",
        en: "no answer can make this true; correct the condition"))
  }
}
