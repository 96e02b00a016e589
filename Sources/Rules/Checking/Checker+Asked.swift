extension Checker {
  /// Checks when questions are asked.
  ///
  /// What only such a condition reads is not used: no rule concludes anything from it.
  mutating func checkAsked() {
    let used = uses
    for (place, index) in byKind[.fact].enumerated() {
      base.facts[place].asked = asked(declarations[index])
    }
    for index in byKind[.entity] {
      guard let place = names[.relation, declarations[index].name.symbol] else { continue }
      base.relations[place].asked = asked(declarations[index])
    }
    uses = used
    refuseCyclesOfAsking()
  }

  private mutating func asked(_ declaration: SyntaxDeclaration) -> Asked? {
    let places = declaration.places(of: .asked)
    guard let first = places.first else { return nil }
    for place in places.dropFirst() {
      report(
        .clauseTwice, at: declaration.clauses[place].range,
        [string(declaration.name), Keyword.asked.word])
    }
    scope = Scope()
    for fact in uses.facts.indices { uses.facts[fact] = false }
    for relation in uses.relations.indices { uses.relations[relation] = false }
    let condition = condition(of: declaration.clauses[first])
    return Asked(
      variables: scope.variables, condition: condition,
      facts: uses.facts.indices.filter { uses.facts[$0] },
      lists: uses.relations.indices.filter { uses.relations[$0] && base.relations[$0].isEntity })
  }

  /// Refuses a question that is asked only after its own answer.
  private mutating func refuseCyclesOfAsking() {
    let count = base.facts.count
    let all = base.facts.map { $0.asked } + base.relations.map { $0.asked }
    let reads = all.map { asked in
      (asked?.facts ?? []) + (asked?.lists ?? []).map { count + $0 }
    }
    var isDone = [Bool](repeating: false, count: reads.count)
    for start in reads.indices where !isDone[start] {
      var path = [start]
      while let last = path.last {
        guard let next = reads[last].first(where: { !isDone[$0] }) else {
          isDone[last] = true
          path.removeLast()
          continue
        }
        guard let loop = path.firstIndex(of: next) else {
          path.append(next)
          continue
        }
        reportAsking(Array(path[loop...]))
        for question in path { isDone[question] = true }
        break
      }
    }
  }

  private mutating func reportAsking(_ cycle: [Int]) {
    let count = base.facts.count
    let names = (cycle + [cycle[0]]).map { question in
      string(question < count ? base.facts[question].id : base.relations[question - count].id)
    }
    let declaration = declarations.first {
      ($0.kind == .fact || $0.kind == .entity) && string($0.name) == names[0]
    }
    let place = declaration?.places(of: .asked).first
    report(
      .cycleOfAsking, at: place.flatMap { declaration?.clauses[$0].range },
      [names[0], names.joined(separator: " → ")])
  }

  private func string(_ id: Symbol) -> String { base.string(id) }
}
