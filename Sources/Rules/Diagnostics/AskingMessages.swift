// What is wrong with a change of a case that somebody wants to try.
extension DiagnosticCode {
  /// No change is given.
  public static let changeMissing = DiagnosticCode(370)
  /// A change has no value: what is to be changed.
  public static let changeWithoutValue = DiagnosticCode(371)
  /// A row to remove or to change is not in the case: entity and row.
  public static let noSuchRow = DiagnosticCode(372)
  /// A row to add is in the case already: entity and row.
  public static let rowThereAlready = DiagnosticCode(373)
  /// A row is not named by its entity and its id: what is written.
  public static let rowNotNamed = DiagnosticCode(374)
}

extension DiagnosticMessage {
  static let askingMessages: [DiagnosticMessage] = [
    .init(
      .changeMissing,
      sv: "ingen ändring är angiven; skriv till exempel '--set budget.typ=ordinarie'",
      en: "no change is given; write for example '--set budget.typ=ordinarie'"),
    .init(
      .changeWithoutValue, sv: "'{0}' har inget värde; skriv '--set {0}=VÄRDE'",
      en: "'{0}' has no value; write '--set {0}=VALUE'"),
    .init(
      .noSuchRow, sv: "fallet har ingen rad '{0} {1}'; ange en rad som finns",
      en: "the case has no row '{0} {1}'; give one that it has"),
    .init(
      .rowThereAlready,
      sv: "raden '{0} {1}' finns redan i fallet; ge den nya ett annat namn, eller ändra med "
        + "'--set'",
      en: "the case has a row '{0} {1}' already; name the new one otherwise, or change it with "
        + "'--set'"),
    .init(
      .rowNotNamed, sv: "'{0}' är ingen rad; skriv listans namn, en punkt och radens namn",
      en: "'{0}' is no row; write the list's name, a dot and the row's name"),
  ]
}
