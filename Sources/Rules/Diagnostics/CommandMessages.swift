// What is wrong with how a command is given, and what a command finds in the files it was given.
extension DiagnosticCode {
  /// No command has this name: the name.
  public static let unknownCommand = DiagnosticCode(330)
  /// The command has no such option: the option and the command.
  public static let unknownOption = DiagnosticCode(331)
  /// An option needs a value: the option.
  public static let optionWithoutValue = DiagnosticCode(332)
  /// An option takes no value: the option.
  public static let optionWithValue = DiagnosticCode(333)
  /// An option has a value it cannot have: the value, the option and what it can be.
  public static let optionValueUnknown = DiagnosticCode(334)
  /// An option needs a day: the value and the option.
  public static let optionDayUnknown = DiagnosticCode(335)
  /// An option is given twice: the option.
  public static let optionTwice = DiagnosticCode(336)
  /// Two options exclude each other: both.
  public static let optionsExclude = DiagnosticCode(337)
  /// No case is given.
  public static let caseMissing = DiagnosticCode(338)
  /// No id is given.
  public static let idMissing = DiagnosticCode(339)
  /// No file is given.
  public static let fileMissing = DiagnosticCode(340)
  /// More is given than the command takes: the first that is too much.
  public static let argumentTooMany = DiagnosticCode(341)
  /// The rule base has no such area: its id.
  public static let noSuchArea = DiagnosticCode(342)
  /// Nothing that can be explained has this id: the id.
  public static let noSuchConclusion = DiagnosticCode(343)
  /// The text of a source is not at hand: the source and the file.
  public static let sourceTextMissing = DiagnosticCode(344)
  /// A heading does not occur in the text of its source: the heading, the section and the source.
  public static let headingNotFound = DiagnosticCode(345)
  /// A file would be laid out otherwise: its name.
  public static let layoutDiffers = DiagnosticCode(346)
  /// What was written cannot be read back unchanged: the file's name.
  public static let writtenDiffers = DiagnosticCode(347)
  /// A case has no expectations: its file and the one that is missing.
  public static let caseWithoutExpectations = DiagnosticCode(348)
  /// Expectations have no case: their file and the one that is missing.
  public static let expectationsWithoutCase = DiagnosticCode(349)
  /// There is nothing to test: where it was looked for.
  public static let noTests = DiagnosticCode(350)
  /// A file is neither a case nor expectations: its name.
  public static let noTestFile = DiagnosticCode(351)
  /// An option means something only with another: both.
  public static let optionNeeds = DiagnosticCode(352)
  /// Too few rules have fired: how many, of how many, and the percent that are asked for.
  public static let tooFewRulesFired = DiagnosticCode(353)
  /// Too few outcomes are shown: how many, of how many, and the percent that are asked for.
  public static let tooFewOutcomes = DiagnosticCode(354)
  /// Too few changes are noticed: how many, of how many, and the percent that are asked for.
  public static let tooFewNoticed = DiagnosticCode(355)
  /// Nothing with this id has a place in the order: the id.
  public static let noPlaceInOrder = DiagnosticCode(356)
  /// A file that a plan should be written to is something else: its name.
  public static let notAPlan = DiagnosticCode(357)
  /// The rule base has no such view.
  public static let noSuchView = DiagnosticCode(358)
  /// Nobody has said which view.
  public static let viewMissing = DiagnosticCode(359)
  /// There is no such schema: its name and those there are.
  public static let noSuchSchema = DiagnosticCode(360)
  /// Two cases are not about the same municipality: their files and what each is about.
  public static let otherMunicipality = DiagnosticCode(362)
  /// What should be the earlier case is the later one: both files and their days.
  public static let notEarlier = DiagnosticCode(363)
  /// A case has no municipality code, so its county is not known: its id.
  public static let countyUnknown = DiagnosticCode(364)
  /// A folder has no other case of the county: the folder and the case's municipality code.
  public static let noneOfCounty = DiagnosticCode(365)
  /// Nothing that can be drawn has this id: the id.
  public static let noSuchNode = DiagnosticCode(366)
  /// A folder has no case: its name.
  public static let noCases = DiagnosticCode(367)
}

extension DiagnosticMessage {
  static let commandMessages: [DiagnosticMessage] = [
    .init(
      .unknownCommand, sv: "kommandot '{0}' finns inte; 'gapcheck --help' visar vilka som finns",
      en: "there is no command '{0}'; 'gapcheck --help' shows those there are"),
    .init(
      .unknownOption, sv: "'{1}' har inget val '{0}'; 'gapcheck {1} --help' visar vilka som finns",
      en: "'{1}' has no option '{0}'; 'gapcheck {1} --help' shows those there are"),
    .init(
      .optionWithoutValue, sv: "'{0}' behöver ett värde; skriv det efter",
      en: "'{0}' needs a value; write it after"),
    .init(
      .optionWithValue, sv: "'{0}' tar inget värde; ta bort det",
      en: "'{0}' takes no value; remove it"),
    .init(
      .optionValueUnknown, sv: "'{0}' går inte att använda med '{1}'; ange {2}",
      en: "'{0}' cannot be used with '{1}'; give {2}"),
    .init(
      .optionDayUnknown, sv: "'{0}' är ingen dag; skriv den efter '{1}' som 2026-01-31",
      en: "'{0}' is no day; write it after '{1}' as 2026-01-31"),
    .init(
      .optionTwice, sv: "'{0}' står två gånger; ta bort en",
      en: "'{0}' is given twice; remove one"),
    .init(
      .optionsExclude, sv: "'{0}' går inte ihop med '{1}'; ta bort en",
      en: "'{0}' does not go with '{1}'; remove one"),
    .init(
      .caseMissing, sv: "inget fall är angivet; skriv en fil som slutar på .case eller .json",
      en: "no case is given; write a file that ends in .case or .json"),
    .init(
      .idMissing,
      sv: "inget id är angivet; skriv id för en framgångsfaktor, en risk eller en slutsats efter "
        + "fallet",
      en: "no id is given; write the id of a factor, a risk or a conclusion after the case"),
    .init(
      .fileMissing, sv: "ingen fil är angiven; skriv en fil eller en mapp",
      en: "no file is given; write a file or a folder"),
    .init(
      .argumentTooMany, sv: "'{0}' är ett ord för mycket; ta bort det",
      en: "'{0}' is one word too many; remove it"),
    .init(
      .noSuchArea, sv: "området '{0}' finns inte; ange ett områdes id",
      en: "there is no area '{0}'; give the id of one"),
    .init(
      .noSuchConclusion,
      sv:
        "inget som går att förklara heter '{0}'; ange id för en framgångsfaktor, en risk eller en "
        + "slutsats",
      en: "nothing that can be explained is called '{0}'; give the id of a factor, a risk or a "
        + "conclusion"),
    .init(
      .sourceTextMissing, .warning,
      sv: "källan '{0}' går inte att kontrollera, filen '{1}' finns inte; lägg dit den",
      en: "the source '{0}' cannot be checked, there is no file '{1}'; put it there"),
    .init(
      .headingNotFound, .warning,
      sv: "rubriken '{0}' finns inte i källan '{2}'; rätta avsnittet '{1}' eller märk det 'lost'",
      en: "the heading '{0}' is not in the source '{2}'; correct the section '{1}' or mark it "
        + "'lost'"),
    .init(
      .layoutDiffers, .warning,
      sv: "filen '{0}' har inte den gemensamma formen; kör 'gapcheck fmt {0}'",
      en: "the file '{0}' is not in the common form; run 'gapcheck fmt {0}'"),
    .init(
      .writtenDiffers, sv: "filen '{0}' blev inte rätt skriven; kontrollera att disken har plats",
      en: "the file '{0}' was not written right; check that the disk has room"),
    .init(
      .caseWithoutExpectations,
      sv: "fallet '{0}' har inga förväntningar; skriv dem i '{1}'",
      en: "the case '{0}' has no expectations; write them in '{1}'"),
    .init(
      .expectationsWithoutCase,
      sv: "förväntningarna '{0}' har inget fall; skriv det i '{1}' eller ta bort dem",
      en: "the expectations '{0}' have no case; write it in '{1}' or remove them"),
    .init(
      .noTests,
      sv: "inga fall finns i {0}; ange en mapp med filer som slutar på .case och .expect",
      en: "there are no cases in {0}; give a folder with files that end in .case and .expect"),
    .init(
      .noTestFile,
      sv: "'{0}' går inte att pröva; ange en mapp eller en fil som slutar på .case, .json eller "
        + ".expect",
      en: "'{0}' cannot be tested; give a folder or a file that ends in .case, .json or .expect"),
    .init(
      .optionNeeds, sv: "'{0}' betyder bara något tillsammans med '{1}'; lägg till det",
      en: "'{0}' means something only together with '{1}'; add it"),
    .init(
      .tooFewRulesFired,
      sv: "bara {0} av {1} regler har gett utslag, minst {2} % ska det vara; skriv fler fall",
      en: "only {0} of {1} rules have fired, it should be at least {2} %; write more cases"),
    .init(
      .tooFewOutcomes,
      sv: "bara {0} av {1} villkorsutfall är visade, minst {2} % ska det vara; skriv fler fall",
      en: "only {0} of {1} outcomes are shown, it should be at least {2} %; write more cases"),
    .init(
      .tooFewNoticed,
      sv: "bara {0} av {1} ändringar märks, minst {2} % ska det vara; skriv fler förväntningar",
      en: "only {0} of {1} changes are noticed, it should be at least {2} %; write more "
        + "expectations"),
    .init(
      .noPlaceInOrder,
      sv: "'{0}' har ingen plats i ordningen; ange id för en lucka i det här fallet",
      en: "'{0}' has no place in the order; give the id of a gap in this case"),
    .init(
      .notAPlan,
      sv: "filen '{0}' är ingen handlingsplan härifrån och skrivs inte över; ange en annan fil",
      en: "the file '{0}' is no plan made here and is not overwritten; give another file"),
    .init(
      .noSuchView, sv: "vyn '{0}' finns inte; ange en av dem som finns: {1}",
      en: "there is no view '{0}'; give one of those there are: {1}"),
    .init(
      .viewMissing, sv: "'--view' behöver en vy; ange en av dem som finns: {0}",
      en: "'--view' needs a view; give one of those there are: {0}"),
    .init(
      .noSuchSchema, sv: "schemat '{0}' finns inte; ange ett av dem som finns: {1}",
      en: "there is no schema '{0}'; give one of those there are: {1}"),
    .init(
      .otherMunicipality,
      sv: "'{0}' handlar om {1} men '{2}' om {3}; jämför samma kommun vid två tider",
      en: "'{0}' is about {1} but '{2}' about {3}; compare one municipality at two times"),
    .init(
      .notEarlier, sv: "'{0}' är från {1} och nyare än '{2}' från {3}; byt plats på dem",
      en: "'{0}' is of {1} and newer than '{2}' of {3}; change their places"),
    .init(
      .countyUnknown,
      sv: "länet går inte att se, fallet '{0}' har ingen kommunkod; lägg till 'kommun 0000'",
      en: "the county is not known, the case '{0}' has no municipality code; add 'kommun 0000'"),
    .init(
      .noneOfCounty, .warning,
      sv: "mappen '{0}' har inga andra fall från samma län som kommunkod {1}; ange länets mapp",
      en: "the folder '{0}' has no other cases of the same county as code {1}; give its folder"),
    .init(
      .noSuchNode,
      sv: "inget som går att rita heter '{0}'; ange id för en framgångsfaktor, en risk, en fråga "
        + "eller en slutsats",
      en: "nothing that can be drawn is called '{0}'; give the id of a factor, a risk, a question "
        + "or a conclusion"),
    .init(
      .noCases, sv: "mappen '{0}' har inga fall; ange en mapp med filer som slutar på .case",
      en: "the folder '{0}' has no cases; give a folder with files that end in .case"),
  ]
}
