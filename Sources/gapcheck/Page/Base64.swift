/// Bytes as letters, by RFC 4648.
enum Base64 {
  private static let letters = [UInt8](
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters for some bytes, with `=` at the end where they do not come out even.
  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group: UInt32 = 0
      for place in 0..<3 {
        group = group << 8 | (place < count ? UInt32(bytes[start + place]) : 0)
      }
      for place in 0..<4 {
        result.append(
          place > count
            ? UInt8(ascii: "=") : letters[Int(group >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
