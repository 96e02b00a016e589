/// The end of a gzip file by RFC 1952: what tells whether it holds some bytes.
struct GzipTrailer: Equatable {
  private let checksum: UInt32
  private let count: UInt32

  /// Reads the end of a file.
  init?(of file: [UInt8]) {
    guard file.count >= 18, file[0] == 0x1F, file[1] == 0x8B else { return nil }
    func number(at place: Int) -> UInt32 {
      file[place..<place + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    checksum = number(at: file.count - 8)
    count = number(at: file.count - 4)
  }

  /// The end that a file with some bytes would have.
  init(for bytes: [UInt8]) {
    var rest = UInt32.max
    for byte in bytes {
      rest = Self.table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ (rest >> 8)
    }
    checksum = ~rest
    count = UInt32(truncatingIfNeeded: bytes.count)
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    var rest = UInt32(byte)
    for _ in 0..<8 { rest = rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
    return rest
  }
}
