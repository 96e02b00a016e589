import Rules

extension Prover {
  /// A quantifier with the instances that decide it.
  mutating func quantified(
    _ quantifier: Proof.Quantifier, _ number: Int, _ condition: Int32?, _ truth: Truth
  ) -> Proof {
    let loop = program.loops[number]
    var counts = Proof.Counts(known: 0, possible: 0, isOpen: false)
    evaluation.forEachInstance(of: number) { evaluation, verdict in
      if verdict == .holds { counts.known += 1 } else { counts.possible += 1 }
      if loop.runsOverRows && evaluation.slots[loop.variable] == Int64(Table.unnamed) {
        counts.isOpen = true
      }
      return true
    }
    let premises = decidingInstances(quantifier, number, condition, truth)
    return Proof(.quantified(quantifier, domain(of: loop), counts), truth, premises)
  }

  private func domain(of loop: Loop) -> Proof.Domain {
    switch loop.domain {
    case .rows(let relation): .relation(relation)
    case .cells: .values(loop.type)
    }
  }

  private mutating func decidingInstances(
    _ quantifier: Proof.Quantifier, _ number: Int, _ condition: Int32?, _ truth: Truth
  ) -> [Proof] {
    let loop = program.loops[number]
    switch (quantifier, truth) {
    case (.some, .holds), (.no, .fails):
      return Array(instances(of: number, nil) { $0 == .holds }.prefix(1))
    case (.some, .fails), (.no, .holds):
      return failures(of: number) + closing(loop)
    case (.every, .fails):
      return instances(of: number, condition) { $0 == .fails }
    case (.every, .holds):
      return instances(of: number, condition) { _ in true } + closing(loop)
    case (.every, .unknown):
      return instances(of: number, condition) { $0 != .holds } + opening(loop)
    case (_, .unknown):
      return instances(of: number, nil) { $0 == .unknown } + opening(loop)
    }
  }

  private func closing(_ loop: Loop) -> [Proof] {
    guard case .rows(let relation) = loop.domain else { return [] }
    return closing(relation)
  }

  private func opening(_ loop: Loop) -> [Proof] {
    guard case .rows(let relation) = loop.domain else { return [] }
    return openness(relation)
  }

  /// The instances that a generator has, each with the proof of its condition and, for `every`, of
  /// what each must satisfy; only those whose decisive part has a wanted truth.
  mutating func instances(
    of number: Int, _ condition: Int32?, where isWanted: (Truth) -> Bool
  ) -> [Proof] {
    let loop = program.loops[number]
    let type = loop.type
    var result: [Proof] = []
    for slot in candidates(of: loop) {
      evaluation.slots[loop.variable] = slot
      if slot == Int64(Table.unnamed) && loop.runsOverRows { continue }
      var verdict = presence(of: loop)
      if verdict == .fails { continue }
      var premises = presenceProof(loop)
      if loop.condition >= 0 {
        verdict = evaluation.both(verdict, evaluation.truth(loop.condition))
        if verdict == .fails { continue }
        premises.append(prove(loop.condition))
      }
      evaluation.slots[loop.variable] = slot
      if let condition {
        let own = evaluation.truth(condition)
        verdict = verdict.isUnknown && own != .holds ? verdict : own
        if isWanted(verdict.truth) { premises.append(prove(condition)) }
      }
      evaluation.slots[loop.variable] = slot
      if isWanted(verdict.truth) {
        result.append(
          Proof(
            .instance(variable: loop.name, display(loop, type)),
            verdict.truth, premises))
      }
    }
    return result
  }

  /// Why each row or value is not an instance.
  private mutating func failures(of number: Int) -> [Proof] {
    let loop = program.loops[number]
    let type = loop.type
    guard loop.condition >= 0 else { return relationAbsence(loop) }
    var result: [Proof] = relationAbsence(loop)
    for slot in candidates(of: loop) where !(loop.runsOverRows && slot == Int64(Table.unnamed)) {
      evaluation.slots[loop.variable] = slot
      if presence(of: loop) == .fails { continue }
      let presence = presenceProof(loop)
      let proof = prove(loop.condition)
      evaluation.slots[loop.variable] = slot
      result.append(
        Proof(.instance(variable: loop.name, display(loop, type)), .fails, presence + [proof]))
    }
    return result
  }

  /// Where a derived relation has no rows at all: why not.
  private mutating func relationAbsence(_ loop: Loop) -> [Proof] {
    guard case .rows(let relation) = loop.domain, !ruleBase.relations[relation].isEntity,
      evaluation.tables[relation].count == 0
    else { return [] }
    return rowAbsence(relation, ruleBase.relations[relation].columns.map { _ in nil })
  }

  /// The rows or cells that a generator may run over.
  func candidates(of loop: Loop) -> [Int64] {
    switch loop.domain {
    case .rows(let relation):
      let count = Int64(evaluation.visible[relation])
      return Array(0..<count) + (evaluation.tables[relation].openBy == 0 ? [] : [-1])
    case .cells(let list, _, _): return program.cellLists[list]
    }
  }

  /// Whether the row or value at hand is in the generator's domain.
  mutating func presence(of loop: Loop) -> Verdict {
    switch loop.domain {
    case .rows(let relation):
      return evaluation.existence(of: Int(evaluation.slots[loop.variable]), in: relation)
    case .cells(_, let lower, let upper):
      let cell = evaluation.slots[loop.variable]
      return evaluation.inside(cell, evaluation.bounds(lower, upper))
    }
  }
}
