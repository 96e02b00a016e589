import Rules

/// How far the order can change while some answers are open, by bounds: what they do not allow
/// cannot happen, whatever is answered.
struct Bounds {
  let assessor: Assessor
  let scores: Scores
  /// What decides whether each factor is ranked, and how high.
  private let statusSets: [FactSets.ID]
  private let severitySets: [[(severity: Int, verdict: Verdict)]]
  /// The factors whose status an answer may overturn although it is known.
  private let overturned: [FactSets.ID]
  private let overturnedFindings: [FactSets.ID]
  private var sets: FactSets
  private let notApplicable: FactSets.ID

  /// What a factor's place in the order depends on.
  struct Bound {
    var mayBeRanked: Bool
    var isRanked: Bool
    var lowest = 0
    var highest = 0
    /// The open answers that can move it.
    var facts = FactSets.empty
  }

  init(_ engine: Engine, _ assessor: Assessor, _ trials: inout Trials) {
    var assessor = assessor
    scores = Scores(engine)
    statusSets = assessor.factorSets
    severitySets = engine.ruleBase.factors.indices.map { number in
      zip(engine.ruleBase.factors[number].severities, engine.program.factors[number].severities)
        .map { ($0.severity, assessor.evaluation.truth($1)) }
    }
    let ruleBase = engine.ruleBase
    var overturned = ruleBase.factors.map { _ in FactSets.empty }
    var overturnedFindings = ruleBase.findings.map { _ in FactSets.empty }
    for (fact, answer) in assessor.subject.answers.enumerated() where answer.state == .unknown {
      guard trials.uses.use(of: .fact(fact))?.isAskedFor == true else { continue }
      let single = assessor.evaluation.sets.single(fact)
      let reached = trials.reached(from: .fact(fact))
      for factor in reached.factors.indices where reached.factors[factor] {
        overturned[factor] = assessor.evaluation.sets.union(overturned[factor], single)
      }
      for finding in reached.findings.indices where reached.findings[finding] {
        overturnedFindings[finding] = assessor.evaluation.sets.union(
          overturnedFindings[finding], single)
      }
    }
    self.overturned = overturned
    self.overturnedFindings = overturnedFindings
    sets = assessor.evaluation.sets
    notApplicable = assessor.evaluation.notApplicable
    self.assessor = assessor
  }

  /// Bounds all factors while some answers are open.
  ///
  /// - Parameter open: the numbers of the open answers; `nil` for all that nobody has given.
  /// - Returns: the bounds, factor by factor.
  mutating func bounds(open: [Int]?) -> [Bound] {
    var rest = FactSets.empty
    for number in open ?? [] { rest = sets.union(rest, sets.single(number)) }
    let isOpen: (FactSets, FactSets.ID) -> Bool =
      open == nil
      ? { [notApplicable] sets, set in !sets.isSubset(set, of: notApplicable) }
      : { sets, set in sets.intersects(set, rest) }
    var bounds = statusSets.indices.map { status($0, isOpen) }
    let ranked = bounds
    for factor in bounds.indices where bounds[factor].mayBeRanked {
      score(factor, &bounds[factor], ranked, isOpen)
    }
    return bounds
  }

  private func possible(
    _ factor: Int, _ isOpen: (FactSets, FactSets.ID) -> Bool
  ) -> (statuses: [FactorStatus], isFixed: Bool) {
    if isOpen(sets, overturned[factor]) { return (FactorStatus.allCases, false) }
    let assessment = assessor.factors[factor]
    guard isOpen(sets, statusSets[factor]) else { return ([assessment.status], true) }
    return (assessment.possible, false)
  }

  private mutating func status(
    _ factor: Int, _ isOpen: (FactSets, FactSets.ID) -> Bool
  ) -> Bound {
    let (statuses, isFixed) = possible(factor, isOpen)
    let mayBeRanked = statuses.contains(.gap) || statuses.contains(.partly)
    var bound = Bound(mayBeRanked: mayBeRanked, isRanked: mayBeRanked && isFixed)
    if !isFixed { bound.facts = sets.union(statusSets[factor], overturned[factor]) }
    return bound
  }

  private mutating func score(
    _ factor: Int, _ bound: inout Bound, _ all: [Bound],
    _ isOpen: (FactSets, FactSets.ID) -> Bool
  ) {
    let weights = scores.weights
    let statuses = possible(factor, isOpen).statuses.filter { $0 == .gap || $0 == .partly }
    let points = statuses.map { $0 == .gap ? weights.gap : weights.partly }
    let severity = severity(factor, &bound, isOpen)
    var (lowest, highest) = (
      severity.lowest * weights.severity + (points.min() ?? 0),
      severity.highest * weights.severity + (points.max() ?? 0)
    )
    for risk in scores.risks[factor] {
      let isOverturned = isOpen(sets, overturnedFindings[risk])
      switch assessor.findings[risk].truth {
      case .holds:
        highest += weights.risk
        if !isOverturned { lowest += weights.risk }
      case .unknown where isOpen(sets, assessor.findingSets[risk]): highest += weights.risk
      case .unknown, .fails: if isOverturned { highest += weights.risk }
      }
      let set = sets.union(assessor.findingSets[risk], overturnedFindings[risk])
      if isOpen(sets, set) { bound.facts = sets.union(bound.facts, set) }
    }
    for other in scores.waiting[factor] where all[other].mayBeRanked {
      highest += weights.waiting
      if all[other].isRanked { lowest += weights.waiting }
      bound.facts = sets.union(bound.facts, all[other].facts)
    }
    bound.lowest = lowest + scores.sources[factor]
    bound.highest = highest + scores.sources[factor]
  }

  /// The severities that the open answers allow; the highest that applies counts.
  private mutating func severity(
    _ factor: Int, _ bound: inout Bound, _ isOpen: (FactSets, FactSets.ID) -> Bool
  ) -> (lowest: Int, highest: Int) {
    let isOverturned = isOpen(sets, overturned[factor])
    var certain: Int?
    var possible: [Int] = []
    for entry in severitySets[factor] {
      if entry.verdict == .holds && !isOverturned {
        certain = max(certain ?? 0, entry.severity)
      } else if isOverturned || entry.verdict.isUnknown && isOpen(sets, entry.verdict.set) {
        possible.append(entry.severity)
        if entry.verdict.isUnknown { bound.facts = sets.union(bound.facts, entry.verdict.set) }
      }
    }
    let own = certain ?? assessor.ruleBase.factors[factor].severity
    let highest = possible.reduce(own) { max($0, $1) }
    return (certain ?? possible.reduce(own) { min($0, $1) }, highest)
  }

  // MARK: What follows

  /// Whether one factor comes before another whatever is answered.
  static func precedes(_ bounds: [Bound], _ first: Int, _ second: Int) -> Bool {
    if !bounds[second].mayBeRanked { return true }
    return bounds[first].isRanked
      && (bounds[first].lowest > bounds[second].highest
        || bounds[first].lowest == bounds[second].highest && first < second)
  }

  /// Whether the first places stay as they are.
  static func keepsFirst(_ bounds: [Bound], _ ranking: [Int], _ count: Int) -> Bool {
    let first = ranking.prefix(count)
    guard first.allSatisfy({ bounds[$0].isRanked }) else { return false }
    if first.count < count {
      return bounds.indices.allSatisfy { first.contains($0) || !bounds[$0].mayBeRanked }
        && inOrder(bounds, first)
    }
    return inOrder(bounds, first)
      && bounds.indices.allSatisfy { other in
        first.contains(other) || first.allSatisfy { precedes(bounds, $0, other) }
      }
  }

  private static func inOrder(_ bounds: [Bound], _ first: ArraySlice<Int>) -> Bool {
    first.indices.dropFirst().allSatisfy { precedes(bounds, first[$0 - 1], first[$0]) }
  }

  /// The open answers on which a factor's place depends; `nil` where it is the same whatever they
  /// are.
  mutating func facts(moving factor: Int, _ bounds: [Bound]) -> [Int]? {
    var set = FactSets.empty
    var isFixed = bounds[factor].isRanked
    for other in bounds.indices where other != factor {
      if Self.precedes(bounds, factor, other) { continue }
      if bounds[other].isRanked && Self.precedes(bounds, other, factor) { continue }
      isFixed = false
      set = sets.union(set, bounds[other].facts)
    }
    if isFixed { return nil }
    set = sets.union(set, bounds[factor].facts)
    return sets.members(set, except: notApplicable)
  }
}
