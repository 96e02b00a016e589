// What comes out otherwise than an expectation file says.
extension DiagnosticCode {
  /// A factor, finding or derived value comes out otherwise: the id, what came and what was
  /// expected.
  public static let otherThanExpected = DiagnosticCode(240)
  /// A factor is open: the id, what it waits for and the status that was expected.
  public static let openUnexpectedly = DiagnosticCode(241)
  /// A factor has another place in the order: the id, its place and the one expected.
  public static let rankedOtherwise = DiagnosticCode(242)
  /// A factor has no place in the order: the id and the place expected.
  public static let notRanked = DiagnosticCode(243)
  /// A factor waits for other facts: the id, what it waits for and what was expected.
  public static let waitsOtherwise = DiagnosticCode(244)
  /// A factor does not rest on a fact: the id, what it rests on and the fact expected.
  public static let notBecause = DiagnosticCode(245)
  /// No message has a piece of text: the id, the piece and what is said.
  public static let notSaid = DiagnosticCode(246)
  /// A message has a piece of text that none should have: the id, the piece and the message.
  public static let saidUnexpectedly = DiagnosticCode(247)
  /// A question is not asked: the fact.
  public static let notAsked = DiagnosticCode(248)
  /// A question is asked: the fact.
  public static let askedUnexpectedly = DiagnosticCode(249)
  /// A question has another place: the fact, its place and the one expected.
  public static let askedElsewhere = DiagnosticCode(250)
  /// Something is concluded that no line names: its id and what came.
  public static let concludedUnexpectedly = DiagnosticCode(251)
  /// A file expects nothing: its name.
  public static let nothingExpected = DiagnosticCode(252)
}

extension DiagnosticMessage {
  static let mismatchMessages: [DiagnosticMessage] = [
    .init(
      .otherThanExpected, sv: "'{0}' blev '{1}', väntat är '{2}'",
      en: "'{0}' came out '{1}', expected is '{2}'"),
    .init(
      .openUnexpectedly, sv: "'{0}' blev 'open' och väntar på {1}, väntat är '{2}'",
      en: "'{0}' came out 'open' and waits for {1}, expected is '{2}'"),
    .init(
      .rankedOtherwise, sv: "'{0}' har plats {1} i ordningen, väntat är {2}",
      en: "'{0}' has rank {1}, expected is {2}"),
    .init(
      .notRanked, sv: "'{0}' har ingen plats i ordningen, väntat är {1}",
      en: "'{0}' has no rank, expected is {1}"),
    .init(
      .waitsOtherwise, sv: "'{0}' väntar på {1}, väntat är {2}",
      en: "'{0}' waits for {1}, expected is {2}"),
    .init(
      .notBecause, sv: "'{0}' vilar på {1}, väntat är också {2}",
      en: "'{0}' rests on {1}, expected is also {2}"),
    .init(
      .notSaid, sv: "'{0}' säger inte ”{1}”, utan: {2}",
      en: "'{0}' does not say “{1}” but: {2}"),
    .init(
      .saidUnexpectedly, sv: "'{0}' säger ”{1}”: {2}",
      en: "'{0}' says “{1}”: {2}"),
    .init(
      .notAsked, sv: "frågan '{0}' ställs inte, väntat är att den gör det",
      en: "the question '{0}' is not asked, expected is that it is"),
    .init(
      .askedUnexpectedly, sv: "frågan '{0}' ställs, väntat är att den inte gör det",
      en: "the question '{0}' is asked, expected is that it is not"),
    .init(
      .askedElsewhere, sv: "frågan '{0}' har plats {1}, väntat är {2}",
      en: "the question '{0}' has place {1}, expected is {2}"),
    .init(
      .concludedUnexpectedly, sv: "'{0}' blev '{1}', väntat är inget mer än det som står här",
      en: "'{0}' came out '{1}', expected is nothing beyond what stands here"),
    .init(
      .nothingExpected, sv: "filen '{0}' väntar sig ingenting; skriv vad som ska komma ut",
      en: "the file '{0}' expects nothing; write what should come out"),
  ]
}
