import Rules

/// A fraction of two whole numbers, counted in ten-thousandths; without a denominator it is
/// infinite.
struct Number: Comparable {
  var numerator: Int128
  var denominator: Int128

  init(_ numerator: Int128, over denominator: Int128 = 1) {
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = abs(denominator)
  }

  init(_ fixed: Fixed) { self.init(Int128(fixed)) }

  static let zero = Number(0 as Int128)
  static let infinity = Number(1, over: 0)

  var isInfinite: Bool { denominator == 0 }

  static func < (first: Number, second: Number) -> Bool {
    if first.isInfinite && second.isInfinite {
      return first.numerator.signum() < second.numerator.signum()
    }
    if first.isInfinite { return first.numerator < 0 }
    if second.isInfinite { return second.numerator > 0 }
    return first.numerator * second.denominator < second.numerator * first.denominator
  }

  static func == (first: Number, second: Number) -> Bool { !(first < second) && !(second < first) }

  static prefix func - (number: Number) -> Number {
    Number(-number.numerator, over: number.denominator)
  }

  static func + (first: Number, second: Number) -> Number {
    if first.isInfinite { return first }
    if second.isInfinite { return second }
    return Number(
      first.numerator * second.denominator + second.numerator * first.denominator,
      over: first.denominator * second.denominator)
  }

  static func * (first: Number, second: Number) -> Number {
    if first.numerator == 0 || second.numerator == 0 { return .zero }
    return Number(
      first.numerator * second.numerator,
      over: first.denominator * second.denominator * Int128(fixedOne))
  }

  /// The quotient; the second number is not 0.
  static func / (first: Number, second: Number) -> Number {
    if second.isInfinite { return .zero }
    let sign = Int128(second.numerator.signum())
    return Number(
      first.numerator * second.denominator * Int128(fixedOne) * sign,
      over: first.denominator * abs(second.numerator))
  }

  /// The nearest whole number of ten-thousandths, the even one of two.
  var rounded: Fixed {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let twice = abs(remainder) * 2
    let isUp = twice > denominator || (twice == denominator && quotient % 2 != 0)
    return Fixed(isUp ? quotient + (numerator < 0 ? -1 : 1) : quotient)
  }
}
