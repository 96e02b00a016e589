import Testing

@testable import Rules

/// Each message about files with its exact sentences.
struct FileDiagnosticTests {
  private static let messages: [(DiagnosticCode, [String], String, String)] = [
    (
      .fileNotFound, ["a.case"], "filen 'a.case' finns inte; kontrollera namnet",
      "there is no file 'a.case'; check the name"
    ),
    (
      .fileUnreadable, ["a.case", "permission denied"],
      "filen 'a.case' går inte att läsa: permission denied",
      "the file 'a.case' cannot be read: permission denied"
    ),
    (
      .fileIsFolder, ["cases"], "'cases' är en mapp; ange en fil",
      "'cases' is a folder; give a file"
    ),
    (
      .fileEmpty, ["a.case"], "filen 'a.case' är tom; fyll i den eller ange en annan",
      "the file 'a.case' is empty; fill it in or give another"
    ),
    (
      .fileTooLarge, ["a.case"], "filen 'a.case' är större än 10 MB; dela upp den",
      "the file 'a.case' is larger than 10 MB; split it up"
    ),
    (
      .fileUnwritable, ["a.json", "disk full"], "filen 'a.json' går inte att skriva: disk full",
      "the file 'a.json' cannot be written: disk full"
    ),
    (
      .noRuleFiles, ["rules"],
      "mappen 'rules' har inga regelfiler; ange en mapp med filer som slutar på .rules",
      "the folder 'rules' has no rule files; give a folder with files that end in .rules"
    ),
    (
      .folderNotFound, ["rules"], "mappen 'rules' finns inte; kontrollera namnet",
      "there is no folder 'rules'; check the name"
    ),
    (
      .noCaseFiles, ["cases"],
      "mappen 'cases' har inga fall; ange en mapp med filer som slutar på .case",
      "the folder 'cases' has no cases; give a folder with files that end in .case"
    ),
    (
      .folderIsFile, ["a.case"], "'a.case' är en fil; ange en mapp",
      "'a.case' is a file; give a folder"
    ),
    (
      .fileKindUnknown, ["a.txt"],
      "'a.txt' är ingen fil som går att läsa här; namnet ska sluta på .rules, .case eller .expect",
      "'a.txt' is no file that can be read here; its name should end in .rules, .case or .expect"
    ),
  ]

  @Test func `each message says what is wrong`() {
    for (code, arguments, swedish, english) in Self.messages {
      let diagnostic = Diagnostic(code, at: nil, arguments)
      #expect(diagnostic.sentence(in: .swedish) == swedish)
      #expect(diagnostic.sentence(in: .english) == english)
    }
    #expect(Self.messages.map(\.0) == DiagnosticMessage.fileMessages.map(\.code))
  }
}
