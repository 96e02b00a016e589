/// Bytes as letters, five for four bytes: a page of them is a sixteenth smaller than with base 64.
///
/// The digits are the letters from `(` on, but `}` for `<`, so that none of them means anything in
/// HTML. Where the bytes do not come out even, the last group has one letter more than bytes.
enum Base85 {
  /// The letters for some bytes.
  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 5 + 5)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      let count = min(4, bytes.count - start)
      var rest: UInt32 = 0
      for place in 0..<4 {
        rest = rest << 8 | (place < count ? UInt32(bytes[start + place]) : 0)
      }
      var letters: [UInt8] = []
      for _ in 0..<5 {
        let letter = UInt8(ascii: "(") + UInt8(rest % 85)
        letters.append(letter == UInt8(ascii: "<") ? UInt8(ascii: "}") : letter)
        rest /= 85
      }
      result += letters.reversed().prefix(count + 1)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
