import Testing

@testable import Rules

/// Each message about what is known of named rows.
struct KnownDiagnosticsTests {
  private func known(_ clauses: String, of entity: String = "program") -> String {
    #"""
    known \#(entity) abc {
      name "ABC" \#(clauses)
      cite källa avsnitt strength survey sv "x" en "x"
    }
    """#
  }

  @Test func `what is known has values that fit the fields`() {
    expectDiagnostics(
      known("från = väntar till = 12 nivå = selektiv platser = 14 platser"), samples: true)
  }

  @Test func `the list is an entity`() {
    expectDiagnostics(
      known("från = 3", of: "programm"),
      Expected(
        211, "programm",
        sv: "regelbasen har ingen lista som heter 'programm'; rätta stavningen eller ta bort raden",
        en: "the rule base has no list called 'programm'; correct the spelling or remove the row",
        suggestion: "program"),
      samples: true)
  }

  @Test func `the field exists`() {
    expectDiagnostics(
      known("frn = 3"),
      Expected(
        104, "frn",
        sv: "'program' har inget fält som heter 'frn'; rätta stavningen eller deklarera fältet",
        en: "'program' has no field called 'frn'; correct the spelling or declare the field",
        suggestion: "från"),
      samples: true)
  }

  @Test func `the value fits its field`() {
    expectDiagnostics(
      known("nivå = 3"),
      Expected(
        208, "3",
        sv:
          "'3' är inget svar på 'nivå', som är av slaget 'one of universell, selektiv, indikerad'; "
          + "skriv ett sådant värde",
        en: "'3' is no answer to 'nivå', which is of the kind "
          + "'one of universell, selektiv, indikerad'; write such a value"),
      samples: true)
  }

  @Test func `a field stands once, and the name is given by name`() {
    expectDiagnostics(
      known(#"från = 3 från = 4 namn = "ABC""#),
      Expected(
        161, "från",
        sv: "'abc' har redan ett 'från'; ta bort det ena",
        en: "'abc' already has a 'från'; remove one of them"),
      Expected(
        161, "namn",
        sv: "'abc' har redan ett 'namn'; ta bort det ena",
        en: "'abc' already has a 'namn'; remove one of them"),
      samples: true)
  }

  @Test(arguments: ["unknown", #"n/a "nej""#, "assume 3"])
  func `what the source does not say is left out`(value: String) {
    expectDiagnostics(
      known("från = \(value)"),
      Expected(
        174, value,
        sv: "'från' behöver ett bestämt värde; ta bort fältet där källan inget säger",
        en: "'från' needs a fixed value; remove the field where the source is silent"),
      samples: true)
  }

  @Test func `the rows of the list have names`() {
    expectDiagnostics(
      #"""
      entity rum { sv "Rum" en "Rooms" stort : yes-no sv "Stort" en "Large" }
      caution x { when some rum r where r.stort sv "x" en "x" judgement sv "x" en "x" }
      known rum salen { name "Salen" stort = yes cite källa avsnitt strength survey sv "x" en "x" }
      """#,
      Expected(
        172, "rum",
        sv: "'rum' har inget fält av typen text, så dess rader har inga namn att känna igen; "
          + "välj en annan entity",
        en: "'rum' has no field of the type text, so its rows have no names to know them by; "
          + "choose another entity"))
  }

  @Test func `a name stands for one thing, whatever its capital letters`() {
    expectDiagnostics(
      #"""
      known program abc {
        name "ABC" "Åben"
        från = 3
        cite källa avsnitt strength survey sv "x" en "x"
      }
      known program b {
        name "B" " åBEN "
        från = 4
        cite källa avsnitt strength survey sv "x" en "x"
      }
      """#,
      Expected(
        173, " åBEN ",
        sv: "namnet ' åBEN ' står redan för 'abc' i 2.rules på rad 2; ta bort det ena",
        en: "the name ' åBEN ' already stands for 'abc' in 2.rules on line 2; remove one of them"),
      samples: true)
  }

  @Test func `an id stands once`() {
    expectDiagnostics(
      #"""
      known program abc { name "A" cite källa avsnitt strength survey sv "x" en "x" }
      known program abc { name "B" cite källa avsnitt strength survey sv "x" en "x" }
      """#,
      Expected(
        100, "abc",
        sv: "'abc' finns redan i 2.rules på rad 1; ge den här ett annat namn",
        en: "'abc' is already declared in 2.rules on line 1; give this one another name"),
      samples: true)
  }

  @Test func `it has a name and a source`() {
    expectDiagnostics(
      #"""
      known program abc { från = 3 }
      """#,
      Expected(
        160, "abc", sv: "'abc' saknar 'name'; lägg till det", en: "'abc' lacks 'name'; add it"),
      Expected(
        160, "abc", sv: "'abc' saknar 'cite'; lägg till det", en: "'abc' lacks 'cite'; add it"),
      samples: true)
  }
}
