/// A number as JSON writes it, in its parts.
struct JSONNumber {
  private var isNegative = false
  private var digits: [UInt8] = []
  /// How many places the point stands to the right of the last digit.
  private var exponent = 0

  /// What a number is in ten-thousandths.
  enum Exactly: Equatable {
    case exact(Fixed)
    /// It has more digits before the point than a case may have.
    case tooLarge
    /// It has more than four decimals.
    case tooFine
  }

  /// Takes a number apart; `nil` where JSON has no such number.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      rest = rest.dropFirst(digits.count)
      return digits
    }
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = digits(&rest)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    self.digits = Array(whole)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let decimals = digits(&rest)
      guard !decimals.isEmpty else { return nil }
      self.digits += decimals
      exponent = -decimals.count
    }
    guard let sign = rest.popFirst() else { return }
    guard sign | 0x20 == UInt8(ascii: "e") else { return nil }
    let isSmaller = rest.first == UInt8(ascii: "-")
    if isSmaller || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let power = digits(&rest)
    guard !power.isEmpty, rest.isEmpty else { return nil }
    // More than this is too large or too fine whatever the digits are.
    let value = power.reduce(0) { min(100_000_000, $0 * 10 + Int($1 - 48)) }
    exponent += isSmaller ? -value : value
  }

  /// The number in ten-thousandths.
  var fixed: Exactly {
    var digits = digits[...]
    var exponent = exponent + 4
    while digits.first == UInt8(ascii: "0") { digits.removeFirst() }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return .exact(0) }
    if exponent < 0 { return .tooFine }
    guard digits.count + exponent <= Lexer.maximumDigits + 4 else { return .tooLarge }
    var value: Fixed = 0
    for digit in digits { value = value * 10 + Fixed(digit - 48) }
    for _ in 0..<exponent { value *= 10 }
    return .exact(isNegative ? -value : value)
  }
}
