extension DiagnosticMessage {
  static let fileMessages: [DiagnosticMessage] = []
}
