extension Checker {
  /// Warns where the conditions of a factor together leave out a status.
  mutating func checkStatuses(of factor: Factor, _ declaration: SyntaxDeclaration) {
    for place in declaration.clauses.indices {
      guard let range = declaration.clauses[place].condition?.range else { continue }
      switch declaration.clauses[place].keyword {
      case .met where excludes(factor.applies, factor.met):
        report(.metNeverApplies, at: range, [string(declaration.name)])
      case .partly where !isContradictory(factor.partly) && implies(factor.partly, factor.met):
        report(.partlyAlwaysMet, at: range, [string(declaration.name)])
      default: break
      }
    }
  }

  /// Whether two conditions, each of them possible, never hold together.
  private func excludes(_ first: Condition, _ second: Condition) -> Bool {
    !isContradictory(first) && !isContradictory(second) && isContradictory([first, second])
  }

  /// Whether a condition holds wherever another does, as far as its parts, ranges and alternatives
  /// tell.
  private func implies(_ first: Condition, _ second: Condition) -> Bool {
    if first == second { return true }
    if case .or(let parts) = first { return parts.allSatisfy { implies($0, second) } }
    if case .and(let parts) = second { return parts.allSatisfy { implies(first, $0) } }
    if case .or(let parts) = second, parts.contains(where: { implies(first, $0) }) { return true }
    if case .and(let parts) = first, parts.contains(where: { implies($0, second) }) { return true }
    return second.opposite.map { isContradictory([first, $0]) } ?? false
  }
}

extension Condition {
  /// What holds where this does not; `nil` for what says more than ranges and alternatives can.
  fileprivate var opposite: Condition? {
    switch self {
    case .compare(let left, let comparison, let right):
      return .compare(left, comparison.opposite, right)
    case .holds: return .not(self)
    case .not(let part), .unless(let part): return part
    case .or(let parts):
      let opposites = parts.compactMap { $0.opposite }
      return opposites.count == parts.count ? .and(opposites) : nil
    default: return nil
    }
  }
}
