extension Checker {
  /// Refuses factors that must come before themselves.
  mutating func checkRequirements() {
    var isOrdered = [Bool](repeating: false, count: base.factors.count)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for factor in base.factors.indices
      where !isOrdered[factor] && base.factors[factor].requires.allSatisfy({ isOrdered[$0] }) {
        isOrdered[factor] = true
        hasChanged = true
      }
    }
    // Each factor that is left waits for another that is left, so every walk ends in a cycle.
    for factor in base.factors.indices where !isOrdered[factor] {
      var path = [factor]
      while let next = base.factors[path[path.count - 1]].requires.first(where: {
        !isOrdered[$0]
      }) {
        if let start = path.firstIndex(of: next) {
          reportCycle(Array(path[start...]))
          break
        }
        path.append(next)
      }
      for seen in path { isOrdered[seen] = true }
    }
  }

  private mutating func reportCycle(_ cycle: [Int]) {
    let names = (cycle + [cycle[0]]).map { base.string(base.factors[$0].id) }
    report(
      .cycleOfRequirements, at: requirement(cycle[cycle.count - 1], of: cycle[0]),
      [names[0], names.joined(separator: " → ")])
  }

  /// Where a factor requires another.
  private func requirement(_ factor: Int, of other: Int) -> SourceRange? {
    let declaration = declarations[byKind[.factor][factor]]
    for place in declaration.places(of: .requires) {
      for name in declaration.clauses[place].names
      where name.symbol == base.factors[other].id { return name.range }
    }
    return declaration.name.range
  }
}
