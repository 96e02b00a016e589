import Testing

@testable import Rules

/// Each message about a name that means something already.
struct TwiceDiagnosticsTests {
  @Test func `a second declaration of a name is refused with the place of the first`() {
    expectDiagnostics(
      #"""
      fact plan.finns : yes-no { sv "Plan" en "Plan" }
      """#,
      Expected(
        100, "plan.finns",
        sv: "'plan.finns' finns redan i 1.rules på rad 13; ge den här ett annat namn",
        en: "'plan.finns' is already declared in 1.rules on line 13; give this one another name"))
  }

  @Test func `an entity may not be named as a fact`() {
    expectDiagnostics(
      #"""
      entity plan.finns {
        sv "Plan" en "Plan"
      }
      """#,
      Expected(
        100, "plan.finns",
        sv: "'plan.finns' finns redan i 1.rules på rad 13; ge den här ett annat namn",
        en: "'plan.finns' is already declared in 1.rules on line 13; give this one another name"))
  }

  @Test func `a retired fact may not live on`() {
    expectDiagnostics(
      #"""
      retired fact plan.finns since "1.1"
      """#,
      Expected(
        100, "plan.finns",
        sv: "'plan.finns' finns redan i 1.rules på rad 13; ge den här ett annat namn",
        en: "'plan.finns' is already declared in 1.rules on line 13; give this one another name"))
  }

  @Test func `weights stand once`() {
    expectDiagnostics(
      "weights { gap 3 }",
      Expected(
        101, "weights",
        sv: "'weights' får stå en gång och finns redan i 1.rules på rad 25; ta bort den ena",
        en: "'weights' may stand once and is already in 1.rules on line 25; remove one of them"))
  }

  @Test func `a variable may not be named as a fact`() {
    expectDiagnostics(
      #"""
      caution x { when some program antal where antal.från > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        119, "antal",
        sv: "'antal' är redan ett deklarerat namn; kalla variabeln något annat",
        en: "'antal' is already a declared name; call the variable something else"),
      samples: true)
  }

  @Test func `a variable may not hide another`() {
    expectDiagnostics(
      #"""
      caution x { when some program p where (some program p where p.från > 3) sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        120, "p",
        sv: "variabeln 'p' används redan här; kalla den andra något annat",
        en: "the variable 'p' is already in use here; call the second something else"),
      samples: true)
  }

  @Test func `a factor is named once`() {
    expectDiagnostics(
      RuleText.factor("requires plan, plan"),
      Expected(
        121, "plan",
        sv: "'plan' står två gånger i samma lista; ta bort den ena",
        en: "'plan' stands twice in the same list; remove one of them"))
  }

  @Test func `a section is declared once`() {
    expectDiagnostics(
      #"""
      source s {
        title "s"
        section a "A"
        section a "B"
      }
      factor f {
        area område
        sv "f" en "f"
        met when plan.finns
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        cite s a strength survey sv "f" en "f"
      }
      """#,
      Expected(
        122, "a",
        sv: "källan 's' har redan ett avsnitt 'a'; ge det här ett annat namn",
        en: "the source 's' already has a section 'a'; give this one another name"))
  }

  @Test func `a column is declared once`() {
    expectDiagnostics(
      #"""
      relation q(a: age, a: age) { sv "q" en "q" }
      rule r { for age a then q(a: a) }
      """#,
      Expected(
        123, "a",
        sv: "'q' har redan ett fält 'a'; ge det här ett annat namn",
        en: "'q' already has a field 'a'; give this one another name"))
  }

  @Test func `an alternative stands once`() {
    expectDiagnostics(
      #"""
      fact f : one of a, b, a {
        sv "f" en "f"
        choice a sv "a" en "a"
        choice b sv "b" en "b"
      }
      caution x { when f = a sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        124, "a",
        sv: "alternativet 'a' står två gånger; ta bort det ena",
        en: "the alternative 'a' stands twice; remove one of them"))
  }

  @Test func `a list has at most 62 alternatives`() {
    expectDiagnostics(
      #"""
      choices lång {
        choice c0 sv "c" en "c"
        choice c1 sv "c" en "c"
        choice c2 sv "c" en "c"
        choice c3 sv "c" en "c"
        choice c4 sv "c" en "c"
        choice c5 sv "c" en "c"
        choice c6 sv "c" en "c"
        choice c7 sv "c" en "c"
        choice c8 sv "c" en "c"
        choice c9 sv "c" en "c"
        choice c10 sv "c" en "c"
        choice c11 sv "c" en "c"
        choice c12 sv "c" en "c"
        choice c13 sv "c" en "c"
        choice c14 sv "c" en "c"
        choice c15 sv "c" en "c"
        choice c16 sv "c" en "c"
        choice c17 sv "c" en "c"
        choice c18 sv "c" en "c"
        choice c19 sv "c" en "c"
        choice c20 sv "c" en "c"
        choice c21 sv "c" en "c"
        choice c22 sv "c" en "c"
        choice c23 sv "c" en "c"
        choice c24 sv "c" en "c"
        choice c25 sv "c" en "c"
        choice c26 sv "c" en "c"
        choice c27 sv "c" en "c"
        choice c28 sv "c" en "c"
        choice c29 sv "c" en "c"
        choice c30 sv "c" en "c"
        choice c31 sv "c" en "c"
        choice c32 sv "c" en "c"
        choice c33 sv "c" en "c"
        choice c34 sv "c" en "c"
        choice c35 sv "c" en "c"
        choice c36 sv "c" en "c"
        choice c37 sv "c" en "c"
        choice c38 sv "c" en "c"
        choice c39 sv "c" en "c"
        choice c40 sv "c" en "c"
        choice c41 sv "c" en "c"
        choice c42 sv "c" en "c"
        choice c43 sv "c" en "c"
        choice c44 sv "c" en "c"
        choice c45 sv "c" en "c"
        choice c46 sv "c" en "c"
        choice c47 sv "c" en "c"
        choice c48 sv "c" en "c"
        choice c49 sv "c" en "c"
        choice c50 sv "c" en "c"
        choice c51 sv "c" en "c"
        choice c52 sv "c" en "c"
        choice c53 sv "c" en "c"
        choice c54 sv "c" en "c"
        choice c55 sv "c" en "c"
        choice c56 sv "c" en "c"
        choice c57 sv "c" en "c"
        choice c58 sv "c" en "c"
        choice c59 sv "c" en "c"
        choice c60 sv "c" en "c"
        choice c61 sv "c" en "c"
        choice c62 sv "c" en "c"
      }
      """#,
      Expected(
        125, "c62",
        sv: "listan 'lång' har fler än 62 alternativ; dela upp den",
        en: "the list 'lång' has more than 62 alternatives; split it"))
  }

  @Test func `a factor is met in one way`() {
    expectDiagnostics(
      RuleText.factor("met when plan.finns"),
      Expected(
        161, "met when plan.finns",
        sv: "'f' har redan ett 'met'; ta bort det ena",
        en: "'f' already has a 'met'; remove one of them"))
  }

  @Test func `an alternative without a label`() {
    expectDiagnostics(
      #"""
      fact f : one of a, b {
        sv "f" en "f"
        choice a sv "a" en "a"
      }
      caution x { when f = a sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        189, "b",
        sv: "alternativet 'b' saknar text; lägg till choice b sv \"…\" en \"…\"",
        en: "the alternative 'b' has no text; add choice b sv \"…\" en \"…\""))
  }
}
