public import Rules

/// How answers lead to conclusions: what reads what, rules left out.
public struct RuleGraph {
  let wording: Wording
  /// What it is drawn around; nothing for all of the rule base.
  let focus: [RulePart]
  /// The nodes, by kind and place.
  private(set) var nodes: [RulePart] = []
  /// From what is read to what reads it, as places in ``nodes``.
  private(set) var edges: [Edge] = []

  /// One reads another.
  struct Edge: Hashable {
    let from: Int
    let to: Int
  }

  /// Makes the graph of a rule base, or `nil` where it has nothing with the id.
  ///
  /// - Parameters:
  ///   - ruleBase: the rule base.
  ///   - id: a factor, finding, fact, entity or conclusion, whose grounds and consequences are
  ///     shown; `nil` for everything.
  ///   - language: the language of the labels.
  public init?(_ ruleBase: RuleBase, around id: String?, in language: Language) {
    wording = Wording(ruleBase, Case(), in: language)
    let all = Self.parts(of: ruleBase)
    if let id {
      let wording = wording
      focus = all.filter { wording.id(of: $0).utf8.elementsEqual(id.utf8) }
      if focus.isEmpty { return nil }
    } else {
      focus = []
    }
    let grounds = Self.grounds(of: all, in: ruleBase)
    var isShown = Array(repeating: focus.isEmpty, count: all.count)
    if !focus.isEmpty {
      let starts = all.indices.filter { focus.contains(all[$0]) }
      Self.reach(from: starts, &isShown) { place in
        grounds.filter { $0.to == place }.map { $0.from }
      }
      for start in starts { isShown[start] = false }
      var below = Array(repeating: false, count: all.count)
      Self.reach(from: starts, &below) { place in grounds.filter { $0.from == place }.map { $0.to }
      }
      for place in all.indices where below[place] { isShown[place] = true }
    }
    var places = Array(repeating: 0, count: all.count)
    for (place, part) in all.enumerated() where isShown[place] {
      places[place] = nodes.count
      nodes.append(part)
    }
    for edge in grounds where isShown[edge.from] && isShown[edge.to] {
      edges.append(Edge(from: places[edge.from], to: places[edge.to]))
    }
  }

  /// The ids that a graph can be drawn around.
  public static func ids(in ruleBase: RuleBase) -> [String] {
    let wording = Wording(ruleBase, Case(), in: .swedish)
    return parts(of: ruleBase).map { wording.id(of: $0) }
  }

  func say(_ phrase: GraphPhrase) -> String { phrase.text(in: wording.language) }

  /// What it is called.
  var title: String {
    focus.first.map { say(.titleOf(wording.name(of: $0))) } ?? say(.title)
  }

  /// What it shows, in a sentence or two.
  var about: String {
    let answers = nodes.count { kind($0) == .answer }
    let judged = nodes.count { kind($0) != .answer && kind($0) != .step }
    return say(.about(answers, nodes.count - answers - judged, judged))
  }

  /// What a node is to the reader.
  enum Kind: Int {
    case answer
    case step
    case factor
    case finding
  }

  /// What a node is to the reader.
  func kind(_ part: RulePart) -> Kind {
    switch part {
    case .relation(let place): wording.ruleBase.relations[place].isEntity ? .answer : .step
    case .derived: .step
    case .factor: .factor
    case .finding: .finding
    default: .answer
    }
  }

  /// What stands in a node.
  func label(_ part: RulePart) -> String {
    guard case .finding(let place) = part else { return wording.name(of: part) }
    return say(.kind(wording.ruleBase.findings[place].kind)) + ": " + wording.name(of: part)
  }

  private static func parts(of ruleBase: RuleBase) -> [RulePart] {
    let facts = ruleBase.facts.indices.map { RulePart.fact($0) }
    let relations = ruleBase.relations.indices.map { RulePart.relation($0) }
    let values = ruleBase.derivedValues.indices.map { RulePart.derived($0) }
    let factors = ruleBase.factors.indices.map { RulePart.factor($0) }
    return facts + relations + values + factors
      + ruleBase.findings.indices.map { RulePart.finding($0) }
  }

  /// What each part reads, as places in a list of parts.
  private static func grounds(of parts: [RulePart], in ruleBase: RuleBase) -> [Edge] {
    let links = RuleLinks(ruleBase)
    var places: [RulePart: Int] = [:]
    for (place, part) in parts.enumerated() { places[part] = place }
    var edges: [Edge] = []
    var seen: Set<Edge> = []
    func add(_ reads: [RulePart], _ reader: RulePart) {
      for part in reads {
        // The fields of an entity stand for it.
        let read =
          if case .column(let relation, _) = part { RulePart.relation(relation) } else { part }
        guard let from = places[read], let to = places[reader], from != to else { continue }
        let edge = Edge(from: from, to: to)
        if seen.insert(edge).inserted { edges.append(edge) }
      }
    }
    for (place, rule) in ruleBase.rules.enumerated() {
      switch rule.conclusion {
      case .row(let relation, _): add(links.rules[place], .relation(relation))
      case .value(let value, _): add(links.rules[place], .derived(value))
      }
    }
    for place in ruleBase.factors.indices { add(links.factors[place], .factor(place)) }
    for place in ruleBase.findings.indices { add(links.findings[place], .finding(place)) }
    return edges
  }

  /// Marks all that can be reached from some places, those themselves too.
  private static func reach(
    from starts: [Int], _ isReached: inout [Bool], _ next: (Int) -> [Int]
  ) {
    var left = starts
    while let place = left.popLast() {
      if isReached[place] { continue }
      isReached[place] = true
      left += next(place)
    }
  }
}
