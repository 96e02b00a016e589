// What is wrong with a JSON file: 410–419 how it is written, 420–429 what it says of a case.
extension DiagnosticCode {
  static let jsonValueExpected = DiagnosticCode(410)
  static let keyExpected = DiagnosticCode(411)
  static let commaExpected = DiagnosticCode(412)
  static let commaTooMany = DiagnosticCode(413)
  static let neverClosed = DiagnosticCode(414)
  static let textAfterJSON = DiagnosticCode(415)
  static let jsonTooDeep = DiagnosticCode(416)
  static let unknownJSONEscape = DiagnosticCode(417)
  static let halfCharacter = DiagnosticCode(418)
  static let noJSONNumber = DiagnosticCode(419)
  static let keyTwice = DiagnosticCode(420)
  static let otherShape = DiagnosticCode(421)
  static let unknownKey = DiagnosticCode(422)
  static let keyMissing = DiagnosticCode(423)
  static let notAName = DiagnosticCode(424)
  /// JSON says itself to be of another format than a case: that and the one of cases.
  public static let otherSchema = DiagnosticCode(425)
  static let noSingleCase = DiagnosticCode(426)
}

extension DiagnosticMessage {
  static let jsonMessages = jsonSyntaxMessages + jsonCaseMessages

  private static let jsonSyntaxMessages: [DiagnosticMessage] = [
    .init(
      .jsonValueExpected,
      sv: "här ska ett värde stå, inte '{0}'; en text står mellan citattecken",
      en: "a value should stand here, not '{0}'; a text stands between quotes"),
    .init(
      .keyExpected, sv: "här ska en nyckel mellan citattecken stå, inte '{0}'",
      en: "a key between quotes should stand here, not '{0}'"),
    .init(
      .commaExpected, sv: "efter värdet ska ',' eller '{1}' stå, inte '{0}'",
      en: "after the value ',' or '{1}' should stand, not '{0}'"),
    .init(
      .commaTooMany, sv: "efter kommat kommer inget mer; ta bort det",
      en: "nothing follows this comma; remove it"),
    .init(
      .neverClosed, sv: "'{0}' avslutas aldrig; skriv '{1}' efter det sista",
      en: "'{0}' is never closed; write '{1}' after the last of it"),
    .init(
      .textAfterJSON, sv: "här är det slut, men filen fortsätter; ta bort resten",
      en: "the end is here, but the file goes on; remove the rest"),
    .init(
      .jsonTooDeep, sv: "här är fler än {0} nivåer i varandra; så djup är ingen fil med svar",
      en: "there are more than {0} levels within each other; no file with answers is so deep"),
    .init(
      .unknownJSONEscape,
      sv: "'\\{0}' betyder ingenting i JSON; skriv \\\\ om ett bakstreck är menat",
      en: "'\\{0}' means nothing in JSON; write \\\\ where a backslash is meant"),
    .init(
      .halfCharacter, sv: "'{0}' är bara halva tecknet; skriv tecknet självt",
      en: "'{0}' is only half of a character; write the character itself"),
    .init(
      .noJSONNumber, sv: "'{0}' är inget tal i JSON; skriv till exempel 0.5 eller -2",
      en: "'{0}' is no number in JSON; write for example 0.5 or -2"),
  ]

  private static let jsonCaseMessages: [DiagnosticMessage] = [
    .init(
      .keyTwice, sv: "nyckeln '{0}' finns redan på rad {1}; ta bort den ena",
      en: "the key '{0}' is already on line {1}; remove one of them"),
    .init(
      .otherShape, sv: "här ska {0} stå, inte {1}", en: "{0} should stand here, not {1}"),
    .init(
      .unknownKey, sv: "nyckeln '{0}' betyder ingenting här; här kan stå {1}",
      en: "the key '{0}' means nothing here; what can stand here is {1}"),
    .init(
      .keyMissing, sv: "här saknas nyckeln '{0}'; lägg till den med sitt värde",
      en: "the key '{0}' is missing here; add it with its value"),
    .init(
      .notAName,
      sv: "'{0}' kan inte vara ett namn; skriv en bokstav först och sedan bokstäver, siffror och "
        + "bindestreck",
      en: "'{0}' cannot be a name; write a letter first and then letters, digits and hyphens"),
    .init(
      .otherSchema, sv: "formatet '{0}' går inte att läsa som svar; filen ska ha formatet {1}",
      en: "the format '{0}' cannot be read as answers; the file should have the format {1}"),
    .init(
      .noSingleCase, sv: "filen har {0} fall, men här ska det vara ett; ange en fil med ett enda",
      en: "the file has {0} cases, but there should be one here; give a file with only one"),
  ]
}
