import Report
import Rules

/// `lint`: all that there is to say about a rule base.
struct Lint {
  let folder: String?
  let isStrict: Bool
  let sources: String?
  let language: Language
  let color: Bool?

  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    folder = arguments.operands.first
    isStrict = arguments.has(.strict)
    sources = arguments.value(.sources)
    language = try arguments.language
    color = try arguments.color
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    guard let files = RuleFiles.read(folder, in: environment, messages) else { return .unusable }
    let loaded = RuleBase.load(files)
    messages.tell(loaded.diagnostics, about: files)
    let errors = loaded.diagnostics.count { $0.severity == .error }
    let warnings = loaded.diagnostics.count - errors
    environment.output(
      CommandPhrase.linted(files: files.count, errors: errors, warnings: warnings)
        .text(in: language) + "\n")
    guard let ruleBase = loaded.value, errors == 0 else { return .unusable }
    var code: ExitCode = isStrict && warnings > 0 ? .found : .done
    if let sources {
      code = max(code, checkHeadings(of: ruleBase, in: sources, environment, messages))
    }
    return code
  }

  /// Checks that the heading of each section occurs in the text of its source.
  private func checkHeadings(
    of ruleBase: RuleBase, in folder: String, _ environment: Environment, _ messages: Messages
  ) -> ExitCode {
    guard environment.files.isFolder(folder) else {
      messages.tell(Diagnostic(.folderNotFound, at: nil, [folder]))
      return .unusable
    }
    var headings = Headings()
    for source in ruleBase.sources {
      let id = ruleBase.string(source.id)
      let path = Path.join(folder, id + ".txt")
      do throws(FileError) {
        let text = try environment.files.read(path, SourceFile.maximumSize)
        headings.check(source, of: ruleBase, against: text)
      } catch .missing {
        headings.skip(source, Diagnostic(.sourceTextMissing, at: nil, [id, path]))
      } catch {
        headings.skip(source, error.diagnostic(reading: path))
      }
    }
    messages.tell(headings.diagnostics, about: ruleBase.files)
    environment.output(
      CommandPhrase.headings(found: headings.found, unchecked: headings.unchecked)
        .text(in: language) + "\n")
    return headings.diagnostics.isEmpty ? .done : .found
  }
}
