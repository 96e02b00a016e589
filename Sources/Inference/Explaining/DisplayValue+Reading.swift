import Rules

extension ValueType {
  var isSet: Bool {
    if case .set = self { true } else { false }
  }
}

extension Evaluation {
  /// What can be printed of a reading of a type.
  func display(_ reading: Reading, _ type: ValueType) -> DisplayValue {
    guard reading.isKnown || (type.isSet && reading.lower != 0) else { return .unknown(type) }
    switch type {
    case .yesNo, .choice: return .value(.choice(reading.lower.trailingZeroBitCount), type)
    case .number: return .value(.number(reading.lower), type)
    case .set:
      let isOpen = reading.lower != reading.upper
      return .value(.set(UInt64(bitPattern: reading.lower), isOpen: isOpen), type)
    case .range: return .value(.range(reading.lower, reading.upper), type)
    case .text: return .value(.text(text(reading.lower)), type)
    case .row: return display(cell: reading.lower, type)
    }
  }

  func text(_ number: Int64) -> String {
    texts.string(Symbol(rawValue: UInt32(truncatingIfNeeded: number)))
  }

  /// What can be printed of a derived row.
  func values(ofRow row: Int, in relation: Int) -> [DisplayValue] {
    ruleBase.relations[relation].columns.enumerated().map { column, declared in
      display(cell: tables[relation].cell(row, column), declared.type)
    }
  }

  /// What can be printed of a cell of a type.
  func display(cell: Int64, _ type: ValueType) -> DisplayValue {
    switch type {
    case .yesNo, .choice: .value(.choice(Int(cell)), type)
    case .number: .value(.number(cell), type)
    case .set: .value(.set(UInt64(bitPattern: cell), isOpen: false), type)
    case .range: .value(.range(cell, cell), type)
    case .text: .value(.text(text(cell)), type)
    case .row(let relation) where ruleBase.relations[relation].isEntity && cell >= 0:
      .row(relation: relation, id: numbering.rowID(relation: relation, row: Int(cell)))
    case .row(let relation) where cell >= 0 && !ruleBase.relations[relation].isEntity:
      .derivedRow(relation: relation, values(ofRow: Int(cell), in: relation))
    case .row: .unknown(type)
    }
  }
}
