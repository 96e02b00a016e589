import Testing

@testable import Rules

/// Each message about the header and the answers of a case.
struct AnswerDiagnosticsTests {
  @Test func `a case has a date`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { unit "Prov" }
        """#,
      Expected(
        200, "prov",
        sv: "'prov' saknar datum; lägg till date och dagen som svaren gäller",
        en: "'prov' has no date; add date and the day that the answers describe"))
  }

  @Test func `a header clause stands once`() throws {
    try expectDiagnostics(
      case: "case prov { date 2019-09-30 date 2019-10-01 }",
      Expected(
        201, "date 2019-10-01",
        sv: "'date' står två gånger; ta bort den ena",
        en: "'date' stands twice; remove one of them"))
  }

  @Test func `a municipality code has four digits`() throws {
    try expectDiagnostics(
      case: "case prov { kommun 180 date 2019-09-30 }",
      Expected(
        202, "180",
        sv: "'180' är ingen kommunkod; skriv fyra siffror, till exempel 0180",
        en: "'180' is no municipality code; write four digits, for example 0180"))
  }

  @Test func `a unit is a kommun or a stadsdel`() throws {
    try expectDiagnostics(
      case: "case prov { kind stadsdl date 2019-09-30 }",
      Expected(
        203, "stadsdl",
        sv: "'stadsdl' är varken kommun eller stadsdel; skriv ett av dem",
        en: "'stadsdl' is neither kommun nor stadsdel; write one of them",
        suggestion: "stadsdel"))
  }

  @Test func `a question that the rule base does not have`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.fins = yes
        """#,
      Expected(
        204, "plan.fins",
        sv: "regelbasen har ingen fråga som heter 'plan.fins'; "
          + "rätta stavningen eller ta bort svaret",
        en: "the rule base has no question called 'plan.fins'; "
          + "correct the spelling or remove the answer",
        suggestion: "plan.finns"))
  }

  @Test func `a value that the rules work out`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        läge = bra
        """#,
      Expected(
        205, "läge",
        sv: "'läge' räknas ut av reglerna; ta bort svaret",
        en: "'läge' is worked out by the rules; remove the answer"))
  }

  @Test func `a list is not answered`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program = 3
        """#,
      Expected(
        206, "program",
        sv: "'program' är en lista; "
          + "skriv en rad, program NAMN { fält = värde }, eller program list none",
        en: "'program' is a list; "
          + "write a row, program NAME { field = value }, or program list none"))
  }

  @Test func `a question is answered once`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.finns = yes
        plan.finns = no
        """#,
      Expected(
        207, "plan.finns",
        sv: "'plan.finns' har redan ett svar på rad 2; ta bort det ena",
        en: "'plan.finns' already has an answer on line 2; remove one of them"))
  }

  @Test func `an answer of another kind`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.finns = 3
        """#,
      Expected(
        208, "3",
        sv: "'3' är inget svar på 'plan.finns', som är av slaget 'yes-no'; skriv ett sådant värde",
        en: "'3' is no answer to 'plan.finns', which is of the kind 'yes-no'; write such a value"))
  }

  @Test func `yes is no number`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        antal = yes
        """#,
      Expected(
        208, "yes",
        sv: "'yes' är inget svar på 'antal', som är av slaget 'whole barn'; "
          + "skriv ett sådant värde",
        en: "'yes' is no answer to 'antal', which is of the kind 'whole barn'; write such a value"))
  }

  @Test func `a text is no date`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        dag = "i går"
        """#,
      Expected(
        208, "i går",
        sv: "'i går' är inget svar på 'dag', som är av slaget 'date'; skriv ett sådant värde",
        en: "'i går' is no answer to 'dag', which is of the kind 'date'; write such a value"))
  }

  @Test func `a year is no date`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        dag = 2019
        """#,
      Expected(
        208, "2019",
        sv: "'2019' är inget svar på 'dag', som är av slaget 'date'; skriv ett sådant värde",
        en: "'2019' is no answer to 'dag', which is of the kind 'date'; write such a value"))
  }

  @Test func `one of several is no set`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        typ = { selektiv }
        """#,
      Expected(
        208, "{ selektiv }",
        sv: "'{ selektiv }' är inget svar på 'typ', som är av slaget 'one of universell, "
          + "selektiv, indikerad'; "
          + "skriv ett sådant värde",
        en: "'{ selektiv }' is no answer to 'typ', which is of the kind 'one of universell, "
          + "selektiv, indikerad'; "
          + "write such a value"))
  }

  @Test func `a number is no range`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        spann = 3
        """#,
      Expected(
        208, "3",
        sv: "'3' är inget svar på 'spann', som är av slaget 'range of age'; "
          + "skriv ett sådant värde",
        en: "'3' is no answer to 'spann', which is of the kind 'range of age'; write such a value"))
  }

  @Test func `a question with several answers takes braces`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        nivåer = selektiv
        """#,
      Expected(
        209, "selektiv",
        sv: "frågan kan ha flera svar; skriv { selektiv }",
        en: "the question can have several answers; write { selektiv }",
        suggestion: "{ selektiv }"))
  }

  @Test func `an alternative that the list does not have`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        typ = selektv
        """#,
      Expected(
        103, "selektv",
        sv: "'selektv' är inget av alternativen; välj ett av dem: universell, selektiv, indikerad",
        en: "'selektv' is none of the alternatives; "
          + "choose one of them: universell, selektiv, indikerad",
        suggestion: "selektiv"))
  }

  @Test func `an alternative of a set that the list does not have`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        nivåer = { selektiv, annan }
        """#,
      Expected(
        103, "annan",
        sv: "'annan' är inget av alternativen; välj ett av dem: universell, selektiv, indikerad",
        en: "'annan' is none of the alternatives; "
          + "choose one of them: universell, selektiv, indikerad"))
  }

  @Test func `an alternative stands once in a set`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        nivåer = { selektiv, selektiv }
        """#,
      Expected(
        124, "selektiv",
        sv: "alternativet 'selektiv' står två gånger; ta bort det ena",
        en: "the alternative 'selektiv' stands twice; remove one of them"))
  }

  @Test func `an age of 200`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        ålder = 200
        """#,
      Expected(
        135, "200",
        sv: "200 ligger utanför det tillåtna; skriv ett värde från väntar till 18",
        en: "200 is outside what is allowed; write a value from väntar to 18"))
  }

  @Test func `an assumed age of 200`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        ålder = assume 200
        """#,
      Expected(
        135, "200",
        sv: "200 ligger utanför det tillåtna; skriv ett värde från väntar till 18",
        en: "200 is outside what is allowed; write a value from väntar to 18"))
  }

  @Test func `another unit than the declared one`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        antal = 3 kr
        """#,
      Expected(
        131, "3 kr",
        sv: "här behövs ett värde av slaget 'whole barn', men det står 'whole kr'; "
          + "använd samma enhet",
        en: "a value of the kind 'whole barn' is needed here, but this is 'whole kr'; "
          + "use the same unit"))
  }

  @Test func `a percentage without a percent sign`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        andel = 40
        """#,
      Expected(
        132, "40",
        sv: "talet är en andel i procent; skriv 40 %",
        en: "the number is a percentage; write 40 %",
        suggestion: "40 %"))
  }

  @Test func `a percent sign elsewhere`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        antal = 40 %
        """#,
      Expected(
        133, "40 %",
        sv: "här ska det inte stå procent utan 'whole barn'; ta bort procenttecknet",
        en: "this is not a percentage but 'whole barn'; remove the percent sign"))
  }

  @Test func `half a child`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        antal = 2.5
        """#,
      Expected(
        136, "2.5",
        sv: "2.5 är inget heltal, men det behövs för 'whole barn'; skriv ett heltal",
        en: "2.5 is not a whole number, as 'whole barn' needs; write a whole number"))
  }

  @Test func `a range the wrong way round`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        spann = 12 ... 3
        """#,
      Expected(
        210, "12 ... 3",
        sv: "intervallet är tomt, eftersom 12 är mer än 3; byt plats på dem",
        en: "the range is empty because 12 is more than 3; swap them"))
  }

  @Test func `a source that does not exist`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.finns = yes from källan avsnitt
        """#,
      Expected(
        217, "källan",
        sv: "det finns ingen källa som heter 'källan'; "
          + "rätta stavningen eller skriv ursprunget som text",
        en: "there is no source called 'källan'; "
          + "correct the spelling or write the origin as a text",
        suggestion: "källa"))
  }

  @Test func `a section that does not exist`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.finns = yes from källa avsnit
        """#,
      Expected(
        218, "avsnit",
        sv: "källan 'källa' har inget avsnitt 'avsnit'; "
          + "rätta stavningen eller skriv platsen som text",
        en: "the source 'källa' has no section 'avsnit'; "
          + "correct the spelling or write the place as a text",
        suggestion: "avsnitt"))
  }

  @Test func `a role that does not exist`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan.finns = yes by cheff
        """#,
      Expected(
        219, "cheff",
        sv: "det finns ingen roll som heter 'cheff'; rätta stavningen eller ta bort by",
        en: "there is no role called 'cheff'; correct the spelling or remove by",
        suggestion: "chef"))
  }

  @Test func `a factor that does not exist`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        disputed plann "Vi håller inte med."
        """#,
      Expected(
        220, "plann",
        sv: "regelbasen har ingen faktor som heter 'plann'; rätta stavningen eller ta bort raden",
        en: "the rule base has no factor called 'plann'; correct the spelling or remove the line",
        suggestion: "plan"))
  }

  @Test func `a plan for a factor stands once`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        plan plan { owner "chef" }
        plan plan { owner "chef" }
        """#,
      Expected(
        221, "plan",
        sv: "'plan plan' står två gånger; slå ihop dem",
        en: "'plan plan' stands twice; make one of them"))
  }
}
