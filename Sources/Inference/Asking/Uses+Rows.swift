import Rules

/// The rows that conditions look for.
extension Uses {
  /// Keeps a row with the columns that a generator's conditions fix.
  mutating func want(_ relation: Int, _ generator: Generator, _ further: Condition?) {
    var row: [Value?] = ruleBase.relations[relation].columns.map { _ in nil }
    for condition in [generator.condition, further] {
      if let condition { fix(&row, generator.variable, relation, condition, isTrue: true) }
    }
    if !wantedRows[relation].contains(row) { wantedRows[relation].append(row) }
  }

  /// The columns of a row; where others run between two of them, from the lowest to the highest.
  func spanned(_ columns: [Value?], _ relation: Int) -> [Value?] {
    var columns = columns
    for span in spans where span.relation == relation && columns[span.column] == nil {
      if case .number(let type) = ruleBase.relations[relation].columns[span.column].type {
        columns[span.column] = .number(span.isUpper ? type.upper : type.lower)
      }
    }
    return columns
  }

  private func fix(
    _ row: inout [Value?], _ variable: Int, _ relation: Int, _ condition: Condition, isTrue: Bool
  ) {
    switch condition {
    case .and(let parts):
      for part in isTrue ? parts : Array(parts.prefix(1)) {
        fix(&row, variable, relation, part, isTrue: isTrue)
      }
    case .or(let parts):
      for part in isTrue ? Array(parts.prefix(1)) : parts {
        fix(&row, variable, relation, part, isTrue: isTrue)
      }
    case .not(let part), .unless(let part):
      fix(&row, variable, relation, part, isTrue: !isTrue)
    case .holds(.field(variable, let column)):
      row[column] = row[column] ?? .choice(isTrue ? 1 : 0)
    case .has(.field(variable, let column), .literal(.choice(let place))):
      var bits: UInt64 = 0
      if case .set(let old, isOpen: _)? = row[column] { bits = old }
      row[column] = .set(isTrue ? bits | 1 << UInt64(place) : bits, isOpen: false)
    case .between(.field(variable, let column), let lower, _):
      if isTrue, case .literal(let value) = lower { row[column] = row[column] ?? value }
    case .compare(.field(variable, let column), let comparison, .literal(let value)):
      let type = ruleBase.relations[relation].columns[column].type
      row[column] =
        row[column] ?? value.satisfying(isTrue ? comparison : comparison.opposite, type, ruleBase)
    default: break
    }
  }
}

extension Value {
  /// A value that compares so with this one, the nearest there is.
  fileprivate func satisfying(
    _ comparison: Comparison, _ type: ValueType, _ ruleBase: RuleBase
  ) -> Value? {
    switch self {
    case .number(let number):
      switch comparison {
      case .equal, .lessOrEqual, .greaterOrEqual: return self
      case .less: return .number(number - type.step)
      case .greater, .notEqual: return .number(number + type.step)
      }
    case .choice(let place):
      if comparison == .equal { return self }
      return place == 0 ? .choice(1) : .choice(0)
    default: return comparison == .equal ? self : nil
    }
  }
}
