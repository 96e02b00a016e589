import Rules

/// Case files.
enum CaseFile {
  /// A checked case, or `nil` where it cannot be used; what is wrong is told.
  static func load(
    _ path: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> Case? {
    guard let file = InputFile.read(path, in: environment, messages) else { return nil }
    if file.bytes.isEmpty {
      messages.tell(Diagnostic(.fileEmpty, at: nil, [path]))
      return nil
    }
    let loaded = Case.load(file, with: ruleBase)
    messages.tell(loaded.diagnostics, about: [file])
    return loaded.value
  }
}

/// The cases of a folder.
struct CaseFolder {
  /// Those that can be used, in the order of the names of their files.
  var cases: [Case] = []
  /// The number of those that cannot.
  var unusable = 0

  /// Reads all case files of a folder, or gives `nil` where it cannot be listed; what is wrong is
  /// told.
  static func read(
    _ folder: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> CaseFolder? {
    do throws(FileError) {
      var result = CaseFolder()
      for name in try environment.files.list(folder) where Path.ending(of: name) == "case" {
        let path = Path.join(folder, name)
        if let subject = CaseFile.load(path, with: ruleBase, in: environment, messages) {
          result.cases.append(subject)
        } else {
          result.unusable += 1
        }
      }
      return result
    } catch {
      messages.tell(
        error == .missing
          ? Diagnostic(.folderNotFound, at: nil, [folder]) : error.diagnostic(reading: folder))
      return nil
    }
  }
}
