import Rules

/// What a change of an answer can reach: all that reads it, directly or through what rules conclude.
struct Reach {
  private let uses: Uses
  private var ofFacts: [Readers]
  private var ofRelations: [Readers]
  private var ofColumns: [Readers]
  private var ofValues: [Readers]

  /// Who reads one thing.
  private struct Readers {
    var rules: [Int] = []
    var factors: [Int] = []
    var findings: [Int] = []
  }

  init(_ uses: Uses) {
    self.uses = uses
    let ruleBase = uses.ruleBase
    ofFacts = ruleBase.facts.map { _ in Readers() }
    ofRelations = ruleBase.relations.map { _ in Readers() }
    ofColumns = uses.uses.map { _ in Readers() }
    ofValues = ruleBase.derivedValues.map { _ in Readers() }
    for (number, reads) in uses.rules.enumerated() { add(reads) { $0.rules.append(number) } }
    for (number, reads) in uses.factors.enumerated() { add(reads) { $0.factors.append(number) } }
    for (number, reads) in uses.findings.enumerated() { add(reads) { $0.findings.append(number) } }
  }

  private mutating func add(_ read: Uses.ReadSet, _ note: (inout Readers) -> Void) {
    for fact in read.reads.facts { note(&ofFacts[fact]) }
    for relation in read.reads.relations { note(&ofRelations[relation]) }
    for value in read.reads.derived { note(&ofValues[value]) }
    for column in read.columns { note(&ofColumns[column]) }
  }

  /// All that a fact, a list or a field can change.
  func reached(from fact: DecidingFact) -> Reached {
    var reached = Reached(uses.ruleBase)
    var left: [Readers] = []
    switch fact {
    case .fact(let number): left.append(ofFacts[number])
    case .list(let relation): left.append(ofRelations[relation])
    case .field(let relation, _, let column):
      left.append(ofColumns[uses.number(relation, column)])
    }
    while let readers = left.popLast() {
      for factor in readers.factors { reached.factors[factor] = true }
      for finding in readers.findings { reached.findings[finding] = true }
      for rule in readers.rules {
        switch uses.ruleBase.rules[rule].conclusion {
        case .row(let relation, _) where !reached.relations[relation]:
          reached.relations[relation] = true
          left.append(ofRelations[relation])
        case .value(let value, _) where !reached.values[value]:
          reached.values[value] = true
          left.append(ofValues[value])
        default: break
        }
      }
    }
    return reached
  }
}

/// Derived relations and values, factors and findings that a change can reach.
struct Reached {
  var relations: [Bool]
  var values: [Bool]
  var factors: [Bool]
  var findings: [Bool]

  /// Nothing.
  init(_ ruleBase: RuleBase) {
    relations = ruleBase.relations.map { _ in false }
    values = ruleBase.derivedValues.map { _ in false }
    factors = ruleBase.factors.map { _ in false }
    findings = ruleBase.findings.map { _ in false }
  }

  mutating func formUnion(_ other: Reached) {
    Self.merge(&relations, other.relations)
    Self.merge(&values, other.values)
    Self.merge(&factors, other.factors)
    Self.merge(&findings, other.findings)
  }

  mutating func formIntersection(_ other: Reached) {
    for place in relations.indices { relations[place] = relations[place] && other.relations[place] }
    for place in values.indices { values[place] = values[place] && other.values[place] }
    for place in factors.indices { factors[place] = factors[place] && other.factors[place] }
    for place in findings.indices { findings[place] = findings[place] && other.findings[place] }
  }

  private static func merge(_ own: inout [Bool], _ other: [Bool]) {
    for place in own.indices where other[place] { own[place] = true }
  }

  /// Whether a rule concludes something of it.
  func concerns(_ head: CompiledRule.Head) -> Bool {
    switch head {
    case .row(let relation): relations[relation]
    case .value(let value): values[value]
    }
  }
}
