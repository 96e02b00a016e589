import Rules

extension Evaluation {
  /// What is known of an expression's value for the bindings at hand.
  mutating func value(_ number: Int32) -> Reading {
    let node = program.nodes[Int(number)]
    switch node.operation {
    case .literal: return node.literal
    case .fact: return facts[Int(node.a)]
    case .derived: return derived[Int(node.a)]
    case .today: return Reading(today)
    case .variable: return variable(node)
    case .field: return field(Int(node.c), Int(slots[Int(node.a)]), Int(node.b))
    case .lowerEnd: return value(node.a).end(isUpper: false)
    case .upperEnd: return value(node.a).end(isUpper: true)
    case .add, .subtract, .multiply:
      return arithmetic(node.operation, value(node.a), value(node.b))
    case .count: return count(Int(node.a))
    case .sum: return sum(Int(node.a), node.b)
    case .min, .max: return extreme(Int(node.a), node.b, isMax: node.operation == .max)
    default: preconditionFailure("an expression that is a condition or a quotient")
    }
  }

  /// What a variable stands for; a row that nobody has named is none of those that have a name.
  private mutating func variable(_ node: Node) -> Reading {
    let cell = slots[Int(node.a)]
    if node.c > 0 && cell == Int64(Table.unnamed) {
      return Reading(cell, cell, why: tables[Int(node.c) - 1].openBy)
    }
    return node.b == 1 ? Reading(1 << cell) : Reading(cell)
  }

  /// The known or possible value of a row's column.
  ///
  /// It changes nothing; called as `mutating` it is spared a copy of the whole working memory.
  mutating func field(_ relation: Int, _ row: Int, _ column: Int) -> Reading {
    let domain = program.columnDomains[relation][column]
    if row == Table.unnamed {
      return Reading(domain.lower, domain.upper, why: tables[relation].openBy)
    }
    let cell = tables[relation].cell(row, column)
    guard ruleBase.relations[relation].isEntity else { return domain.reading(ofCell: cell) }
    let why = tables[relation].why(row, column)
    if why == 0 && domain.kind == .choice { return Reading(1 << cell) }
    return Reading(cell, tables[relation].upperCell(row, column), why: why)
  }

  // MARK: Arithmetic

  private mutating func arithmetic(
    _ operation: Node.Operation, _ left: Reading, _ right: Reading
  ) -> Reading {
    let set = sets.union(left.set, right.set)
    let why = left.isKnown && right.isKnown ? 0 : Reading.why(set)
    switch operation {
    case .add:
      return Reading(
        sum(left.lower, right.lower), sum(left.upper, right.upper), why: why)
    case .subtract:
      return Reading(
        sum(left.lower, negated(right.upper)), sum(left.upper, negated(right.lower)), why: why)
    default:
      let corners = [
        product(left.lower, right.lower), product(left.lower, right.upper),
        product(left.upper, right.lower), product(left.upper, right.upper),
      ]
      var result = Reading(corners[0], corners[0], why: why)
      for corner in corners {
        result.lower = min(result.lower, corner)
        result.upper = max(result.upper, corner)
      }
      return result
    }
  }

  private func isInfinite(_ number: Int64) -> Bool { number == .max || number == .min }

  private func negated(_ number: Int64) -> Int64 {
    number == .min ? .max : number == .max ? .min : -number
  }

  mutating func sum(_ left: Int64, _ right: Int64) -> Int64 {
    if isInfinite(left) { return left }
    if isInfinite(right) { return right }
    let (result, overflow) = left.addingReportingOverflow(right)
    if overflow { fault = fault ?? .overflow(rule: nil) }
    return result
  }

  private mutating func product(_ left: Int64, _ right: Int64) -> Int64 {
    if left == 0 || right == 0 { return 0 }
    if isInfinite(left) || isInfinite(right) { return (left > 0) == (right > 0) ? .max : .min }
    let isLeftWhole = left % fixedOne == 0
    let whole = isLeftWhole ? left / fixedOne : right / fixedOne
    let (result, overflow) = whole.multipliedReportingOverflow(by: isLeftWhole ? right : left)
    if overflow { fault = fault ?? .overflow(rule: nil) }
    return result
  }

  // MARK: Aggregates

  private mutating func count(_ loop: Int) -> Reading {
    var known: Int64 = 0
    var possible: Int64 = 0
    var isOpen = false
    var set = FactSets.empty
    let variable = program.loops[loop].variable
    let runsOverRows = program.loops[loop].runsOverRows
    forEachInstance(of: loop) { evaluation, verdict in
      if verdict == .holds {
        known += 1
      } else {
        set = evaluation.sets.union(set, verdict.set)
        possible += 1
        isOpen =
          isOpen || (runsOverRows && evaluation.slots[variable] == Int64(Table.unnamed))
      }
      return true
    }
    let upper = isOpen ? Int64.max : (known + possible) * fixedOne
    return Reading(known * fixedOne, upper, why: possible == 0 ? 0 : Reading.why(set))
  }

  private mutating func sum(_ loop: Int, _ expression: Int32) -> Reading {
    var total = Reading(0)
    let variable = program.loops[loop].variable
    let runsOverRows = program.loops[loop].runsOverRows
    forEachInstance(of: loop) { evaluation, verdict in
      let value = evaluation.value(expression)
      if verdict == .holds {
        total = evaluation.arithmetic(.add, total, value)
      } else {
        let isUnnamed =
          runsOverRows && evaluation.slots[variable] == Int64(Table.unnamed)
        let lower: Int64 = isUnnamed && value.lower < 0 ? .min : min(0, value.lower)
        let upper: Int64 = isUnnamed && value.upper > 0 ? .max : max(0, value.upper)
        let set = evaluation.sets.union(verdict.set, value.set)
        total = evaluation.arithmetic(.add, total, Reading(lower, upper, why: Reading.why(set)))
      }
      return true
    }
    return total
  }

  /// The smallest or largest; where there may be nothing, anything at all.
  private mutating func extreme(_ loop: Int, _ expression: Int32, isMax: Bool) -> Reading {
    var certain: Reading?
    var outer: Int64?
    var set = FactSets.empty
    var isCertain = true
    forEachInstance(of: loop) { evaluation, verdict in
      let value = evaluation.value(expression)
      set = evaluation.sets.union(set, value.set)
      isCertain = isCertain && value.isKnown && verdict == .holds
      if verdict == .holds {
        let lower = certain.map { isMax ? max($0.lower, value.lower) : min($0.lower, value.lower) }
        let upper = certain.map { isMax ? max($0.upper, value.upper) : min($0.upper, value.upper) }
        certain = Reading(lower ?? value.lower, upper ?? value.upper)
      } else {
        set = evaluation.sets.union(set, verdict.set)
      }
      let reach = isMax ? value.upper : value.lower
      outer = outer.map { isMax ? max($0, reach) : min($0, reach) } ?? reach
      return true
    }
    let why = Reading.why(set)
    guard var result = certain, let outer else { return Reading(.min, .max, why: why) }
    if isMax {
      result.upper = max(result.upper, outer)
    } else {
      result.lower = min(result.lower, outer)
    }
    result.why = isCertain ? 0 : why
    return result
  }
}

extension Loop {
  var runsOverRows: Bool {
    if case .rows = domain { true } else { false }
  }
}
