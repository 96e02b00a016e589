/// What can be asked.
enum Command: String {
  /// The questionnaire in JSON; the case does not matter.
  case form
  /// What the case answers and which questions are asked, in JSON.
  case state
  /// The assessment in JSON, the same bytes as `gapcheck check --format json`.
  case check
  /// The body of the report in HTML.
  case report
  /// The report as a file of its own, the same bytes as `gapcheck check --format html`.
  case html
  /// The case with a change; arguments as ``CaseEdit/init(_:)`` reads them.
  case edit
  /// A new case; arguments: its day.
  case new
  /// The case in canonical form, also of one in JSON.
  case canonical
  /// The case in JSON, which can be read again.
  case json
  /// Why something is concluded or not, in HTML as all that follows; arguments: its id, and `short`,
  /// `full`, `whyNot` or `rank` for other than the usual depth.
  case explain
  /// The brief on one page; arguments: an older case to compare with, or nothing.
  case brief
  /// What to ask and what the answers would change.
  case questions
  /// How conclusions follow, step by step, as a JSON array of HTML.
  case trace
  /// What is different from an older state of the case, and which rules have made it so; arguments:
  /// the older case.
  case whatif
  /// How other weights order the gaps; arguments: the number of each.
  case weigh
  /// The weights, what they are called, in JSON.
  case weights
  /// All rules, factors and findings with their texts, sentences and truth, in JSON.
  case rules
  /// What is different from an older state of the case, in a few plain sentences; arguments: the
  /// older case.
  case changed
}
