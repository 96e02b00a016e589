/// One municipality's or district's answers, checked against a rule base.
public struct Case: Sendable {
  /// The id.
  public var id: String = ""
  /// The name of the municipality or district.
  public var unit: String = ""
  /// The four-digit code of the municipality, empty where none is given.
  public var municipality: String = ""
  /// `kommun` or `stadsdel`.
  public var kind: String = ""
  /// The day it describes, in days since 1970-01-01; "today" for the rules.
  public var date: Int64 = 0
  /// The rule base version it was made for, empty where none is given.
  public var rulesVersion: String = ""
  /// Whether the municipality is made up.
  public var isFictional = false
  /// The role that answered, by its place in ``RuleBase/roles``, or the text as written.
  public var answeredBy: String = ""
  /// Whether it is a draft rather than settled.
  public var isDraft = true
  /// A remark on the whole case.
  public var note: String = ""

  /// The answers to scalar facts, one for each of ``RuleBase/facts``.
  public var answers: [Answer] = []

  /// The rows of entities, one table for each of ``RuleBase/relations`` (empty for derived ones).
  public var tables: [Table] = []

  /// What people have written: plans, conscious choices, what they dispute.
  public var remarks: [Remark] = []

  /// What is said about retired facts and factors: the name, and the whole statement as
  /// written, on one line and without comments.
  public var retired: [(name: String, statement: String)] = []

  /// Makes an empty case.
  public init() {}
}

/// What a case says about one fact.
public struct Answer: Sendable {
  /// What is said.
  public var state: State = .absent
  /// Where it comes from.
  public var provenance = Provenance()

  /// Makes an answer.
  public init(_ state: State = .absent, provenance: Provenance = Provenance()) {
    self.state = state
    self.provenance = provenance
  }

  /// The five states of a fact.
  public enum State: Hashable, Sendable {
    /// Not asked.
    case absent
    /// Known.
    case value(Value)
    /// Asked, not known: "vet ej".
    case unknown
    /// Does not apply, with the reason.
    case notApplicable(String)
    /// A working assumption.
    case assumed(Value)
  }
}

/// Where an answer comes from.
public struct Provenance: Sendable, Hashable {
  /// The source, by its place in ``RuleBase/sources``.
  public var source: Int?
  /// The section, by its place in the source's sections.
  public var section: Int?
  /// A place or origin in free words.
  public var place: String = ""
  /// The date as written, for example `2019-09`.
  public var date: String = ""
  /// A remark.
  public var note: String = ""
  /// The role that answered, by its place in ``RuleBase/roles``.
  public var role: Int?
  /// What it is filled in from, by its place in ``RuleBase/known``; the case itself says nothing.
  public var known: Int?

  /// Makes an empty provenance.
  public init() {}
}

/// The rows that a case gives for one entity.
public struct Table: Sendable {
  /// The rows, sorted by the UTF-8 bytes of their ids.
  public var rows: [Row] = []
  /// What the case says about further rows.
  public var completeness: Completeness = .absent
  /// Where the statement about further rows comes from.
  public var provenance = Provenance()

  /// Makes an empty open table.
  public init() {}

  /// One row.
  public struct Row: Sendable {
    /// The id.
    public var id: String
    /// The answers to the fields, one for each column.
    public var answers: [Answer]
    /// Where the row comes from.
    public var provenance = Provenance()

    /// Makes a row.
    public init(id: String, answers: [Answer]) {
      self.id = id
      self.answers = answers
    }
  }

  /// What a case says about further rows.
  public enum Completeness: Sendable, Hashable {
    /// Nobody has asked: the list is open.
    case absent
    /// "Vet ej": the list is open.
    case unknown
    /// These are all, perhaps none.
    case closed
    /// The list does not apply, with the reason: it is open and nobody is asked.
    case notApplicable(String)
  }
}

/// What people have written about a factor; kept, never read by rules.
public struct Remark: Sendable {
  /// What it is.
  public var kind: Kind
  /// The factor, by its place in ``RuleBase/factors``.
  public var factor: Int
  /// The owner of a plan's step.
  public var owner: String = ""
  /// When it is due, or to be reviewed, as written.
  public var date: String = ""
  /// The status of a plan's step.
  public var status: String = ""
  /// The reason, the note or what is disputed.
  public var text: String = ""

  /// Makes a remark.
  public init(kind: Kind, factor: Int) {
    self.kind = kind
    self.factor = factor
  }

  /// What a remark is.
  public enum Kind: Sendable {
    /// A step that somebody has taken on.
    case plan
    /// A conscious choice not to act.
    case choice
    /// The municipality disagrees.
    case disputed
  }
}
