@testable import Rules

extension Example {
  static let lexer: [Example] = [
    Example(
      2, "area a {⟦\u{0}⟧ sv \"a\" en \"a\" }",
      sv: "här står ett osynligt styrtecken (U+0000); ta bort det",
      en: "there is an invisible control character here (U+0000); remove it"),
    Example(
      3, "area a { sv \"a\" en \"a\"⟦;⟧ }",
      sv: "tecknet ';' betyder ingenting här; ta bort det",
      en: "the character ';' means nothing here; remove it"),
    Example(
      4, "area a {\n  sv ⟦\"a⟧\n  en \"a\"\n}",
      sv: "texten saknar citattecken på slutet; en text står på en enda rad mellan två \"",
      en: "the text has no closing quote; a text stands on one line between two \""),
    Example(
      5, #"area a { sv "rad⟦\n⟧två" en "a" }"#,
      sv: #"'\n' betyder ingenting i en text; skriv \" eller \\"#,
      en: #"'\n' means nothing in a text; write \" or \\"#),
    Example(
      6, "area a { sv ⟦\"\"⟧ en \"a\" }", sv: "texten är tom; skriv något eller ta bort den",
      en: "the text is empty; write something or remove it"),
    Example(
      7, "area a {\n  sv ⟦”⟧En väg in” en \"a\"\n}",
      sv: "texten står mellan fel sorts citattecken; skriv \" före och efter",
      en: "the text stands between the wrong kind of quotes; write \" before and after it"),
    Example(
      8, "area grön⟦ü⟧ { sv \"a\" en \"a\" }",
      sv: "'ü' kan inte stå i ett namn; använd a–z, å, ä, ö, é, siffror, bindestreck och punkt",
      en: "'ü' cannot stand in a name; use a–z, å, ä, ö, é, digits, hyphens and dots"),
    Example(
      8, "area ⟦min_del⟧ { sv \"a\" en \"a\" }",
      sv: "'_' kan inte stå i ett namn; använd a–z, å, ä, ö, é, siffror, bindestreck och punkt",
      en: "'_' cannot stand in a name; use a–z, å, ä, ö, é, digits, hyphens and dots",
      suggestion: "min-del"),
    Example(
      9, "rule a { when x > ⟦0,5⟧ then y = 1 }",
      sv: "decimaler skrivs med punkt, 0.5; i en uppräkning står mellanslag efter kommat",
      en: "decimals are written with a point, 0.5; in a list a space follows the comma",
      suggestion: "0.5"),
    Example(
      10, "rule a { when x > ⟦0.12345⟧ then y = 1 }",
      sv: "talet har fler än fyra decimaler; avrunda det",
      en: "the number has more than four decimals; round it", suggestion: "0.1234"),
    Example(
      11, "rule a { when x > ⟦123456789012345⟧ then y = 1 }",
      sv: "talet är för stort; högst 14 siffror får stå före decimalpunkten",
      en: "the number is too large; at most 14 digits may stand before the decimal point"),
    Example(
      12, "rule a { when x > ⟦40dagar⟧ then y = 1 }",
      sv: "mellan talet och 'dagar' saknas ett mellanslag",
      en: "a space is missing between the number and 'dagar'", suggestion: "40 dagar"),
    Example(
      13, "rule a { when x > ⟦2019-02-29⟧ then y = 1 }",
      sv: "datumet 2019-02-29 finns inte; skriv år-månad-dag, till exempel 2019-09-30",
      en: "there is no date 2019-02-29; write year-month-day, for example 2019-09-30"),
    Example(
      14, "rule a { when x > ⟦2019-9-3⟧ then y = 1 }",
      sv: "2019-9-3 är inget datum; skriv år-månad-dag, till exempel 2019-09-30",
      en: "2019-9-3 is no date; write year-month-day, for example 2019-09-30"),
    Example(
      15, "rule a { when x ⟦≥⟧ 3 then y = 1 }", sv: "skriv >= i stället för ≥",
      en: "write >= instead of ≥", suggestion: ">="),
    Example(
      15, "rule a { when x ⟦==⟧ 3 then y = 1 }", sv: "skriv = i stället för ==",
      en: "write = instead of ==", suggestion: "="),
    Example(
      15, "rule a { when x ⟦&&⟧ z then y = 1 }", sv: "skriv and i stället för &&",
      en: "write and instead of &&", suggestion: "and"),
    Example(
      15, "⟦#⟧ en kommentar\narea a { sv \"a\" en \"a\" }", sv: "skriv // i stället för #",
      en: "write // instead of #", suggestion: "//"),
    Example(
      16, "area a {⟦\u{A0}⟧sv \"a\" en \"a\" }",
      sv: "här står ett hårt mellanslag (U+00A0); skriv ett vanligt mellanslag",
      en: "there is a non-breaking space here (U+00A0); write an ordinary space"),
  ]

  static let parser: [Example] = [
    Example(
      20, "⟦factr⟧ x { area y }\narea a { sv \"a\" en \"a\" }",
      sv: "'factr' inleder ingenting; här kan stå " + Self.beginnings,
      en: "'factr' begins nothing; what can stand here is " + Self.beginnings,
      suggestion: "factor"),
    Example(
      21, "role a {\n  sv \"a\" en \"a\"\n  ⟦whom⟧ b\n}",
      sv: "'whom' kan inte stå i 'role'; där kan stå sv",
      en: "'whom' cannot stand in 'role'; what can stand there is sv"),
    Example(
      21, "view a {\n  sv \"a\" en \"a\"\n  ⟦itmes⟧ b\n}",
      sv: "'itmes' kan inte stå i 'view'; där kan stå sv, items, part, cite",
      en: "'itmes' cannot stand in 'view'; what can stand there is sv, items, part, cite",
      suggestion: "items"),
    Example(
      22, "⟦area a⟧ {\n  sv \"a\" en \"a\"\n\nrole b { sv \"b\" en \"b\" }",
      sv: "'area a' avslutas aldrig; skriv } efter den sista raden",
      en: "'area a' is never closed; write } after its last line"),
    Example(
      22, "⟦area a⟧ {\n  sv \"a\" en",
      sv: "'area a' avslutas aldrig; skriv } efter den sista raden",
      en: "'area a' is never closed; write } after its last line"),
    Example(
      23, "area a { sv \"a\" en \"a\" }\n⟦}⟧",
      sv: "här står ett } utan något { före; ta bort det",
      en: "there is a } here without a { before it; remove it"),
    Example(
      24, "retired fact ⟦x⟧", sv: "filen tar slut mitt i en mening; skriv färdigt den",
      en: "the file ends in the middle of a sentence; complete it"),
    Example(
      25, "area ⟦{⟧ sv \"a\" en \"a\" }",
      sv: "här ska ett namn stå, inte '{'; ett namn börjar med en bokstav",
      en: "a name should stand here, not '{'; a name begins with a letter"),
    Example(
      26, "source a { title ⟦b⟧ }", sv: "här ska en text mellan citattecken stå, inte 'b'",
      en: "a text between quotes should stand here, not 'b'"),
    Example(
      27, "factor a { about ⟦\"b\"⟧ }", sv: "här ska sv \"…\" en \"…\" stå, inte '\"b\"'",
      en: "sv \"…\" en \"…\" should stand here, not '\"b\"'"),
    Example(
      28, "area a { sv \"a\" ⟦}⟧",
      sv: "den engelska texten saknas; skriv en \"…\" före '}'",
      en: "the English text is missing; write en \"…\" before '}'"),
    Example(
      29, "weights { gap ⟦x⟧ }", sv: "här ska ett tal stå, inte 'x'",
      en: "a number should stand here, not 'x'"),
    Example(
      30, "fact a ⟦percent⟧ { sv \"a\" en \"a\" }", sv: "här ska ':' stå, inte 'percent'",
      en: "':' should stand here, not 'percent'"),
    Example(
      30, "fact a : one of b ⟦c⟧, d { sv \"a\" en \"a\" }", sv: "här ska ',' stå, inte 'c'",
      en: "',' should stand here, not 'c'"),
    Example(
      30, "role a ⟦sv⟧ \"a\" en \"a\" }\nrole b { sv \"b\" en \"b\" }",
      sv: "här ska '{' stå, inte 'sv'", en: "'{' should stand here, not 'sv'"),
    Example(
      30, "entity a { namn ⟦text⟧ sv \"a\" en \"a\" }", sv: "här ska ':' stå, inte 'text'",
      en: "':' should stand here, not 'text'"),
    Example(
      30, "factor a { met ⟦wehn⟧ b }", sv: "här ska 'when' stå, inte 'wehn'",
      en: "'when' should stand here, not 'wehn'", suggestion: "when"),
    Example(
      31, "factor a { severity ⟦hihg⟧ }",
      sv: "'hihg' kan inte stå här; välj bland low, medium, high",
      en: "'hihg' cannot stand here; choose among low, medium, high", suggestion: "high"),
    Example(
      32, "fact a : ⟦precent⟧ { sv \"a\" en \"a\" }",
      sv: "'precent' är ingen typ; välj bland " + Self.types,
      en: "'precent' is no type; choose among " + Self.types, suggestion: "percent"),
    Example(
      33, "derived a : yes-no ⟦{⟧ sv \"a\" en \"a\" }",
      sv: "före '{' saknas 'else' med det värde som gäller när ingen regel ger något annat",
      en: "before '{' there must be 'else' with the value where no rule gives another"),
    Example(
      34, "rule a { when x > ⟦)⟧ then y = 1 }",
      sv: "här ska ett värde stå, till exempel ett namn eller ett tal, inte ')'",
      en: "a value should stand here, for example a name or a number, not ')'"),
    Example(
      35, "rule a { when x > ⟦2019-09⟧ then y = 1 }",
      sv: "här ska ett helt datum stå, till exempel 2019-09-30, inte '2019-09'",
      en: "a whole date should stand here, for example 2019-09-30, not '2019-09'"),
    Example(
      36, "rule a { when ⟦x + 1⟧ then y = 1 }",
      sv: "'x + 1' är ett värde men här ska ett villkor stå; jämför det med något",
      en: "'x + 1' is a value but a condition should stand here; compare it with something"),
    Example(
      37, "rule a { when ⟦täckt(ålder: b)⟧ > 2 then y = 1 }",
      sv: "'täckt(ålder: b)' är ett villkor men här ska ett värde stå",
      en: "'täckt(ålder: b)' is a condition but a value should stand here"),
    Example(
      38, "rule a { when x and z ⟦or⟧ w and v then y = 1 }",
      sv: "'and' och 'or' står på samma nivå; sätt parenteser kring det som hör ihop",
      en: "'and' and 'or' stand on one level; put parentheses around what belongs together"),
    Example(
      39, "rule a { when 3 < x ⟦<⟧ 5 then y = 1 }",
      sv: "här står två jämförelser i rad; dela dem med 'and' eller skriv 'in A ... B'",
      en: "there are two comparisons in a row; part them with 'and' or write 'in A ... B'"),
    Example(
      40, "rule a { when ⟦count program p⟧ >= 2 then y = 1 }",
      sv: "sätt parenteser kring hela uträkningen innan något följer på den",
      en: "put parentheses around the whole calculation before anything follows it"),
    Example(
      40, "rule a { when count program p where p.x = z ⟦>=⟧ 2 then y = 1 }",
      sv: "sätt parenteser kring hela uträkningen innan något följer på den",
      en: "put parentheses around the whole calculation before anything follows it"),
    Example(
      41, "rule a { when every program p where p.x has z ⟦has⟧ w then y = 1 }",
      sv: "det är oklart vilket 'has' som hör till vad; sätt parenteser kring frågan till mängden",
      en: "it is not clear which 'has' belongs to what; put parentheses around the set's question"),
    Example(
      42, "rule a { when some program ⟦where⟧ p.x then y = 1 }",
      sv: "efter 'program' ska ett eget kort namn stå, till exempel 'program x', inte 'where'",
      en:
        "after 'program' a short name of its own should stand, for example 'program x', not 'where'"
    ),
    Example(
      43, "rule a { when x then y ⟦>⟧ 1 }",
      sv: "en slutsats skrivs NAMN(kolumn: värde) eller NAMN = värde; här står '>'",
      en: "a conclusion is written NAME(column: value) or NAME = value; here stands '>'"),
    Example(
      44, "rule a { when x in ⟦3...12⟧ then y = 1 }",
      sv: "'...' ska ha mellanslag på båda sidor", en: "'...' must have spaces on both sides",
      suggestion: "3 ... 12"),
    Example(
      44, "rule a { when ⟦3 -1⟧ > x then y = 1 }",
      sv: "'-' ska ha mellanslag på båda sidor", en: "'-' must have spaces on both sides",
      suggestion: "3 - 1"),
    Example(
      44, "rule a { when ⟦x -z⟧ > 0 then y = 1 }",
      sv: "'-' ska ha mellanslag på båda sidor", en: "'-' must have spaces on both sides",
      suggestion: "x - z"),
    Example(
      45, "rule a { when x > ⟦12 000 000⟧ kr then y = 1 }",
      sv: "talet står i flera delar; skriv 12000000",
      en: "the number stands in several parts; write 12000000", suggestion: "12000000"),
    Example(
      46,
      "rule a { when " + String(repeating: "(", count: 200) + "⟦x⟧"
        + String(repeating: ")", count: 200) + " then y = 1 }",
      sv: "villkoret har fler än 200 nivåer; dela upp det",
      en: "the condition has more than 200 levels; split it up"),
    Example(
      46, "rule a { when x > 1" + String(repeating: " + 1", count: 200) + " ⟦+⟧ 1 then y = 1 }",
      sv: "villkoret har fler än 200 nivåer; dela upp det",
      en: "the condition has more than 200 levels; split it up"),
    Example(
      47, "rule a { when x ⟦not⟧ in (b, c) then y = 1 }",
      sv: "'not' står före det som inte gäller, till exempel 'not x in (a, b)'",
      en: "'not' stands before what does not hold, for example 'not x in (a, b)'"),
  ]

  private static let beginnings =
    "rulebase, source, role, area, choices, fact, entity, relation, derived, rule, strength, "
    + "factor, risk, caution, contradiction, view, weights, retired, known"

  private static let types =
    "yes-no, whole, decimal, percent, age, years, year, date, text, one of …, set of …, range of …"
}
