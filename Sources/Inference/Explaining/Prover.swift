import Rules

/// Makes proofs of what an evaluation has concluded.
///
/// Inference keeps only numbers: the rule, the round and the bindings of each derived row. The tree
/// is made from them when somebody asks, by reading each condition again under its bindings.
struct Prover {
  var evaluation: Evaluation
  let program: Program
  let ruleBase: RuleBase
  let subject: Case

  /// The derived rows whose absence is being explained, so that recursion ends.
  var absences: [Int] = []

  /// Whether to count the other ways that lead to a row; it takes running the rules again.
  let countsOthers: Bool

  /// Whether to show the parts of a condition that do not decide it as well.
  var showsAll = false

  /// How many lines of reasons for absence one conclusion may still have.
  var linesLeft = Self.lineLimit
  static let lineLimit = 400

  init(_ evaluation: Evaluation, _ subject: Case, countsOthers: Bool) {
    self.evaluation = evaluation
    program = evaluation.program
    ruleBase = evaluation.ruleBase
    self.subject = subject
    self.countsOthers = countsOthers
  }

  // MARK: Conclusions

  mutating func factor(_ number: Int, _ assessment: FactorAssessment) -> Proof {
    linesLeft = Self.lineLimit
    let factor = program.factors[number]
    var clauses: [Proof] = []
    if !isConstant(factor.applies) { clauses.append(clause(.applies, factor.applies)) }
    if assessment.status != .notApplicable || evaluation.truth(factor.applies) != .fails {
      clauses.append(clause(.met, factor.met))
      if assessment.status != .met && !isConstant(factor.partly) {
        clauses.append(clause(.partly, factor.partly))
      }
      if assessment.status == .open {
        for opening in factor.openings where evaluation.truth(opening) != .fails {
          clauses.append(clause(.opening, opening))
        }
      }
    }
    return Proof(
      .factor(number, assessment.status), assessment.status == .open ? .unknown : .holds, clauses)
  }

  mutating func finding(_ number: Int) -> Proof {
    linesLeft = Self.lineLimit
    let proof = prove(program.findings[number])
    return Proof(.finding(number), proof.truth, [proof])
  }

  private func isConstant(_ node: Int32) -> Bool {
    program.nodes[Int(node)].operation == .constant
  }

  private mutating func clause(_ clause: Proof.Clause, _ node: Int32) -> Proof {
    let proof = prove(node)
    return Proof(.clause(clause), proof.truth, [proof])
  }

  // MARK: Conditions

  /// Why a condition is true, false or unknown under the bindings at hand.
  mutating func prove(_ number: Int32) -> Proof {
    let node = program.nodes[Int(number)]
    let truth = evaluation.truth(number).truth
    switch node.operation {
    case .constant: return Proof(.constant, truth)
    case .and: return parts(node, .all, truth, decisive: truth)
    case .or: return parts(node, .any, truth, decisive: truth)
    case .not: return Proof(.not, truth, [prove(node.a)])
    case .unless: return Proof(.exception, truth, [prove(node.a)])
    case .holds: return read(.yes(term(node.a)), truth, [node.a])
    case .has: return read(.has(term(node.a), term(node.b)), truth, [node.a, node.b])
    case .between:
      return read(
        .between(term(node.a), term(node.b), term(node.c)), truth, [node.a, node.b, node.c])
    case .matches: return match(node, truth)
    case .some: return quantified(.some, Int(node.a), nil, truth)
    case .no: return quantified(.no, Int(node.a), nil, truth)
    case .every: return quantified(.every, Int(node.a), node.b, truth)
    case .answeredUnknown: return Proof(.answeredUnknown(Int(node.a)), truth)
    default:
      return read(
        .comparison(term(node.a), node.comparison, term(node.b)), truth, [node.a, node.b])
    }
  }

  /// The parts that decide: all of a true conjunction, the false ones of a false one, and so on.
  private mutating func parts(
    _ node: Node, _ step: Proof.Step, _ truth: Truth, decisive: Truth
  ) -> Proof {
    var premises: [Proof] = []
    for link in Int(node.a)..<Int(node.a + node.b) {
      let part = prove(program.links[link])
      if showsAll || part.truth == decisive { premises.append(part) }
    }
    return Proof(step, truth, premises)
  }

  /// A line that reads values, with the proofs of those that are derived.
  private mutating func read(_ step: Proof.Step, _ truth: Truth, _ values: [Int32]) -> Proof {
    var premises: [Proof] = []
    for value in values { premises += sources(of: value) }
    return Proof(step, truth, premises)
  }

  private mutating func sources(of number: Int32) -> [Proof] {
    let node = program.nodes[Int(number)]
    switch node.operation {
    case .derived: return [derived(Int(node.a))]
    case .add, .subtract, .multiply, .divide: return sources(of: node.a) + sources(of: node.b)
    case .lowerEnd, .upperEnd: return sources(of: node.a)
    case .count, .sum, .min, .max: return instances(of: Int(node.a), nil) { _ in true }
    case .share: return instances(of: Int(node.a), node.b) { _ in true }
    default: return []
    }
  }

  // MARK: Derived values

  /// Why a derived value is what it is.
  mutating func derived(_ number: Int) -> Proof {
    let value = evaluation.display(evaluation.derived[number], ruleBase.derivedValues[number].type)
    guard let derivation = evaluation.derivedBy[number] else {
      let isKnown = evaluation.derived[number].isKnown
      return Proof(
        .derived(number, value, rule: nil), isKnown ? .holds : .unknown,
        absence { rule in
          if case .value(derived: number) = rule.head { return true }
          return false
        })
    }
    let body = body(of: derivation)
    return Proof(
      .derived(number, value, rule: program.rules[derivation.rule].source), .holds, body)
  }

  /// What a rule's conclusion rests on: its instances and its conditions.
  mutating func body(of derivation: Derivation) -> [Proof] {
    let saved = (evaluation.slots, evaluation.visible)
    defer { (evaluation.slots, evaluation.visible) = saved }
    let rule = program.rules[derivation.rule]
    hide(from: derivation.round, stratum: ruleBase.rules[rule.source].stratum)
    for (place, binding) in derivation.bindings.enumerated() {
      evaluation.slots[program.loops[rule.loops[place]].variable] = binding
    }
    var premises: [Proof] = []
    for (place, conditions) in rule.conditions.enumerated() {
      if place > 0 { premises.append(instance(rule, place - 1)) }
      for condition in conditions where !isConstant(condition) {
        premises.append(prove(condition))
      }
    }
    return premises + arguments(of: rule)
  }

  /// The answers that a conclusion takes its values from.
  private func arguments(of rule: CompiledRule) -> [Proof] {
    rule.arguments.compactMap { argument in
      let node = program.nodes[Int(argument)]
      guard node.operation == .field, ruleBase.relations[Int(node.c)].isEntity else { return nil }
      let row = Int(evaluation.slots[Int(node.a)])
      let id = evaluation.numbering.rowID(relation: Int(node.c), row: row)
      let fact = DecidingFact.field(relation: Int(node.c), row: id, column: Int(node.b))
      return Proof(.answer(fact), .holds)
    }
  }

  /// Lets conditions see only the rows of earlier rounds, those that the derivation had.
  private mutating func hide(from round: Int, stratum: Int) {
    for (relation, declared) in ruleBase.relations.enumerated()
    where !declared.isEntity && declared.stratum == stratum {
      evaluation.visible[relation] = evaluation.derivations[relation].count(before: round)
    }
  }

  /// The line for what one generator is bound to, with the proof that it is there.
  private mutating func instance(_ rule: CompiledRule, _ place: Int) -> Proof {
    let loop = program.loops[rule.loops[place]]
    let variable = ruleBase.rules[rule.source].variables[loop.variable]
    return Proof(
      .instance(variable: variable.name, display(loop, variable.type)), .holds, presenceProof(loop))
  }

  func display(_ loop: Loop, _ type: ValueType) -> DisplayValue {
    evaluation.display(cell: evaluation.slots[loop.variable], type)
  }

  /// Why the row or value at hand is in a generator's domain; nothing for what a case names.
  mutating func presenceProof(_ loop: Loop) -> [Proof] {
    guard case .rows(let relation) = loop.domain else { return bounds(of: loop) }
    let row = Int(evaluation.slots[loop.variable])
    if ruleBase.relations[relation].isEntity || row == Table.unnamed { return [] }
    return [derivedRow(relation, row)]
  }

  // MARK: Derived rows

  /// Why a derived row is there, or may be.
  mutating func derivedRow(_ relation: Int, _ row: Int) -> Proof {
    let values: [DisplayValue?] = evaluation.values(ofRow: row, in: relation).map { .some($0) }
    let why = evaluation.tables[relation].rowWhy[row]
    guard why == 0 else {
      return Proof(
        .row(relation: relation, values, rule: nil, round: 0, others: 0), .unknown,
        answers(of: why - 1))
    }
    let derivation = evaluation.derivations[relation].derivation(of: row) {
      program.rules[$0].loops.count
    }
    let body = body(of: derivation)
    let others = countsOthers ? evaluation.countDerivations(of: row, in: relation) - 1 : 0
    return Proof(
      .row(
        relation: relation, values, rule: program.rules[derivation.rule].source,
        round: derivation.round, others: max(0, others)), .holds, body)
  }

  func answers(of set: FactSets.ID) -> [Proof] {
    evaluation.sets.members(set).map { number in
      Proof(.answer(evaluation.numbering.fact(number)), .unknown)
    }
  }

  private mutating func match(_ node: Node, _ truth: Truth) -> Proof {
    let relation = Int(node.a)
    let columns = ruleBase.relations[relation].columns
    var arguments: [Reading?] = []
    for column in columns.indices {
      let argument = program.links[Int(node.b) + column]
      arguments.append(argument < 0 ? nil : evaluation.value(argument))
    }
    let row = deciding(relation, arguments, truth)
    if let row, !ruleBase.relations[relation].isEntity,
      evaluation.existence(of: row, in: relation).truth == truth
    {
      return derivedRow(relation, row)
    }
    let values = columns.indices.map { column in
      arguments[column].map { evaluation.display($0, columns[column].type) }
    }
    let step = Proof.Step.row(relation: relation, values, rule: nil, round: 0, others: 0)
    switch truth {
    case .holds: return Proof(step, truth)
    case .unknown: return Proof(step, truth, answers(of: doubt(relation, arguments)))
    case .fails: return Proof(step, truth, rowAbsence(relation, arguments))
    }
  }

  /// The first row with the wanted truth.
  private mutating func deciding(
    _ relation: Int, _ arguments: [Reading?], _ truth: Truth
  ) -> Int? {
    guard truth != .fails else { return nil }
    for row in 0..<evaluation.visible[relation] {
      var verdict = evaluation.existence(of: row, in: relation)
      for (column, argument) in arguments.enumerated() {
        guard let argument else { continue }
        let kind = program.columnDomains[relation][column].kind
        verdict = evaluation.both(
          verdict,
          evaluation.equal(kind, evaluation.field(relation, row, column), argument))
      }
      if verdict.truth == truth { return row }
    }
    return nil
  }

  /// The facts that hold a relation open or decide what is looked for in it.
  private mutating func doubt(_ relation: Int, _ arguments: [Reading?]) -> FactSets.ID {
    let open = evaluation.tables[relation].openBy
    return arguments.reduce(open == 0 ? FactSets.empty : open - 1) { set, argument in
      evaluation.sets.union(set, argument?.set ?? FactSets.empty)
    }
  }

  func openness(_ relation: Int) -> [Proof] {
    let open = evaluation.tables[relation].openBy
    return open == 0 ? [] : answers(of: open - 1)
  }

  /// That an entity's list is closed is an answer too.
  func closing(_ relation: Int) -> [Proof] {
    guard ruleBase.relations[relation].isEntity, evaluation.tables[relation].openBy == 0 else {
      return []
    }
    return [Proof(.answer(.list(relation)), .holds)]
  }
}
