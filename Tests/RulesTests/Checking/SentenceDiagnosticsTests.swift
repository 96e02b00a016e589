import Testing

@testable import Rules

/// Each message about places in texts and about cycles.
struct SentenceDiagnosticsTests {
  @Test func `a text without places has no braces`() {
    expectDiagnostics(
      #"""
      caution x { when plan.finns sv "Plan {p}" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        166, "{p}",
        sv: "'p' står inom klamrar, men den här texten tar inga värden; ta bort klamrarna",
        en: "'p' stands in braces, but this text takes no values; remove the braces"))
  }

  @Test func `a place names a visible variable`() {
    expectDiagnostics(
      RuleText.factor(#"gap for age åld where åld > 3 sv "{ald}" en "{åld}""#),
      Expected(
        167, "{ald}",
        sv: "det finns inget som heter 'ald' att fylla i; skriv en variabel eller en kolumn",
        en: "there is nothing called 'ald' to fill in; write a variable or a column",
        suggestion: "{åld}"))
  }

  @Test func `a place in a sentence names a column`() {
    expectDiagnostics(
      #"""
      relation q(ålder: age) { sv "{ålde} täcks" en "{ålder} covered" }
      rule r { for age a then q(ålder: a) }
      """#,
      Expected(
        167, "{ålde}",
        sv: "det finns inget som heter 'ålde' att fylla i; skriv en variabel eller en kolumn",
        en: "there is nothing called 'ålde' to fill in; write a variable or a column",
        suggestion: "{ålder}"))
  }

  @Test func `a brace has two halves`() {
    expectDiagnostics(
      #"""
      relation q(ålder: age) { sv "{ålder täcks" en "ålder} covered" }
      rule r { for age a then q(ålder: a) }
      """#,
      Expected(
        168, "{",
        sv: "klammern saknar sin andra hälft; skriv namnet mellan två klamrar",
        en: "the brace lacks its other half; write the name between two braces"),
      Expected(
        168, "}",
        sv: "klammern saknar sin andra hälft; skriv namnet mellan två klamrar",
        en: "the brace lacks its other half; write the name between two braces"))
  }

  @Test func `a factor does not come before itself`() {
    expectDiagnostics(
      #"""
      factor a {
        area område
        sv "f" en "f"
        met when plan.finns
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        requires b
        judgement sv "f" en "f"
      }
      factor b {
        area område
        sv "f" en "f"
        met when plan.finns
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        requires c
        judgement sv "f" en "f"
      }
      factor c {
        area område
        sv "f" en "f"
        met when plan.finns
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        requires a
        judgement sv "f" en "f"
      }

      """#,
      Expected(
        170, "a",
        sv: "'a' skulle behöva komma före sig själv: a → b → c → a; ta bort ett av kraven",
        en: "'a' would have to come before itself: a → b → c → a; remove one of the requirements"))
  }

  @Test func `a rule does not wait for its own negation`() {
    expectDiagnostics(
      #"""
      relation p(x: age) { sv "p" en "p" }
      relation q(x: age) { sv "q" en "q" }
      rule ett { for age a where no q(x: a) then p(x: a) }
      rule två { for age a where p(x: a) then q(x: a) }
      """#,
      Expected(
        171, "no q(x: a)",
        sv: "'q' måste vara klar innan det här kan avgöras, men 'q' bygger på 'p': p → q → p; "
          + "skriv om en av reglerna",
        en: "'q' must be finished before this can be decided, but 'q' builds on 'p': p → q → p; "
          + "rewrite one of the rules"))
  }

  @Test func `a derived value does not wait for itself`() {
    expectDiagnostics(
      #"""
      derived d : whole else 0 { sv "d" en "d" }
      rule r { when d < 3 then d = 3 }
      """#,
      Expected(
        171, "d",
        sv: "'d' måste vara klar innan det här kan avgöras, men 'd' bygger på 'd': d → d; "
          + "skriv om en av reglerna",
        en: "'d' must be finished before this can be decided, but 'd' builds on 'd': d → d; "
          + "rewrite one of the rules"))
  }
}
