extension RuleBase {
  /// The declared type of a fact, derived value, field or variable; `nil` for what is calculated.
  func type(of expression: Expression, _ variables: [Variable]) -> ValueType? {
    switch expression {
    case .fact(let fact): return facts[fact].type
    case .derived(let value): return derivedValues[value].type
    case .variable(let variable): return variables[variable].type
    case .field(let variable, let column):
      guard case .row(let relation) = variables[variable].type else { return nil }
      return relations[relation].columns[column].type
    default: return nil
    }
  }
}
