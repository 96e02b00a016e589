import Report
import Rules

/// The diagnostics of files, as JSON.
struct DiagnosticsJSON {
  /// The files that they are about.
  var files: [SourceFile]
  /// The language of the sentences.
  var language: Language

  /// An object with all of them, in their order.
  func bytes(of diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/diagnostics/1")
      writer.array("diagnostics", diagnostics) { write($1, to: &$0) }
    }
    return [UInt8]((writer.text + "\n").utf8)
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("code", diagnostic.code.description)
      writer.string("severity", diagnostic.severity == .error ? "error" : "warning")
      if let range = diagnostic.range, Int(range.file) < files.count {
        writer.string("file", files[Int(range.file)].name)
      }
      if let place = DiagnosticRenderer(files: files, language: language).place(of: diagnostic) {
        writer.number("line", place.line)
        writer.number("column", place.column)
      }
      writer.string("text", diagnostic.sentence(in: language))
      if let suggestion = diagnostic.suggestion { writer.string("suggestion", suggestion) }
    }
  }
}
