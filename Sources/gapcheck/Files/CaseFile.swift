import Rules

/// Case files.
enum CaseFile {
  /// A checked case, or `nil` where it cannot be used; what is wrong is told.
  static func load(
    _ path: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> Case? {
    guard let (file, loaded) = read(path, with: ruleBase, in: environment, messages) else {
      return nil
    }
    messages.tell(loaded.diagnostics, about: [file])
    return loaded.value
  }

  /// A file and what there is to say about it, which is not told yet; `nil` where it cannot be read.
  fileprivate static func read(
    _ path: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> (SourceFile, Loaded<Case>)? {
    guard let file = InputFile.read(path, in: environment, messages) else { return nil }
    if file.bytes.isEmpty {
      messages.tell(Diagnostic(.fileEmpty, at: nil, [path]))
      return nil
    }
    return (file, Case.load(file, with: ruleBase))
  }
}

extension Loaded<Case> {
  /// Whether it is JSON that says itself to be something else than a case; a folder with cases may
  /// hold such files.
  var isOtherFormat: Bool { diagnostics.contains { $0.code == .otherSchema } }
}

/// The cases of a folder.
struct CaseFolder {
  /// Those that can be used, in the order of the names of their files.
  var cases: [Case] = []
  /// The number of those that cannot.
  var unusable = 0

  /// Reads all case files of a folder, or gives `nil` where it cannot be listed; what is wrong is
  /// told, and JSON of another format left out.
  ///
  /// A case that is also there as JSON is taken from the text, which is read first: people write that.
  static func read(
    _ folder: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) -> CaseFolder? {
    do throws(FileError) {
      var result = CaseFolder()
      let names = try environment.files.list(folder)
      for ending in ["case", "json"] {
        for name in names where Path.ending(of: name) == ending {
          result.add(Path.join(folder, name), with: ruleBase, in: environment, messages)
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

  private mutating func add(
    _ path: String, with ruleBase: RuleBase, in environment: Environment, _ messages: Messages
  ) {
    guard let (file, loaded) = CaseFile.read(path, with: ruleBase, in: environment, messages) else {
      unusable += 1
      return
    }
    if loaded.isOtherFormat { return }
    messages.tell(loaded.diagnostics, about: [file])
    if let subject = loaded.value { cases.append(subject) } else { unusable += 1 }
  }
}
