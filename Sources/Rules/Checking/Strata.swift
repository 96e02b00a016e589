/// A rule whose head reads a derived relation or value.
struct Dependency: Sendable {
  /// What the rule concludes.
  var head: Node
  /// What it reads.
  var body: Node
  /// Whether that must be finished before.
  var isStrict: Bool
  /// The condition that reads it.
  var range: SourceRange

  /// A derived relation or value.
  enum Node: Hashable, Sendable {
    case relation(Int)
    case derived(Int)

    /// What a rule concludes.
    init(_ conclusion: Rule.Conclusion) {
      switch conclusion {
      case .row(let relation, _): self = .relation(relation)
      case .value(let derived, _): self = .derived(derived)
      }
    }
  }
}

extension Checker {
  /// Gives each derived relation, derived value and rule its stratum, or reports a cycle through
  /// something that must be finished before.
  ///
  /// A stratum is the largest number of strict reads on any way down, so it does not depend on the
  /// order of anything.
  mutating func assignStrata() {
    let edges = dependencies.map {
      (head: place(of: $0.head), body: place(of: $0.body), isStrict: $0.isStrict)
    }
    let count = base.relations.count + base.derivedValues.count
    var strata = [Int](repeating: 0, count: count)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for edge in edges {
        let least = strata[edge.body] + (edge.isStrict ? 1 : 0)
        guard strata[edge.head] < least else { continue }
        guard least <= count else { return reportCycle() }
        strata[edge.head] = least
        hasChanged = true
      }
    }
    for index in base.relations.indices { base.relations[index].stratum = strata[index] }
    for index in base.derivedValues.indices {
      base.derivedValues[index].stratum = strata[base.relations.count + index]
    }
    for index in base.rules.indices {
      base.rules[index].stratum =
        strata[place(of: Dependency.Node(base.rules[index].conclusion))]
    }
    base.stratumCount = base.rules.map { $0.stratum + 1 }.max() ?? 0
  }

  /// The place of a node among all relations and derived values.
  func place(of node: Dependency.Node) -> Int {
    switch node {
    case .relation(let relation): relation
    case .derived(let derived): base.relations.count + derived
    }
  }

  private func name(of node: Dependency.Node) -> String {
    switch node {
    case .relation(let relation): base.string(base.relations[relation].id)
    case .derived(let derived): base.string(base.derivedValues[derived].id)
    }
  }

  /// Reports the first condition that asks for something that waits for its own answer, with the
  /// shortest way back.
  private mutating func reportCycle() {
    for edge in dependencies where edge.isStrict {
      guard let way = way(from: edge.body, to: edge.head) else { continue }
      let names = ([edge.head] + way).map { name(of: $0) }
      report(
        .cycleThroughNegation, at: edge.range,
        [names[0], names[1], names.joined(separator: " → ")])
      return
    }
  }

  /// The shortest chain of heads and what they read.
  private func way(from start: Dependency.Node, to end: Dependency.Node) -> [Dependency.Node]? {
    var ways = [[start]]
    var seen = [start]
    var index = 0
    while index < ways.count {
      let way = ways[index]
      index += 1
      if way[way.count - 1] == end { return way }
      for edge in dependencies
      where edge.head == way[way.count - 1] && !seen.contains(edge.body) {
        seen.append(edge.body)
        ways.append(way + [edge.body])
      }
    }
    return nil
  }
}
