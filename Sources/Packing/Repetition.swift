/// What came after the same bytes before, and for how long it has come again.
struct Repetition: ~Copyable {
  /// Longer than this makes no difference.
  static let longest = 63
  private static let least = 5
  private static let tableBits: UInt32 = 18

  private let places = zeros(Int32.self, 1 << tableBits)
  private var place = 0
  private(set) var length = 0

  deinit { places.deallocate() }

  /// The byte that would come next.
  func expected(in bytes: UnsafeMutablePointer<UInt8>) -> UInt8? {
    length > 0 ? bytes[place] : nil
  }

  /// Looks for a repetition where none goes on; `hash` is that of the last bytes before `end`.
  mutating func look(in bytes: UnsafeMutablePointer<UInt8>, end: Int, hash: UInt32) {
    let entry = Int(hash >> (32 - Self.tableBits))
    if length == 0 {
      place = Int(places[entry])
      while length < 32, length < place, bytes[place - length - 1] == bytes[end - length - 1] {
        length += 1
      }
      if length < Self.least { length = 0 }
    }
    places[entry] = Int32(truncatingIfNeeded: end)
  }

  /// Takes the byte that came.
  mutating func advance(_ byte: UInt8, in bytes: UnsafeMutablePointer<UInt8>) {
    guard length > 0 else { return }
    length = bytes[place] == byte ? min(length + 1, Self.longest) : 0
    place += 1
  }
}
