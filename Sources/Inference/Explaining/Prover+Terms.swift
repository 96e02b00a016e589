import Rules

extension Prover {
  /// A value that a condition reads, with where it comes from.
  mutating func term(_ number: Int32) -> Term {
    let node = program.nodes[Int(number)]
    switch node.operation {
    case .literal: return Term(origin: .literal, value: literal(number))
    case .fact:
      let fact = Int(node.a)
      return Term(
        origin: .fact(.fact(fact)),
        value: evaluation.display(evaluation.facts[fact], ruleBase.facts[fact].type))
    case .derived:
      let value = Int(node.a)
      return Term(
        origin: .derived(value),
        value: evaluation.display(evaluation.derived[value], ruleBase.derivedValues[value].type))
    case .today:
      return Term(
        origin: .today, value: .value(.number(evaluation.today), .number(Self.date)))
    case .variable:
      let variable = program.notes[Int(node.note)]
      return Term(
        origin: .variable(variable.name),
        value: evaluation.display(cell: evaluation.slots[Int(node.a)], variable.type))
    case .field: return field(node)
    case .lowerEnd, .upperEnd: return Term(origin: term(node.a).origin, value: plainNumber(number))
    case .add: return calculation(number, .add)
    case .subtract: return calculation(number, .subtract)
    case .multiply: return calculation(number, .multiply)
    case .divide: return calculation(number, .divide)
    case .count: return aggregate(number, .count)
    case .sum: return aggregate(number, .sum)
    case .min: return aggregate(number, .min)
    case .max: return aggregate(number, .max)
    default: return aggregate(number, .share)
    }
  }

  static let date = NumberType(kind: .date, lower: .min, upper: .max)
  static let decimal = NumberType(kind: .decimal, lower: .min, upper: .max)

  private mutating func field(_ node: Node) -> Term {
    let relation = Int(node.c)
    let column = Int(node.b)
    let row = Int(evaluation.slots[Int(node.a)])
    let type = ruleBase.relations[relation].columns[column].type
    let value = evaluation.display(evaluation.field(relation, row, column), type)
    guard ruleBase.relations[relation].isEntity else {
      return Term(origin: .column(relation: relation, column: column), value: value)
    }
    if row == Table.unnamed { return Term(origin: .fact(.list(relation)), value: value) }
    let id = evaluation.numbering.rowID(relation: relation, row: row)
    return Term(
      origin: .fact(.field(relation: relation, row: id, column: column)), value: value)
  }

  private func literal(_ number: Int32) -> DisplayValue {
    let node = program.nodes[Int(number)]
    let type = node.note < 0 ? .number(Self.decimal) : program.notes[Int(node.note)].type
    return evaluation.display(node.literal, type)
  }

  private mutating func plainNumber(_ number: Int32) -> DisplayValue {
    evaluation.display(evaluation.value(number), .number(Self.decimal))
  }

  private mutating func calculation(
    _ number: Int32, _ operation: Expression.Operation
  ) -> Term {
    let node = program.nodes[Int(number)]
    let value: DisplayValue =
      operation == .divide ? rounded(evaluation.ratio(number)) : plainNumber(number)
    return Term(origin: .calculation(term(node.a), operation, term(node.b)), value: value)
  }

  private mutating func aggregate(_ number: Int32, _ kind: Term.AggregateKind) -> Term {
    let loop = program.loops[Int(program.nodes[Int(number)].a)]
    let domain: Proof.Domain =
      switch loop.domain {
      case .rows(let relation): .relation(relation)
      case .cells: .values(loop.type)
      }
    let value = kind == .share ? rounded(evaluation.ratio(number)) : plainNumber(number)
    return Term(origin: .aggregate(kind, domain), value: value)
  }

  /// A quotient for print, rounded half to even.
  private func rounded(_ ratio: Ratio) -> DisplayValue {
    guard ratio.why == 0, ratio.lower.1 > 0 else { return .unknown(.number(Self.decimal)) }
    return .value(
      .number(roundedQuotient(ratio.lower.0, ratio.lower.1)), .number(Self.decimal))
  }
}

/// `dividend / divisor` in ten-thousandths, rounded half to even; the divisor is positive.
func roundedQuotient(_ dividend: Int64, _ divisor: Int64) -> Fixed {
  let product = dividend.multipliedFullWidth(by: fixedOne)
  let (quotient, remainder) = divisor.dividingFullWidth(product)
  let twice = abs(remainder) * 2
  if twice < divisor || (twice == divisor && quotient % 2 == 0) { return quotient }
  return quotient + (dividend < 0 ? -1 : 1)
}
