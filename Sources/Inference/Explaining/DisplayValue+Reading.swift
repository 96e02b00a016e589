import Rules

extension DisplayValue {
  /// What can be printed of a reading of a type.
  init(_ reading: Reading, _ type: ValueType, in evaluation: Evaluation) {
    guard reading.isKnown || (type.isSet && reading.lower != 0) else {
      self = .unknown(type)
      return
    }
    switch type {
    case .yesNo, .choice: self = .value(.choice(reading.lower.trailingZeroBitCount), type)
    case .number: self = .value(.number(reading.lower), type)
    case .set:
      self = .value(
        .set(UInt64(bitPattern: reading.lower), isOpen: reading.lower != reading.upper), type)
    case .range: self = .value(.range(reading.lower, reading.upper), type)
    case .text: self = .value(.text(evaluation.text(reading.lower)), type)
    case .row(let relation):
      self = evaluation.display(cell: reading.lower, .row(relation))
    }
  }
}

extension ValueType {
  var isSet: Bool {
    if case .set = self { true } else { false }
  }
}

extension Evaluation {
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
