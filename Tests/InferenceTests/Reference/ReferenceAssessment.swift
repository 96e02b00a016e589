import Inference
import Rules

/// All that the reference says of one case, for comparison with an ``Assessment``.
struct ReferenceAssessment {
  let ruleBase: RuleBase
  /// With the assumptions as values, and with them as unknown.
  let certain: Reference
  let cautious: Reference
  var factors: [FactorResult] = []
  var findings: [FindingResult] = []
  var ranking: [Int] = []
  var questions: [DecidingFact: QuestionResult] = [:]
  var summary = Summary()

  struct FactorResult {
    /// Whether it is the municipality's own.
    var isOwn: Bool
    var standing: Standing
    var unknownFacts: Facts
    var restsOnAssumptions: Bool
    var severity: Int
    var messages: Set<Sentence>
    var advice: [Text]
    var firstSteps: [Text]
    var parts: [Priority.Part] = []
    var score: Int { parts.reduce(0) { $0 + $1.points } }
    var isRanked: Bool { isOwn && (standing.status == .gap || standing.status == .partly) }
  }

  struct FindingResult {
    var verdict: Verdict
    var unknownFacts: Facts
    var restsOnAssumptions: Bool
  }

  struct QuestionResult: Equatable {
    var value: Fixed
    var factors: Set<Int>
    var findings: Set<Int>
    var isAssumed: Bool
  }

  init(_ ruleBase: RuleBase, _ subject: Case, asOf: Int64? = nil) throws(ReferenceFault) {
    self.ruleBase = ruleBase
    certain = try Reference(ruleBase, subject, asOf: asOf, usesAssumptions: true)
    cautious = try Reference(ruleBase, subject, asOf: asOf, usesAssumptions: false)
    factors = ruleBase.factors.map { result(of: $0) }
    findings = ruleBase.findings.map { result(of: $0) }
    rank()
    ask()
    summarise()
  }

  /// The facts without those that do not apply: nobody is asked about them.
  private func asked(_ facts: Facts) -> Facts { facts.filter { certain.reason($0) == nil } }

  private func result(of factor: Factor) -> FactorResult {
    let standing = certain.standing(of: factor)
    let other = cautious.standing(of: factor)
    let isRanked = standing.status == .gap || standing.status == .partly
    return FactorResult(
      isOwn: factor.owner == nil, standing: standing,
      unknownFacts: asked(standing.deciding.union(other.deciding)),
      restsOnAssumptions: standing.status != other.status,
      severity: certain.severity(of: factor),
      messages: certain.messages(of: factor, standing.status),
      advice: isRanked ? certain.given(factor.advice) : [],
      firstSteps: isRanked ? certain.given(factor.firstSteps) : [])
  }

  private func result(of finding: Finding) -> FindingResult {
    let verdict = certain.verdict(on: finding.condition, [:])
    let other = cautious.verdict(on: finding.condition, [:])
    return FindingResult(
      verdict: verdict, unknownFacts: asked(verdict.deciding.union(other.deciding)),
      restsOnAssumptions: verdict.truth != other.truth)
  }
}

// MARK: - Priorities

extension ReferenceAssessment {
  private mutating func rank() {
    let ranked = factors.indices.filter { factors[$0].isRanked }
    for factor in ranked { factors[factor].parts = parts(of: factor) }
    ranking = ranked.sorted { first, second in
      factors[first].score == factors[second].score
        ? first < second : factors[first].score > factors[second].score
    }
  }

  private func parts(of factor: Int) -> [Priority.Part] {
    let weights = ruleBase.weights
    let isGap = factors[factor].standing.status == .gap
    let strengths = Dictionary(grouping: ruleBase.factors[factor].citations, by: \.source)
      .values.map { $0.map(\.strength.rawValue).max().sure }
    let risks = ruleBase.findings.indices.filter {
      ruleBase.findings[$0].kind == .risk && ruleBase.findings[$0].raises.contains(factor)
        && findings[$0].verdict == .holds
    }
    let waiting = factors.indices.filter {
      $0 != factor && factors[$0].isRanked && prerequisites(of: $0).contains(factor)
    }
    let severity = factors[factor].severity
    return [
      Priority.Part(kind: .severity, count: severity, points: severity * weights.severity),
      Priority.Part(kind: .status, count: 1, points: isGap ? weights.gap : weights.partly),
      Priority.Part(
        kind: .sources, count: strengths.count,
        points: strengths.reduce(0) { $0 + weights.strengths[$1] }),
      Priority.Part(kind: .risks, count: risks.count, points: risks.count * weights.risk),
      Priority.Part(
        kind: .waiting, count: waiting.count, points: waiting.count * weights.waiting),
    ]
  }

  private func prerequisites(of factor: Int) -> Set<Int> {
    var all: Set<Int> = []
    var new = Set(ruleBase.factors[factor].requires)
    while !new.isEmpty {
      all.formUnion(new)
      new = Set(new.flatMap { ruleBase.factors[$0].requires }).subtracting(all)
    }
    return all
  }
}

// MARK: - Questions, summary

extension ReferenceAssessment {
  private mutating func ask() {
    let facts = factors.map(\.unknownFacts) + findings.map(\.unknownFacts)
    for fact in facts.reduce(Facts(), { $0.union($1) }) {
      let decided = factors.indices.filter { factors[$0].unknownFacts.contains(fact) }
      let value = decided.reduce(Number.zero) { sum, factor in
        sum
          + Number(
            Int128(factors[factor].severity) * Int128(fixedOne),
            over: Int128(factors[factor].unknownFacts.count))
      }
      let isAssumed = if case .assumed = certain.state(of: fact) { true } else { false }
      questions[fact] = QuestionResult(
        value: value.rounded, factors: Set(decided),
        findings: Set(findings.indices.filter { findings[$0].unknownFacts.contains(fact) }),
        isAssumed: isAssumed)
    }
  }

  private mutating func summarise() {
    var relevant: Facts = []
    for (index, factor) in factors.enumerated() {
      if factor.isOwn { summary.counts[factor.standing.status.rawValue] += 1 }
      if factor.standing.status != .notApplicable {
        relevant.formUnion(Reads(ruleBase, factor: ruleBase.factors[index]).facts)
      }
    }
    summary.relevant = relevant.count
    summary.known = relevant.filter(isKnown).count
    (summary.lowestIndex, summary.highestIndex) = index()
  }

  private func isKnown(_ fact: DecidingFact) -> Bool {
    if case .list(let relation) = fact {
      switch certain.subject.tables[relation].completeness {
      case .closed, .notApplicable: return true
      case .absent, .unknown: return false
      }
    }
    switch certain.state(of: fact) {
    case .value, .notApplicable: return true
    case .absent, .unknown, .assumed: return false
    }
  }

  /// The lowest and highest mean over the factors: met 1, partly ½, gap 0, an open factor each of
  /// its possible statuses, where it may be left out too.
  private func index() -> (lowest: Fixed?, highest: Fixed?) {
    let standings = factors.filter(\.isOwn).map(\.standing)
      .filter { $0.status != .notApplicable }
    if standings.isEmpty { return (nil, nil) }
    func halves(_ standing: Standing) -> [Int] {
      standing.possible.filter { $0 != .notApplicable }.map { 2 - $0.rawValue }
    }
    func mean(lowest: Bool) -> Fixed {
      let sure = standings.filter { !$0.possible.contains(.notApplicable) }
      let extra = standings.filter { $0.possible.contains(.notApplicable) }
      let best = { (standing: Standing) in
        lowest ? halves(standing).min().sure : halves(standing).max().sure
      }
      var sum = sure.map(best).reduce(0, +)
      var count = sure.count
      for value in extra.map(best).sorted(by: { lowest ? $0 < $1 : $0 > $1 }) {
        // Counts only where it moves the mean further.
        let moves = lowest ? value * count < sum : value * count > sum
        if count == 0 || moves {
          sum += value
          count += 1
        }
      }
      return Number(Int128(sum) * Int128(fixedOne), over: Int128(count) * 2).rounded
    }
    return (mean(lowest: true), mean(lowest: false))
  }
}

extension Verdict {
  /// It without its deciding facts.
  var truth: Truth {
    switch self {
    case .holds: .holds
    case .fails: .fails
    case .unknown: .unknown
    }
  }
}
