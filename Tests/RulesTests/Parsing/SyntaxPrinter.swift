@testable import Rules

/// Prints conditions and values with all their parentheses, to see what was understood.
struct SyntaxPrinter {
  let symbols: SymbolTable
  let file: SourceFile

  func print(_ name: SyntaxName) -> String { symbols.string(name.symbol) }

  func print(_ condition: SyntaxCondition) -> String {
    switch condition {
    case .and(let parts, _): "(" + parts.map(print).joined(separator: " and ") + ")"
    case .or(let parts, _): "(" + parts.map(print).joined(separator: " or ") + ")"
    case .not(let inner, _): "not[\(print(inner))]"
    case .compare(let left, let comparison, let right, _):
      "\(print(left)) \(comparison) \(print(right))"
    case .has(let set, let choice, _): "\(print(set)) has \(print(choice))"
    case .isOneOf(let value, let choices, _):
      "\(print(value)) oneOf \(choices.map(print).joined(separator: "|"))"
    case .within(let value, let lower, let upper, _):
      "\(print(value)) within \(print(lower))\(upper.map { " to " + print($0) } ?? "")"
    case .atom(let name, let arguments, _):
      "\(print(name))("
        + arguments.map { "\(print($0.column)): \(print($0.value))" }.joined(separator: ", ") + ")"
    case .some(let generator, _): "some[\(print(generator))]"
    case .no(let generator, _): "no[\(print(generator))]"
    case .every(let generator, let body, _): "every[\(print(generator)) has \(print(body))]"
    case .answeredUnknown(let name): "unknown[\(print(name))]"
    case .name(let name): print(name)
    case .missing: "missing"
    }
  }

  func print(_ generator: SyntaxGenerator) -> String {
    var result = "\(print(generator.domain)) \(print(generator.variable))"
    if let lower = generator.lower, let upper = generator.upper {
      result += " in \(print(lower)) to \(print(upper))"
    }
    if let within = generator.within { result += " in \(print(within))" }
    if let condition = generator.condition { result += " where \(print(condition))" }
    return result
  }

  func print(_ expression: SyntaxExpression) -> String {
    switch expression {
    case .number(let value, let unit, let isPercent, _):
      "\(value)" + (isPercent ? "%" : "") + (unit.map { " " + print($0) } ?? "")
    case .text(let text): "\"\(file.string(text))\""
    case .date(let days, _): "day \(days)"
    case .name(let name): print(name)
    case .arithmetic(let left, let operation, let right, _):
      "(\(print(left)) \(operation) \(print(right)))"
    case .count(let generator, _): "count[\(print(generator))]"
    case .aggregate(let kind, let value, let generator, _):
      "\(kind)[\(print(value)) for \(print(generator))]"
    case .share(let generator, let condition, _):
      "share[\(print(generator)) has \(print(condition))]"
    case .missing: "missing"
    }
  }
}
