extension DiagnosticMessage {
  static let inferenceMessages: [DiagnosticMessage] = []
}
