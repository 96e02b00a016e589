/// A number that changes with any of some bytes.
///
/// It tells what has been edited or damaged, and is fast: four sums run side by side. Nobody should
/// rely on it against forgery.
struct Fingerprint {
  /// The number.
  private(set) var value: UInt64 = 0

  /// The number of some bytes from a place on.
  static func of(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes, from: start)
    return fingerprint.value
  }

  /// The number of some files in their order, whatever their names.
  static func of(_ files: [SourceFile]) -> UInt64 {
    var fingerprint = Fingerprint()
    for file in files { fingerprint.add(file.bytes.span, from: 0) }
    return fingerprint.value
  }

  private mutating func add(_ bytes: Span<UInt8>, from start: Int) {
    var sums = (value, UInt64(1), UInt64(2), UInt64(3))
    var place = start
    bytes.withUnsafeBytes { bytes in
      while place + 32 <= bytes.count {
        sums.0 = Self.mix(sums.0, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        sums.1 = Self.mix(sums.1, bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
        sums.2 = Self.mix(sums.2, bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
        sums.3 = Self.mix(sums.3, bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
        place += 32
      }
    }
    while place < bytes.count {
      let length = min(8, bytes.count - place)
      sums.0 = Self.mix(sums.0, bytes.word(at: place, length))
      place += length
    }
    value = Self.mix(Self.mix(Self.mix(sums.0, sums.1), sums.2), sums.3)
    value = Self.mix(value, UInt64(bytes.count - start))
  }

  /// For each sum, another word gives another result, so that no single change goes unseen.
  private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
