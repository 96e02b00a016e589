import Rules

/// What the rule base does with the answers: what each is compared with, and what reads it.
///
/// It is found by one walk over all conditions, when somebody asks.
struct Uses {
  let ruleBase: RuleBase
  /// For facts, then columns of relations, then derived values.
  private(set) var uses: [Use]
  private let columnStarts: [Int]
  private let derivedStart: Int

  /// What each declaration reads directly.
  private(set) var rules: [ReadSet] = []
  private(set) var factors: [ReadSet] = []
  private(set) var findings: [ReadSet] = []

  /// The rows of each entity that some generator looks for: the columns it fixes.
  var wantedRows: [[[Value?]]]

  /// The columns between which other variables run, and whether they are the upper end.
  var spans: [(relation: Int, column: Int, isUpper: Bool)] = []

  /// Where values are handed on: from one number of a use to another.
  private var flows: [(from: Int, to: Int)] = []
  private var variables: [Variable] = []
  private var read = ReadSet()

  /// What a declaration reads.
  struct ReadSet {
    var reads = Reads()
    /// The numbers of the columns.
    var columns: [Int] = []
  }

  /// What one fact, column or derived value is compared with.
  struct Use {
    /// The first value after each threshold.
    var cuts: [Fixed] = []
    /// The alternatives that are named.
    var alternatives: UInt64 = 0
    /// Whether it is read in some other way too, so that each value may matter.
    var isReadWhole = false
    /// Whether "vet ej" itself is read.
    var isAskedFor = false
    /// The other sides of comparisons that depend on the case.
    var rivals: [Rival] = []
  }

  /// The other side of a comparison.
  struct Rival {
    var comparison: Comparison
    var expression: Expression
  }

  init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
    var starts: [Int] = []
    var next = ruleBase.facts.count
    for relation in ruleBase.relations {
      starts.append(next)
      next += relation.columns.count
    }
    columnStarts = starts
    derivedStart = next
    uses = Array(repeating: Use(), count: next + ruleBase.derivedValues.count)
    wantedRows = Array(repeating: [], count: ruleBase.relations.count)
    walkAll()
    spread()
  }

  /// What the rules read that conclude something.
  func rules(concluding head: CompiledRule.Head) -> [ReadSet] {
    var found: [ReadSet] = []
    for (number, rule) in ruleBase.rules.enumerated() {
      switch (rule.conclusion, head) {
      case (.row(let relation, _), .row(let wanted)) where relation == wanted:
        found.append(rules[number])
      case (.value(let value, _), .value(let wanted)) where value == wanted:
        found.append(rules[number])
      default: break
      }
    }
    return found
  }

  /// The number of a column's use.
  func number(_ relation: Int, _ column: Int) -> Int { columnStarts[relation] + column }

  /// The use of a fact or field; `nil` for a list.
  func use(of fact: DecidingFact) -> Use? {
    switch fact {
    case .fact(let number): uses[number]
    case .field(let relation, _, let column): uses[columnStarts[relation] + column]
    case .list: nil
    }
  }

  // MARK: Walking

  private mutating func walkAll() {
    for rule in ruleBase.rules {
      begin(rule.variables)
      for generator in rule.generators { walk(generator, with: rule.condition) }
      walk(rule.condition)
      conclude(rule.conclusion)
      rules.append(read)
    }
    for factor in ruleBase.factors {
      begin(factor.variables)
      for condition in [factor.applies, factor.met, factor.partly] { walk(condition) }
      for severity in factor.severities { walk(severity.condition) }
      for opening in factor.openings {
        walk(opening.condition)
        read.reads.facts += opening.facts
      }
      factors.append(read)
    }
    for finding in ruleBase.findings {
      begin(finding.variables)
      walk(finding.condition)
      findings.append(read)
    }
  }

  private mutating func begin(_ variables: [Variable]) {
    self.variables = variables
    read = ReadSet()
  }

  private mutating func conclude(_ conclusion: Rule.Conclusion) {
    switch conclusion {
    case .row(let relation, let arguments):
      for (column, argument) in arguments.enumerated() {
        hand(argument, to: columnStarts[relation] + column)
      }
    case .value(let derived, let value): hand(value, to: derivedStart + derived)
    }
  }

  private mutating func hand(_ expression: Expression, to target: Int) {
    if let own = number(of: expression) {
      note(expression)
      flows.append((own, target))
    } else {
      walk(expression, isWhole: true)
    }
  }

  private mutating func walk(_ condition: Condition) {
    switch condition {
    case .constant: break
    case .and(let parts), .or(let parts): for part in parts { walk(part) }
    case .not(let part), .unless(let part): walk(part)
    case .compare(let left, let comparison, let right): compare(left, comparison, right)
    case .holds(let value): walk(value, isWhole: false)
    case .has(let set, let element): has(set, element)
    case .between(let value, let lower, let upper):
      compare(value, .greaterOrEqual, lower)
      compare(value, .lessOrEqual, upper)
    case .matches(let relation, let arguments):
      read.reads.relations.append(relation)
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        read.columns.append(columnStarts[relation] + column)
        if case .literal(.number(let value)) = argument {
          cut(columnStarts[relation] + column, .equal, value)
        } else if case .literal(.choice(let place)) = argument {
          uses[columnStarts[relation] + column].alternatives |= 1 << UInt64(place)
        } else if let own = number(of: argument) {
          note(argument)
          uses[own].isReadWhole = true
        } else {
          walk(argument, isWhole: true)
          uses[columnStarts[relation] + column].isReadWhole = true
        }
      }
    case .some(let generator), .no(let generator): walk(generator, with: nil)
    case .every(let generator, let condition):
      walk(generator, with: .not(condition))
      walk(condition)
    case .answeredUnknown(let fact):
      read.reads.facts.append(fact)
      uses[fact].isAskedFor = true
    }
  }

  private mutating func walk(_ generator: Generator, with further: Condition?) {
    switch generator.domain {
    case .rows(let relation):
      read.reads.relations.append(relation)
      if ruleBase.relations[relation].isEntity { want(relation, generator, further) }
    case .values(_, let lower, let upper):
      for (bound, isUpper) in [(lower, false), (upper, true)] {
        guard let bound else { continue }
        walk(bound, isWhole: true)
        if case .field(let variable, let column) = bound,
          case .row(let relation) = variables[variable].type
        {
          spans.append((relation, column, isUpper))
        }
      }
    }
    if let condition = generator.condition { walk(condition) }
  }

  private mutating func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression
  ) {
    compareSide(left, comparison, right)
    compareSide(right, comparison.mirrored, left)
  }

  private mutating func compareSide(
    _ side: Expression, _ comparison: Comparison, _ other: Expression
  ) {
    guard let own = number(of: side) else {
      walk(side, isWhole: true)
      return
    }
    note(side)
    switch other {
    case .literal(.number(let value)): cut(own, comparison, value)
    case .literal(.choice(let place)): uses[own].alternatives |= 1 << UInt64(place)
    case .literal: uses[own].isReadWhole = true
    default: uses[own].rivals.append(Rival(comparison: comparison, expression: other))
    }
  }

  private mutating func has(_ set: Expression, _ element: Expression) {
    if let own = number(of: set), case .literal(.choice(let place)) = element {
      note(set)
      uses[own].alternatives |= 1 << UInt64(place)
      return
    }
    walk(set, isWhole: true)
    walk(element, isWhole: true)
  }

  private mutating func walk(_ expression: Expression, isWhole: Bool) {
    if let own = number(of: expression) {
      note(expression)
      if isWhole { uses[own].isReadWhole = true }
      return
    }
    switch expression {
    case .literal, .today, .variable, .fact, .derived, .field: break
    case .end(let inner, isUpper: _): walk(inner, isWhole: true)
    case .arithmetic(let left, _, let right):
      walk(left, isWhole: true)
      walk(right, isWhole: true)
    case .count(let generator): walk(generator, with: nil)
    case .aggregate(_, let generator, let value):
      walk(generator, with: nil)
      walk(value, isWhole: true)
    case .share(let generator, let condition):
      walk(generator, with: condition)
      walk(condition)
    }
  }

  /// The number of what an expression reads, where it is a fact, a column or a derived value.
  private func number(of expression: Expression) -> Int? {
    switch expression {
    case .fact(let fact): return fact
    case .derived(let value): return derivedStart + value
    case .field(let variable, let column):
      guard case .row(let relation) = variables[variable].type else { return nil }
      return columnStarts[relation] + column
    default: return nil
    }
  }

  private mutating func note(_ expression: Expression) {
    switch expression {
    case .fact(let fact): read.reads.facts.append(fact)
    case .derived(let value): read.reads.derived.append(value)
    default: if let own = number(of: expression) { read.columns.append(own) }
    }
  }

  /// Keeps the values at which a comparison comes out otherwise.
  private mutating func cut(_ own: Int, _ comparison: Comparison, _ value: Fixed) {
    uses[own].cuts += Self.cuts(comparison, value, step: step(own))
  }

  static func cuts(_ comparison: Comparison, _ value: Fixed, step: Fixed) -> [Fixed] {
    switch comparison {
    case .greaterOrEqual, .less: [value]
    case .greater, .lessOrEqual: [value + step]
    case .equal, .notEqual: [value, value + step]
    }
  }

  private func step(_ own: Int) -> Fixed {
    if own < ruleBase.facts.count { return ruleBase.facts[own].type.step }
    guard own < derivedStart else { return ruleBase.derivedValues[own - derivedStart].type.step }
    var relation = columnStarts.count - 1
    while columnStarts[relation] > own || ruleBase.relations[relation].columns.isEmpty {
      relation -= 1
    }
    return ruleBase.relations[relation].columns[own - columnStarts[relation]].type.step
  }

  /// What is handed on is compared where it goes.
  private mutating func spread() {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for flow in flows {
        let (before, target) = (uses[flow.from], uses[flow.to])
        for cut in target.cuts where !uses[flow.from].cuts.contains(cut) {
          uses[flow.from].cuts.append(cut)
        }
        uses[flow.from].alternatives |= target.alternatives
        uses[flow.from].isReadWhole =
          before.isReadWhole || target.isReadWhole || !target.rivals.isEmpty
        hasChanged =
          hasChanged || uses[flow.from].cuts.count != before.cuts.count
          || uses[flow.from].alternatives != before.alternatives
          || uses[flow.from].isReadWhole != before.isReadWhole
      }
    }
  }
}

extension ValueType {
  /// The smallest difference between two values of a number.
  var step: Fixed {
    guard case .number(let type) = self else { return fixedOne }
    switch type.kind {
    case .whole, .age, .years, .year, .date: return fixedOne
    case .decimal, .percent: return 1
    }
  }
}
