/// Sets of facts that decide something, each stored once and named by a small number.
///
/// Facts are dense numbers (see ``FactNumbering``); set 0 is empty.
struct FactSets: Sendable {
  typealias ID = UInt32

  static let empty: ID = 0

  private let wordCount: Int
  private var words: ContiguousArray<UInt64>
  private var count = 1
  private var slots: [UInt32]
  private var unions: [UInt64: ID] = [:]

  init(factCount: Int) {
    wordCount = max(1, (factCount + 63) / 64)
    words = ContiguousArray(repeating: 0, count: wordCount)
    slots = [UInt32](repeating: 0, count: 256)
    insertSlot(0)
  }

  /// The set of one fact.
  mutating func single(_ fact: Int) -> ID {
    let start = words.count
    words.append(contentsOf: repeatElement(0, count: wordCount))
    words[start + fact / 64] |= 1 << UInt64(fact % 64)
    return internLast()
  }

  mutating func union(_ first: ID, _ second: ID) -> ID {
    if first == second || second == Self.empty { return first }
    if first == Self.empty { return second }
    let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    if let known = unions[key] { return known }
    let start = words.count
    for word in 0..<wordCount {
      words.append(
        words[Int(first) * wordCount + word] | words[Int(second) * wordCount + word])
    }
    assert(words.count == start + wordCount)
    let result = internLast()
    unions[key] = result
    return result
  }

  /// Whether a fact is in a set.
  func contains(_ set: ID, _ fact: Int) -> Bool {
    words[Int(set) * wordCount + fact / 64] & (1 << UInt64(fact % 64)) != 0
  }

  /// The facts of a set that are not in another, ascending.
  func members(_ set: ID, except other: ID = FactSets.empty) -> [Int] {
    var result: [Int] = []
    for word in 0..<wordCount {
      var bits = words[Int(set) * wordCount + word] & ~words[Int(other) * wordCount + word]
      while bits != 0 {
        result.append(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return result
  }

  /// Whether two sets have a member in common.
  func intersects(_ first: ID, _ second: ID) -> Bool {
    for word in 0..<wordCount
    where words[Int(first) * wordCount + word] & words[Int(second) * wordCount + word] != 0 {
      return true
    }
    return false
  }

  /// Whether every member of a set is in another.
  func isSubset(_ first: ID, of second: ID) -> Bool {
    for word in 0..<wordCount
    where words[Int(first) * wordCount + word] & ~words[Int(second) * wordCount + word] != 0 {
      return false
    }
    return true
  }

  /// Names the set in the last words: the one that is stored already, else a new one.
  private mutating func internLast() -> ID {
    let candidate = UInt32(count)
    var slot = hash(candidate) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = slots[slot] - 1
      if isEqual(other, candidate) {
        words.removeLast(wordCount)
        return other
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = candidate + 1
    count += 1
    if count * 2 > slots.count { grow() }
    return candidate
  }

  private func isEqual(_ first: ID, _ second: ID) -> Bool {
    for word in 0..<wordCount
    where words[Int(first) * wordCount + word] != words[Int(second) * wordCount + word] {
      return false
    }
    return true
  }

  private func hash(_ set: ID) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in 0..<wordCount {
      hash = (hash ^ words[Int(set) * wordCount + word]) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }

  private mutating func insertSlot(_ set: ID) {
    var slot = hash(set) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = set + 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for set in 0..<UInt32(count) { insertSlot(set) }
  }
}
