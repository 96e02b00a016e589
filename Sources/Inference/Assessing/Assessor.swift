import Rules

/// Makes an ``Assessment`` of a finished evaluation.
struct Assessor {
  let program: Program
  let ruleBase: RuleBase

  /// For each factor those that wait for it.
  let waiting: [[Int]]
  let subject: Case
  let asOf: Int64?
  var evaluation: Evaluation
  var factors: [FactorAssessment] = []
  var findings: [FindingAssessment] = []

  /// The facts that decide each factor and finding while it is undecided.
  var factorSets: [FactSets.ID] = []
  var findingSets: [FactSets.ID] = []

  /// The same without what does not apply, and with what decides them where assumptions are unknown.
  var deciding: [[Int]] = []
  var decidingFindings: [[Int]] = []

  init(_ engine: Engine, _ evaluation: Evaluation, _ subject: Case, asOf: Int64?) {
    program = engine.program
    ruleBase = engine.ruleBase
    waiting = engine.waiting
    self.evaluation = evaluation
    self.subject = subject
    self.asOf = asOf
  }

  /// Decides all statuses.
  mutating func assess() throws(Fault) {
    for number in ruleBase.factors.indices {
      var (assessment, set) = status(number)
      assessment.severity = severity(number)
      factors.append(assessment)
      factorSets.append(set)
    }
    for number in ruleBase.findings.indices {
      let verdict = evaluation.truth(program.findings[number])
      findings.append(FindingAssessment(truth: verdict.truth))
      findingSets.append(verdict.isUnknown ? verdict.set : FactSets.empty)
    }
    if let fault = evaluation.fault { throw fault }
  }

  /// Adds messages, reasons, priorities and questions; `other` is the assessment in which the
  /// case's assumptions are unknown.
  mutating func finish(without other: Assessor?) throws(Fault) -> Assessment {
    var prover = Prover(evaluation, subject, countsOthers: false)
    let numbering = evaluation.numbering
    let otherFactors = other.map { other in other.factorSets.map { other.askable($0) } }
    let otherFindings = other.map { other in other.findingSets.map { other.askable($0) } }
    let otherStatuses = other?.factors.map { $0.status }
    let otherTruths = other?.findings.map { $0.truth }
    for number in factors.indices {
      describe(number, &prover)
      let numbers = numbers(factorSets[number], otherFactors?[number])
      deciding.append(numbers)
      factors[number].unknownFacts = numbers.map { numbering.fact($0) }
      if let otherStatuses {
        factors[number].restsOnAssumptions = factors[number].status != otherStatuses[number]
      }
    }
    for number in findings.indices {
      if findings[number].truth == .holds {
        findings[number].facts = prover.finding(number).answers()
      }
      decidingFindings.append(numbers(findingSets[number], otherFindings?[number]))
      findings[number].unknownFacts = decidingFindings[number].map { numbering.fact($0) }
      if let otherTruths {
        findings[number].restsOnAssumptions = findings[number].truth != otherTruths[number]
      }
    }
    let ranking = rank()
    let result = Assessment(
      ruleBase: ruleBase, subject: subject, asOf: asOf, summary: summary(), factors: factors,
      findings: findings, derived: derivedValues(), derivedRows: derivedRows(), ranking: ranking,
      questions: questions())
    if let fault = evaluation.fault { throw fault }
    return result
  }

  private func derivedValues() -> [DisplayValue] {
    ruleBase.derivedValues.indices.map { number in
      evaluation.display(evaluation.derived[number], ruleBase.derivedValues[number].type)
    }
  }

  private func derivedRows() -> [DerivedRows] {
    ruleBase.relations.indices.map { relation in
      guard !ruleBase.relations[relation].isEntity else { return DerivedRows() }
      let table = evaluation.tables[relation]
      var rows = DerivedRows()
      rows.isOpen = table.openBy != 0
      for row in 0..<table.count {
        let values = evaluation.values(ofRow: row, in: relation)
        if table.rowWhy[row] == 0 {
          rows.known.append(values)
        } else {
          rows.possible.append(values)
        }
      }
      return rows
    }
  }

  // MARK: Statuses

  /// The statuses that the open answers allow; one is the status, several leave it open.
  mutating func status(_ number: Int) -> (FactorAssessment, FactSets.ID) {
    let factor = program.factors[number]
    var possible: [FactorStatus] = []
    var set = FactSets.empty
    let applies = read(factor.applies, &set)
    if applies != .fails {
      let met = read(factor.met, &set)
      if met != .fails { possible.append(.met) }
      if met != .holds {
        let partly = read(factor.partly, &set)
        if partly != .fails { possible.append(.partly) }
        if partly != .holds { possible.append(.gap) }
      }
    }
    if applies != .holds { possible.append(.notApplicable) }
    if possible.count == 1 {
      return opened(number, possible[0])
    }
    if evaluation.sets.isSubset(set, of: evaluation.notApplicable) {
      return (withoutAnswer(set), FactSets.empty)
    }
    return (FactorAssessment(status: .open, possible: possible, severity: 0), set)
  }

  /// The assessment where all that is missing does not apply.
  private func withoutAnswer(_ set: FactSets.ID) -> FactorAssessment {
    var assessment = FactorAssessment(
      status: .notApplicable, possible: [.notApplicable], severity: 0)
    assessment.reasons = reasons(set)
    return assessment
  }

  private mutating func read(_ node: Int32, _ set: inout FactSets.ID) -> Verdict {
    let verdict = evaluation.truth(node)
    if verdict.isUnknown { set = evaluation.sets.union(set, verdict.set) }
    return verdict
  }

  /// A status that is certain, unless a gap is a question instead.
  private mutating func opened(
    _ number: Int, _ status: FactorStatus
  ) -> (FactorAssessment, FactSets.ID) {
    var assessment = FactorAssessment(status: status, possible: [status], severity: 0)
    if status == .notApplicable && !ruleBase.factors[number].appliesNot.isEmpty {
      assessment.reasons = [.declared(ruleBase.factors[number].appliesNot)]
    }
    guard status == .partly || status == .gap else { return (assessment, FactSets.empty) }
    var set = FactSets.empty
    var isOpen = false
    for (place, opening) in ruleBase.factors[number].openings.enumerated() {
      let verdict = evaluation.truth(program.factors[number].openings[place])
      if verdict == .fails { continue }
      isOpen = true
      if verdict.isUnknown { set = evaluation.sets.union(set, verdict.set) }
      for fact in asked(opening) {
        set = evaluation.sets.union(set, evaluation.sets.single(fact))
      }
    }
    guard isOpen else { return (assessment, FactSets.empty) }
    if evaluation.sets.isSubset(set, of: evaluation.notApplicable) {
      return (withoutAnswer(set), FactSets.empty)
    }
    assessment.status = .open
    assessment.possible = FactorStatus.allCases.filter { $0.rawValue <= status.rawValue }
    return (assessment, set)
  }

  /// The facts of an opening that nobody has answered; all of them where all are answered.
  private func asked(_ opening: Factor.Opening) -> [Int] {
    let open = opening.facts.filter { !evaluation.isAnswered($0) }
    return open.isEmpty ? opening.facts : open
  }

  private func reasons(_ set: FactSets.ID) -> [FactorAssessment.Reason] {
    evaluation.sets.members(set).map { number in
      let fact = evaluation.numbering.fact(number)
      return .answer(fact, subject.reason(of: fact))
    }
  }

  mutating func severity(_ number: Int) -> Int {
    let factor = ruleBase.factors[number]
    var highest: Int?
    for (place, condition) in program.factors[number].severities.enumerated()
    where evaluation.truth(condition) == .holds {
      highest = max(highest ?? 0, factor.severities[place].severity)
    }
    return highest ?? factor.severity
  }

  /// The facts that somebody can be asked about, of a set and of another assessment.
  private func numbers(_ set: FactSets.ID, _ others: [Int]?) -> [Int] {
    var numbers = askable(set)
    guard let others else { return numbers }
    for number in others where !numbers.contains(number) { numbers.append(number) }
    numbers.sort()
    return numbers
  }

  func askable(_ set: FactSets.ID) -> [Int] {
    evaluation.sets.members(set, except: evaluation.notApplicable)
  }
}

extension Evaluation {
  /// Whether a scalar fact has a value or does not apply.
  func isAnswered(_ fact: Int) -> Bool {
    facts[fact].isKnown || sets.contains(notApplicable, fact)
  }
}

extension Case {
  /// The reason that an n/a answer gives.
  func reason(of fact: DecidingFact) -> String {
    switch fact {
    case .fact(let number):
      if case .notApplicable(let reason) = answers[number].state { return reason }
    case .list(let relation):
      if case .notApplicable(let reason) = tables[relation].completeness { return reason }
    case .field(let relation, let row, let column):
      for own in tables[relation].rows where own.id == row {
        if case .notApplicable(let reason) = own.answers[column].state { return reason }
      }
    }
    return ""
  }
}
