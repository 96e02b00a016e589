import Testing

@testable import Rules

/// Each message about what a declaration lacks or may not hold.
struct DeclarationDiagnosticsTests {
  @Test func `a fact cannot be concluded`() {
    expectDiagnostics(
      "rule r { when plan.finns then plan.finns = no }",
      Expected(
        155, "plan.finns",
        sv: "'plan.finns' är deklarerad som 'fact' och kan inte vara slutsats så; "
          + "skriv NAMN(kolumn: värde) för en relation eller NAMN = värde för en derived",
        en: "'plan.finns' is declared as 'fact' and cannot be concluded like this; "
          + "write NAME(column: value) for a relation or NAME = value for a derived"))
  }

  @Test func `a relation cannot be concluded as a value`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r { for age a then täckt(ålder: a, nivå: selektiv) }
      rule s { when plan.finns then täckt = yes }
      """#,
      Expected(
        155, "täckt",
        sv: "'täckt' är deklarerad som 'relation' och kan inte vara slutsats så; "
          + "skriv NAMN(kolumn: värde) för en relation eller NAMN = värde för en derived",
        en: "'täckt' is declared as 'relation' and cannot be concluded like this; "
          + "write NAME(column: value) for a relation or NAME = value for a derived"))
  }

  @Test func `an entity cannot be concluded`() {
    expectDiagnostics(
      "rule r { when plan.finns then program(från: 3) }",
      Expected(
        155, "program",
        sv: "'program' är deklarerad som 'entity' och kan inte vara slutsats så; "
          + "skriv NAMN(kolumn: värde) för en relation eller NAMN = värde för en derived",
        en: "'program' is declared as 'entity' and cannot be concluded like this; "
          + "write NAME(column: value) for a relation or NAME = value for a derived"),
      samples: true)
  }

  @Test func `each column of a conclusion is given`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r { for age a then täckt(ålder: a) }
      """#,
      Expected(
        156, "täckt",
        sv: "slutsatsen 'täckt' saknar kolumnen 'nivå'; lägg till den",
        en: "the conclusion 'täckt' lacks the column 'nivå'; add it"))
  }

  @Test func `a column of a conclusion is given once`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r { for age a then täckt(ålder: a, ålder: 3, nivå: selektiv) }
      """#,
      Expected(
        157, "ålder",
        sv: "kolumnen 'ålder' står två gånger; ta bort den ena",
        en: "the column 'ålder' stands twice; remove one of them"))
  }

  @Test func `a conclusion does not calculate`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r { for age a then täckt(ålder: a + 1, nivå: selektiv) }
      """#,
      Expected(
        158, "a + 1",
        sv: "'a + 1' kan inte stå i en slutsats; skriv ett värde, en variabel eller ett fält",
        en: "'a + 1' cannot stand in a conclusion; write a value, a variable or a field"))
  }

  @Test func `a conclusion does not read facts`() {
    expectDiagnostics(
      #"""
      relation täckt(ålder: age, nivå: one of nivå) { sv "{ålder} {nivå}" en "{ålder} {nivå}" }
      rule r { for age a then täckt(ålder: ålder, nivå: selektiv) }
      """#,
      Expected(
        158, "ålder",
        sv: "'ålder' kan inte stå i en slutsats; skriv ett värde, en variabel eller ett fält",
        en: "'ålder' cannot stand in a conclusion; write a value, a variable or a field"),
      samples: true)
  }

  @Test func `a column of rows takes a variable`() {
    expectDiagnostics(
      #"""
      relation q(p: program) { sv "{p.namn}" en "{p.namn}" }
      rule r { for program p then q(p: p.från) }
      """#,
      Expected(
        159, "p.från",
        sv: "kolumnen tar en rad; skriv en variabel som går igenom 'program'",
        en: "the column takes a row; write a variable that runs over 'program'"),
      samples: true)
  }

  @Test func `a rule needs a conclusion`() {
    expectDiagnostics(
      "rule r { when plan.finns }",
      Expected(
        160, "r",
        sv: "'r' saknar 'then'; lägg till det",
        en: "'r' lacks 'then'; add it"))
  }

  @Test func `a finding needs a condition`() {
    expectDiagnostics(
      #"""
      caution x { sv "x" en "x" judgement sv "x" en "x" }
      """#,
      Expected(
        160, "x",
        sv: "'x' saknar 'when'; lägg till det",
        en: "'x' lacks 'when'; add it"))
  }

  @Test func `a factor needs its clauses`() {
    expectDiagnostics(
      #"""
      factor f {
        sv "f" en "f"
      }
      """#,
      Expected(
        160, "f",
        sv: "'f' saknar 'area'; lägg till det",
        en: "'f' lacks 'area'; add it"),
      Expected(
        160, "f",
        sv: "'f' saknar 'met'; lägg till det",
        en: "'f' lacks 'met'; add it"),
      Expected(
        160, "f",
        sv: "'f' saknar 'severity'; lägg till det",
        en: "'f' lacks 'severity'; add it"),
      Expected(
        160, "f",
        sv: "'f' saknar 'effort'; lägg till det",
        en: "'f' lacks 'effort'; add it"),
      Expected(
        162, "f",
        sv: "'f' saknar en text för luckan som helhet; lägg till gap med bara en text",
        en: "'f' lacks a text for the gap as a whole; add gap with nothing but a text"),
      Expected(
        163, "f",
        sv: "'f' saknar ett råd som alltid gäller; lägg till advise utan when",
        en: "'f' lacks advice that always holds; add advise without when"),
      Expected(
        164, "f",
        sv: "'f' saknar källa; lägg till cite, eller judgement om det är er egen bedömning",
        en: "'f' lacks a source; add cite, or judgement where it is your own"))
  }

  @Test func `a factor rests on something`() {
    expectDiagnostics(
      RuleText.factor(backing: ""),
      Expected(
        164, "f",
        sv: "'f' saknar källa; lägg till cite, eller judgement om det är er egen bedömning",
        en: "'f' lacks a source; add cite, or judgement where it is your own"))
  }

  @Test func `a finding rests on something`() {
    expectDiagnostics(
      #"""
      risk x { when plan.finns sv "x" en "x" }
      """#,
      Expected(
        164, "x",
        sv: "'x' saknar källa; lägg till cite, eller judgement om det är er egen bedömning",
        en: "'x' lacks a source; add cite, or judgement where it is your own"))
  }

  @Test func `no more than all`() {
    expectDiagnostics(
      RuleText.factor(#"compare källa avsnitt 11 of 10 year 2019 sv "f" en "f""#),
      Expected(
        169, "compare källa avsnitt 11 of 10 year 2019 sv \"f\" en \"f\"",
        sv: "11 av 10 är mer än alla; rätta talen",
        en: "11 of 10 is more than all; correct the numbers"))
  }
}
