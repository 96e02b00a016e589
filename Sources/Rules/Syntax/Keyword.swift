/// The words that can start or join constructs; each is an ordinary name everywhere else.
///
/// A symbol table starts with these words, so that a keyword's raw value is its symbol's.
public enum Keyword: UInt32, Sendable, CaseIterable {
  case rulebase
  case version
  case source
  case title
  case publisher
  case date
  case limits
  case section
  case number
  case pages
  case inferred
  case lost
  case role
  case area
  case sv
  case en
  case choices
  case choice
  case fact
  case ask
  case why
  case help
  case whom
  case core
  case from
  case to
  case entity
  case relation
  case derived
  case elseKeyword
  case rule
  case forKeyword
  case whereKeyword
  case inKeyword
  case when
  case unless
  case then
  case cite
  case judgement
  case strength
  case factor
  case about
  case applies
  case met
  case partly
  case gap
  case severity
  case effort
  case advise
  case instead
  case step
  case open
  case requires
  case compare
  case of
  case year
  case low
  case medium
  case high
  case small
  case large
  case risk
  case caution
  case contradiction
  case raises
  case view
  case items
  case weights
  case research
  case guidance
  case survey
  case example
  case assessment
  case waiting
  case retired
  case since
  case now
  case and
  case or
  case not
  case has
  case someKeyword
  case no
  case every
  case count
  case sum
  case min
  case max
  case share
  case answered
  case unknown
  case today
  case yes
  case list
  case complete
  case none
  case caseKeyword
  case unit
  case kommun
  case kind
  case rules
  case fictional
  case answeredBy
  case state
  case draft
  case settled
  case note
  case on
  case by
  case assume
  case plan
  case disputed
  case owner
  case due
  case status
  case reason
  case review
  case notApplicable
  case yesNo
  case whole
  case decimal
  case percent
  case age
  case years
  case text
  case one
  case setKeyword
  case range
  case expected
  case place
  case rank
  case says
  case saysNot
  case because
  case nothing
  case concluded
  case question
  case expect
  case known
  case nameKeyword
  case asked
  case part
  case line
  case extended

  /// The word as it is written.
  public var word: String {
    switch self {
    case .rulebase: "rulebase"
    case .version: "version"
    case .source: "source"
    case .title: "title"
    case .publisher: "publisher"
    case .date: "date"
    case .limits: "limits"
    case .section: "section"
    case .number: "number"
    case .pages: "pages"
    case .inferred: "inferred"
    case .lost: "lost"
    case .role: "role"
    case .area: "area"
    case .sv: "sv"
    case .en: "en"
    case .choices: "choices"
    case .choice: "choice"
    case .fact: "fact"
    case .ask: "ask"
    case .why: "why"
    case .help: "help"
    case .whom: "whom"
    case .core: "core"
    case .from: "from"
    case .to: "to"
    case .entity: "entity"
    case .relation: "relation"
    case .derived: "derived"
    case .elseKeyword: "else"
    case .rule: "rule"
    case .forKeyword: "for"
    case .whereKeyword: "where"
    case .inKeyword: "in"
    case .when: "when"
    case .unless: "unless"
    case .then: "then"
    case .cite: "cite"
    case .judgement: "judgement"
    case .strength: "strength"
    case .factor: "factor"
    case .about: "about"
    case .applies: "applies"
    case .met: "met"
    case .partly: "partly"
    case .gap: "gap"
    case .severity: "severity"
    case .effort: "effort"
    case .advise: "advise"
    case .instead: "instead"
    case .step: "step"
    case .open: "open"
    case .requires: "requires"
    case .compare: "compare"
    case .of: "of"
    case .year: "year"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .small: "small"
    case .large: "large"
    case .risk: "risk"
    case .caution: "caution"
    case .contradiction: "contradiction"
    case .raises: "raises"
    case .view: "view"
    case .items: "items"
    case .weights: "weights"
    case .research: "research"
    case .guidance: "guidance"
    case .survey: "survey"
    case .example: "example"
    case .assessment: "assessment"
    case .waiting: "waiting"
    case .retired: "retired"
    case .since: "since"
    case .now: "now"
    case .and: "and"
    case .or: "or"
    case .not: "not"
    case .has: "has"
    case .someKeyword: "some"
    case .no: "no"
    case .every: "every"
    case .count: "count"
    case .sum: "sum"
    case .min: "min"
    case .max: "max"
    case .share: "share"
    case .answered: "answered"
    case .unknown: "unknown"
    case .today: "today"
    case .yes: "yes"
    case .list: "list"
    case .complete: "complete"
    case .none: "none"
    case .caseKeyword: "case"
    case .unit: "unit"
    case .kommun: "kommun"
    case .kind: "kind"
    case .rules: "rules"
    case .fictional: "fictional"
    case .answeredBy: "answered-by"
    case .state: "state"
    case .draft: "draft"
    case .settled: "settled"
    case .note: "note"
    case .on: "on"
    case .by: "by"
    case .assume: "assume"
    case .plan: "plan"
    case .disputed: "disputed"
    case .owner: "owner"
    case .due: "due"
    case .status: "status"
    case .reason: "reason"
    case .review: "review"
    case .notApplicable: "n/a"
    case .yesNo: "yes-no"
    case .whole: "whole"
    case .decimal: "decimal"
    case .percent: "percent"
    case .age: "age"
    case .years: "years"
    case .text: "text"
    case .one: "one"
    case .setKeyword: "set"
    case .range: "range"
    case .expected: "väntar"
    case .place: "place"
    case .rank: "rank"
    case .says: "says"
    case .saysNot: "says-not"
    case .because: "because"
    case .nothing: "nothing"
    case .concluded: "concluded"
    case .question: "question"
    case .expect: "expect"
    case .known: "known"
    case .nameKeyword: "name"
    case .asked: "asked"
    case .part: "part"
    case .line: "line"
    case .extended: "extended"
    }
  }

  /// The keyword that a symbol of a table made by ``SymbolTable/withKeywords()`` stands for.
  public init?(_ symbol: Symbol) {
    self.init(rawValue: symbol.rawValue)
  }
}

extension SymbolTable {
  /// A table that holds the keywords, each at its raw value.
  public static func withKeywords() -> SymbolTable {
    var table = SymbolTable()
    for keyword in Keyword.allCases { _ = table.intern(keyword.word) }
    return table
  }
}
