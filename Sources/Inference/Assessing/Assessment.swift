public import Rules

/// All that inference says of one case: the one value that every report is made from.
public struct Assessment: Sendable {
  /// The rule base; places in lists below refer to it.
  public var ruleBase: RuleBase

  /// The case, with what the rule base knows of its named rows filled in.
  public var subject: Case

  /// The day it is assessed for where `--as-of` overrides the case's date, in days since
  /// 1970-01-01.
  public var asOf: Int64?

  /// The counts and the interval.
  public var summary: Summary

  /// How each factor stands, in the order of ``RuleBase/factors``.
  public var factors: [FactorAssessment]

  /// How each finding stands, in the order of ``RuleBase/findings``.
  public var findings: [FindingAssessment]

  /// The derived values, in the order of ``RuleBase/derivedValues``.
  public var derived: [DisplayValue]

  /// The rows of derived relations, in the order of ``RuleBase/relations``; none for entities.
  public var derivedRows: [DerivedRows] = []

  /// The municipality's own gaps and partly met factors by priority: places in ``factors``.
  public var ranking: [Int]

  /// The open questions, most valuable first.
  public var questions: [Question]

  /// The municipality's own factors of an area, in the order of ``RuleBase/factors``.
  public func factors(inArea area: Int) -> [Int] {
    ruleBase.factors.indices.filter {
      ruleBase.factors[$0].area == area && ruleBase.factors[$0].owner == nil
    }
  }

  /// What to raise with others: the gaps and partly met factors that have an owner, by owner, the
  /// most serious first.
  public var toRaise: [Int] {
    let factors = self.factors.indices.filter { number in
      let status = self.factors[number].status
      return ruleBase.factors[number].owner != nil && (status == .gap || status == .partly)
    }
    return ruleBase.roles.indices.flatMap { role in
      let own = factors.filter { ruleBase.factors[$0].owner == role }
      return [3, 2, 1].flatMap { severity in
        own.filter { self.factors[$0].severity == severity }
      }
    }
  }
}

/// The rows of a derived relation.
public struct DerivedRows: Sendable {
  /// The values of the rows that are there.
  public var known: [[DisplayValue]] = []
  /// The values of the rows that the open answers allow.
  public var possible: [[DisplayValue]] = []
  /// Whether there may be rows beside these.
  public var isOpen = false

  /// Makes a relation without rows.
  public init() {}

  /// Whether a row is there.
  public func truth(of row: [DisplayValue]) -> Truth {
    if known.contains(row) { return .holds }
    return isOpen || possible.contains(row) ? .unknown : .fails
  }
}

/// How much is known, and how it stands.
public struct Summary: Hashable, Sendable {
  /// The facts and lists that factors read which are not notApplicable.
  public var relevant = 0
  /// Those of them with a value or n/a.
  public var known = 0
  /// The number of the municipality's own factors by status, in the order of ``FactorStatus``.
  public var counts = [Int](repeating: 0, count: FactorStatus.allCases.count)
  /// The lowest index that the open answers allow, 0 … 10 000 ten-thousandths; `nil` where no
  /// factor applies.
  public var lowestIndex: Fixed?
  /// The highest index that the open answers allow.
  public var highestIndex: Fixed?

  /// Makes an empty summary.
  public init() {}
}

/// True, false or unknown.
public enum Truth: Hashable, Sendable {
  /// It is so.
  case holds
  /// It is not so.
  case fails
  /// It cannot be said yet.
  case unknown
}

/// How one factor stands.
public struct FactorAssessment: Sendable {
  /// The status.
  public var status: FactorStatus
  /// The statuses that the open answers allow, in the order of ``FactorStatus``; one where it is
  /// not open.
  public var possible: [FactorStatus]
  /// What to say: for a gap or a partly met factor its text, then its instances.
  public var messages: [Message] = []
  /// Why it does not apply: the declared reason or the reasons of the answers.
  public var reasons: [Reason] = []
  /// 1 … 3.
  public var severity: Int
  /// Its place in the order; only for gaps and partly met factors.
  public var priority: Priority?
  /// The recommendations.
  public var advice: [Text] = []
  /// The first steps.
  public var firstSteps: [Text] = []
  /// The answers that the status rests on.
  public var facts: [DecidingFact] = []
  /// The facts that decide it while it is open, sorted; nobody is asked about one that is n/a.
  public var unknownFacts: [DecidingFact] = []
  /// Whether it would be another status without the case's assumptions.
  public var restsOnAssumptions = false

  /// Why a factor does not apply.
  public enum Reason: Hashable, Sendable {
    /// The reason that the factor declares.
    case declared(Text)
    /// A reason that an answer gives.
    case answer(DecidingFact, String)
  }
}

/// A sentence with the values that belong in it.
public struct Message: Sendable {
  /// The declared text.
  public var text: Text
  /// What replaces `{name}`.
  public var places: [Place]
  /// Whether it is only possible: "kanske också".
  public var isPossible: Bool

  /// Makes a message.
  public init(text: Text, places: [Place] = [], isPossible: Bool = false) {
    self.text = text
    self.places = places
    self.isPossible = isPossible
  }

  /// A value that replaces `{name}` in a text.
  public struct Place: Sendable {
    /// The words between the braces.
    public var name: String
    /// The value.
    public var value: DisplayValue

    /// Makes a place.
    public init(name: String, value: DisplayValue) {
      self.name = name
      self.value = value
    }
  }
}

/// A value with what is needed to print it.
public indirect enum DisplayValue: Hashable, Sendable {
  /// A value of a type.
  case value(Value, ValueType)
  /// Neighbouring values joined, both ends included.
  case span(Fixed, Fixed, NumberType)
  /// A row of an entity by its id.
  case row(relation: Int, id: String)
  /// A row of a derived relation by its values.
  case derivedRow(relation: Int, [DisplayValue])
  /// A value that is not known.
  case unknown(ValueType)
}

/// A place in the order of recommendations, and the sum that gave it.
public struct Priority: Hashable, Sendable {
  /// From 1, without ties.
  public var rank: Int
  /// The sum of the parts.
  public var score: Int
  /// The parts, in the order of ``Part/Kind``; those that are 0 too.
  public var parts: [Part]

  /// Makes a priority.
  public init(rank: Int, score: Int, parts: [Part]) {
    self.rank = rank
    self.score = score
    self.parts = parts
  }

  /// One term of the sum.
  public struct Part: Hashable, Sendable {
    /// What it stands for.
    public var kind: Kind
    /// How many: the severity 1 … 3, the sources, the risks, the waiting findings; for the status 1.
    public var count: Int
    /// Its points.
    public var points: Int

    /// Makes a term.
    public init(kind: Kind, count: Int, points: Int) {
      self.kind = kind
      self.count = count
      self.points = points
    }

    /// What a term stands for.
    public enum Kind: Int, Hashable, Sendable, CaseIterable {
      /// How serious the gap is.
      case severity
      /// How far from met: gap or partly.
      case status
      /// How many sources and how strong.
      case sources
      /// Risks that raise it.
      case risks
      /// Other findings that wait for it.
      case waiting
    }
  }
}

/// How one finding stands.
public struct FindingAssessment: Sendable {
  /// Whether it is there.
  public var truth: Truth
  /// The answers that it rests on.
  public var facts: [DecidingFact] = []
  /// The facts that decide it while it is unknown.
  public var unknownFacts: [DecidingFact] = []
  /// Whether it would not be there without the case's assumptions.
  public var restsOnAssumptions = false

  /// Makes an assessment of a finding.
  public init(truth: Truth) { self.truth = truth }
}

/// An open question.
public struct Question: Sendable {
  /// What to ask.
  public var fact: DecidingFact
  /// The sum over the open factors it decides of severity ÷ number of deciding facts, in
  /// ten-thousandths.
  public var value: Fixed
  /// The open factors it decides, by their places in ``RuleBase/factors``.
  public var factors: [Int]
  /// The unknown findings it decides, by their places in ``RuleBase/findings``.
  public var findings: [Int]
  /// Whether the case assumes a value.
  public var isAssumed: Bool

  /// Makes a question.
  public init(fact: DecidingFact, value: Fixed, factors: [Int], findings: [Int], isAssumed: Bool) {
    self.fact = fact
    self.value = value
    self.factors = factors
    self.findings = findings
    self.isAssumed = isAssumed
  }
}
