extension DiagnosticMessage {
  static let checkMessages: [DiagnosticMessage] = []
}
