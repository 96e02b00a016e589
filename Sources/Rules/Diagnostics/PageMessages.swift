// What `page` finds wrong.
extension DiagnosticCode {
  /// The program was built without the engine for browsers.
  public static let engineNotBuilt = DiagnosticCode(369)
}

extension DiagnosticMessage {
  static let pageMessages: [DiagnosticMessage] = [
    .init(
      .engineNotBuilt,
      sv: "programmet är byggt utan den del som räknar i webbläsaren; kör 'Scripts/web' och bygg "
        + "om det",
      en: "this program was built without the engine for browsers; run 'Scripts/web' and build it "
        + "again")
  ]
}
