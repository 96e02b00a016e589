public import Rules

/// What cases have shown of a rule base: which conditions were true, false and unknown, and how
/// factors stood.
public struct Coverage: Sendable {
  /// The rule base.
  public let ruleBase: RuleBase
  /// The clauses whose conditions are counted.
  public let clauses: [Clause]
  /// The conditions, clause by clause.
  public private(set) var units: [Unit] = []
  /// For each factor the statuses that it has had, in the order of ``FactorStatus``.
  public private(set) var statuses: [[Bool]]

  /// A condition that is counted.
  public struct Unit: Sendable {
    /// The clause, by its place in ``Coverage/clauses``.
    public var clause: Int
    /// The part of the clause's conditions; `nil` for the clause as a whole.
    public var part: Int?
    /// What can come out in some case.
    public var possible: Outcomes
    /// What has come out.
    public var seen: Outcomes = []

    /// What has not come out although it can.
    public var missing: Outcomes { possible.subtracting(seen) }
  }

  private let program: Program
  /// For each factor whether some answer can leave it open.
  private let doubtfulFactors: [Bool]
  private let compiled: [CompiledClause]
  /// For each clause the unit that it is as a whole.
  private var wholes: [Int] = []
  /// For each clause the units of its parts, −1 for a part that is not counted.
  private var unitsOfParts: [[Int]] = []

  /// Makes a count of a rule base in which no case has shown anything.
  ///
  /// - Complexity: linear in the size of the rule files.
  public init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
    clauses = ruleBase.clauses()
    (program, compiled) = Compiler.compile(ruleBase, with: clauses)
    statuses = Array(
      repeating: Array(repeating: false, count: FactorStatus.allCases.count),
      count: ruleBase.factors.count)
    var doubt = Doubt(ruleBase)
    doubtfulFactors = ruleBase.factors.map { doubt.isDoubtful($0) }
    for number in clauses.indices { addUnits(number, &doubt) }
  }

  private mutating func addUnits(_ number: Int, _ doubt: inout Doubt) {
    let clause = clauses[number]
    wholes.append(units.count)
    units.append(Unit(clause: number, possible: doubt.outcomes(of: clause)))
    var own: [Int] = []
    let isWhole = clause.generators.isEmpty && clause.condition.isOneComparison
    for generator in clause.generators {
      for condition in generator.inner { addParts(condition, number, &doubt, &own) }
    }
    if isWhole {
      own = Array(repeating: -1, count: clause.condition.partCount)
    } else {
      addParts(clause.condition, number, &doubt, &own)
    }
    unitsOfParts.append(own)
  }

  private mutating func addParts(
    _ condition: Condition, _ clause: Int, _ doubt: inout Doubt, _ own: inout [Int]
  ) {
    if condition.isCompound {
      own.append(-1)
    } else {
      let possible = doubt.outcomes(of: condition, in: clauses[clause])
      units.append(Unit(clause: clause, part: own.count, possible: possible))
      own.append(units.count - 1)
    }
    for part in condition.inner { addParts(part, clause, &doubt, &own) }
  }

  /// Adds what a case shows.
  ///
  /// - Parameter assessment: the assessment of the case by the same rule base.
  /// - Throws: ``Fault`` where the case cannot be assessed.
  public mutating func add(_ assessment: Assessment) throws(Fault) {
    var witness = Witness(try evaluate(assessment))
    for (number, clause) in clauses.enumerated() {
      let verdict = witness.watch(clause, compiled[number], unitsOfParts[number])
      units[wholes[number]].seen.insert(Outcomes(verdict.truth))
    }
    for (number, outcomes) in witness.seen.enumerated() { units[number].seen.formUnion(outcomes) }
    for (number, factor) in assessment.factors.enumerated() {
      statuses[number][factor.status.rawValue] = true
    }
  }
}

extension Coverage {
  /// What each clause comes out as in a case; nothing is added.
  ///
  /// - Parameter assessment: the assessment of the case by the same rule base.
  /// - Returns: one truth for each of ``clauses``.
  /// - Throws: ``Fault`` where the case cannot be assessed.
  public func truths(of assessment: Assessment) throws(Fault) -> [Truth] {
    var witness = Witness(try evaluate(assessment))
    return clauses.indices.map { number in
      witness.watch(clauses[number], compiled[number], unitsOfParts[number]).truth
    }
  }

  private func evaluate(_ assessment: Assessment) throws(Fault) -> Evaluation {
    let subject = assessment.subject
    var evaluation = Evaluation(
      program, ruleBase, subject, today: assessment.asOf ?? subject.date, assuming: true)
    try evaluation.run()
    return evaluation
  }
}

extension Condition {
  /// Whether it only puts other conditions together, so that those are counted instead.
  fileprivate var isCompound: Bool {
    switch self {
    case .constant, .and, .or, .not, .unless: true
    default: false
    }
  }

  /// Whether a single comparison, or its opposite, is all of it.
  fileprivate var isOneComparison: Bool {
    switch self {
    case .not(let part), .unless(let part): part.isOneComparison
    default: !isCompound && inner.isEmpty
    }
  }
}

extension Coverage {
  /// The statuses that a factor can have by its conditions, whatever does not apply in a case.
  public func possibleStatuses(_ number: Int) -> [FactorStatus] {
    let factor = ruleBase.factors[number]
    return FactorStatus.allCases.filter { status in
      switch status {
      case .met: factor.met != .constant(false)
      case .partly: factor.partly != .constant(false)
      case .gap: factor.met != .constant(true) && factor.partly != .constant(true)
      case .open: doubtfulFactors[number]
      case .notApplicable: factor.applies != .constant(true)
      }
    }
  }
}
