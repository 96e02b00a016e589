extension DiagnosticMessage {
  static let checkMessages = nameMessages + typeMessages + declarationMessages + checkWarnings

  private static let nameMessages: [DiagnosticMessage] = [
    .init(
      .duplicateName,
      sv: "'{0}' finns redan i {1} på rad {2}; ge den här ett annat namn",
      en: "'{0}' is already declared in {1} on line {2}; give this one another name"),
    .init(
      .duplicateDeclaration,
      sv: "'{0}' får stå en gång och finns redan i {1} på rad {2}; ta bort den ena",
      en: "'{0}' may stand once and is already in {1} on line {2}; remove one of them"),
    .init(
      .unknownName,
      sv: "namnet '{0}' finns inte; rätta stavningen eller deklarera det",
      en: "there is no name '{0}'; correct the spelling or declare it"),
    .init(
      .unknownAlternative,
      sv: "'{0}' är inget av alternativen; välj ett av dem: {1}",
      en: "'{0}' is none of the alternatives; choose one of them: {1}"),
    .init(
      .unknownColumn,
      sv: "'{0}' har inget fält som heter '{1}'; rätta stavningen eller deklarera fältet",
      en: "'{0}' has no field called '{1}'; correct the spelling or declare the field"),
    .init(
      .unknownRelation,
      sv: "det finns ingen relation som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no relation called '{0}'; correct the spelling or declare it"),
    .init(
      .unknownDomain,
      sv: "det finns inget som heter '{0}' att gå igenom; "
        + "skriv en entity, en relation, en lista från choices, age eller yes-no",
      en: "there is nothing called '{0}' to run over; "
        + "write an entity, a relation, a list from choices, age or yes-no"),
    .init(
      .unknownFact,
      sv: "det finns ingen fact som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no fact called '{0}'; correct the spelling or declare it"),
    .init(
      .undeclaredConclusion,
      sv: "det finns ingen relation eller derived som heter '{0}'; "
        + "rätta stavningen eller deklarera den",
      en: "there is no relation or derived called '{0}'; correct the spelling or declare it"),
    .init(
      .unknownChoices,
      sv: "det finns ingen lista som heter '{0}'; "
        + "deklarera den med choices, eller skriv alternativen med komma emellan",
      en: "there is no list called '{0}'; "
        + "declare it with choices, or write the alternatives with commas between"),
    .init(
      .unknownType,
      sv: "det finns ingen typ eller entity som heter '{0}'; rätta stavningen",
      en: "there is no type or entity called '{0}'; correct the spelling"),
    .init(
      .unknownRole,
      sv: "det finns ingen role som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no role called '{0}'; correct the spelling or declare it"),
    .init(
      .undeclaredArea,
      sv: "det finns ingen area som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no area called '{0}'; correct the spelling or declare it"),
    .init(
      .unknownFactor,
      sv: "det finns ingen factor som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no factor called '{0}'; correct the spelling or declare it"),
    .init(
      .unknownSource,
      sv: "det finns ingen source som heter '{0}'; rätta stavningen eller deklarera den",
      en: "there is no source called '{0}'; correct the spelling or declare it"),
    .init(
      .unknownSection,
      sv: "källan '{0}' har inget avsnitt '{1}'; rätta stavningen eller deklarera avsnittet",
      en: "the source '{0}' has no section '{1}'; correct the spelling or declare the section"),
    .init(
      .unknownItem,
      sv: "'{0}' är inget som en view kan visa; rätta stavningen eller ta bort den",
      en: "'{0}' is nothing that a view can show; correct the spelling or remove it"),
    .init(
      .nameOfAnotherKind,
      sv: "'{0}' är deklarerad som '{1}' och är inget värde; skriv ett värde här",
      en: "'{0}' is declared as '{1}', which is no value; write a value here"),
    .init(
      .variableWithoutFields,
      sv: "'{0}' står för ett värde och har inga fält; ta bort punkten och det som följer",
      en: "'{0}' stands for a value and has no fields; remove the dot and what follows"),
    .init(
      .variableNamedAsDeclaration,
      sv: "'{0}' är redan ett deklarerat namn; kalla variabeln något annat",
      en: "'{0}' is already a declared name; call the variable something else"),
    .init(
      .variableTwice,
      sv: "variabeln '{0}' används redan här; kalla den andra något annat",
      en: "the variable '{0}' is already in use here; call the second something else"),
    .init(
      .namedTwice,
      sv: "'{0}' står två gånger i samma lista; ta bort den ena",
      en: "'{0}' stands twice in the same list; remove one of them"),
    .init(
      .sectionTwice,
      sv: "källan '{0}' har redan ett avsnitt '{1}'; ge det här ett annat namn",
      en: "the source '{0}' already has a section '{1}'; give this one another name"),
    .init(
      .columnDeclaredTwice,
      sv: "'{0}' har redan ett fält '{1}'; ge det här ett annat namn",
      en: "'{0}' already has a field '{1}'; give this one another name"),
    .init(
      .alternativeTwice,
      sv: "alternativet '{0}' står två gånger; ta bort det ena",
      en: "the alternative '{0}' stands twice; remove one of them"),
    .init(
      .tooManyAlternatives,
      sv: "listan '{0}' har fler än {1} alternativ; dela upp den",
      en: "the list '{0}' has more than {1} alternatives; split it"),
  ]

  private static let typeMessages: [DiagnosticMessage] = [
    .init(
      .differentTypes,
      sv: "'{0}' och '{1}' är olika slags värden; jämför lika med lika",
      en: "'{0}' and '{1}' are different kinds of values; compare like with like"),
    .init(
      .differentUnits,
      sv: "här behövs ett värde av slaget '{0}', men det står '{1}'; använd samma enhet",
      en: "a value of the kind '{0}' is needed here, but this is '{1}'; use the same unit"),
    .init(
      .percentNeeded,
      sv: "talet är en andel i procent; skriv {0}",
      en: "the number is a percentage; write {0}"),
    .init(
      .percentElsewhere,
      sv: "här ska det inte stå procent utan '{0}'; ta bort procenttecknet",
      en: "this is not a percentage but '{0}'; remove the percent sign"),
    .init(
      .percentTooFine,
      sv: "{0} har för många decimaler; använd högst två när en andel räknas ut",
      en: "{0} has too many decimals; use at most two beside a calculated share"),
    .init(
      .outOfBounds,
      sv: "{0} ligger utanför det tillåtna; skriv ett värde från {1} till {2}",
      en: "{0} is outside what is allowed; write a value from {1} to {2}"),
    .init(
      .wholeNeeded,
      sv: "{0} är inget heltal, men det behövs för '{1}'; skriv ett heltal",
      en: "{0} is not a whole number, as '{1}' needs; write a whole number"),
    .init(
      .orderNeedsNumbers,
      sv: "'{0}' har ingen ordning; jämför med = eller !=",
      en: "'{0}' has no order; compare with = or !="),
    .init(
      .setCompared,
      sv: "'{0}' kan ha flera alternativ; skriv {0} has ALTERNATIV",
      en: "'{0}' can have several alternatives; write {0} has ALTERNATIVE"),
    .init(
      .setNeeded,
      sv: "'{0}' är '{1}' och har bara ett värde; jämför med = i stället för has",
      en: "'{0}' is '{1}' and has one value only; compare with = instead of has"),
    .init(
      .alternativeNeeded,
      sv: "efter has står ett av alternativen; välj ett av dem: {0}",
      en: "one of the alternatives stands after has; choose one of them: {0}"),
    .init(
      .rangeNeeded,
      sv: "'{0}' är inget intervall; skriv FRÅN ... TILL eller ett fält av typen range",
      en: "'{0}' is no range; write FROM ... TO or a field of the type range"),
    .init(
      .rangeOfValuesNeeded,
      sv: "'{0}' går inte att begränsa med in; skriv villkoret efter where",
      en: "'{0}' cannot be limited by in; write the condition after where"),
    .init(
      .yesNoNeeded,
      sv: "'{0}' är '{1}' och inte ja eller nej; jämför det med något",
      en: "'{0}' is '{1}', not yes or no; compare it with something"),
    .init(
      .numberNeeded,
      sv: "det går inte att räkna så med '{0}'; använd ett tal",
      en: "'{0}' cannot be calculated with like this; use a number"),
    .init(
      .quotientElsewhere,
      sv: "en kvot eller en share får bara stå direkt bredvid en jämförelse; skriv om villkoret",
      en: "a quotient or share may only stand directly beside a comparison; rewrite the condition"),
    .init(
      .wholeFactorNeeded,
      sv: "bara den ena sidan av * får ha decimaler; multiplicera med ett heltal",
      en: "only one side of * may have decimals; multiply by a whole number"),
    .init(
      .literalNeeded,
      sv: "här behövs ett bestämt värde; skriv ett tal eller ett alternativ",
      en: "a fixed value is needed here; write a number or an alternative"),
    .init(
      .boundsReversed,
      sv: "den övre gränsen {0} är lägre än den undre {1}; byt plats på dem",
      en: "the upper bound {0} is lower than the lower one {1}; swap them"),
    .init(
      .typeNotAllowed,
      sv: "'{0}' kan inte ha typen '{1}'; välj en annan typ",
      en: "'{0}' cannot have the type '{1}'; choose another type"),
    .init(
      .rowCompared,
      sv: "'{0}' står för en hel rad; jämför ett av dess fält: {1}",
      en: "'{0}' stands for a whole row; compare one of its fields: {1}"),
  ]

  private static let declarationMessages: [DiagnosticMessage] = [
    .init(
      .conclusionNotDerived,
      sv: "'{0}' är deklarerad som '{1}' och kan inte vara slutsats så; "
        + "skriv NAMN(kolumn: värde) för en relation eller NAMN = värde för en derived",
      en: "'{0}' is declared as '{1}' and cannot be concluded like this; "
        + "write NAME(column: value) for a relation or NAME = value for a derived"),
    .init(
      .columnMissing,
      sv: "slutsatsen '{0}' saknar kolumnen '{1}'; lägg till den",
      en: "the conclusion '{0}' lacks the column '{1}'; add it"),
    .init(
      .columnTwice,
      sv: "kolumnen '{0}' står två gånger; ta bort den ena",
      en: "the column '{0}' stands twice; remove one of them"),
    .init(
      .argumentNotAllowed,
      sv: "'{0}' kan inte stå i en slutsats; skriv ett värde, en variabel eller ett fält",
      en: "'{0}' cannot stand in a conclusion; write a value, a variable or a field"),
    .init(
      .rowNeeded,
      sv: "kolumnen tar en rad; skriv en variabel som går igenom '{0}'",
      en: "the column takes a row; write a variable that runs over '{0}'"),
    .init(
      .clauseMissing,
      sv: "'{0}' saknar '{1}'; lägg till det",
      en: "'{0}' lacks '{1}'; add it"),
    .init(
      .clauseTwice,
      sv: "'{0}' har redan ett '{1}'; ta bort det ena",
      en: "'{0}' already has a '{1}'; remove one of them"),
    .init(
      .plainGapMissing,
      sv: "'{0}' saknar en text för luckan som helhet; lägg till gap med bara en text",
      en: "'{0}' lacks a text for the gap as a whole; add gap with nothing but a text"),
    .init(
      .plainAdviceMissing,
      sv: "'{0}' saknar ett råd som alltid gäller; lägg till advise utan when",
      en: "'{0}' lacks advice that always holds; add advise without when"),
    .init(
      .backingMissing,
      sv: "'{0}' saknar källa; lägg till cite, eller judgement om det är er egen bedömning",
      en: "'{0}' lacks a source; add cite, or judgement where it is your own"),
    .init(
      .placeNotAllowed,
      sv: "'{0}' står inom klamrar, men den här texten tar inga värden; ta bort klamrarna",
      en: "'{0}' stands in braces, but this text takes no values; remove the braces"),
    .init(
      .unknownPlace,
      sv: "det finns inget som heter '{0}' att fylla i; skriv en variabel eller en kolumn",
      en: "there is nothing called '{0}' to fill in; write a variable or a column"),
    .init(
      .lonelyBrace,
      sv: "klammern saknar sin andra hälft; skriv namnet mellan två klamrar",
      en: "the brace lacks its other half; write the name between two braces"),
    .init(
      .moreThanAll,
      sv: "{0} av {1} är mer än alla; rätta talen",
      en: "{0} of {1} is more than all; correct the numbers"),
    .init(
      .cycleOfRequirements,
      sv: "'{0}' skulle behöva komma före sig själv: {1}; ta bort ett av kraven",
      en: "'{0}' would have to come before itself: {1}; remove one of the requirements"),
    .init(
      .cycleThroughNegation,
      sv: "'{1}' måste vara klar innan det här kan avgöras, men '{1}' bygger på '{0}': {2}; "
        + "skriv om en av reglerna",
      en: "'{1}' must be finished before this can be decided, but '{1}' builds on '{0}': {2}; "
        + "rewrite one of the rules"),
    .init(
      .nameFieldMissing,
      sv: "'{0}' har inget fält av typen text, så dess rader har inga namn att känna igen; "
        + "välj en annan entity",
      en: "'{0}' has no field of the type text, so its rows have no names to know them by; "
        + "choose another entity"),
    .init(
      .knownNameTwice,
      sv: "namnet '{0}' står redan för '{1}' i {2} på rad {3}; ta bort det ena",
      en: "the name '{0}' already stands for '{1}' in {2} on line {3}; remove one of them"),
    .init(
      .knownValueNeeded,
      sv: "'{0}' behöver ett bestämt värde; ta bort fältet där källan inget säger",
      en: "'{0}' needs a fixed value; remove the field where the source is silent"),
    .init(
      .cycleOfAsking,
      sv: "'{0}' frågas bara efter sitt eget svar: {1}; ta bort ett av villkoren",
      en: "'{0}' is asked only after its own answer: {1}; remove one of the conditions"),
  ]
}
