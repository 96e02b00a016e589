extension DiagnosticMessage {
  static let syntaxMessages: [DiagnosticMessage] = []
}
