@testable import Rules

extension Example {
  private static let head = "case a { unit \"A\" date 2019-09-30 }\n"

  static let cases: [Example] = [
    Example(
      50, "⟦budget.typ⟧ = projekt",
      sv: "filen ska börja med case NAMN { … }, inte med 'budget.typ'",
      en: "the file should begin with case NAME { … }, not with 'budget.typ'", in: .facts),
    Example(
      51, head + "⟦case⟧ b { unit \"B\" date 2019-09-30 }",
      sv: "filen har redan ett fall; flytta det här till en egen fil",
      en: "the file already has a case; move this one to a file of its own", in: .facts),
    Example(
      52, head + "a = 1\n⟦budget⟧\nb = 2",
      sv:
        "'budget' inleder inget svar; skriv NAMN = värde, LISTA RAD { … } eller LISTA list complete",
      en: "'budget' begins no answer; write NAME = value, LIST ROW { … } or LIST list complete",
      in: .facts),
    Example(
      53, head + "program abc { namn = \"ABC\" ⟦från⟧ 3 }",
      sv: "i en rad står FÄLT = värde, inte 'från'",
      en: "in a row there is FIELD = value, not 'från'", in: .facts),
    Example(
      54, head + "a = ⟦)⟧\nb = 2",
      sv: "')' är inget svar; skriv ett värde, unknown, n/a \"…\" eller assume",
      en: "')' is no answer; write a value, unknown, n/a \"…\" or assume", in: .facts),
    Example(
      55, head + "a = 1 from stis-2019\n⟦b⟧ = 2",
      sv: "efter källan ska ett avsnitt eller en text stå, inte 'b'",
      en: "after the source a section or a text should stand, not 'b'", in: .facts),
    Example(
      56, head + "a = 1 note \"x\" ⟦note⟧ \"y\"",
      sv: "'note' står två gånger för samma svar; ta bort det ena",
      en: "'note' stands twice for one answer; remove one", in: .facts),
    Example(
      57, head + "a = { b, ⟦...⟧, c }", sv: "'...' ska stå sist i uppräkningen",
      en: "'...' should stand last in the list", in: .facts),
    Example(
      21, "case a { unit \"A\" ⟦dat⟧ 2019-09-30 }",
      sv: "'dat' kan inte stå i 'case'; där kan stå "
        + "unit, kommun, kind, date, rules, fictional, answered-by, state, note",
      en: "'dat' cannot stand in 'case'; what can stand there is "
        + "unit, kommun, kind, date, rules, fictional, answered-by, state, note",
      suggestion: "date", in: .facts),
    Example(
      21, head + "plan a { ⟦onwer⟧ \"x\" }",
      sv: "'onwer' kan inte stå i 'plan'; där kan stå owner, due, status, note",
      en: "'onwer' cannot stand in 'plan'; what can stand there is owner, due, status, note",
      suggestion: "owner", in: .facts),
    Example(
      22, "⟦case a⟧ {\n  unit \"A\"\nb = 2",
      sv: "'case a' avslutas aldrig; skriv } efter den sista raden",
      en: "'case a' is never closed; write } after its last line", in: .facts),
    Example(
      22, head + "⟦program abc⟧ { från = 3\nprogram def { från = 4 }",
      sv: "'program abc' avslutas aldrig; skriv } efter den sista raden",
      en: "'program abc' is never closed; write } after its last line", in: .facts),
    Example(
      59, head + "a = ⟦n/a⟧\nb = 2",
      sv: "skälet saknas; skriv varför frågan inte gäller: n/a \"…\"",
      en: "the reason is missing; write why the question does not apply: n/a \"…\"", in: .facts),
    Example(
      30, head + "a = { b ⟦c⟧ }", sv: "här ska ',' stå, inte 'c'",
      en: "',' should stand here, not 'c'", in: .facts),
    Example(
      53, head + "program abc {\n  från = 3⟦,⟧ till = 12\n  namn = \"x\"\n}\nb = 2",
      sv: "i en rad står FÄLT = värde, inte ','",
      en: "in a row there is FIELD = value, not ','", in: .facts),
    Example(
      9, head + "a = ⟦0,5⟧",
      sv: "decimaler skrivs med punkt, 0.5; i en uppräkning står mellanslag efter kommat",
      en: "decimals are written with a point, 0.5; in a list a space follows the comma",
      suggestion: "0.5", in: .facts),
    Example(
      31, head + "program list ⟦complet⟧",
      sv: "'complet' kan inte stå här; välj bland complete, none, unknown, n/a",
      en: "'complet' cannot stand here; choose among complete, none, unknown, n/a",
      suggestion: "complete", in: .facts),
    Example(
      35, "case a { unit \"A\" date ⟦2019-09⟧ }",
      sv: "här ska ett helt datum stå, till exempel 2019-09-30, inte '2019-09'",
      en: "a whole date should stand here, for example 2019-09-30, not '2019-09'", in: .facts),
    Example(
      58, "⟦fcator⟧ a gap\nrisk b yes",
      sv: "'fcator' inleder ingen förväntan; här kan stå "
        + "factor, risk, strength, caution, contradiction, derived, question, no, nothing",
      en: "'fcator' begins no expectation; what can stand here is "
        + "factor, risk, strength, caution, contradiction, derived, question, no, nothing",
      suggestion: "factor", in: .expectations),
    Example(
      31, "factor a ⟦pratly⟧ rank 2",
      sv: "'pratly' kan inte stå här; välj bland met, partly, gap, open, notApplicable",
      en: "'pratly' cannot stand here; choose among met, partly, gap, open, notApplicable",
      suggestion: "partly", in: .expectations),
  ]
}
