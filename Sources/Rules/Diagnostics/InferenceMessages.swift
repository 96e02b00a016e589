// Why a case cannot be assessed although rules and case are well formed.
extension DiagnosticCode {
  /// Two rules conclude different values: the derived value, the first value and its rule, the
  /// second value and its rule.
  public static let conflictingValues = DiagnosticCode(400)
  /// A number is too large: the rule.
  public static let resultTooLargeInRule = DiagnosticCode(401)
  /// A number is too large: nothing.
  public static let resultTooLarge = DiagnosticCode(402)
}

extension DiagnosticMessage {
  static let inferenceMessages: [DiagnosticMessage] = [
    .init(
      .conflictingValues,
      sv: "'{0}' blir både '{1}' enligt '{2}' och '{3}' enligt '{4}'; rätta svaren eller en av dem",
      en: "'{0}' becomes both '{1}' by '{2}' and '{3}' by '{4}'; correct the answers or one of them"
    ),
    .init(
      .resultTooLargeInRule, sv: "ett tal blir för stort i '{0}'; rätta svaret",
      en: "a number becomes too large in '{0}'; correct the answer"),
    .init(
      .resultTooLarge, sv: "ett tal blir för stort; rätta svaret",
      en: "a number becomes too large; correct the answer"),
  ]
}
