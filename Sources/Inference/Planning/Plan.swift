public import Rules

/// What to do, in an order that respects what must come first.
///
/// It is another order than the ranking: it sets the effect of a step against its effort, and a
/// step never stands before one that it needs.
public struct Plan: Sendable {
  /// The steps in their order.
  public var steps: [Step]

  /// The gaps that the case chooses not to act on.
  public var choices: [Choice]

  /// One gap or partly met factor to act on.
  public struct Step: Sendable {
    /// The factor, by its place in ``Rules/RuleBase/factors``.
    public var factor: Int
    /// When to begin.
    public var horizon: Horizon
    /// The factors among the steps that come first.
    public var after: [Int]
    /// The answers that will show that it is done.
    public var indicators: [DecidingFact]
    /// What people have written about it, by its place in ``Rules/Case/remarks``.
    public var remark: Int?
  }

  /// When to begin with a step.
  public enum Horizon: Int, Sendable, CaseIterable {
    /// At once; at most ``Plan/mostNow`` steps.
    case now
    /// Within the year; at most ``Plan/mostThisYear`` steps.
    case thisYear
    /// After that.
    case later
  }

  /// A conscious choice not to act.
  public struct Choice: Sendable {
    /// The factor, by its place in ``Rules/RuleBase/factors``.
    public var factor: Int
    /// The choice, by its place in ``Rules/Case/remarks``.
    public var remark: Int
    /// Whether the day to review it has come.
    public var isDue: Bool
  }

  /// How many steps can be begun at once; more is a list of wishes.
  public static let mostNow = 7

  /// How many steps can be begun within the year.
  public static let mostThisYear = 12
}

extension Assessment {
  /// The draft of a plan: each gap and partly met factor once.
  ///
  /// - Complexity: quadratic in the number of ranked factors.
  public func plan() -> Plan {
    var planner = Planner(self)
    return Plan(steps: planner.steps(), choices: planner.choices)
  }
}

/// Lays the steps of a plan in order.
private struct Planner {
  let assessment: Assessment
  let choices: [Plan.Choice]

  /// The factors to act on, in the order of the ranking.
  private var left: [Int]

  /// For each factor to act on those that come first.
  private let before: [[Int]]

  init(_ assessment: Assessment) {
    self.assessment = assessment
    let choices = Self.choices(in: assessment)
    self.choices = choices
    left = assessment.ranking.filter { factor in !choices.contains { $0.factor == factor } }
    before = Self.prerequisites(of: left, in: assessment.ruleBase)
  }

  private static func choices(in assessment: Assessment) -> [Plan.Choice] {
    let today = CalendarDate(days: assessment.asOf ?? assessment.subject.date).text
    return assessment.subject.remarks.enumerated().compactMap { place, remark in
      guard remark.kind == .choice, assessment.ranking.contains(remark.factor) else { return nil }
      let isDue = !remark.date.isEmpty && !today.utf8.lexicographicallyPrecedes(remark.date.utf8)
      return Plan.Choice(factor: remark.factor, remark: place, isDue: isDue)
    }
  }

  /// The factors that come before each, directly or through others.
  private static func prerequisites(of factors: [Int], in ruleBase: RuleBase) -> [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: ruleBase.factors.count)
    for factor in factors {
      var seen = Array(repeating: false, count: ruleBase.factors.count)
      var open = ruleBase.factors[factor].requires
      while let next = open.popLast() {
        if seen[next] { continue }
        seen[next] = true
        open += ruleBase.factors[next].requires
      }
      result[factor] = factors.filter { seen[$0] && $0 != factor }
    }
    return result
  }

  mutating func steps() -> [Plan.Step] {
    var horizons: [Plan.Horizon?] = Array(repeating: nil, count: before.count)
    var counts = [0, 0, 0]
    var steps: [Plan.Step] = []
    while let factor = next() {
      left.removeAll { $0 == factor }
      let earliest = before[factor].compactMap { horizons[$0]?.rawValue }.max() ?? 0
      let horizon = horizon(of: factor, notBefore: earliest, counts)
      horizons[factor] = horizon
      counts[horizon.rawValue] += 1
      steps.append(step(factor, horizon))
    }
    return Plan.Horizon.allCases.flatMap { horizon in steps.filter { $0.horizon == horizon } }
  }

  /// The most worthwhile of the factors that nothing else must come before.
  ///
  /// Each has at least one, for prerequisites have no cycles; ties keep the order of the ranking.
  private func next() -> Int? {
    var best: Int?
    for factor in left where !before[factor].contains(where: { left.contains($0) }) {
      guard let current = best else {
        best = factor
        continue
      }
      if score(factor) * weight(current) > score(current) * weight(factor) { best = factor }
    }
    return best
  }

  private func score(_ factor: Int) -> Int { assessment.factors[factor].priority?.score ?? 0 }

  /// Small, medium and large efforts count as 2, 3 and 4: twice the work must give twice the effect
  /// to come as early, but no little thing passes everything that is hard.
  private func weight(_ factor: Int) -> Int { assessment.ruleBase.factors[factor].effort + 1 }

  /// A large effort waits for a calmer time, unless the gap is serious.
  private func horizon(
    of factor: Int, notBefore earliest: Int, _ counts: [Int]
  ) -> Plan.Horizon {
    let isLarge = assessment.ruleBase.factors[factor].effort == 3
    let canWait = isLarge && assessment.factors[factor].severity < 3
    if earliest == 0 && !canWait && counts[0] < Plan.mostNow { return .now }
    return earliest <= 1 && counts[1] < Plan.mostThisYear ? .thisYear : .later
  }

  private func step(_ factor: Int, _ horizon: Plan.Horizon) -> Plan.Step {
    let remark = assessment.subject.remarks.firstIndex {
      $0.kind == .plan && $0.factor == factor
    }
    return Plan.Step(
      factor: factor, horizon: horizon,
      after: before[factor].filter { assessment.ruleBase.factors[factor].requires.contains($0) },
      indicators: assessment.factors[factor].facts, remark: remark)
  }
}
