import Rules

/// Tells what is wrong, on the error output.
struct Messages {
  let environment: Environment
  let language: Language

  init(_ environment: Environment, _ language: Language) {
    self.environment = environment
    self.language = language
  }

  /// Tells all diagnostics about some files.
  func tell(_ diagnostics: [Diagnostic], about files: [SourceFile] = []) {
    let text = DiagnosticRenderer(files: files, language: language).text(diagnostics)
    if !text.isEmpty { environment.errorOutput(text) }
  }

  /// Tells one diagnostic that has no place.
  func tell(_ diagnostic: Diagnostic) { tell([diagnostic]) }
}

/// Where a report goes: to the output, or to a file that is written whole or not at all.
struct Destination {
  /// The file; `nil` for the output.
  let path: String?

  /// Writes a text, and tells where that fails.
  func write(_ text: String, in environment: Environment, _ messages: Messages) -> ExitCode {
    guard let path else {
      environment.output(text)
      return .done
    }
    do throws(FileError) {
      try environment.files.write(path, [UInt8](text.utf8))
      return .done
    } catch {
      messages.tell(error.diagnostic(writing: path))
      return .unusable
    }
  }
}
