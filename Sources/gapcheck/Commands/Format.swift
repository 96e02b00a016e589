import Report
import Rules

/// `fmt`: the one layout of rule and case files.
struct Format {
  let paths: [String]
  let isCheck: Bool
  let language: Language
  let color: Bool?

  init(_ arguments: Arguments) throws(UsageError) {
    guard !arguments.operands.isEmpty else { throw UsageError(.fileMissing) }
    paths = arguments.operands
    isCheck = arguments.has(.check)
    language = try arguments.language
    color = try arguments.color
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    return paths.reduce(.done) { max($0, format($1, in: environment, messages)) }
  }

  /// Formats a file, or the files of a folder and those below it.
  private func format(
    _ path: String, in environment: Environment, _ messages: Messages
  ) -> ExitCode {
    guard environment.files.isFolder(path) else {
      return formatFile(path, in: environment, messages)
    }
    do throws(FileError) {
      var code = ExitCode.done
      for name in try environment.files.list(path) {
        let inner = Path.join(path, name)
        if SourceFile.Kind(name) != nil || environment.files.isFolder(inner) {
          code = max(code, format(inner, in: environment, messages))
        }
      }
      return code
    } catch {
      messages.tell(error.diagnostic(reading: path))
      return .unusable
    }
  }

  private func formatFile(
    _ path: String, in environment: Environment, _ messages: Messages
  ) -> ExitCode {
    guard let file = InputFile.read(path, in: environment, messages) else { return .unusable }
    let formatted = Rules.format(file)
    messages.tell(formatted.diagnostics, about: [file])
    guard let bytes = formatted.value else { return .unusable }
    if bytes == file.bytes { return .done }
    if isCheck {
      messages.tell(Diagnostic(.layoutDiffers, at: nil, [path]))
      return .found
    }
    do throws(FileError) {
      try environment.files.write(path, bytes)
      environment.output(CommandPhrase.formatted(path).text(in: language) + "\n")
      return .done
    } catch {
      messages.tell(error.diagnostic(writing: path))
      return .unusable
    }
  }
}
