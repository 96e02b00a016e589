/// The rows of one entity or derived relation: flat cells, a hash of whole rows, and an index for
/// each column that a join looks up.
///
/// Rows are only ever added, so a row's number is stable.
struct Table: Sendable {
  typealias Row = Int

  /// The row that stands for all that nobody has named.
  static let unnamed: Row = -1

  let arity: Int
  private(set) var count = 0
  private(set) var cells = ContiguousArray<Int64>()

  /// 0 for a known row, else one more than the set of facts that decide it.
  private(set) var rowWhy = ContiguousArray<UInt32>()

  /// The same for each cell of an entity; empty for a derived relation, whose cells are known.
  private(set) var cellWhy = ContiguousArray<UInt32>()

  /// The possible alternatives of sets and upper ends of ranges; empty where no column needs it.
  private var upperCells = ContiguousArray<Int64>()

  /// 0 for a closed table, else one more than the set of facts that hold it open.
  var openBy: UInt32 = 0

  /// Whether some row or cell is not known, or further rows may exist.
  private(set) var hasDoubt = false

  private var slots: [UInt32]
  private var indexes: [ColumnIndex] = []

  init(arity: Int, indexedColumns: [Int]) {
    self.arity = arity
    slots = [UInt32](repeating: 0, count: 16)
    indexes = indexedColumns.map { ColumnIndex(column: $0) }
  }

  var isCertain: Bool { !hasDoubt && openBy == 0 }

  func cell(_ row: Row, _ column: Int) -> Int64 { cells[row * arity + column] }

  func upperCell(_ row: Row, _ column: Int) -> Int64 { upperCells[row * arity + column] }

  func why(_ row: Row, _ column: Int) -> UInt32 {
    cellWhy.isEmpty ? 0 : cellWhy[row * arity + column]
  }

  // MARK: Adding

  /// Adds a row of an entity, whose cells may be unknown.
  mutating func add(entityRow readings: [Reading], domains: [Domain]) {
    for (column, reading) in readings.enumerated() {
      let isChoice = domains[column].kind == .choice
      let isExact = reading.isKnown
      cells.append(
        isChoice && isExact ? Int64(reading.lower.trailingZeroBitCount) : reading.lower)
      upperCells.append(reading.upper)
      cellWhy.append(reading.why)
      if !isExact { hasDoubt = true }
    }
    rowWhy.append(0)
    count += 1
    for index in indexes.indices { extendIndex(index) }
  }

  /// The number of the row with these cells, or `nil`.
  func find(_ row: ContiguousArray<Int64>) -> Row? {
    var slot = Self.hash(row) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = Int(slots[slot] - 1)
      if isEqual(candidate, row) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a derived row, known or possible, that is not there yet.
  mutating func add(derivedRow row: ContiguousArray<Int64>, why: UInt32) -> Row {
    cells.append(contentsOf: row)
    rowWhy.append(why)
    if why != 0 { hasDoubt = true }
    count += 1
    if count * 2 > slots.count { grow() } else { insertSlot(count - 1) }
    for index in indexes.indices { extendIndex(index) }
    return count - 1
  }

  /// Gives a possible row another set of deciding facts.
  mutating func setWhy(_ row: Row, _ why: UInt32) { rowWhy[row] = why }

  // MARK: Looking up

  /// The place of a column's index, or `nil` where nothing looks it up.
  func index(ofColumn column: Int) -> Int? { indexes.firstIndex { $0.column == column } }

  /// The newest row whose cell of the indexed column may equal a value; go on with ``next(_:_:)``.
  func first(inIndex index: Int, _ key: Int64) -> Row {
    let own = indexes[index]
    if own.heads.isEmpty { return -2 }
    var slot = ColumnIndex.hash(key) & (own.heads.count - 1)
    while own.heads[slot] != 0 {
      let head = Int(own.heads[slot] - 1)
      if cells[head * arity + own.column] == key { return head }
      slot = (slot + 1) & (own.heads.count - 1)
    }
    return -2
  }

  /// The next older row with the same value, or −2.
  func next(inIndex index: Int, after row: Row) -> Row { Int(indexes[index].next[row]) }

  /// The rows whose cell of the indexed column is not known.
  func looseRows(inIndex index: Int) -> ContiguousArray<Int32> { indexes[index].loose }

  private mutating func extendIndex(_ index: Int) {
    let row = count - 1
    let column = indexes[index].column
    if why(row, column) != 0 {
      indexes[index].loose.append(Int32(row))
      indexes[index].next.append(-2)
      return
    }
    if (indexes[index].keyCount + 1) * 2 > indexes[index].heads.count {
      rehash(index)
    }
    let key = cells[row * arity + column]
    var slot = ColumnIndex.hash(key) & (indexes[index].heads.count - 1)
    while indexes[index].heads[slot] != 0 {
      let head = Int(indexes[index].heads[slot] - 1)
      if cells[head * arity + column] == key { break }
      slot = (slot + 1) & (indexes[index].heads.count - 1)
    }
    let previous = indexes[index].heads[slot]
    if previous == 0 { indexes[index].keyCount += 1 }
    indexes[index].next.append(previous == 0 ? -2 : Int32(previous - 1))
    indexes[index].heads[slot] = UInt32(row + 1)
  }

  private mutating func rehash(_ index: Int) {
    let old = indexes[index].heads
    var heads = ContiguousArray<UInt32>(repeating: 0, count: max(16, old.count * 2))
    for head in old where head != 0 {
      let key = cells[Int(head - 1) * arity + indexes[index].column]
      var slot = ColumnIndex.hash(key) & (heads.count - 1)
      while heads[slot] != 0 { slot = (slot + 1) & (heads.count - 1) }
      heads[slot] = head
    }
    indexes[index].heads = heads
  }

  private func isEqual(_ row: Row, _ other: ContiguousArray<Int64>) -> Bool {
    for column in 0..<arity where cells[row * arity + column] != other[column] { return false }
    return true
  }

  private static func hash(_ row: ContiguousArray<Int64>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for cell in row { hash = mix(hash ^ UInt64(bitPattern: cell)) }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }

  static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xBF58_476D_1CE4_E5B9
    return product ^ (product >> 31)
  }

  private func hash(ofRow row: Row) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for column in 0..<arity {
      hash = Self.mix(hash ^ UInt64(bitPattern: cells[row * arity + column]))
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }

  private mutating func insertSlot(_ row: Row) {
    var slot = hash(ofRow: row) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(row + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for row in 0..<count { insertSlot(row) }
  }
}

/// The rows of a table by the value of one column, newest first.
struct ColumnIndex: Sendable {
  let column: Int
  /// One more than the newest row of each value, by hash.
  var heads = ContiguousArray<UInt32>()
  /// The next older row of the same value, or −2.
  var next = ContiguousArray<Int32>()
  /// Rows whose cell is not known.
  var loose = ContiguousArray<Int32>()
  var keyCount = 0

  static func hash(_ key: Int64) -> Int {
    Int(truncatingIfNeeded: Table.mix(UInt64(bitPattern: key) &+ 0x9E37_79B9) & 0x7FFF_FFFF)
  }
}
