import Testing

@testable import Rules

/// Each message about rows and lists of a case.
struct RowDiagnosticsTests {
  @Test func `a list that the rule base does not have`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        programm abc { }
        """#,
      Expected(
        211, "programm",
        sv: "regelbasen har ingen lista som heter 'programm'; "
          + "rätta stavningen eller ta bort raden",
        en: "the rule base has no list called 'programm'; correct the spelling or remove the row",
        suggestion: "program"))
  }

  @Test func `a field that the entity does not have`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program abc { frön = 3 }
        """#,
      Expected(
        212, "frön",
        sv: "'program' har inget fält 'frön'; rätta stavningen eller ta bort fältet",
        en: "'program' has no field 'frön'; correct the spelling or remove the field",
        suggestion: "från"))
  }

  @Test func `a row has a name of its own`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program abc { från = 3 }
        program abc { från = 4 }
        """#,
      Expected(
        213, "abc",
        sv: "'program abc' finns redan på rad 2; ge den här ett annat namn",
        en: "'program abc' is already on line 2; give this one another name"))
  }

  @Test func `a field stands once in a row`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program abc { från = 3 från = 4 }
        """#,
      Expected(
        214, "från",
        sv: "fältet 'från' står två gånger på samma rad; ta bort det ena",
        en: "the field 'från' stands twice in one row; remove one of them"))
  }

  @Test func `a list is closed once`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program list complete
        program list unknown
        """#,
      Expected(
        215, "program list unknown",
        sv: "det står redan på rad 2 om 'program' är komplett; ta bort det ena",
        en: "line 2 already says whether 'program' is complete; remove one of them"))
  }

  @Test func `an empty list has no rows`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program list none
        program abc { från = 3 }
        """#,
      Expected(
        216, "program list none",
        sv: "'program' sägs vara tom, men 'abc' står på rad 3; skriv complete eller ta bort raden",
        en: "'program' is said to be empty, but 'abc' is on line 3; "
          + "write complete or remove the row"))
  }

  @Test func `a field of another kind`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program abc { från = yes }
        """#,
      Expected(
        208, "yes",
        sv: "'yes' är inget svar på 'från', som är av slaget 'age'; skriv ett sådant värde",
        en: "'yes' is no answer to 'från', which is of the kind 'age'; write such a value"))
  }

  @Test func `a field beyond its bounds`() throws {
    try expectDiagnostics(
      case: #"""
        case prov { date 2019-09-30 }
        program abc { från = 19 }
        """#,
      Expected(
        135, "19",
        sv: "19 ligger utanför det tillåtna; skriv ett värde från väntar till 18",
        en: "19 is outside what is allowed; write a value from väntar to 18"))
  }
}
