extension DiagnosticCode {
  static let dateMissing = DiagnosticCode(200)
  static let headerTwice = DiagnosticCode(201)
  static let municipalityCode = DiagnosticCode(202)
  static let unknownKind = DiagnosticCode(203)
  static let unknownQuestion = DiagnosticCode(204)
  static let derivedAnswered = DiagnosticCode(205)
  static let entityAnswered = DiagnosticCode(206)
  static let factTwice = DiagnosticCode(207)
  static let wrongAnswer = DiagnosticCode(208)
  static let setNeedsBraces = DiagnosticCode(209)
  static let rangeReversed = DiagnosticCode(210)
  static let unknownEntity = DiagnosticCode(211)
  static let unknownField = DiagnosticCode(212)
  static let rowTwice = DiagnosticCode(213)
  static let fieldTwice = DiagnosticCode(214)
  static let listTwice = DiagnosticCode(215)
  static let emptyListWithRows = DiagnosticCode(216)
  static let unknownOrigin = DiagnosticCode(217)
  static let unknownOriginSection = DiagnosticCode(218)
  static let unknownAnswerer = DiagnosticCode(219)
  static let unknownRemarkFactor = DiagnosticCode(220)
  static let remarkTwice = DiagnosticCode(221)

  static let unknownExpected = DiagnosticCode(230)
  static let unknownRow = DiagnosticCode(231)
  static let ordinalNeeded = DiagnosticCode(232)
  static let unknownButConcluded = DiagnosticCode(233)
}

extension DiagnosticMessage {
  static let caseMessages =
    answerMessages + rowMessages + expectationMessages + mismatchMessages

  private static let answerMessages: [DiagnosticMessage] = [
    .init(
      .dateMissing, sv: "'{0}' saknar datum; lägg till date och dagen som svaren gäller",
      en: "'{0}' has no date; add date and the day that the answers describe"),
    .init(
      .headerTwice, sv: "'{0}' står två gånger; ta bort den ena",
      en: "'{0}' stands twice; remove one of them"),
    .init(
      .municipalityCode,
      sv: "'{0}' är ingen kommunkod; skriv fyra siffror, till exempel 0180",
      en: "'{0}' is no municipality code; write four digits, for example 0180"),
    .init(
      .unknownKind, sv: "'{0}' är varken kommun eller stadsdel; skriv ett av dem",
      en: "'{0}' is neither kommun nor stadsdel; write one of them"),
    .init(
      .unknownQuestion,
      sv: "regelbasen har ingen fråga som heter '{0}'; rätta stavningen eller ta bort svaret",
      en: "the rule base has no question called '{0}'; correct the spelling or remove the answer"),
    .init(
      .derivedAnswered, sv: "'{0}' räknas ut av reglerna; ta bort svaret",
      en: "'{0}' is worked out by the rules; remove the answer"),
    .init(
      .entityAnswered,
      sv: "'{0}' är en lista; skriv en rad, {0} NAMN { fält = värde }, eller {0} list none",
      en: "'{0}' is a list; write a row, {0} NAME { field = value }, or {0} list none"),
    .init(
      .factTwice, sv: "'{0}' har redan ett svar på rad {1}; ta bort det ena",
      en: "'{0}' already has an answer on line {1}; remove one of them"),
    .init(
      .wrongAnswer,
      sv: "'{0}' är inget svar på '{1}', som är av slaget '{2}'; skriv ett sådant värde",
      en: "'{0}' is no answer to '{1}', which is of the kind '{2}'; write such a value"),
    .init(
      .setNeedsBraces, sv: "frågan kan ha flera svar; skriv {0}",
      en: "the question can have several answers; write {0}"),
    .init(
      .rangeReversed, sv: "intervallet är tomt, eftersom {0} är mer än {1}; byt plats på dem",
      en: "the range is empty because {0} is more than {1}; swap them"),
  ]

  private static let rowMessages: [DiagnosticMessage] = [
    .init(
      .unknownEntity,
      sv: "regelbasen har ingen lista som heter '{0}'; rätta stavningen eller ta bort raden",
      en: "the rule base has no list called '{0}'; correct the spelling or remove the row"),
    .init(
      .unknownField, sv: "'{0}' har inget fält '{1}'; rätta stavningen eller ta bort fältet",
      en: "'{0}' has no field '{1}'; correct the spelling or remove the field"),
    .init(
      .rowTwice, sv: "'{0} {1}' finns redan på rad {2}; ge den här ett annat namn",
      en: "'{0} {1}' is already on line {2}; give this one another name"),
    .init(
      .fieldTwice, sv: "fältet '{0}' står två gånger på samma rad; ta bort det ena",
      en: "the field '{0}' stands twice in one row; remove one of them"),
    .init(
      .listTwice, sv: "det står redan på rad {1} om '{0}' är komplett; ta bort det ena",
      en: "line {1} already says whether '{0}' is complete; remove one of them"),
    .init(
      .emptyListWithRows,
      sv: "'{0}' sägs vara tom, men '{1}' står på rad {2}; skriv complete eller ta bort raden",
      en: "'{0}' is said to be empty, but '{1}' is on line {2}; write complete or remove the row"),
    .init(
      .unknownOrigin,
      sv: "det finns ingen källa som heter '{0}'; "
        + "rätta stavningen eller skriv ursprunget som text",
      en: "there is no source called '{0}'; correct the spelling or write the origin as a text"),
    .init(
      .unknownOriginSection,
      sv: "källan '{0}' har inget avsnitt '{1}'; rätta stavningen eller skriv platsen som text",
      en: "the source '{0}' has no section '{1}'; correct the spelling or write the place as a text"
    ),
    .init(
      .unknownAnswerer,
      sv: "det finns ingen roll som heter '{0}'; rätta stavningen eller ta bort by",
      en: "there is no role called '{0}'; correct the spelling or remove by"),
    .init(
      .unknownRemarkFactor,
      sv: "regelbasen har ingen faktor som heter '{0}'; rätta stavningen eller ta bort raden",
      en: "the rule base has no factor called '{0}'; correct the spelling or remove the line"),
    .init(
      .remarkTwice, sv: "'{0} {1}' står två gånger; slå ihop dem",
      en: "'{0} {1}' stands twice; make one of them"),
  ]

  private static let expectationMessages: [DiagnosticMessage] = [
    .init(
      .unknownExpected, sv: "det finns ingen {0} som heter '{1}'; rätta stavningen",
      en: "there is no {0} called '{1}'; correct the spelling"),
    .init(
      .unknownRow, sv: "fallet har ingen rad '{0} {1}'; rätta stavningen",
      en: "the case has no row '{0} {1}'; correct the spelling"),
    .init(
      .ordinalNeeded, sv: "'{0}' är ingen plats i en ordning; skriv ett heltal från 1",
      en: "'{0}' is no place in an order; write a whole number from 1"),
    .init(
      .unknownButConcluded,
      sv: "bara en öppen faktor väntar på svar; skriv open i stället för {0} eller ta bort unknown",
      en: "only an open factor waits for answers; write open instead of {0} or remove unknown"),
  ]
}
