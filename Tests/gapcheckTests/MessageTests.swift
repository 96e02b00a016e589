import Rules
import Testing

/// The sentences about commands, files and inference, in both languages.
struct MessageTests {
  @Test(
    arguments: [
      (
        DiagnosticCode.unknownCommand, ["chek"],
        "kommandot 'chek' finns inte; 'gapcheck --help' visar vilka som finns",
        "there is no command 'chek'; 'gapcheck --help' shows those there are"
      ),
      (
        .unknownOption, ["--x", "check"],
        "'check' har inget val '--x'; 'gapcheck check --help' visar vilka som finns",
        "'check' has no option '--x'; 'gapcheck check --help' shows those there are"
      ),
      (
        .optionWithoutValue, ["-o"], "'-o' behöver ett värde; skriv det efter",
        "'-o' needs a value; write it after"
      ),
      (
        .optionWithValue, ["--brief"], "'--brief' tar inget värde; ta bort det",
        "'--brief' takes no value; remove it"
      ),
      (
        .optionValueUnknown, ["fi", "--lang", "sv, en"],
        "'fi' går inte att använda med '--lang'; ange sv, en",
        "'fi' cannot be used with '--lang'; give sv, en"
      ),
      (
        .optionDayUnknown, ["i går", "--as-of"],
        "'i går' är ingen dag; skriv den efter '--as-of' som 2026-01-31",
        "'i går' is no day; write it after '--as-of' as 2026-01-31"
      ),
      (
        .optionTwice, ["-o"], "'-o' står två gånger; ta bort en", "'-o' is given twice; remove one"
      ),
      (
        .optionsExclude, ["--brief", "--format json"],
        "'--brief' går inte ihop med '--format json'; ta bort en",
        "'--brief' does not go with '--format json'; remove one"
      ),
      (
        .caseMissing, [], "inget fall är angivet; skriv en fil som slutar på .case eller .json",
        "no case is given; write a file that ends in .case or .json"
      ),
      (
        .idMissing, [],
        "inget id är angivet; skriv id för en framgångsfaktor, en risk eller en slutsats efter fallet",
        "no id is given; write the id of a factor, a risk or a conclusion after the case"
      ),
      (
        .fileMissing, [], "ingen fil är angiven; skriv en fil eller en mapp",
        "no file is given; write a file or a folder"
      ),
      (
        .argumentTooMany, ["b"], "'b' är ett ord för mycket; ta bort det",
        "'b' is one word too many; remove it"
      ),
      (
        .noSuchArea, ["x"], "området 'x' finns inte; ange ett områdes id",
        "there is no area 'x'; give the id of one"
      ),
      (
        .noSuchConclusion, ["x"],
        "inget som går att förklara heter 'x'; ange id för en framgångsfaktor, en risk eller en "
          + "slutsats",
        "nothing that can be explained is called 'x'; give the id of a factor, a risk or a conclusion"
      ),
      (
        .noPlaceInOrder, ["x"],
        "'x' har ingen plats i ordningen; ange id för en lucka i det här fallet",
        "'x' has no place in the order; give the id of a gap in this case"
      ),
      (
        .notAPlan, ["x"],
        "filen 'x' är ingen handlingsplan härifrån och skrivs inte över; ange en annan fil",
        "the file 'x' is no plan made here and is not overwritten; give another file"
      ),
      (
        .otherMunicipality, ["a.case", "A", "b", "B"],
        "'a.case' handlar om A men 'b' om B; jämför samma kommun vid två tider",
        "'a.case' is about A but 'b' about B; compare one municipality at two times"
      ),
      (
        .notEarlier, ["a.case", "2026-01-01", "b", "2025-01-01"],
        "'a.case' är från 2026-01-01 och nyare än 'b' från 2025-01-01; byt plats på dem",
        "'a.case' is of 2026-01-01 and newer than 'b' of 2025-01-01; change their places"
      ),
      (
        .countyUnknown, ["a"],
        "länet går inte att se, fallet 'a' har ingen kommunkod; lägg till 'kommun 0000'",
        "the county is not known, the case 'a' has no municipality code; add 'kommun 0000'"
      ),
      (
        .noneOfCounty, ["m", "0180"],
        "mappen 'm' har inga andra fall från samma län som kommunkod 0180; ange länets mapp",
        "the folder 'm' has no other cases of the same county as code 0180; give its folder"
      ),
      (
        .noCases, ["m"], "mappen 'm' har inga fall; ange en mapp med filer som slutar på .case",
        "the folder 'm' has no cases; give a folder with files that end in .case"
      ),
      (
        .sourceTextMissing, ["a", "s/a.txt"],
        "källan 'a' går inte att kontrollera, filen 's/a.txt' finns inte; lägg dit den",
        "the source 'a' cannot be checked, there is no file 's/a.txt'; put it there"
      ),
      (
        .headingNotFound, ["Rubrik", "ett", "a"],
        "rubriken 'Rubrik' finns inte i källan 'a'; rätta avsnittet 'ett' eller märk det 'lost'",
        "the heading 'Rubrik' is not in the source 'a'; correct the section 'ett' or mark it 'lost'"
      ),
      (
        .layoutDiffers, ["x.rules"],
        "filen 'x.rules' har inte den gemensamma formen; kör 'gapcheck fmt x.rules'",
        "the file 'x.rules' is not in the common form; run 'gapcheck fmt x.rules'"
      ),
      (
        .writtenDiffers, ["x"],
        "filen 'x' blev inte rätt skriven; kontrollera att disken har plats",
        "the file 'x' was not written right; check that the disk has room"
      ),
      (
        .otherThanExpected, ["a", "gap", "met"],
        "'a' blev 'gap', väntat är 'met'",
        "'a' came out 'gap', expected is 'met'"
      ),
      (
        .openUnexpectedly, ["a", "'b'", "met"],
        "'a' blev 'open' och väntar på 'b', väntat är 'met'",
        "'a' came out 'open' and waits for 'b', expected is 'met'"
      ),
      (
        .rankedOtherwise, ["a", "2", "1"],
        "'a' har plats 2 i ordningen, väntat är 1",
        "'a' has rank 2, expected is 1"
      ),
      (
        .notRanked, ["a", "1"],
        "'a' har ingen plats i ordningen, väntat är 1",
        "'a' has no rank, expected is 1"
      ),
      (
        .waitsOtherwise, ["a", "'b'", "'c'"],
        "'a' väntar på 'b', väntat är 'c'",
        "'a' waits for 'b', expected is 'c'"
      ),
      (
        .notBecause, ["a", "'b'", "'c'"],
        "'a' vilar på 'b', väntat är också 'c'",
        "'a' rests on 'b', expected is also 'c'"
      ),
      (
        .notSaid, ["a", "x", "y"],
        "'a' säger inte ”x”, utan: y",
        "'a' does not say “x” but: y"
      ),
      (
        .saidUnexpectedly, ["a", "x", "xy"],
        "'a' säger ”x”: xy",
        "'a' says “x”: xy"
      ),
      (
        .notAsked, ["b"],
        "frågan 'b' ställs inte, väntat är att den gör det",
        "the question 'b' is not asked, expected is that it is"
      ),
      (
        .askedUnexpectedly, ["b"],
        "frågan 'b' ställs, väntat är att den inte gör det",
        "the question 'b' is asked, expected is that it is not"
      ),
      (
        .askedElsewhere, ["b", "2", "1"],
        "frågan 'b' har plats 2, väntat är 1",
        "the question 'b' has place 2, expected is 1"
      ),
      (
        .concludedUnexpectedly, ["a", "gap"],
        "'a' blev 'gap', väntat är inget mer än det som står här",
        "'a' came out 'gap', expected is nothing beyond what stands here"
      ),
      (
        .nothingExpected, ["x.expect"],
        "filen 'x.expect' väntar sig ingenting; skriv vad som ska komma ut",
        "the file 'x.expect' expects nothing; write what should come out"
      ),
      (
        .caseWithoutExpectations, ["x.case", "x.expect"],
        "fallet 'x.case' har inga förväntningar; skriv dem i 'x.expect'",
        "the case 'x.case' has no expectations; write them in 'x.expect'"
      ),
      (
        .expectationsWithoutCase, ["x.expect", "x.case"],
        "förväntningarna 'x.expect' har inget fall; skriv det i 'x.case' eller ta bort dem",
        "the expectations 'x.expect' have no case; write it in 'x.case' or remove them"
      ),
      (
        .noTests, ["cases"],
        "inga fall finns i cases; ange en mapp med filer som slutar på .case och .expect",
        "there are no cases in cases; give a folder with files that end in .case and .expect"
      ),
      (
        .noTestFile, ["x.txt"],
        "'x.txt' går inte att pröva; ange en mapp eller en fil som slutar på .case, .json eller .expect",
        "'x.txt' cannot be tested; give a folder or a file that ends in .case, .json or .expect"
      ),
      (
        .optionNeeds, ["--min-rules", "--coverage"],
        "'--min-rules' betyder bara något tillsammans med '--coverage'; lägg till det",
        "'--min-rules' means something only together with '--coverage'; add it"
      ),
      (
        .tooFewRulesFired, ["2", "3", "100"],
        "bara 2 av 3 regler har gett utslag, minst 100 % ska det vara; skriv fler fall",
        "only 2 of 3 rules have fired, it should be at least 100 %; write more cases"
      ),
      (
        .tooFewOutcomes, ["2", "3", "90"],
        "bara 2 av 3 villkorsutfall är visade, minst 90 % ska det vara; skriv fler fall",
        "only 2 of 3 outcomes are shown, it should be at least 90 %; write more cases"
      ),
      (
        .tooFewNoticed, ["2", "3", "100"],
        "bara 2 av 3 ändringar märks, minst 100 % ska det vara; skriv fler förväntningar",
        "only 2 of 3 changes are noticed, it should be at least 100 %; write more expectations"
      ),
      (
        .noSuchSchema, ["a", "case, plan"],
        "schemat 'a' finns inte; ange ett av dem som finns: case, plan",
        "there is no schema 'a'; give one of those there are: case, plan"
      ),
      (
        .changeMissing, [],
        "ingen ändring är angiven; skriv till exempel '--set budget.typ=ordinarie'",
        "no change is given; write for example '--set budget.typ=ordinarie'"
      ),
      (
        .changeWithoutValue, ["a"], "'a' har inget värde; skriv '--set a=VÄRDE'",
        "'a' has no value; write '--set a=VALUE'"
      ),
      (
        .noSuchRow, ["e", "x"], "fallet har ingen rad 'e x'; ange en rad som finns",
        "the case has no row 'e x'; give one that it has"
      ),
      (
        .rowThereAlready, ["e", "x"],
        "raden 'e x' finns redan i fallet; ge den nya ett annat namn, eller ändra med '--set'",
        "the case has a row 'e x' already; name the new one otherwise, or change it with '--set'"
      ),
      (
        .rowNotNamed, ["e"], "'e' är ingen rad; skriv listans namn, en punkt och radens namn",
        "'e' is no row; write the list's name, a dot and the row's name"
      ),
      (
        .noSuchNode, ["x"],
        "inget som går att rita heter 'x'; ange id för en framgångsfaktor, en risk, en fråga eller "
          + "en slutsats",
        "nothing that can be drawn is called 'x'; give the id of a factor, a risk, a question or a "
          + "conclusion"
      ),
      (
        .conflictingValues, ["v", "ingen", "a", "liknande", "b"],
        "'v' blir både 'ingen' enligt 'a' och 'liknande' enligt 'b'; rätta svaren eller en av dem",
        "'v' becomes both 'ingen' by 'a' and 'liknande' by 'b'; correct the answers or one of them"
      ),
      (
        .resultTooLargeInRule, ["a"], "ett tal blir för stort i 'a'; rätta svaret",
        "a number becomes too large in 'a'; correct the answer"
      ),
      (
        .resultTooLarge, [], "ett tal blir för stort; rätta svaret",
        "a number becomes too large; correct the answer"
      ),
    ] as [(DiagnosticCode, [String], String, String)])
  func `cause and remedy`(
    code: DiagnosticCode, arguments: [String], swedish: String, english: String
  ) {
    let diagnostic = Diagnostic(code, at: nil, arguments)
    #expect(diagnostic.sentence(in: .swedish) == swedish)
    #expect(diagnostic.sentence(in: .english) == english)
  }
}
