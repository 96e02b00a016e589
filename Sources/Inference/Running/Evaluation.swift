import Rules

/// The working memory of one case: what is answered, what has been derived, and the bindings of
/// the rule at hand.
struct Evaluation: Sendable {
  let program: Program
  let ruleBase: RuleBase
  let numbering: FactNumbering
  let today: Fixed

  var sets: FactSets
  var facts: ContiguousArray<Reading>
  /// Which scalar facts are answered "vet ej" (1), which are not asked (2).
  var silence: ContiguousArray<UInt8>
  var tables: [Table]
  var derived: ContiguousArray<Reading>

  /// The rules of each stratum that are run; all of them, unless a change is tried.
  var strata: [[Int]]

  /// The rows of each table that conditions may see; those of the round at hand come later.
  var visible: [Int]
  var derivations: [Derivations]
  var derivedBy: [Derivation?]
  /// What rules that may apply would give each derived value.
  var supposed: [Reading?]
  /// Whether some rule for a derived value applies, so that its `else` is out of the question.
  var appliesForCertain: [Bool]

  /// The facts that are answered n/a.
  var notApplicable = FactSets.empty
  var texts: SymbolTable

  /// What the variables of the declaration at hand stand for: a cell, or a row's number.
  var slots: ContiguousArray<Int64>
  var fault: Fault?

  /// The cells of the row that is looked up.
  var wanted = ContiguousArray<Int64>()

  /// Reads a case.
  ///
  /// With `assuming` false, assumed facts are unknown.
  init(
    _ program: Program, _ ruleBase: RuleBase, _ subject: Case, today: Int64, assuming: Bool
  ) {
    self.program = program
    self.ruleBase = ruleBase
    self.today = today * fixedOne
    numbering = FactNumbering(ruleBase, subject)
    sets = FactSets(factCount: numbering.count + 1)
    strata = program.strata
    texts = program.texts
    facts = []
    silence = []
    tables = []
    derived = ContiguousArray(repeating: Reading(0), count: ruleBase.derivedValues.count)
    visible = []
    derivations = Array(repeating: Derivations(), count: ruleBase.relations.count)
    derivedBy = Array(repeating: nil, count: ruleBase.derivedValues.count)
    supposed = Array(repeating: nil, count: ruleBase.derivedValues.count)
    appliesForCertain = Array(repeating: false, count: ruleBase.derivedValues.count)
    slots = ContiguousArray(repeating: 0, count: program.slotCount)
    readFacts(subject, assuming)
    readTables(subject, assuming)
  }

  private mutating func readFacts(_ subject: Case, _ assuming: Bool) {
    facts.reserveCapacity(subject.answers.count)
    for (fact, answer) in subject.answers.enumerated() {
      facts.append(
        reading(of: answer.state, program.factDomains[fact], fact: fact, assuming: assuming))
      switch answer.state {
      case .unknown: silence.append(1)
      case .absent: silence.append(2)
      case .assumed where !assuming: silence.append(2)
      default: silence.append(0)
      }
    }
  }

  private mutating func readTables(_ subject: Case, _ assuming: Bool) {
    for (relation, table) in subject.tables.enumerated() {
      let domains = program.columnDomains[relation]
      var rows = Table(arity: domains.count, indexedColumns: program.indexedColumns[relation])
      for (number, row) in table.rows.enumerated() {
        var readings: [Reading] = []
        for (column, answer) in row.answers.enumerated() {
          let fact = numbering.field(relation: relation, row: number, column: column)
          readings.append(
            reading(of: answer.state, domains[column], fact: fact, assuming: assuming))
        }
        rows.add(entityRow: readings, domains: domains)
      }
      rows.openBy = ruleBase.relations[relation].isEntity ? openness(relation, table) : 0
      visible.append(rows.count)
      tables.append(rows)
    }
  }

  mutating func openness(_ relation: Int, _ table: Rules.Table) -> UInt32 {
    switch table.completeness {
    case .closed: return 0
    case .notApplicable:
      let set = sets.single(numbering.list(relation))
      notApplicable = sets.union(notApplicable, set)
      return Reading.why(set)
    case .absent, .unknown: return Reading.why(sets.single(numbering.list(relation)))
    }
  }

  mutating func reading(
    of state: Answer.State, _ domain: Domain, fact: Int, assuming: Bool
  ) -> Reading {
    switch state {
    case .value(let value): return known(value, domain, fact)
    case .assumed(let value) where assuming: return known(value, domain, fact)
    case .notApplicable:
      let set = sets.single(fact)
      notApplicable = sets.union(notApplicable, set)
      return Reading(anyOf: domain, by: set)
    case .absent, .unknown, .assumed: return Reading(anyOf: domain, by: sets.single(fact))
    }
  }

  /// An open set is certain of what it names and unsure of the rest.
  private mutating func known(_ value: Value, _ domain: Domain, _ fact: Int) -> Reading {
    if case .set(let bits, isOpen: true) = value {
      return Reading(
        Int64(bitPattern: bits), domain.upper, why: Reading.why(sets.single(fact)))
    }
    return Reading(value, texts: &texts)
  }

  mutating func unknown(by first: Reading, _ second: Reading) -> Verdict {
    Verdict(unknownBy: sets.union(first.set, second.set))
  }
}

extension Reading {
  /// The reading of a known value; texts are numbered by a table.
  init(_ value: Value, texts: inout SymbolTable) {
    switch value {
    case .number(let number): self.init(number)
    case .choice(let choice): self.init(1 << Int64(choice))
    case .set(let bits, isOpen: _): self.init(Int64(bitPattern: bits))
    case .text(let text): self.init(Int64(texts.intern(text).rawValue))
    case .range(let lower, let upper): self.init(lower, upper)
    }
  }
}

/// The numbers of what a case can answer: scalar facts, then lists, then fields of rows.
struct FactNumbering: Sendable {
  let factCount: Int
  let relationCount: Int
  private let fieldStarts: [Int]
  private let arities: [Int]
  private let rowIDs: [[String]]
  let count: Int

  init(_ ruleBase: RuleBase, _ subject: Case) {
    factCount = ruleBase.facts.count
    relationCount = ruleBase.relations.count
    arities = ruleBase.relations.map { $0.columns.count }
    rowIDs = subject.tables.map { table in table.rows.map { $0.id } }
    var starts: [Int] = []
    var next = factCount + relationCount
    for (relation, rows) in rowIDs.enumerated() {
      starts.append(next)
      next += rows.count * arities[relation]
    }
    fieldStarts = starts
    count = next
  }

  /// The number of an answer that the case has no place for: of a row that is only tried.
  var spare: Int { count }

  func list(_ relation: Int) -> Int { factCount + relation }

  func field(relation: Int, row: Int, column: Int) -> Int {
    fieldStarts[relation] + row * arities[relation] + column
  }

  func rowID(relation: Int, row: Int) -> String { rowIDs[relation][row] }

  /// What a number stands for.
  func fact(_ number: Int) -> DecidingFact {
    if number < factCount { return .fact(number) }
    if number < factCount + relationCount { return .list(number - factCount) }
    var relation = relationCount - 1
    while relation > 0 && (fieldStarts[relation] > number || arities[relation] == 0) {
      relation -= 1
    }
    let offset = number - fieldStarts[relation]
    return .field(
      relation: relation, row: rowIDs[relation][offset / arities[relation]],
      column: offset % arities[relation])
  }
}

/// How one derived row was concluded first.
struct Derivation: Sendable {
  var rule: Int
  var round: Int
  /// What each generator of the rule was bound to.
  var bindings: ContiguousArray<Int64>
}

/// How the rows of one relation were concluded first, row by row.
struct Derivations: Sendable {
  private var rules = ContiguousArray<Int32>()
  private var rounds = ContiguousArray<Int32>()
  private var starts = ContiguousArray<Int32>()
  private var bindings = ContiguousArray<Int64>()

  /// Keeps a new row's derivation.
  mutating func append(rule: Int, round: Int, bindings own: ContiguousArray<Int64>) {
    rules.append(Int32(rule))
    rounds.append(Int32(round))
    starts.append(Int32(bindings.count))
    bindings.append(contentsOf: own)
  }

  /// Keeps another derivation of the same round where it is smaller.
  mutating func offer(_ row: Int, rule: Int, bindings own: ContiguousArray<Int64>) {
    guard rule < Int(rules[row]) || (rule == Int(rules[row]) && precedes(own, row)) else { return }
    rules[row] = Int32(rule)
    starts[row] = Int32(bindings.count)
    bindings.append(contentsOf: own)
  }

  private func precedes(_ own: ContiguousArray<Int64>, _ row: Int) -> Bool {
    let start = Int(starts[row])
    for (place, binding) in own.enumerated() where binding != bindings[start + place] {
      return binding < bindings[start + place]
    }
    return false
  }

  /// The number of rows that were concluded for certain before a round.
  func count(before round: Int) -> Int {
    rounds.firstIndex { $0 == 0 || $0 >= round } ?? rounds.count
  }

  func derivation(of row: Int, loopCount: (Int) -> Int) -> Derivation {
    let rule = Int(rules[row])
    let start = Int(starts[row])
    return Derivation(
      rule: rule, round: Int(rounds[row]),
      bindings: ContiguousArray(bindings[start..<start + loopCount(rule)]))
  }
}
