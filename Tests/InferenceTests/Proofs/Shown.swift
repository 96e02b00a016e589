import Inference
import Rules

/// A value as a proof shows it, without its type.
enum Shown: Hashable {
  case value(Value)
  case row(String)
  indirect case derivedRow([Shown])
  case unknown

  init(_ value: DisplayValue) {
    switch value {
    case .value(let value, _): self = .value(value)
    case .row(_, let id): self = .row(id)
    case .derivedRow(_, let values): self = .derivedRow(values.map { Shown($0) })
    case .span, .unknown: self = .unknown
    }
  }

  /// What can be shown of what a value can be.
  init(_ value: Evaluated) {
    self = .unknown
    if value.mayBeNothing || value.isUnconcluded { return }
    switch value.possible {
    case .numbers(let low, let high) where low == high && !low.isInfinite:
      self = .value(.number(low.rounded))
    case .choices(let choices) where choices.count == 1: self = .value(.choice(choices.first.sure))
    case .set(let sure, let maybe) where maybe == 0 || sure != 0:
      self = .value(.set(sure, isOpen: maybe != 0))
    case .text(let text?): self = .value(.text(text))
    case .row(.named(let id)): self = .row(id)
    case .range(.numbers(let lower, let least), .numbers(let upper, let most))
    where lower == least && upper == most:
      self = .value(.range(lower.rounded, upper.rounded))
    default: break
    }
  }

  init(_ datum: Reference.Datum) {
    switch datum {
    case .value(let value): self = .value(value)
    case .row(let id): self = .row(id)
    }
  }
}
