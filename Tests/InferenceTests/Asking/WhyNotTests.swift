import Inference
import Rules
import Testing

/// What `whyNot` says would conclude something is tried.
struct WhyNotTests {
  @Test(arguments: Seeds.parts(of: 30))
  func `its changes conclude, none can be left out, and no smaller set does`(
    seeds: Range<Int>
  ) throws {
    try tryWorlds(seeds, make: { AskingMaker.world(seed: $0) }) { world, _ in
      let (ruleBase, subject) = try world.load()
      let engine = Engine(ruleBase)
      return try engine.goals.flatMap { goal in
        try engine.wrong(try engine.whyNot(goal, of: subject), goal, subject, triesAll: true)
      }
    }
  }

  @Test(arguments: Seeds.parts(of: 30))
  func `with lists its changes conclude, and none can be left out`(seeds: Range<Int>) throws {
    try tryWorlds(seeds) { world, _ in
      let (ruleBase, subject) = try world.load()
      let engine = Engine(ruleBase)
      return try engine.goals.prefix(4).flatMap { goal in
        guard let whyNot = try? engine.whyNot(goal, of: subject) else { return [String]() }
        return try engine.wrong(whyNot, goal, subject, triesAll: false)
      }
    }
  }

  @Test func `small sets are found at all`() throws {
    var sizes: [Int: Int] = [:]
    for seed in 1...10 {
      let (ruleBase, subject) = try AskingMaker.world(seed: UInt64(seed)).load()
      let engine = Engine(ruleBase)
      for goal in engine.goals {
        let whyNot = try engine.whyNot(goal, of: subject)
        if whyNot.isSmallest, let changes = whyNot.changes { sizes[changes.count, default: 0] += 1 }
      }
    }
    #expect(sizes[1, default: 0] > 10 && sizes[2, default: 0] > 2, "\(sizes)")
  }
}

extension Engine {
  /// What can be wished for.
  fileprivate var goals: [WhyNot.Goal] {
    ruleBase.factors.indices.map { .factor($0, .met) }
      + ruleBase.findings.indices.map { .finding($0) }
      + ruleBase.derivedValues.indices.filter { ruleBase.derivedValues[$0].type == .yesNo }
      .map { .derived($0, .choice(1)) }
  }

  fileprivate func isReached(_ goal: WhyNot.Goal, _ subject: Case) -> Bool {
    guard let assessment = try? assess(subject) else { return false }
    switch goal {
    case .factor(let number, let status): return assessment.factors[number].status == status
    case .finding(let number): return assessment.findings[number].truth == .holds
    case .derived(let number, let value):
      return value.map {
        assessment.derived[number] == .value($0, ruleBase.derivedValues[number].type)
      } ?? false
    case .row: return false
    }
  }

  fileprivate func wrong(
    _ whyNot: WhyNot, _ goal: WhyNot.Goal, _ subject: Case, triesAll: Bool
  ) throws -> [String] {
    if whyNot.isConcluded != isReached(goal, subject) { return ["\(goal) concluded?"] }
    guard let changes = whyNot.changes else { return [] }
    if !isReached(goal, subject.applying(changes)) { return ["\(goal): not by \(changes)"] }
    for place in changes.indices {
      var rest = changes
      rest.remove(at: place)
      if isReached(goal, subject.applying(rest)) {
        return ["\(goal): \(changes[place]) can be left out of \(changes)"]
      }
    }
    guard triesAll, whyNot.isSmallest else { return [] }
    let smaller = smallerSet(than: changes.count, goal, subject)
    return smaller.map { ["\(goal): \($0) is smaller than \(changes)"] } ?? []
  }

  /// A smaller set of other answers that concludes something.
  private func smallerSet(
    than size: Int, _ goal: WhyNot.Goal, _ subject: Case
  ) -> [Change]? {
    var all: [Change] = []
    for (fact, declared) in ruleBase.facts.enumerated() {
      for value in Completions(ruleBase).values(of: declared.type) {
        all.append(.answer(.fact(fact), .value(value)))
      }
    }
    for smaller in 1..<size {
      if let found = combination(
        of: all[...], smaller, where: { isReached(goal, subject.applying($0)) })
      {
        return found
      }
    }
    return nil
  }

  /// The first combination of so many changes for which something holds.
  private func combination(
    of changes: ArraySlice<Change>, _ count: Int, taken: [Change] = [],
    where isFound: ([Change]) -> Bool
  ) -> [Change]? {
    if count == 0 { return isFound(taken) ? taken : nil }
    for place in changes.indices {
      if let found = combination(
        of: changes[(place + 1)...], count - 1, taken: taken + [changes[place]], where: isFound)
      {
        return found
      }
    }
    return nil
  }
}
