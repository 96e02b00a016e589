import Rules

/// The diagnostics of a file that cannot be used, as JSON.
struct DiagnosticsJSON {
  /// The language of the sentences.
  var language: Language

  /// The object with all diagnostics of one file.
  func bytes(_ diagnostics: [Diagnostic], in file: SourceFile) -> [UInt8] {
    var text = "{\"schema\":\"gapcheck/diagnostics/1\",\"diagnostics\":["
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { text += "," }
      text += "\"\(diagnostic.code)\""
    }
    text += "]}\n"
    return [UInt8](text.utf8)
  }
}
