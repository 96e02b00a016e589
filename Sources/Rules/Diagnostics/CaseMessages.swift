extension DiagnosticMessage {
  static let caseMessages: [DiagnosticMessage] = []
}
