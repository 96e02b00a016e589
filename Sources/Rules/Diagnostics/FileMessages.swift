// What is wrong with files and folders, whatever is in them; the file's name is the first argument.
extension DiagnosticCode {
  /// A file is not there: its name.
  public static let fileNotFound = DiagnosticCode(300)
  /// A file cannot be read: its name and the system's reason.
  public static let fileUnreadable = DiagnosticCode(301)
  /// A folder stands where a file is needed: its name.
  public static let fileIsFolder = DiagnosticCode(302)
  /// A file has nothing in it: its name.
  public static let fileEmpty = DiagnosticCode(303)
  /// A file is larger than ``SourceFile/maximumSize``: its name.
  public static let fileTooLarge = DiagnosticCode(304)
  /// A file cannot be written: its name and the system's reason.
  public static let fileUnwritable = DiagnosticCode(305)
  /// A folder has no rule files: its name.
  public static let noRuleFiles = DiagnosticCode(306)
  /// A folder is not there: its name.
  public static let folderNotFound = DiagnosticCode(307)
  /// A folder has no cases: its name.
  public static let noCaseFiles = DiagnosticCode(308)
  /// A file stands where a folder is needed: its name.
  public static let folderIsFile = DiagnosticCode(309)
  /// A file's name ends otherwise than any that the command knows: its name.
  public static let fileKindUnknown = DiagnosticCode(310)
}

extension DiagnosticMessage {
  static let fileMessages: [DiagnosticMessage] = [
    .init(
      .fileNotFound, sv: "filen '{0}' finns inte; kontrollera namnet",
      en: "there is no file '{0}'; check the name"),
    .init(
      .fileUnreadable, sv: "filen '{0}' går inte att läsa: {1}",
      en: "the file '{0}' cannot be read: {1}"),
    .init(
      .fileIsFolder, sv: "'{0}' är en mapp; ange en fil",
      en: "'{0}' is a folder; give a file"),
    .init(
      .fileEmpty, sv: "filen '{0}' är tom; fyll i den eller ange en annan",
      en: "the file '{0}' is empty; fill it in or give another"),
    .init(
      .fileTooLarge, sv: "filen '{0}' är större än 10 MB; dela upp den",
      en: "the file '{0}' is larger than 10 MB; split it up"),
    .init(
      .fileUnwritable, sv: "filen '{0}' går inte att skriva: {1}",
      en: "the file '{0}' cannot be written: {1}"),
    .init(
      .noRuleFiles,
      sv: "mappen '{0}' har inga regelfiler; ange en mapp med filer som slutar på .rules",
      en: "the folder '{0}' has no rule files; give a folder with files that end in .rules"),
    .init(
      .folderNotFound, sv: "mappen '{0}' finns inte; kontrollera namnet",
      en: "there is no folder '{0}'; check the name"),
    .init(
      .noCaseFiles, sv: "mappen '{0}' har inga fall; ange en mapp med filer som slutar på .case",
      en: "the folder '{0}' has no cases; give a folder with files that end in .case"),
    .init(
      .folderIsFile, sv: "'{0}' är en fil; ange en mapp",
      en: "'{0}' is a file; give a folder"),
    .init(
      .fileKindUnknown,
      sv:
        "'{0}' är ingen fil som går att läsa här; namnet ska sluta på .rules, .case eller .expect",
      en: "'{0}' is no file that can be read here; its name should end in .rules, .case or .expect"),
  ]
}
