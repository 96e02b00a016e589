extension Checker {
  /// Warns of each factor whose conditions no answer reaches, neither directly nor through rules.
  mutating func warnOfUndecidable() {
    let isAnswered = answeredPlaces()
    for (factor, index) in byKind[.factor].enumerated() {
      let reads = factorReads[factor]
      let declaration = declarations[index]
      guard !reads.hasAnswers, !reads.sources.contains(where: { isAnswered[place(of: $0.node)] }),
        declaration.has(.met), !declaration.isBroken, !hasErrors(in: declaration.range)
      else { continue }
      report(.nothingDecides, at: declaration.name.range, [string(declaration.name)])
    }
  }

  /// Whether answers decide each relation and derived value.
  private func answeredPlaces() -> [Bool] {
    var result = [Bool](
      repeating: false, count: base.relations.count + base.derivedValues.count)
    for node in answeredNodes { result[place(of: node)] = true }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for dependency in dependencies
      where result[place(of: dependency.body)] && !result[place(of: dependency.head)] {
        result[place(of: dependency.head)] = true
        hasChanged = true
      }
    }
    return result
  }

  /// Whether something is wrong in a declaration, so that its conditions say less than was meant.
  private func hasErrors(in range: SourceRange) -> Bool {
    diagnostics.contains {
      guard $0.severity == .error, let place = $0.range else { return false }
      return place.file == range.file && range.lower <= place.lower && place.upper <= range.upper
    }
  }
}

extension Keyword {
  /// Whether the condition of such a clause decides how a factor stands.
  var decides: Bool {
    switch self {
    case .applies, .met, .partly: true
    default: false
    }
  }
}
