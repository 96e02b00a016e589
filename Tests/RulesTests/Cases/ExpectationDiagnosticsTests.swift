import Testing

@testable import Rules

/// Each message about expectations.
struct ExpectationDiagnosticsTests {
  @Test func `a factor that does not exist`() throws {
    try expectDiagnostics(
      expectations: "factor plann gap",
      Expected(
        230, "plann",
        sv: "det finns ingen factor som heter 'plann'; rätta stavningen",
        en: "there is no factor called 'plann'; correct the spelling",
        suggestion: "plan"))
  }

  @Test func `a finding of that kind that does not exist`() throws {
    try expectDiagnostics(
      expectations: "strength svag yes",
      Expected(
        230, "svag",
        sv: "det finns ingen strength som heter 'svag'; rätta stavningen",
        en: "there is no strength called 'svag'; correct the spelling"))
  }

  @Test func `a derived value that does not exist`() throws {
    try expectDiagnostics(
      expectations: "derived läget = bra",
      Expected(
        230, "läget",
        sv: "det finns ingen derived som heter 'läget'; rätta stavningen",
        en: "there is no derived called 'läget'; correct the spelling",
        suggestion: "läge"))
  }

  @Test func `a derived value of another kind`() throws {
    try expectDiagnostics(
      expectations: "derived läge = 3",
      Expected(
        208, "3",
        sv: "'3' är inget svar på 'läge', som är av slaget 'one of bra, dåligt'; "
          + "skriv ett sådant värde",
        en: "'3' is no answer to 'läge', which is of the kind 'one of bra, dåligt'; "
          + "write such a value"))
  }

  @Test func `a deciding fact that does not exist`() throws {
    try expectDiagnostics(
      expectations: "factor plan open unknown plan.fins",
      Expected(
        230, "plan.fins",
        sv: "det finns ingen fact som heter 'plan.fins'; rätta stavningen",
        en: "there is no fact called 'plan.fins'; correct the spelling",
        suggestion: "plan.finns"))
  }

  @Test func `a list that does not exist`() throws {
    try expectDiagnostics(
      expectations: "no question programm list",
      Expected(
        230, "programm",
        sv: "det finns ingen entity som heter 'programm'; rätta stavningen",
        en: "there is no entity called 'programm'; correct the spelling",
        suggestion: "program"))
  }

  @Test func `a row that the case does not have`() throws {
    try expectDiagnostics(
      expectations: "question program abd.från",
      Expected(
        231, "abd",
        sv: "fallet har ingen rad 'program abd'; rätta stavningen",
        en: "the case has no row 'program abd'; correct the spelling"))
  }

  @Test func `a field that the entity does not have`() throws {
    try expectDiagnostics(
      expectations: "question program abc.frän",
      Expected(
        212, "frän",
        sv: "'program' har inget fält 'frän'; rätta stavningen eller ta bort fältet",
        en: "'program' has no field 'frän'; correct the spelling or remove the field",
        suggestion: "från"))
  }

  @Test func `a rank is counted from 1`() throws {
    try expectDiagnostics(
      expectations: "factor plan gap rank 0",
      Expected(
        232, "0",
        sv: "'0' är ingen plats i en ordning; skriv ett heltal från 1",
        en: "'0' is no place in an order; write a whole number from 1"))
  }

  @Test func `only an open factor waits for answers`() throws {
    try expectDiagnostics(
      expectations: "factor plan gap unknown plan.finns",
      Expected(
        233, "gap",
        sv: "bara en öppen faktor väntar på svar; "
          + "skriv open i stället för gap eller ta bort unknown",
        en: "only an open factor waits for answers; write open instead of gap or remove unknown"))
  }
}
