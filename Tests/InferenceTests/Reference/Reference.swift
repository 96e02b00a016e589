import Rules

/// The reference evaluator: SEMANTICS.md word for word, slow and obvious.
///
/// It knows nothing of the engine that it checks.
struct Reference {
  let ruleBase: RuleBase
  let subject: Case
  /// The day of the assessment, in days since 1970-01-01.
  let today: Int64
  /// Whether assumed answers count as values; else they are unknown.
  let usesAssumptions: Bool
  /// The derived relations, so far.
  var extensions: [Extension]
  /// The derived values, once their stratum is done.
  var derivedValues: [Evaluated?]
  /// Those of them that are certain: some rule's value, or what is declared where no rule applies.
  var concluded: Set<Int> = []
  /// The stratum that is being evaluated.
  var stratum = 0

  /// The rows of a derived relation.
  struct Extension: Equatable {
    var known: Set<[Datum]> = []
    /// Rows that may be there, with the facts that decide it.
    var possible: [[Datum]: Facts] = [:]
    /// The facts because of which there may be rows that nobody has named; `nil` for closed.
    var openBy: Facts?
  }

  /// A column's value in a row of a derived relation.
  enum Datum: Hashable {
    case value(Value)
    case row(String)
  }

  /// A row that a variable stands for.
  enum Row {
    case entity(relation: Int, index: Int)
    case derived(relation: Int, [Datum])
    case unnamed(relation: Int, Facts)
  }

  /// What a variable stands for.
  enum Binding {
    case value(Evaluated)
    case row(Row)
  }

  typealias Environment = [Int: Binding]

  init(_ ruleBase: RuleBase, _ subject: Case, asOf: Int64? = nil, usesAssumptions: Bool)
    throws(ReferenceFault)
  {
    self.ruleBase = ruleBase
    self.subject = subject.known(by: ruleBase)
    self.today = asOf ?? subject.date
    self.usesAssumptions = usesAssumptions
    extensions = ruleBase.relations.map { _ in Extension() }
    derivedValues = ruleBase.derivedValues.map { _ in nil }
    for stratum in 0..<max(1, ruleBase.stratumCount) {
      self.stratum = stratum
      try evaluateStratum()
    }
    stratum = .max
  }
}

/// Two rules conclude different values of one derived value.
struct ReferenceFault: Error, Hashable {
  var derived: Int
}

// MARK: - What the case says

extension Reference {
  /// The value of an answer.
  func evaluate(_ state: Answer.State, _ type: ValueType, of fact: DecidingFact) -> Evaluated {
    switch state {
    case .value(let value): return .known(value, type, in: ruleBase, by: [fact])
    case .assumed(let value) where usesAssumptions:
      return .known(value, type, in: ruleBase, by: [fact])
    case .assumed, .absent, .unknown, .notApplicable:
      return .unknown(type, in: ruleBase, by: [fact])
    }
  }

  /// The state of what a case can answer.
  func state(of fact: DecidingFact) -> Answer.State {
    switch fact {
    case .fact(let fact): return subject.answers[fact].state
    case .field(let relation, let id, let column):
      let row = subject.tables[relation].rows.first { $0.id == id }.sure
      return row.answers[column].state
    case .list(let relation):
      switch subject.tables[relation].completeness {
      case .absent, .closed: return .absent
      case .unknown: return .unknown
      case .notApplicable(let reason): return .notApplicable(reason)
      }
    }
  }

  /// The reason why what a case can answer does not apply, where it does not.
  func reason(_ fact: DecidingFact) -> String? {
    if case .notApplicable(let reason) = state(of: fact) { reason } else { nil }
  }

  /// The facts because of which there may be rows that nobody has named; `nil` for closed.
  func openBy(_ relation: Int) -> Facts? {
    if !ruleBase.relations[relation].isEntity { return extensions[relation].openBy }
    return subject.tables[relation].completeness == .closed ? nil : [.list(relation)]
  }
}
