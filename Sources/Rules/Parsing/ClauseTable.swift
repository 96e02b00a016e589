/// What stands after a clause's keyword.
enum ClauseShape: Sendable {
  /// `title "…"`.
  case text
  /// `name "…" "…"`.
  case texts
  /// `about sv "…" en "…"`.
  case phrase
  /// `sv "…" en "…"` by itself: the keyword belongs to the text.
  case label
  /// `core`.
  case flag
  /// `area ID`.
  case name
  /// `raises A, B`.
  case names
  /// `severity 2`, in `weights`.
  case number
  /// `section ID "…" number "…" pages "…" inferred lost`.
  case section
  /// `choice ID sv "…" en "…"`.
  case choice
  /// `for program p where …`.
  case generator
  /// `when …`.
  case condition
  /// `then …`.
  case conclusion
  /// `met when …`.
  case requirement
  /// `applies when … sv "…" en "…"`.
  case reasonedRequirement
  /// `partly when …`, perhaps with a text.
  case commentedRequirement
  /// `gap sv "…" en "…"`, perhaps `for …` first.
  case gap
  /// `severity high when …`.
  case severity
  /// `effort large`.
  case effort
  /// `advise when … instead sv "…" en "…"`, also `step`.
  case advice
  /// `open when … ask FACT, FACT`.
  case opening
  /// `cite SOURCE SECTION strength survey sv "…" en "…"`.
  case citation
  /// `part sv "…" en "…" { line sv "…" en "…" items A, B … }`.
  case part
  /// `compare SOURCE SECTION 4 of 10 year 2019 sv "…" en "…"`.
  case comparison
}

/// The clauses that a kind of declaration may have.
struct ClauseTable: Sendable {
  var entries: [(keyword: Keyword, shape: ClauseShape)]
  /// Whether `NAME : TYPE` may stand among them.
  var hasFields = false
  /// Whether `NAME = VALUE` may stand among them.
  var hasValues = false

  func shape(of keyword: Keyword) -> ClauseShape? {
    entries.first { $0.keyword == keyword }?.shape
  }

  var keywords: [Keyword] { entries.map { $0.keyword } }

  /// The table of a kind of declaration.
  static func of(_ kind: SyntaxDeclaration.Kind) -> ClauseTable {
    switch kind {
    case .rulebase: rulebase
    case .source: source
    case .role, .area: labelled
    case .choices: choices
    case .fact: fact
    case .entity: entity
    case .relation, .derived: derived
    case .rule: rule
    case .factor: factor
    case .risk: risk
    case .strength, .caution, .contradiction: finding
    case .view: view
    case .weights: weights
    case .retired: none
    case .known: known
    }
  }

  static let none = ClauseTable(entries: [])
  private static let rulebase = ClauseTable(entries: [(.version, .text)])
  private static let source = ClauseTable(entries: [
    (.title, .text), (.publisher, .text), (.date, .text), (.limits, .phrase), (.section, .section),
  ])
  private static let labelled = ClauseTable(entries: [(.sv, .label)])
  private static let choices = ClauseTable(entries: [(.choice, .choice)])
  private static let fact = ClauseTable(entries: [
    (.sv, .label), (.ask, .phrase), (.why, .phrase), (.help, .phrase), (.whom, .name),
    (.core, .flag), (.asked, .requirement), (.choice, .choice),
  ])
  private static let entity = ClauseTable(
    entries: [
      (.sv, .label), (.ask, .phrase), (.why, .phrase), (.whom, .name), (.core, .flag),
      (.asked, .requirement), (.choice, .choice),
    ], hasFields: true)
  private static let derived = ClauseTable(entries: [(.sv, .label), (.choice, .choice)])
  private static let rule = ClauseTable(entries: [
    (.forKeyword, .generator), (.when, .condition), (.unless, .condition), (.then, .conclusion),
    (.cite, .citation), (.judgement, .phrase),
  ])
  private static let factor = ClauseTable(entries: [
    (.area, .name), (.owner, .name), (.sv, .label), (.about, .phrase),
    (.applies, .reasonedRequirement),
    (.met, .requirement), (.partly, .commentedRequirement), (.gap, .gap), (.severity, .severity),
    (.effort, .effort), (.advise, .advice), (.step, .advice), (.open, .opening),
    (.requires, .names), (.cite, .citation), (.compare, .comparison), (.judgement, .phrase),
  ])
  private static let risk = ClauseTable(entries: [
    (.when, .condition), (.raises, .names), (.sv, .label), (.cite, .citation),
    (.judgement, .phrase),
  ])
  private static let finding = ClauseTable(entries: [
    (.when, .condition), (.about, .names), (.sv, .label), (.cite, .citation),
    (.judgement, .phrase),
  ])
  private static let view = ClauseTable(entries: [
    (.sv, .label), (.items, .names), (.part, .part), (.cite, .citation),
  ])
  private static let known = ClauseTable(
    entries: [(.nameKeyword, .texts), (.cite, .citation)], hasValues: true)
  private static let weights = ClauseTable(entries: [
    (.severity, .number), (.gap, .number), (.partly, .number), (.research, .number),
    (.guidance, .number), (.survey, .number), (.example, .number), (.assessment, .number),
    (.risk, .number), (.waiting, .number),
  ])
}

extension SyntaxDeclaration.Kind {
  /// The kind that a keyword begins.
  init?(_ keyword: Keyword) {
    switch keyword {
    case .rulebase: self = .rulebase
    case .source: self = .source
    case .role: self = .role
    case .area: self = .area
    case .choices: self = .choices
    case .fact: self = .fact
    case .entity: self = .entity
    case .relation: self = .relation
    case .derived: self = .derived
    case .rule: self = .rule
    case .factor: self = .factor
    case .risk: self = .risk
    case .strength: self = .strength
    case .caution: self = .caution
    case .contradiction: self = .contradiction
    case .view: self = .view
    case .weights: self = .weights
    case .retired: self = .retired
    case .known: self = .known
    default: return nil
    }
  }

  /// The keywords that begin a declaration.
  static let keywords = Keyword.allCases.filter { SyntaxDeclaration.Kind($0) != nil }
}
