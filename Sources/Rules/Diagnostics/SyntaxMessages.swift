// How files are written: 1–19 what the lexer finds, 20–59 what the parser finds.
extension DiagnosticCode {
  static let notUTF8 = DiagnosticCode(1)
  static let controlCharacter = DiagnosticCode(2)
  static let unexpectedCharacter = DiagnosticCode(3)
  static let unterminatedText = DiagnosticCode(4)
  static let unknownEscape = DiagnosticCode(5)
  static let emptyText = DiagnosticCode(6)
  static let typographicQuotes = DiagnosticCode(7)
  static let nameCharacter = DiagnosticCode(8)
  static let decimalComma = DiagnosticCode(9)
  static let tooManyDecimals = DiagnosticCode(10)
  static let numberTooLarge = DiagnosticCode(11)
  static let missingSpace = DiagnosticCode(12)
  static let noSuchDate = DiagnosticCode(13)
  static let malformedDate = DiagnosticCode(14)
  static let unusualSign = DiagnosticCode(15)
  static let unusualSpace = DiagnosticCode(16)

  static let declarationExpected = DiagnosticCode(20)
  static let clauseExpected = DiagnosticCode(21)
  static let unclosedBlock = DiagnosticCode(22)
  static let strayBrace = DiagnosticCode(23)
  static let endOfFile = DiagnosticCode(24)
  static let nameExpected = DiagnosticCode(25)
  static let textExpected = DiagnosticCode(26)
  static let phraseExpected = DiagnosticCode(27)
  static let englishMissing = DiagnosticCode(28)
  static let numberExpected = DiagnosticCode(29)
  static let signExpected = DiagnosticCode(30)
  static let wordExpected = DiagnosticCode(31)
  static let typeExpected = DiagnosticCode(32)
  static let elseMissing = DiagnosticCode(33)
  static let valueExpected = DiagnosticCode(34)
  static let dateExpected = DiagnosticCode(35)
  static let conditionExpected = DiagnosticCode(36)
  static let valueNotCondition = DiagnosticCode(37)
  static let mixedConnectives = DiagnosticCode(38)
  static let comparisonChain = DiagnosticCode(39)
  static let aggregateNeedsParentheses = DiagnosticCode(40)
  static let doubtfulHas = DiagnosticCode(41)
  static let variableExpected = DiagnosticCode(42)
  static let conclusionExpected = DiagnosticCode(43)
  static let missingSpaces = DiagnosticCode(44)
  static let splitNumber = DiagnosticCode(45)
  static let nestingTooDeep = DiagnosticCode(46)
  static let notBehind = DiagnosticCode(47)
  static let caseExpected = DiagnosticCode(50)
  static let secondCase = DiagnosticCode(51)
  static let statementExpected = DiagnosticCode(52)
  static let fieldExpected = DiagnosticCode(53)
  static let answerExpected = DiagnosticCode(54)
  static let originExpected = DiagnosticCode(55)
  static let repeatedOrigin = DiagnosticCode(56)
  static let openMarkNotLast = DiagnosticCode(57)
  static let expectationExpected = DiagnosticCode(58)
  static let reasonMissing = DiagnosticCode(59)
}

extension DiagnosticMessage {
  static let syntaxMessages: [DiagnosticMessage] = lexerMessages + parserMessages + caseFileMessages

  private static let lexerMessages: [DiagnosticMessage] = [
    .init(
      .notUTF8, sv: "filen är inte sparad som UTF-8 (byte {0}); spara om den som UTF-8",
      en: "the file is not saved as UTF-8 (byte {0}); save it as UTF-8"),
    .init(
      .controlCharacter, sv: "här står ett osynligt styrtecken (U+{0}); ta bort det",
      en: "there is an invisible control character here (U+{0}); remove it"),
    .init(
      .unexpectedCharacter, sv: "tecknet '{0}' betyder ingenting här; ta bort det",
      en: "the character '{0}' means nothing here; remove it"),
    .init(
      .unterminatedText,
      sv: "texten saknar citattecken på slutet; en text står på en enda rad mellan två \"",
      en: "the text has no closing quote; a text stands on one line between two \""),
    .init(
      .unknownEscape, sv: "'\\{0}' betyder ingenting i en text; skriv \\\" eller \\\\",
      en: "'\\{0}' means nothing in a text; write \\\" or \\\\"),
    .init(
      .emptyText, sv: "texten är tom; skriv något eller ta bort den",
      en: "the text is empty; write something or remove it"),
    .init(
      .typographicQuotes, sv: "texten står mellan fel sorts citattecken; skriv \" före och efter",
      en: "the text stands between the wrong kind of quotes; write \" before and after it"),
    .init(
      .nameCharacter,
      sv: "'{0}' kan inte stå i ett namn; använd a–z, å, ä, ö, é, siffror, bindestreck och punkt",
      en: "'{0}' cannot stand in a name; use a–z, å, ä, ö, é, digits, hyphens and dots"),
    .init(
      .decimalComma,
      sv: "decimaler skrivs med punkt, {0}; i en uppräkning står mellanslag efter kommat",
      en: "decimals are written with a point, {0}; in a list a space follows the comma"),
    .init(
      .tooManyDecimals, sv: "talet har fler än fyra decimaler; avrunda det",
      en: "the number has more than four decimals; round it"),
    .init(
      .numberTooLarge, sv: "talet är för stort; högst 14 siffror får stå före decimalpunkten",
      en: "the number is too large; at most 14 digits may stand before the decimal point"),
    .init(
      .missingSpace, sv: "mellan talet och '{0}' saknas ett mellanslag",
      en: "a space is missing between the number and '{0}'"),
    .init(
      .noSuchDate, sv: "datumet {0} finns inte; skriv år-månad-dag, till exempel 2019-09-30",
      en: "there is no date {0}; write year-month-day, for example 2019-09-30"),
    .init(
      .malformedDate, sv: "{0} är inget datum; skriv år-månad-dag, till exempel 2019-09-30",
      en: "{0} is no date; write year-month-day, for example 2019-09-30"),
    .init(
      .unusualSign, sv: "skriv {1} i stället för {0}", en: "write {1} instead of {0}"),
    .init(
      .unusualSpace,
      sv: "här står ett hårt mellanslag (U+{0}); skriv ett vanligt mellanslag",
      en: "there is a non-breaking space here (U+{0}); write an ordinary space"),
  ]

  private static let parserMessages: [DiagnosticMessage] = [
    .init(
      .declarationExpected, sv: "'{0}' inleder ingenting; här kan stå {1}",
      en: "'{0}' begins nothing; what can stand here is {1}"),
    .init(
      .clauseExpected, sv: "'{0}' kan inte stå i '{1}'; där kan stå {2}",
      en: "'{0}' cannot stand in '{1}'; what can stand there is {2}"),
    .init(
      .unclosedBlock, sv: "'{0}' avslutas aldrig; skriv } efter den sista raden",
      en: "'{0}' is never closed; write } after its last line"),
    .init(
      .strayBrace, sv: "här står ett } utan något { före; ta bort det",
      en: "there is a } here without a { before it; remove it"),
    .init(
      .endOfFile, sv: "filen tar slut mitt i en mening; skriv färdigt den",
      en: "the file ends in the middle of a sentence; complete it"),
    .init(
      .nameExpected, sv: "här ska ett namn stå, inte '{0}'; ett namn börjar med en bokstav",
      en: "a name should stand here, not '{0}'; a name begins with a letter"),
    .init(
      .textExpected, sv: "här ska en text mellan citattecken stå, inte '{0}'",
      en: "a text between quotes should stand here, not '{0}'"),
    .init(
      .phraseExpected, sv: "här ska sv \"…\" en \"…\" stå, inte '{0}'",
      en: "sv \"…\" en \"…\" should stand here, not '{0}'"),
    .init(
      .englishMissing, sv: "den engelska texten saknas; skriv en \"…\" före '{0}'",
      en: "the English text is missing; write en \"…\" before '{0}'"),
    .init(
      .numberExpected, sv: "här ska ett tal stå, inte '{0}'",
      en: "a number should stand here, not '{0}'"),
    .init(
      .signExpected, sv: "här ska '{1}' stå, inte '{0}'", en: "'{1}' should stand here, not '{0}'"),
    .init(
      .wordExpected, sv: "'{0}' kan inte stå här; välj bland {1}",
      en: "'{0}' cannot stand here; choose among {1}"),
    .init(
      .typeExpected, sv: "'{0}' är ingen typ; välj bland {1}",
      en: "'{0}' is no type; choose among {1}"),
    .init(
      .elseMissing,
      sv: "före '{0}' saknas 'else' med det värde som gäller när ingen regel ger något annat",
      en: "before '{0}' there must be 'else' with the value where no rule gives another"),
    .init(
      .valueExpected, sv: "här ska ett värde stå, till exempel ett namn eller ett tal, inte '{0}'",
      en: "a value should stand here, for example a name or a number, not '{0}'"),
    .init(
      .dateExpected, sv: "här ska ett helt datum stå, till exempel 2019-09-30, inte '{0}'",
      en: "a whole date should stand here, for example 2019-09-30, not '{0}'"),
    .init(
      .conditionExpected,
      sv: "'{0}' är ett värde men här ska ett villkor stå; jämför det med något",
      en: "'{0}' is a value but a condition should stand here; compare it with something"),
    .init(
      .valueNotCondition, sv: "'{0}' är ett villkor men här ska ett värde stå",
      en: "'{0}' is a condition but a value should stand here"),
    .init(
      .mixedConnectives,
      sv: "'and' och 'or' står på samma nivå; sätt parenteser kring det som hör ihop",
      en: "'and' and 'or' stand on one level; put parentheses around what belongs together"),
    .init(
      .comparisonChain,
      sv: "här står två jämförelser i rad; dela dem med 'and' eller skriv 'in A ... B'",
      en: "there are two comparisons in a row; part them with 'and' or write 'in A ... B'"),
    .init(
      .aggregateNeedsParentheses,
      sv: "sätt parenteser kring hela uträkningen innan något följer på den",
      en: "put parentheses around the whole calculation before anything follows it"),
    .init(
      .doubtfulHas,
      sv: "det är oklart vilket 'has' som hör till vad; sätt parenteser kring frågan till mängden",
      en: "it is not clear which 'has' belongs to what; put parentheses around the set's question"),
    .init(
      .variableExpected,
      sv: "efter '{1}' ska ett eget kort namn stå, till exempel '{1} x', inte '{0}'",
      en: "after '{1}' a short name of its own should stand, for example '{1} x', not '{0}'"),
    .init(
      .conclusionExpected,
      sv: "en slutsats skrivs NAMN(kolumn: värde) eller NAMN = värde; här står '{0}'",
      en: "a conclusion is written NAME(column: value) or NAME = value; here stands '{0}'"),
    .init(
      .missingSpaces, sv: "'{0}' ska ha mellanslag på båda sidor",
      en: "'{0}' must have spaces on both sides"),
    .init(
      .splitNumber, sv: "talet står i flera delar; skriv {0}",
      en: "the number stands in several parts; write {0}"),
    .init(
      .nestingTooDeep, sv: "villkoret har fler än {0} nivåer; dela upp det",
      en: "the condition has more than {0} levels; split it up"),
    .init(
      .notBehind, sv: "'not' står före det som inte gäller, till exempel 'not x in (a, b)'",
      en: "'not' stands before what does not hold, for example 'not x in (a, b)'"),
  ]

  private static let caseFileMessages: [DiagnosticMessage] = [
    .init(
      .caseExpected, sv: "filen ska börja med case NAMN { … }, inte med '{0}'",
      en: "the file should begin with case NAME { … }, not with '{0}'"),
    .init(
      .secondCase, sv: "filen har redan ett fall; flytta det här till en egen fil",
      en: "the file already has a case; move this one to a file of its own"),
    .init(
      .statementExpected,
      sv: "'{0}' inleder inget svar; skriv NAMN = värde, LISTA RAD { … } eller LISTA list complete",
      en: "'{0}' begins no answer; write NAME = value, LIST ROW { … } or LIST list complete"),
    .init(
      .fieldExpected, sv: "i en rad står FÄLT = värde, inte '{0}'",
      en: "in a row there is FIELD = value, not '{0}'"),
    .init(
      .answerExpected, sv: "'{0}' är inget svar; skriv ett värde, unknown, n/a \"…\" eller assume",
      en: "'{0}' is no answer; write a value, unknown, n/a \"…\" or assume"),
    .init(
      .originExpected, sv: "efter källan ska ett avsnitt eller en text stå, inte '{0}'",
      en: "after the source a section or a text should stand, not '{0}'"),
    .init(
      .repeatedOrigin, sv: "'{0}' står två gånger för samma svar; ta bort det ena",
      en: "'{0}' stands twice for one answer; remove one"),
    .init(
      .openMarkNotLast, sv: "'...' ska stå sist i uppräkningen",
      en: "'...' should stand last in the list"),
    .init(
      .expectationExpected, sv: "'{0}' inleder ingen förväntan; här kan stå {1}",
      en: "'{0}' begins no expectation; what can stand here is {1}"),
    .init(
      .reasonMissing, sv: "skälet saknas; skriv varför frågan inte gäller: n/a \"…\"",
      en: "the reason is missing; write why the question does not apply: n/a \"…\""),
  ]
}
