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
        .caseMissing, [], "inget fall är angivet; skriv en fil som slutar på .case",
        "no case is given; write a file that ends in .case"
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
