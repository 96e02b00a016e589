import Rules

/// What the value of an expression can be, and the facts that decide which it is.
struct Evaluated {
  var possible: Possible
  var deciding: Facts = []
  /// Whether there may be no value at all, as the smallest of nothing.
  var mayBeNothing = false
  /// Whether it is a derived value that is not concluded yet, even where only one is possible.
  var isUnconcluded = false

  /// The values that are possible.
  enum Possible {
    case numbers(Number, Number)
    case choices(Set<Int>)
    /// The alternatives that the set surely has, and those it may have.
    case set(sure: UInt64, maybe: UInt64)
    case text(String?)
    indirect case range(lower: Possible, upper: Possible)
    case row(RowName)
  }

  /// Which row it is.
  enum RowName: Hashable {
    case named(String)
    /// One of those that nobody has named.
    case unnamed
    /// Any row, named or not.
    case some
  }
}

extension Evaluated {
  /// A number that is known.
  static func number(_ value: Fixed) -> Evaluated {
    Evaluated(possible: .numbers(Number(value), Number(value)))
  }

  /// A value that is known, but for what an open set leaves open.
  static func known(_ value: Value, _ type: ValueType, in ruleBase: RuleBase, by facts: Facts)
    -> Evaluated
  {
    switch value {
    case .number(let number): return .number(number)
    case .choice(let choice): return Evaluated(possible: .choices([choice]))
    case .text(let text): return Evaluated(possible: .text(text))
    case .range(let lower, let upper):
      return Evaluated(
        possible: .range(
          lower: Evaluated.number(lower).possible, upper: Evaluated.number(upper).possible))
    case .set(let bits, let isOpen):
      guard isOpen, case .set(_, let all) = Evaluated.unknown(type, in: ruleBase, by: []).possible
      else { return Evaluated(possible: .set(sure: bits, maybe: 0)) }
      return Evaluated(possible: .set(sure: bits, maybe: all & ~bits), deciding: facts)
    }
  }

  /// A value of which only the type is known.
  static func unknown(_ type: ValueType, in ruleBase: RuleBase, by facts: Facts) -> Evaluated {
    Evaluated(possible: whole(type, in: ruleBase), deciding: facts)
  }

  private static func whole(_ type: ValueType, in ruleBase: RuleBase) -> Possible {
    switch type {
    case .yesNo: return .choices([0, 1])
    case .number(let number): return .numbers(Number(number.lower), Number(number.upper))
    case .choice(let list): return .choices(Set(ruleBase.choiceLists[list].choices.indices))
    case .set(let list):
      return .set(sure: 0, maybe: (1 << UInt64(ruleBase.choiceLists[list].choices.count)) - 1)
    case .range(let number):
      let ends = whole(.number(number), in: ruleBase)
      return .range(lower: ends, upper: ends)
    case .text: return .text(nil)
    case .row: return .row(.some)
    }
  }
}

/// Compares two values: true where all that is possible agrees, false where nothing does.
func compare(_ first: Evaluated, _ comparison: Comparison, _ second: Evaluated) -> Verdict {
  let unknown = Verdict.unknown(first.deciding.union(second.deciding))
  if first.mayBeNothing || second.mayBeNothing { return unknown }
  switch comparison {
  case .equal: return areEqual(first.possible, second.possible).map { Verdict($0) } ?? unknown
  case .notEqual: return areEqual(first.possible, second.possible).map { Verdict(!$0) } ?? unknown
  case .less: return isLess(first.possible, second.possible).map { Verdict($0) } ?? unknown
  case .greater: return isLess(second.possible, first.possible).map { Verdict($0) } ?? unknown
  case .lessOrEqual: return isLess(second.possible, first.possible).map { Verdict(!$0) } ?? unknown
  case .greaterOrEqual:
    return isLess(first.possible, second.possible).map { Verdict(!$0) } ?? unknown
  }
}

private func isLess(_ first: Evaluated.Possible, _ second: Evaluated.Possible) -> Bool? {
  guard case .numbers(let low, let high) = first,
    case .numbers(let otherLow, let otherHigh) = second
  else { fatalError("only numbers have an order") }
  if high < otherLow { return true }
  if low >= otherHigh { return false }
  return nil
}

private func areEqual(_ first: Evaluated.Possible, _ second: Evaluated.Possible) -> Bool? {
  switch (first, second) {
  case (.numbers(let low, let high), .numbers(let otherLow, let otherHigh)):
    if high < otherLow || otherHigh < low { return false }
    return low == high && otherLow == otherHigh ? true : nil
  case (.choices(let some), .choices(let others)):
    if some.isDisjoint(with: others) { return false }
    return some.count == 1 && others.count == 1 ? true : nil
  case (.set(let sure, let maybe), .set(let otherSure, let otherMaybe)):
    if sure & ~(otherSure | otherMaybe) != 0 || otherSure & ~(sure | maybe) != 0 { return false }
    return maybe == 0 && otherMaybe == 0 ? true : nil
  case (.text(let text), .text(let other)):
    guard let text, let other else { return nil }
    return text == other
  case (.range(let lower, let upper), .range(let otherLower, let otherUpper)):
    let ends = [areEqual(lower, otherLower), areEqual(upper, otherUpper)]
    if ends.contains(false) { return false }
    return ends.contains(nil) ? nil : true
  case (.row(let row), .row(let other)):
    if row == .some || other == .some || (row == .unnamed && other == .unnamed) { return nil }
    return row == other
  default: fatalError("values of two types are never compared")
  }
}
