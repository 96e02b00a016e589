import Rules

/// What is known of a quotient, as two fractions with positive denominators.
struct Ratio: Sendable {
  var lower: (Int64, Int64)
  var upper: (Int64, Int64)
  var why: UInt32

  /// Anything at all, because the divisor may be zero or there may be nothing to share.
  static func anything(by set: FactSets.ID) -> Ratio {
    Ratio(lower: (.min, 1), upper: (.max, 1), why: Reading.why(set))
  }

  init(lower: (Int64, Int64), upper: (Int64, Int64), why: UInt32) {
    self.lower = lower
    self.upper = upper
    self.why = why
  }

  init(_ reading: Reading) {
    lower = (reading.lower, fixedOne)
    upper = (reading.upper, fixedOne)
    why = reading.why
  }

  /// Whether one fraction is less than another, exactly.
  static func isLess(_ left: (Int64, Int64), _ right: (Int64, Int64)) -> Bool {
    if left.0 == .min { return right.0 != .min }
    if right.0 == .max { return left.0 != .max }
    if left.0 == .max || right.0 == .min { return false }
    let first = left.0.multipliedFullWidth(by: right.1)
    let second = right.0.multipliedFullWidth(by: left.1)
    return first.high == second.high ? first.low < second.low : first.high < second.high
  }
}

extension Evaluation {
  /// What is known of a quotient, a share or a plain number.
  mutating func ratio(_ number: Int32) -> Ratio {
    let node = program.nodes[Int(number)]
    switch node.operation {
    case .divide: return quotient(value(node.a), value(node.b))
    case .share: return share(Int(node.a), node.b)
    default: return Ratio(value(number))
    }
  }

  mutating func compare(_ left: Ratio, _ comparison: Comparison, _ right: Ratio) -> Verdict {
    switch comparison {
    case .less: return isLess(left, right)
    case .greater: return isLess(right, left)
    case .lessOrEqual: return isLess(right, left).opposite
    case .greaterOrEqual: return isLess(left, right).opposite
    case .equal, .notEqual:
      let less = isLess(left, right)
      let greater = isLess(right, left)
      let verdict: Verdict =
        if less == .holds || greater == .holds {
          .fails
        } else if less == .fails && greater == .fails {
          .holds
        } else {
          unknown(left, right)
        }
      return comparison == .equal ? verdict : verdict.opposite
    }
  }

  private mutating func isLess(_ left: Ratio, _ right: Ratio) -> Verdict {
    if Ratio.isLess(left.upper, right.lower) { return .holds }
    if !Ratio.isLess(left.lower, right.upper) { return .fails }
    return unknown(left, right)
  }

  private mutating func unknown(_ left: Ratio, _ right: Ratio) -> Verdict {
    let first = left.why == 0 ? FactSets.empty : left.why - 1
    let second = right.why == 0 ? FactSets.empty : right.why - 1
    return Verdict(unknownBy: sets.union(first, second))
  }

  private mutating func quotient(_ dividend: Reading, _ divisor: Reading) -> Ratio {
    let set = sets.union(dividend.set, divisor.set)
    guard divisor.lower > 0 || divisor.upper < 0 else { return .anything(by: set) }
    let isNegative = divisor.upper < 0
    let low = isNegative ? flipped(dividend.upper) : dividend.lower
    let high = isNegative ? flipped(dividend.lower) : dividend.upper
    let small = isNegative ? flipped(divisor.upper) : divisor.lower
    let large = isNegative ? flipped(divisor.lower) : divisor.upper
    return Ratio(
      lower: (low, low >= 0 ? large : small), upper: (high, high >= 0 ? small : large),
      why: dividend.isKnown && divisor.isKnown ? 0 : Reading.why(set))
  }

  private func flipped(_ number: Int64) -> Int64 {
    number == .min ? .max : number == .max ? .min : -number
  }

  /// The share of the instances that satisfy a condition, over all that each may turn out to be.
  private mutating func share(_ loop: Int, _ condition: Int32) -> Ratio {
    var low = (yes: Int64(0), no: Int64(0))
    var high = (yes: Int64(0), no: Int64(0))
    var hasCertain = false
    // What reads the smallest of nothing is unknown although no fact decides it.
    var isKnown = true
    var mayGrow = (yes: false, no: false)
    var set = FactSets.empty
    let variable = program.loops[loop].variable
    let runsOverRows = program.loops[loop].runsOverRows
    forEachInstance(of: loop) { evaluation, verdict in
      let satisfied = evaluation.truth(condition)
      if verdict.isUnknown { set = evaluation.sets.union(set, verdict.set) }
      if satisfied.isUnknown { set = evaluation.sets.union(set, satisfied.set) }
      isKnown = isKnown && !verdict.isUnknown && !satisfied.isUnknown
      hasCertain = hasCertain || verdict == .holds
      let canLeave = verdict.isUnknown
      if runsOverRows && evaluation.slots[variable] == Int64(Table.unnamed) {
        mayGrow.yes = mayGrow.yes || satisfied != .fails
        mayGrow.no = mayGrow.no || satisfied != .holds
      }
      if satisfied != .holds { low.no += 1 } else if !canLeave { low.yes += 1 }
      if satisfied != .fails { high.yes += 1 } else if !canLeave { high.no += 1 }
      return true
    }
    guard hasCertain else { return .anything(by: set) }
    return Ratio(
      lower: mayGrow.no ? (0, 1) : (low.yes, low.yes + low.no),
      upper: mayGrow.yes ? (1, 1) : (high.yes, high.yes + high.no),
      why: isKnown ? 0 : Reading.why(set))
  }
}
