import Rules

extension Compiler {
  mutating func expression(_ expression: Expression) -> Int32 {
    switch expression {
    case .literal(let value): literal(value)
    case .fact(let fact): read(fact: fact)
    case .derived(let derived): read(derived: derived)
    case .today: add(Node(operation: .today))
    case .variable(let variable): self.variable(variable)
    case .field(let variable, let column): field(variable, column)
    case .end(let range, let isUpper):
      unary(isUpper ? .upperEnd : .lowerEnd, self.expression(range))
    case .arithmetic(let left, let operation, let right):
      binary(Self.operation(operation), self.expression(left), self.expression(right))
    case .count(let generator): unary(.count, Int32(loop(generator)))
    case .aggregate(let aggregate, let generator, let value):
      aggregated(aggregate, generator, value)
    case .share(let generator, let condition):
      binary(.share, Int32(loop(generator)), self.condition(condition))
    }
  }

  /// A variable's node says whether its cell is an alternative, and which relation it is a row of.
  private mutating func variable(_ variable: Int) -> Int32 {
    var node = Node(operation: .variable, a: Int32(variable))
    node.note = note(variables[variable])
    switch Domain(variables[variable].type, in: ruleBase).kind {
    case .choice: node.b = 1
    case .row: node.c = Int32(relation(of: variable)) + 1
    default: break
    }
    return add(node)
  }

  private mutating func read(fact: Int) -> Int32 {
    reads.facts.append(fact)
    return add(Node(operation: .fact, a: Int32(fact)))
  }

  private mutating func read(derived: Int) -> Int32 {
    reads.derived.append(derived)
    return add(Node(operation: .derived, a: Int32(derived)))
  }

  private mutating func field(_ variable: Int, _ column: Int) -> Int32 {
    let relation = relation(of: variable)
    return add(
      Node(operation: .field, a: Int32(variable), b: Int32(column), c: Int32(relation)))
  }

  private mutating func aggregated(
    _ aggregate: Expression.Aggregate, _ generator: Generator, _ value: Expression
  ) -> Int32 {
    let number = Int32(loop(generator))
    let operation: Node.Operation =
      switch aggregate {
      case .sum: .sum
      case .min: .min
      case .max: .max
      }
    return binary(operation, number, expression(value))
  }

  private static func operation(_ operation: Expression.Operation) -> Node.Operation {
    switch operation {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    }
  }

  private mutating func literal(_ value: Value) -> Int32 {
    var node = Node(operation: .literal, literal: Reading(value, texts: &program.texts))
    if let expectedType {
      node.note = note(Variable(name: Symbol(rawValue: 0), type: expectedType))
    }
    return add(node)
  }

  private mutating func note(_ variable: Variable) -> Int32 {
    program.notes.append(variable)
    return Int32(program.notes.count - 1)
  }

  /// The type of an expression that names something.
  func type(of expression: Expression) -> ValueType? {
    switch expression {
    case .fact(let fact): ruleBase.facts[fact].type
    case .derived(let derived): ruleBase.derivedValues[derived].type
    case .variable(let variable): variables[variable].type
    case .field(let variable, let column):
      ruleBase.relations[relation(of: variable)].columns[column].type
    default: nil
    }
  }

  /// The relation that a row variable runs over.
  func relation(of variable: Int) -> Int {
    guard case .row(let relation) = variables[variable].type else {
      preconditionFailure("a field of a variable that is not a row")
    }
    return relation
  }

  /// How an expression's readings are kept.
  func kind(of expression: Expression) -> Domain.Kind {
    switch expression {
    case .literal(let value): kind(of: value)
    case .fact(let fact): program.factDomains[fact].kind
    case .derived(let derived): program.derivedDomains[derived].kind
    case .variable(let variable): Domain(variables[variable].type, in: ruleBase).kind
    case .field(let variable, let column):
      program.columnDomains[relation(of: variable)][column].kind
    default: .number
    }
  }

  private func kind(of value: Value) -> Domain.Kind {
    switch value {
    case .number: .number
    case .choice: .choice
    case .set: .set
    case .text: .text
    case .range: .range
    }
  }
}
