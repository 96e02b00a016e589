import Testing

@testable import Rules

/// Each message about units, percent and bounds.
struct UnitDiagnosticsTests {
  @Test func `units must agree`() {
    expectDiagnostics(
      #"""
      caution x { when antal > 3 kr sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        131, "3 kr",
        sv: "här behövs ett värde av slaget 'whole barn', men det står 'whole kr'; "
          + "använd samma enhet",
        en: "a value of the kind 'whole barn' is needed here, but this is 'whole kr'; "
          + "use the same unit"),
      samples: true)
  }

  @Test func `units of facts must agree`() {
    expectDiagnostics(
      #"""
      caution x { when antal > kostnad sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        131, "kostnad",
        sv: "här behövs ett värde av slaget 'whole barn', men det står 'decimal kr'; "
          + "använd samma enhet",
        en: "a value of the kind 'whole barn' is needed here, but this is 'decimal kr'; "
          + "use the same unit"),
      samples: true)
  }

  @Test func `a date less a date is a number of days`() {
    expectDiagnostics(
      #"""
      caution x { when today - dag > 730 kr sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        131, "730 kr",
        sv: "här behövs ett värde av slaget 'whole dagar', men det står 'whole kr'; "
          + "använd samma enhet",
        en: "a value of the kind 'whole dagar' is needed here, but this is 'whole kr'; "
          + "use the same unit"),
      samples: true)
  }

  @Test func `a percentage needs a percent sign`() {
    expectDiagnostics(
      #"""
      caution x { when andel > 40 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        132, "40",
        sv: "talet är en andel i procent; skriv 40 %",
        en: "the number is a percentage; write 40 %",
        suggestion: "40 %"),
      samples: true)
  }

  @Test func `a percent sign only beside a percentage`() {
    expectDiagnostics(
      #"""
      caution x { when antal > 40 % sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        133, "40 %",
        sv: "här ska det inte stå procent utan 'whole barn'; ta bort procenttecknet",
        en: "this is not a percentage but 'whole barn'; remove the percent sign"),
      samples: true)
  }

  @Test func `a percentage beside a share has two decimals`() {
    expectDiagnostics(
      #"""
      caution x { when (share program p has p.från > 3) > 0.125 % sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        134, "0.125 %",
        sv: "0.125 % har för många decimaler; använd högst två när en andel räknas ut",
        en: "0.125 % has too many decimals; use at most two beside a calculated share"),
      samples: true)
  }

  @Test func `an age of 200`() {
    expectDiagnostics(
      #"""
      caution x { when ålder > 200 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        135, "200",
        sv: "200 ligger utanför det tillåtna; skriv ett värde från väntar till 18",
        en: "200 is outside what is allowed; write a value from väntar to 18"),
      samples: true)
  }

  @Test func `a number beyond its declared bounds`() {
    expectDiagnostics(
      #"""
      caution x { when andel > 500 % sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        135, "500 %",
        sv: "500 % ligger utanför det tillåtna; skriv ett värde från 0 % till 400 %",
        en: "500 % is outside what is allowed; write a value from 0 % to 400 %"),
      samples: true)
  }

  @Test func `väntar comes before 0`() {
    expectDiagnostics(
      #"""
      caution x { when antal > 101 and ålder >= väntar sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        135, "101",
        sv: "101 ligger utanför det tillåtna; skriv ett värde från 0 till 100",
        en: "101 is outside what is allowed; write a value from 0 to 100"),
      samples: true)
  }

  @Test func `an age is a whole number`() {
    expectDiagnostics(
      #"""
      caution x { when ålder > 2.5 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        136, "2.5",
        sv: "2.5 är inget heltal, men det behövs för 'age'; skriv ett heltal",
        en: "2.5 is not a whole number, as 'age' needs; write a whole number"),
      samples: true)
  }

  @Test func `bounds are literals`() {
    expectDiagnostics(
      #"""
      fact f : whole from antal to 3 { sv "f" en "f" }
      caution x { when f > 1 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        147, "antal",
        sv: "här behövs ett bestämt värde; skriv ett tal eller ett alternativ",
        en: "a fixed value is needed here; write a number or an alternative"),
      samples: true)
  }

  @Test func `bounds are in order`() {
    expectDiagnostics(
      #"""
      fact f : whole from 10 to 3 { sv "f" en "f" }
      caution x { when f > 1 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        148, "3",
        sv: "den övre gränsen 3 är lägre än den undre 10; byt plats på dem",
        en: "the upper bound 3 is lower than the lower one 10; swap them"),
      samples: true)
  }

  @Test func `bounds of an age stay within the age`() {
    expectDiagnostics(
      #"""
      fact f : age from 3 to 20 { sv "f" en "f" }
      caution x { when f > 3 sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        135, "20",
        sv: "20 ligger utanför det tillåtna; skriv ett värde från väntar till 18",
        en: "20 is outside what is allowed; write a value from väntar to 18"))
  }

  @Test func `an else value fits its type`() {
    expectDiagnostics(
      #"""
      derived d : one of nivå else annan { sv "d" en "d" }
      rule r { when plan.finns then d = selektiv }
      """#,
      Expected(
        103, "annan",
        sv: "'annan' är inget av alternativen; välj ett av dem: universell, selektiv, indikerad",
        en: "'annan' is none of the alternatives; "
          + "choose one of them: universell, selektiv, indikerad"))
  }
}
