import Inference
import Rules

extension RuleSentence {
  /// What an expression is called on the left of a comparison.
  func subject(_ expression: Expression, like other: Expression? = nil) -> String {
    if case .literal = expression, let other { return value(expression, like: other) }
    return name(expression)
  }

  /// What an expression is called on the right of a comparison with another.
  func value(_ expression: Expression, like other: Expression) -> String {
    if isDays(other), case .literal(.number(let number)) = expression {
      return say(.days(wording.numbers.plain(number)))
    }
    guard let type = type(of: other) else { return value(expression, of: .text) }
    if case .set(let list) = type { return value(expression, of: .choice(list)) }
    return value(expression, of: type)
  }

  /// What an expression is called where a value of a type belongs.
  func value(_ expression: Expression, of type: ValueType) -> String {
    let text = words(expression, of: type)
    if case .literal = expression, case .choice = type { return say(.quoted(text)) }
    return text
  }

  /// The same without quotation marks.
  func words(_ expression: Expression, of type: ValueType) -> String {
    guard case .literal(let literal) = expression else { return name(expression) }
    return wording.value(literal, type)
  }

  /// Whether an expression is the time between two days.
  private func isDays(_ expression: Expression) -> Bool {
    guard case .arithmetic(let left, .subtract, _) = expression,
      case .number(let type)? = type(of: left)
    else { return false }
    return type.kind == .date
  }

  /// What an expression is called; within a sentence it begins with a small letter.
  func name(_ expression: Expression, inSentence: Bool = true) -> String {
    let name = self.fullName(expression)
    return inSentence ? Alphabet.lowercasedFirst(name) : name
  }

  private func fullName(_ expression: Expression) -> String {
    switch expression {
    case .literal(let value): wording.value(value, .text)
    case .fact(let fact): number(of: fact).map { say(.answerTo($0)) } ?? wording.name(.fact(fact))
    case .derived(let derived):
      wording.text(ruleBase.derivedValues[derived].label, else: ruleBase.derivedValues[derived].id)
    case .today: say(.today)
    case .variable(let variable): self.variable(variable)
    case .field(let variable, let column): field(variable, column)
    case .end(let range, let isUpper):
      say(isUpper ? .upperEnd(name(range)) : .lowerEnd(name(range)))
    case .arithmetic(let left, let operation, let right):
      name(left) + " " + wording.sign(operation) + " " + value(right, like: left)
    case .count(let generator): say(.count(domain(generator)))
    case .aggregate(.sum, let generator, let value): say(.sum(name(value), of: domain(generator)))
    case .aggregate(.min, let generator, let value):
      say(.smallest(name(value), of: domain(generator)))
    case .aggregate(.max, let generator, let value):
      say(.largest(name(value), of: domain(generator)))
    case .share(let generator, let condition):
      say(.share(domain(generator), thatHas: self.condition(condition)))
    }
  }

  /// The number of a fact's question, where it is called by that.
  func number(of fact: Int) -> Int? { questions.first { $0.fact == fact }?.number }

  private func variable(_ variable: Int) -> String {
    marked(noun(variables[variable].type), variable)
  }

  /// What stands for some value of a type.
  func noun(_ type: ValueType) -> String {
    switch type {
    case .row: say(.theRow)
    case .choice, .yesNo: say(.theAlternative)
    case .number(let type) where type.kind == .age: say(.theAge)
    default: say(.theValue)
    }
  }

  private func field(_ variable: Int, _ column: Int) -> String {
    guard case .row(let relation) = variables[variable].type else { return say(.theValue) }
    return marked(wording.column(relation, column), variable)
  }

  private func type(of expression: Expression) -> ValueType? {
    switch expression {
    case .fact(let fact): ruleBase.facts[fact].type
    case .derived(let derived): ruleBase.derivedValues[derived].type
    case .today: .number(NumberType(kind: .date, lower: .min, upper: .max))
    case .variable(let variable): variables[variable].type
    case .field(let variable, let column):
      if case .row(let relation) = variables[variable].type {
        ruleBase.relations[relation].columns[column].type
      } else {
        nil
      }
    default: nil
    }
  }
}
