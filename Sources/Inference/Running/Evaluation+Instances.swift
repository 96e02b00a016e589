import Rules

/// A walk over the rows of a table that may satisfy a generator.
struct Cursor: Sendable {
  let relation: Int
  /// The index that is followed, or −1 for all rows.
  let index: Int
  var row: Int
  let lower: Int
  let upper: Int
  var loose = 0
  var unnamedIsLeft: Bool
}

extension Evaluation {
  /// Calls `body` for each instance that is there or may be, until it says `false`.
  ///
  /// It is told whether the instance is there; the variable is bound to the instance meanwhile.
  mutating func forEachInstance(
    of number: Int, _ body: (inout Evaluation, Verdict) -> Bool
  ) {
    let loop = program.loops[number]
    switch loop.domain {
    case .rows(let relation):
      var cursor = cursor(over: relation, loop, 0..<visible[relation])
      while let row = next(&cursor) {
        slots[loop.variable] = Int64(row)
        let verdict = conditioned(existence(of: row, in: relation), loop.condition)
        if verdict != .fails && !body(&self, verdict) { return }
      }
    case .cells(let list, let lower, let upper):
      let bounds = bounds(lower, upper)
      for cell in program.cellLists[list] {
        slots[loop.variable] = cell
        let verdict = conditioned(inside(cell, bounds), loop.condition)
        if verdict != .fails && !body(&self, verdict) { return }
      }
    }
  }

  private mutating func conditioned(_ verdict: Verdict, _ condition: Int32) -> Verdict {
    verdict == .fails || condition < 0 ? verdict : both(verdict, truth(condition))
  }

  mutating func bounds(_ lower: Int32, _ upper: Int32) -> (Reading?, Reading?) {
    (lower < 0 ? nil : value(lower), upper < 0 ? nil : value(upper))
  }

  mutating func inside(_ cell: Int64, _ bounds: (Reading?, Reading?)) -> Verdict {
    var verdict = Verdict.holds
    if let lower = bounds.0 { verdict = compare(lower, .lessOrEqual, Reading(cell)) }
    if verdict != .fails, let upper = bounds.1 {
      verdict = both(verdict, compare(Reading(cell), .lessOrEqual, upper))
    }
    return verdict
  }

  /// A walk over the rows in a range, by an index where the generator has a key that is known.
  mutating func cursor(over relation: Int, _ loop: Loop, _ rows: Range<Int>) -> Cursor {
    let isOpen = tables[relation].openBy != 0
    if loop.key >= 0 {
      let key = value(loop.key)
      if key.isKnown {
        let column = program.indexedColumns[relation][loop.keyIndex]
        let cell = cell(of: key, program.columnDomains[relation][column].kind)
        return Cursor(
          relation: relation, index: loop.keyIndex,
          row: tables[relation].first(inIndex: loop.keyIndex, cell), lower: rows.lowerBound,
          upper: rows.upperBound, unnamedIsLeft: isOpen)
      }
    }
    return Cursor(
      relation: relation, index: -1, row: rows.lowerBound, lower: rows.lowerBound,
      upper: rows.upperBound, unnamedIsLeft: isOpen)
  }

  func next(_ cursor: inout Cursor) -> Int? {
    if cursor.index < 0 {
      if cursor.row < cursor.upper {
        cursor.row += 1
        return cursor.row - 1
      }
    } else if let row = nextIndexed(&cursor) {
      return row
    }
    guard cursor.unnamedIsLeft else { return nil }
    cursor.unnamedIsLeft = false
    return Table.unnamed
  }

  private func nextIndexed(_ cursor: inout Cursor) -> Int? {
    while cursor.row >= cursor.upper {
      cursor.row = tables[cursor.relation].next(inIndex: cursor.index, after: cursor.row)
    }
    if cursor.row >= cursor.lower {
      let row = cursor.row
      cursor.row = tables[cursor.relation].next(inIndex: cursor.index, after: row)
      return row
    }
    let loose = tables[cursor.relation].looseRows(inIndex: cursor.index)
    while cursor.loose < loose.count {
      let row = Int(loose[cursor.loose])
      cursor.loose += 1
      if row >= cursor.lower && row < cursor.upper { return row }
    }
    return nil
  }
}
