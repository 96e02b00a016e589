/// What names are for, when somebody has misspelt one.
public enum NameKind: Sendable, CaseIterable {
  /// A scalar fact.
  case fact
  /// An entity or derived relation.
  case relation
  /// A derived value.
  case derived
  /// A factor.
  case factor
  /// A risk, strength, caution or contradiction.
  case finding
  /// An area.
  case area
}

extension RuleBase {
  /// The name of some kinds that somebody probably meant, or `nil` where none is near.
  ///
  /// - Parameters:
  ///   - name: what was written.
  ///   - kinds: what it can be.
  /// - Returns: the nearest name, at most two letters and a third of its length away.
  public func nearestName(to name: String, among kinds: [NameKind]) -> String? {
    var candidates: [Symbol] = []
    for kind in kinds {
      switch kind {
      case .fact: candidates += facts.map { $0.id }
      case .relation: candidates += relations.map { $0.id }
      case .derived: candidates += derivedValues.map { $0.id }
      case .factor: candidates += factors.map { $0.id }
      case .finding: candidates += findings.map { $0.id }
      case .area: candidates += areas.map { $0.id }
      }
    }
    return symbols.nearest(to: name, among: candidates)
  }
}

extension SymbolTable {
  /// The nearest of some names, the first by its bytes where two are as near.
  func nearest(to name: String, among candidates: [Symbol]) -> String? {
    let wanted = Array(name.unicodeScalars)
    let limit = min(2, wanted.count / 3)
    var best: (distance: Int, symbol: Symbol)?
    for candidate in candidates {
      let distance = editDistance(wanted, Array(string(candidate).unicodeScalars), limit: limit)
      guard distance > 0, distance <= limit else { continue }
      if let found = best, found.distance < distance { continue }
      if let found = best, found.distance == distance, !precedes(candidate, found.symbol) {
        continue
      }
      best = (distance, candidate)
    }
    return best.map { string($0.symbol) }
  }
}

/// The number of letters to add, drop, replace or swap with the next, or `limit + 1` where more.
func editDistance(
  _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
) -> Int {
  if abs(first.count - second.count) > limit { return limit + 1 }
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in 0..<first.count {
    var current = [row + 1]
    for column in 0..<second.count {
      let cost = first[row] == second[column] ? 0 : 1
      var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
