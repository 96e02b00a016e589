extension DiagnosticMessage {
  /// What is doubtful in rules.
  static let checkWarnings: [DiagnosticMessage] = [
    .init(
      .factNeverRead, .warning,
      sv: "ingen regel läser '{0}'; använd svaret eller ta bort frågan",
      en: "no rule reads '{0}'; use the answer or remove the question"),
    .init(
      .fieldNeverRead, .warning,
      sv: "ingen regel läser fältet '{1}' i '{0}'; använd det eller ta bort det",
      en: "no rule reads the field '{1}' of '{0}'; use it or remove it"),
    .init(
      .entityNeverRead, .warning,
      sv: "ingen regel läser '{0}'; använd listan eller ta bort den",
      en: "no rule reads '{0}'; use the list or remove it"),
    .init(
      .neverTrue, .warning,
      sv: "inget svar kan göra det här sant; rätta villkoret",
      en: "no answer can make this true; correct the condition"),
    .init(
      .emptyRange, .warning,
      sv: "intervallet är tomt, eftersom {0} är mer än {1}; byt plats på dem",
      en: "the range is empty because {0} is more than {1}; swap them"),
    .init(
      .relationWithoutRule, .warning,
      sv: "ingen regel ger rader i '{0}', så den är alltid tom; skriv en regel eller ta bort den",
      en: "no rule gives rows of '{0}', so it is always empty; write a rule or remove it"),
    .init(
      .derivedWithoutRule, .warning,
      sv: "ingen regel ger '{0}' ett värde; skriv en regel eller ta bort den",
      en: "no rule gives '{0}' a value; write a rule or remove it"),
    .init(
      .sourceNeverCited, .warning,
      sv: "ingen hänvisar till källan '{0}'; hänvisa till den eller ta bort den",
      en: "nothing cites the source '{0}'; cite it or remove it"),
    .init(
      .roleNeverUsed, .warning,
      sv: "ingen fråga ställs till '{0}'; använd rollen eller ta bort den",
      en: "no question is put to '{0}'; use the role or remove it"),
    .init(
      .choiceWithoutLabel, .warning,
      sv: "alternativet '{0}' saknar text; lägg till choice {0} sv \"…\" en \"…\"",
      en: "the alternative '{0}' has no text; add choice {0} sv \"…\" en \"…\""),
    .init(
      .weightsMissing, .warning,
      sv: "regelbasen saknar weights, så alla luckor får 0 poäng; lägg till weights",
      en: "the rule base has no weights, so all gaps get 0 points; add weights"),
    .init(
      .sectionNeverCited, .warning,
      sv: "ingen hänvisar till avsnittet '{1}' i källan '{0}'; hänvisa till det eller ta bort det",
      en: "nothing cites the section '{1}' of the source '{0}'; cite it or remove it"),
    .init(
      .areaNeverUsed, .warning,
      sv: "ingen factor hör till området '{0}'; använd området eller ta bort det",
      en: "no factor belongs to the area '{0}'; use the area or remove it"),
    .init(
      .longSentence, .warning,
      sv: "meningen har {0} ord; dela den, så att ingen mening har fler än {1}",
      en: "the sentence has {0} words; split it so that none has more than {1}"),
    .init(
      .nothingDecides, .warning,
      sv: "inget svar kan avgöra '{0}'; låt villkoren bygga på en fact eller en entity",
      en: "no answer can decide '{0}'; let its conditions build on a fact or an entity"),
    .init(
      .metNeverApplies, .warning,
      sv: "'{0}' gäller aldrig när det här är sant; rätta 'met' eller 'applies'",
      en: "'{0}' never applies where this is true; correct 'met' or 'applies'"),
    .init(
      .partlyAlwaysMet, .warning,
      sv: "'{0}' är alltid på plats när det här är sant, och aldrig delvis; rätta 'partly'",
      en: "'{0}' is always met where this is true, and never partly; correct 'partly'"),
  ]
}
