extension Checker {
  /// Resolves a condition.
  mutating func condition(_ syntax: SyntaxCondition) -> Condition {
    let before = diagnostics.count
    let result = resolved(syntax)
    if before == diagnostics.count, isContradictory(result) {
      report(.neverTrue, at: syntax.range)
    }
    return result
  }

  /// Resolves a condition that need not be possible: the inside of `not` and `unless`.
  mutating func resolved(_ syntax: SyntaxCondition) -> Condition {
    switch syntax {
    case .and(let parts, _): .and(parts.map { condition($0) })
    case .or(let parts, _): .or(parts.map { condition($0) })
    case .not(let part, _): .not(strictly { $0.resolved(part) })
    case .compare(let left, let comparison, let right, _):
      self.comparison(left, comparison, right)
    case .has(let set, let alternative, _): has(set, alternative)
    case .isOneOf(let operand, let alternatives, _): isOneOf(operand, alternatives)
    case .within(let operand, let lower, let upper, let range):
      between(operand, lower, upper, at: range)
    case .atom(let name, let arguments, let range): atom(name, arguments, at: range)
    case .some(let generator, _):
      withNestedScope { .some($0.generator(generator)) }
    case .no(let generator, _):
      strictly { $0.withNestedScope { .no($0.generator(generator)) } }
    case .every(let generator, let condition, _):
      strictly {
        $0.withNestedScope { .every($0.generator(generator), $0.condition(condition)) }
      }
    case .answeredUnknown(let name): answeredUnknown(name)
    case .name(let name): truth(of: name)
    case .missing: .constant(false)
    }
  }

  private mutating func has(
    _ set: SyntaxExpression, _ alternative: SyntaxExpression
  ) -> Condition {
    let set = value(set)
    guard let type = set.type else { return .constant(false) }
    guard case .set(let list) = type else {
      report(.setNeeded, at: set.range, [source(set.range), describe(type)])
      return .constant(false)
    }
    let alternative = value(alternative, expecting: type)
    guard alternative.type != nil else { return .constant(false) }
    guard alternative.type == .choice(list) else {
      report(.alternativeNeeded, at: alternative.range, [alternativesText(list)])
      return .constant(false)
    }
    return .has(set.expression, alternative.expression)
  }

  private mutating func isOneOf(
    _ operand: SyntaxExpression, _ alternatives: [SyntaxExpression]
  ) -> Condition {
    let operand = value(operand, isOperand: true)
    let parts = alternatives.map { alternative in
      compare(operand, .equal, value(alternative, beside: operand))
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func answeredUnknown(_ name: SyntaxName) -> Condition {
    guard let fact = names[.fact, name.symbol] else {
      reportUnknown(.unknownFact, name, among: base.facts.map { $0.id })
      return .constant(false)
    }
    markFact(fact)
    return .answeredUnknown(fact: fact)
  }

  /// A name alone: something that is yes or no, or a relation without columns.
  private mutating func truth(of name: SyntaxName) -> Condition {
    if let relation = names[.relation, name.symbol], scope.slot(of: name.symbol) == nil {
      return atom(name, [], relation: relation, at: name.range)
    }
    let typed = resolve(name, expecting: nil)
    guard let type = typed.type else { return .constant(false) }
    guard type == .yesNo else {
      report(.yesNoNeeded, at: name.range, [string(name), describe(type)])
      return .constant(false)
    }
    return .holds(typed.expression)
  }

  /// `täckt(ålder: a)`.
  private mutating func atom(
    _ name: SyntaxName, _ arguments: [SyntaxArgument], at range: SourceRange
  ) -> Condition {
    guard let relation = relation(name) else { return .constant(false) }
    return atom(name, arguments, relation: relation, at: range)
  }

  private mutating func atom(
    _ name: SyntaxName, _ arguments: [SyntaxArgument], relation: Int, at range: SourceRange
  ) -> Condition {
    markRelation(relation, at: range)
    let found = self.arguments(arguments, of: relation)
    return .matches(relation: relation, arguments: found.map { $0?.expression })
  }

  /// The arguments of an atom or a conclusion in the order of the columns, `nil` where none is
  /// given; those that do not fit their column have no type.
  mutating func arguments(_ arguments: [SyntaxArgument], of relation: Int) -> [Typed?] {
    let columns = base.relations[relation].columns
    var result = [Typed?](repeating: nil, count: columns.count)
    for argument in arguments {
      guard let column = base.relations[relation].column(named: argument.column.symbol) else {
        let name = base.string(base.relations[relation].id)
        let written = string(argument.column)
        report(
          .unknownColumn, at: argument.column.range, [name, written],
          suggestion: base.symbols.nearest(to: written, among: columns.map { $0.id }))
        continue
      }
      if result[column] != nil {
        report(.columnTwice, at: argument.column.range, [string(argument.column)])
      }
      uses.columns[relation][column] = true
      result[column] = fitted(argument, to: columns[column].type.known)
    }
    return result
  }

  /// The value of an argument; it has no type where it does not fit the column.
  private mutating func fitted(_ argument: SyntaxArgument, to type: ValueType?) -> Typed {
    let found = value(argument.value, expecting: type)
    if case .row = type {
      guard found.type != nil, found.type != type else { return found }
      report(.rowNeeded, at: found.range, [type.map { describe($0) } ?? ""])
      return .failed(at: found.range)
    }
    let wanted = Typed(
      expression: .literal(.number(0)), type: type, range: argument.column.range)
    guard let expression = agreeing(wanted, found)?.1 else { return .failed(at: found.range) }
    var result = found
    result.expression = expression
    return result
  }

  /// The relation of a name; reports it where there is none.
  mutating func relation(_ name: SyntaxName) -> Int? {
    if let relation = names[.relation, name.symbol] { return relation }
    reportUnknown(.unknownRelation, name, among: base.relations.map { $0.id })
    return nil
  }
}
