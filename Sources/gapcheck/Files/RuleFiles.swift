import Inference
import Rules

/// The files of a rule base.
struct RuleFiles {
  /// Where rules are looked for when nobody says where.
  static let usualFolder = "rules"

  /// The files of a folder, or those built into the program.
  ///
  /// - Parameters:
  ///   - folder: the folder; `nil` for `rules` where it exists, else the built-in rule base.
  ///   - environment: where the folder is.
  ///   - messages: where it is told what cannot be read.
  /// - Returns: the files, or `nil` where one cannot be read.
  static func read(
    _ folder: String?, in environment: Environment, _ messages: Messages
  ) -> [SourceFile]? {
    guard let folder = folder ?? (environment.files.isFolder(usualFolder) ? usualFolder : nil)
    else { return builtIn() }
    do throws(FileError) {
      let names = try environment.files.list(folder).filter { Path.ending(of: $0) == "rules" }
      if names.isEmpty {
        messages.tell(Diagnostic(.noRuleFiles, at: nil, [folder]))
        return nil
      }
      return InputFile.read(names.map { Path.join(folder, $0) }, in: environment, messages)
    } catch {
      messages.tell(
        error == .missing
          ? Diagnostic(.folderNotFound, at: nil, [folder]) : error.diagnostic(reading: folder))
      return nil
    }
  }

  /// What is inferred with; that of the built-in files, wherever they lie, is at hand already.
  static func engine(
    _ folder: String?, in environment: Environment, _ messages: Messages
  ) -> Engine? {
    guard let files = read(folder, in: environment, messages) else { return nil }
    if let engine = Engine(snapshot: builtInSnapshot(), files: files) { return engine }
    let loaded = RuleBase.load(files)
    messages.tell(loaded.diagnostics, about: files)
    return loaded.value.map { Engine($0) }
  }

  /// A checked rule base.
  static func load(
    _ folder: String?, in environment: Environment, _ messages: Messages
  ) -> RuleBase? {
    engine(folder, in: environment, messages)?.ruleBase
  }
}

/// Files that somebody has written.
enum InputFile {
  /// One file, or `nil` where it cannot be read.
  static func read(
    _ path: String, in environment: Environment, _ messages: Messages
  ) -> SourceFile? {
    do throws(FileError) {
      let bytes = try environment.files.read(path, SourceFile.maximumSize)
      return SourceFile(name: path, bytes: bytes)
    } catch {
      messages.tell(error.diagnostic(reading: path))
      return nil
    }
  }

  /// All files, or `nil` where one of them cannot be read; each that cannot is told.
  static func read(
    _ paths: [String], in environment: Environment, _ messages: Messages
  ) -> [SourceFile]? {
    let files = paths.compactMap { read($0, in: environment, messages) }
    return files.count == paths.count ? files : nil
  }
}
