import Testing

@testable import Rules

/// What is said of JSON that is no case of the rule base.
struct JSONCaseDiagnosticsTests {
  static let codes: [UInt16] = [421, 422, 423, 424, 425, 426]

  private static func answers(_ answers: String) -> String {
    #"{ "id": "prov", "date": "2019-09-30", "answers": [ \#(answers) ] }"#
  }

  @Test func `something else stands where a text should`() throws {
    try expectDiagnostics(
      case: #"{ "id": "prov", "date": "2019-09-30", "unit": 12 }"#,
      Expected(
        421, "12", sv: "här ska \"…\" stå, inte 12", en: "\"…\" should stand here, not 12"))
  }

  @Test func `a value has the shape of its type`() throws {
    try expectDiagnostics(
      case: Self.answers(
        #"""
        { "fact": "plan.finns", "state": "value", "value": "ja" },
        { "fact": "nivåer", "state": "value", "value": ["selektiv"] },
        { "fact": "spann", "state": "value", "value": 3 },
        { "fact": "dag", "state": "value", "value": 20190930 },
        { "fact": "antal", "state": "value", "value": "12" },
        { "fact": "typ", "state": "assumed", "value": true }
        """#),
      Expected(
        421, "\"ja\"", sv: "här ska true, false stå, inte \"…\"",
        en: "true, false should stand here, not \"…\""),
      Expected(
        421, "[", sv: #"här ska { "choices": [ … ], "open": … } stå, inte [ … ]"#,
        en: #"{ "choices": [ … ], "open": … } should stand here, not [ … ]"#),
      Expected(
        421, "3", sv: #"här ska { "from": …, "to": … } stå, inte 3"#,
        en: #"{ "from": …, "to": … } should stand here, not 3"#),
      Expected(
        421, "20190930", sv: "här ska \"2019-09-30\" stå, inte 20190930",
        en: "\"2019-09-30\" should stand here, not 20190930"),
      Expected(
        421, "\"12\"", sv: "här ska 0.5 stå, inte \"…\"", en: "0.5 should stand here, not \"…\""),
      Expected(
        421, "true", sv: "här ska \"…\" stå, inte true", en: "\"…\" should stand here, not true"))
  }

  @Test func `a key that means nothing`() throws {
    try expectDiagnostics(
      case: Self.answers(
        #"{ "fact": "plan.finns", "state": "unknown", "nott": "x" }"#),
      Expected(
        422, "nott",
        sv: "nyckeln 'nott' betyder ingenting här; "
          + "här kan stå fact, state, source, place, on, note, by",
        en: "the key 'nott' means nothing here; "
          + "what can stand here is fact, state, source, place, on, note, by",
        suggestion: "note"))
  }

  @Test func `a misspelt key is one cause and told once`() throws {
    try expectDiagnostics(
      case: Self.answers(#"{ "fact": "plan.finns", "state": "value", "vlaue": true }"#),
      Expected(
        422, "vlaue",
        sv: "nyckeln 'vlaue' betyder ingenting här; "
          + "här kan stå fact, state, value, source, place, on, note, by",
        en: "the key 'vlaue' means nothing here; "
          + "what can stand here is fact, state, value, source, place, on, note, by",
        suggestion: "value"))
  }

  @Test func `a key that is missing`() throws {
    try expectDiagnostics(
      case: Self.answers(
        #"{ "fact": "plan.finns", "state": "notApplicable", "source": "källa" }"#),
      Expected(
        423, "{", sv: "här saknas nyckeln 'reason'; lägg till den med sitt värde",
        en: "the key 'reason' is missing here; add it with its value"),
      Expected(
        423, "{", sv: "här saknas nyckeln 'section'; lägg till den med sitt värde",
        en: "the key 'section' is missing here; add it with its value"))
  }

  @Test func `an id is a name`() throws {
    try expectDiagnostics(
      case: #"{ "id": "Farsta 2019", "date": "2019-09-30" }"#,
      Expected(
        424, "Farsta 2019",
        sv: "'Farsta 2019' kan inte vara ett namn; skriv en bokstav först och sedan bokstäver, "
          + "siffror och bindestreck",
        en: "'Farsta 2019' cannot be a name; write a letter first and then letters, digits and "
          + "hyphens"))
  }

  @Test func `a format that holds no answers`() throws {
    try expectDiagnostics(
      case: #"{ "schema": "gapcheck/plan/1", "steps": [] }"#,
      Expected(
        425, "gapcheck/plan/1",
        sv: "formatet 'gapcheck/plan/1' går inte att läsa som svar; "
          + "filen ska ha formatet gapcheck/case/1",
        en: "the format 'gapcheck/plan/1' cannot be read as answers; "
          + "the file should have the format gapcheck/case/1"))
  }

  @Test func `several assessments are not one case`() throws {
    let file = SourceFile(name: "prov.json", bytes: [UInt8]("[ {}, {} ]".utf8))
    let found = Case.load(file, with: try CaseText.ruleBase()).diagnostics
    #expect(
      found.map { Expected($0, in: [file]) } == [
        Expected(
          426, "[", sv: "filen har 2 lägesbilder, men här behövs en; dela upp den",
          en: "the file has 2 assessments, but one is needed here; split it up")
      ])
  }

  @Test func `names, units, bounds and sources are told as in a case file`() throws {
    try expectDiagnostics(
      case: Self.answers(
        #"""
        { "fact": "plan.fins", "state": "unknown" },
        { "fact": "typ", "state": "value", "value": "selektivt" },
        { "fact": "antal", "state": "value", "value": 101 },
        { "fact": "fritext", "state": "value", "value": "rad\ntvå" },
        { "fact": "ålder", "state": "unknown", "source": "källan", "section": "avsnitt" }
        """#),
      Expected(
        204, "plan.fins",
        sv: "regelbasen har ingen fråga som heter 'plan.fins'; "
          + "rätta stavningen eller ta bort svaret",
        en: "the rule base has no question called 'plan.fins'; "
          + "correct the spelling or remove the answer",
        suggestion: "plan.finns"),
      Expected(
        103, "selektivt",
        sv: "'selektivt' är inget av alternativen; "
          + "välj ett av dem: universell, selektiv, indikerad",
        en: "'selektivt' is none of the alternatives; "
          + "choose one of them: universell, selektiv, indikerad",
        suggestion: "selektiv"),
      Expected(
        135, "101", sv: "101 ligger utanför det tillåtna; skriv ett värde från 0 till 100",
        en: "101 is outside what is allowed; write a value from 0 to 100"),
      Expected(
        2, #"rad\ntvå"#, sv: "här står ett osynligt styrtecken (U+000A); ta bort det",
        en: "there is an invisible control character here (U+000A); remove it"),
      Expected(
        217, "källan",
        sv: "det finns ingen källa som heter 'källan'; "
          + "rätta stavningen eller skriv ursprunget som text",
        en: "there is no source called 'källan'; "
          + "correct the spelling or write the origin as a text",
        suggestion: "källa"))
  }

  @Test func `the code of a municipality is marked where it stands, also with escapes`() throws {
    try expectDiagnostics(
      case: #"{ "id": "prov", "date": "2019-09-30", "municipality": "\u0031801" , "note": "å" }"#)
    try expectDiagnostics(
      case: #"{ "id": "prov", "date": "2019-09-30", "municipality": "\u003180" , "note": "å" }"#,
      Expected(
        202, #"\u003180"#, sv: "'180' är ingen kommunkod; skriv fyra siffror, till exempel 0180",
        en: "'180' is no municipality code; write four digits, for example 0180"))
  }
}
