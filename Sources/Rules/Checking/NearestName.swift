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
  /// The nearest of some names, or `nil` where none is near.
  func nearest(to name: String, among candidates: [Symbol]) -> String? {
    let found = Rules.nearest(to: [UInt8](name.utf8)[...], among: candidates, in: self)
    return found.map { string($0) }
  }
}
