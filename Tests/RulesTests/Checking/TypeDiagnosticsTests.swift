import Testing

@testable import Rules

/// Each message about types.
struct TypeDiagnosticsTests {
  @Test func `different kinds of values cannot be compared`() {
    expectDiagnostics(
      #"""
      caution x { when antal = typ sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        130, "antal = typ",
        sv: "'whole barn' och 'one of universell, selektiv, indikerad' är olika slags värden; "
          + "jämför lika med lika",
        en: "'whole barn' and 'one of universell, selektiv, indikerad' are different kinds of "
          + "values; "
          + "compare like with like"),
      samples: true)
  }

  @Test func `an age is no number of years`() {
    expectDiagnostics(
      #"""
      caution x { when ålder = tid sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        130, "ålder = tid",
        sv: "'age' och 'years' är olika slags värden; jämför lika med lika",
        en: "'age' and 'years' are different kinds of values; compare like with like"),
      samples: true)
  }

  @Test func `alternatives have no order`() {
    expectDiagnostics(
      #"""
      caution x { when typ < selektiv sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        137, "typ",
        sv: "'typ' har ingen ordning; jämför med = eller !=",
        en: "'typ' has no order; compare with = or !="),
      samples: true)
  }

  @Test func `a set is not compared`() {
    expectDiagnostics(
      #"""
      caution x { when nivåer = selektiv sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        138, "nivåer",
        sv: "'nivåer' kan ha flera alternativ; skriv nivåer has ALTERNATIV",
        en: "'nivåer' can have several alternatives; write nivåer has ALTERNATIVE"),
      samples: true)
  }

  @Test func `only a set has alternatives`() {
    expectDiagnostics(
      #"""
      caution x { when typ has selektiv sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        139, "typ",
        sv: "'typ' är 'one of universell, selektiv, indikerad' och har bara ett värde; "
          + "jämför med = i stället för has",
        en: "'typ' is 'one of universell, selektiv, indikerad' and has one value only; "
          + "compare with = instead of has"),
      samples: true)
  }

  @Test func `a set has alternatives only`() {
    expectDiagnostics(
      #"""
      caution x { when nivåer has 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        140, "3",
        sv: "efter has står ett av alternativen; välj ett av dem: universell, selektiv, indikerad",
        en: "one of the alternatives stands after has; "
          + "choose one of them: universell, selektiv, indikerad"),
      samples: true)
  }

  @Test func `in needs a range`() {
    expectDiagnostics(
      #"""
      caution x { when ålder in tid sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        141, "tid",
        sv: "'years' är inget intervall; skriv FRÅN ... TILL eller ett fält av typen range",
        en: "'years' is no range; write FROM ... TO or a field of the type range"),
      samples: true)
  }

  @Test func `only numbers are limited by in`() {
    expectDiagnostics(
      #"""
      caution x { when some program p in 3 ... 4 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        142, "program p in 3 ... 4",
        sv: "'program' går inte att begränsa med in; skriv villkoret efter where",
        en: "'program' cannot be limited by in; write the condition after where"),
      samples: true)
  }

  @Test func `a condition is yes or no`() {
    expectDiagnostics(
      #"""
      caution x { when antal sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        143, "antal",
        sv: "'antal' är 'whole barn' och inte ja eller nej; jämför det med något",
        en: "'antal' is 'whole barn', not yes or no; compare it with something"),
      samples: true)
  }

  @Test func `only numbers are added`() {
    expectDiagnostics(
      #"""
      caution x { when antal + typ > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        144, "typ",
        sv: "det går inte att räkna så med 'one of universell, selektiv, indikerad'; "
          + "använd ett tal",
        en: "'one of universell, selektiv, indikerad' cannot be calculated with like this; "
          + "use a number"),
      samples: true)
  }

  @Test func `only numbers are summed`() {
    expectDiagnostics(
      #"""
      caution x { when (sum p.nivå for program p) > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        144, "p.nivå",
        sv: "det går inte att räkna så med 'one of universell, selektiv, indikerad'; "
          + "använd ett tal",
        en: "'one of universell, selektiv, indikerad' cannot be calculated with like this; "
          + "use a number"),
      samples: true)
  }

  @Test func `a quotient stands beside a comparison`() {
    expectDiagnostics(
      #"""
      caution x { when antal / 2 + 1 > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        145, "antal / 2",
        sv: "en kvot eller en share får bara stå direkt bredvid en jämförelse; skriv om villkoret",
        en: "a quotient or share may only stand directly beside a comparison; "
          + "rewrite the condition"),
      samples: true)
  }

  @Test func `a share stands beside a comparison`() {
    expectDiagnostics(
      #"""
      caution x { when 2 * (share program p has p.från > 3) > 1 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        145, "share program p has p.från > 3",
        sv: "en kvot eller en share får bara stå direkt bredvid en jämförelse; skriv om villkoret",
        en: "a quotient or share may only stand directly beside a comparison; "
          + "rewrite the condition"),
      samples: true)
  }

  @Test func `one side of a product is whole`() {
    expectDiagnostics(
      #"""
      caution x { when kostnad * kostnad > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        146, "kostnad",
        sv: "bara den ena sidan av * får ha decimaler; multiplicera med ett heltal",
        en: "only one side of * may have decimals; multiply by a whole number"),
      samples: true)
  }

  @Test func `a relation has no sets`() {
    expectDiagnostics(
      #"""
      relation q(a: set of nivå) { sv "q" en "q" }
      rule r { when plan.finns then q(a: nivåer) }
      """#,
      Expected(
        149, "set of nivå",
        sv: "'relation' kan inte ha typen 'set of universell, selektiv, indikerad'; "
          + "välj en annan typ",
        en: "'relation' cannot have the type 'set of universell, selektiv, indikerad'; "
          + "choose another type"),
      samples: true)
  }

  @Test func `a derived value is no text`() {
    expectDiagnostics(
      #"""
      derived d : text else "x" { sv "d" en "d" }
      rule r { when plan.finns then d = "y" }
      """#,
      Expected(
        149, "text",
        sv: "'derived' kan inte ha typen 'text'; välj en annan typ",
        en: "'derived' cannot have the type 'text'; choose another type"))
  }

  @Test func `a row is not compared`() {
    expectDiagnostics(
      #"""
      caution x { when some program p where (some program q where q = p) sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        150, "q",
        sv: "'q' står för en hel rad; "
          + "jämför ett av dess fält: q.namn, q.från, q.till, q.nivå, q.platser",
        en: "'q' stands for a whole row; "
          + "compare one of its fields: q.namn, q.från, q.till, q.nivå, q.platser"),
      samples: true)
  }
}
