import Inference
import Rules

/// The lines of a proof as they are printed, before they are laid out.
struct ProofTree {
  /// What the line says.
  var text: String
  /// Whether it is a source or a judgement rather than a step.
  var isBacking = false
  /// What stands below it.
  var branches: [ProofTree] = []
}

/// Turns proofs into lines.
struct ProofReader {
  private var wording: Wording
  /// The answers whose origin has been told; it is told once.
  private var told: [DecidingFact] = []
  /// The rules whose sources have been told; they are told once.
  private var toldRules: [Int] = []
  /// Whether origins are left out, as when two proofs are compared.
  private let isBare: Bool

  init(_ wording: Wording, isBare: Bool = false) {
    self.wording = wording
    self.isBare = isBare
  }

  /// A proof with all that is below it.
  mutating func tree(of proof: Proof) -> ProofTree {
    let proof = proof.withoutRepetition
    var tree = ProofTree(text: line(proof))
    let enclosing = wording.enclosingRow
    if case .instance(_, let value) = proof.step, case .row = value { wording.enclosingRow = value }
    for premise in joined(proof.premises) { tree.branches.append(self.tree(of: premise)) }
    wording.enclosingRow = enclosing
    tree.branches += backing(of: proof.step)
    return tree
  }

  /// One line: whether it is so, what it says, and where the answers that it reads come from.
  private mutating func line(_ proof: Proof) -> String {
    var text = wording.sentence(proof.step)
    if !isBare {
      for place in places(read: proof.step) { text += " [" + place + "]" }
    }
    switch proof.step {
    case .finding(let index): return wording.finding(index, proof.truth)
    case .factor, .answer, .derived: return text
    default: return wording.say(.truth(proof.truth)) + ": " + text
    }
  }

  private mutating func places(read step: Proof.Step) -> [String] {
    var places: [String] = []
    for fact in wording.factsRead(by: step) where !told.contains(fact) {
      told.append(fact)
      let provenance = wording.provenance(fact)
      // The line of the row has said where its fields come from.
      if case .field(let relation, let row, _) = fact,
        provenance == wording.provenance(ofRow: row, in: relation)
      {
        continue
      }
      if let place = wording.placeWithNote(provenance), !places.contains(place) {
        places.append(place)
      }
    }
    if case .instance(_, .row(let relation, let row)) = step,
      let place = wording.placeWithNote(wording.provenance(ofRow: row, in: relation))
    {
      places.append(place)
    }
    return places
  }

  /// What stands behind a conclusion: its citations and our own judgements.
  private mutating func backing(of step: Proof.Step) -> [ProofTree] {
    let ruleBase = wording.ruleBase
    switch step {
    case .factor(let index, _):
      return backing(ruleBase.factors[index].citations, ruleBase.factors[index].judgements)
    case .finding(let index):
      return backing(ruleBase.findings[index].citations, ruleBase.findings[index].judgements)
    case .row(_, _, let rule?, _, _), .derived(_, _, let rule?):
      if toldRules.contains(rule) { return [] }
      toldRules.append(rule)
      return backing(ruleBase.rules[rule].citations, ruleBase.rules[rule].judgements)
    default: return []
    }
  }

  private func backing(_ citations: [Citation], _ judgements: [Text]) -> [ProofTree] {
    let texts =
      citations.map { wording.say(.source) + ": " + wording.citation($0) }
      + judgements.map { wording.say(.judgement) + ": " + wording.text($0) }
    return texts.map { ProofTree(text: $0, isBacking: true) }
  }
}

extension ProofReader {
  /// The premises, neighbouring numbers joined to a span where nothing else tells them apart:
  /// `13–17 år` once instead of five times.
  private func joined(_ premises: [Proof]) -> [Proof] {
    var result: [Proof] = []
    var place = 0
    while place < premises.count {
      guard let (first, type) = number(of: premises[place]) else {
        result.append(premises[place])
        place += 1
        continue
      }
      let shape = self.shape(of: premises[place], first, type)
      var count = 1
      while place + count < premises.count,
        let (next, _) = number(of: premises[place + count]),
        next == first + Fixed(count) * fixedOne,
        self.shape(of: premises[place + count], next, type) == shape
      {
        count += 1
      }
      let last = first + Fixed(count - 1) * fixedOne
      result.append(
        count == 1
          ? premises[place]
          : premises[place].replacing(
            .value(.number(first), .number(type)), with: .span(first, last, type)))
      place += count
    }
    return result
  }

  private func number(of proof: Proof) -> (Fixed, NumberType)? {
    guard case .instance(_, .value(.number(let value), .number(let type))) = proof.step else {
      return nil
    }
    return (value, type)
  }

  /// The lines of a proof with one number left out.
  private func shape(of proof: Proof, _ value: Fixed, _ type: NumberType) -> [String] {
    var reader = ProofReader(wording, isBare: true)
    let tree = reader.tree(
      of: proof.replacing(.value(.number(value), .number(type)), with: .unknown(.text)))
    var lines: [String] = []
    func add(_ tree: ProofTree, depth: Int) {
      lines.append(String(depth) + tree.text)
      for branch in tree.branches { add(branch, depth: depth + 1) }
    }
    add(tree, depth: 0)
    return lines
  }
}

extension Proof {
  /// The proof without a line that its only premise says again.
  fileprivate var withoutRepetition: Proof {
    guard premises.count == 1 else { return self }
    let premise = premises[0]
    switch (step, premise.step) {
    case (.all, _) where premise.truth == truth, (.any, _) where premise.truth == truth:
      return premise.withoutRepetition
    case (.yes(let term), .derived(let index, _, _)):
      guard case .derived(index) = term.origin else { return self }
      return premise
    default: return self
    }
  }

  /// The proof with one value for another wherever it stands.
  fileprivate func replacing(_ value: DisplayValue, with other: DisplayValue) -> Proof {
    func new(_ own: DisplayValue) -> DisplayValue { own == value ? other : own }
    func new(_ own: Term) -> Term { Term(origin: own.origin, value: new(own.value)) }
    let step: Step =
      switch self.step {
      case .comparison(let left, let comparison, let right):
        .comparison(new(left), comparison, new(right))
      case .yes(let term): .yes(new(term))
      case .has(let set, let member): .has(new(set), new(member))
      case .between(let term, let lower, let upper): .between(new(term), new(lower), new(upper))
      case .instance(let variable, let own): .instance(variable: variable, new(own))
      case .row(let relation, let values, let rule, let round, let others):
        .row(
          relation: relation, values.map { $0.map { new($0) } }, rule: rule, round: round,
          others: others)
      case .derived(let index, let own, let rule): .derived(index, new(own), rule: rule)
      default: self.step
      }
    return Proof(step, truth, premises.map { $0.replacing(value, with: other) })
  }
}

extension Wording {
  /// Where a row comes from.
  fileprivate func provenance(ofRow id: String, in relation: Int) -> Provenance {
    guard relation < subject.tables.count else { return Provenance() }
    for row in subject.tables[relation].rows where row.id == id { return row.provenance }
    return Provenance()
  }

  /// Where an answer comes from, with the remark on it.
  fileprivate func placeWithNote(_ provenance: Provenance) -> String? {
    let place = self.place(provenance)
    if provenance.note.isEmpty { return place }
    return place.map { $0 + ": " + provenance.note } ?? provenance.note
  }
}
