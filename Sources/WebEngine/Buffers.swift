/// The pieces of memory that the page and the engine hand each other.
///
/// Each is known by its address, so that a wrong address or count is refused instead of read.
struct Buffers {
  /// The largest buffer, far above any rule base.
  static let largest = 1 << 26

  private var inUse: [UnsafeMutableRawBufferPointer] = []

  /// Makes a buffer of zeros, or none where the count is negative or too large.
  mutating func make(count: Int) -> UnsafeMutableRawPointer? {
    guard (0...Self.largest).contains(count) else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 8)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
    inUse.append(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    return buffer.baseAddress
  }

  /// Makes a buffer that holds some bytes.
  mutating func keep(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    guard let address = make(count: bytes.count) else { return nil }
    UnsafeMutableRawBufferPointer(start: address, count: bytes.count).copyBytes(from: bytes)
    return address
  }

  /// The number of bytes of a buffer.
  func count(at address: UnsafeMutableRawPointer?) -> Int? {
    place(of: address).map { inUse[$0].count }
  }

  /// A copy of the first bytes of a buffer.
  func bytes(at address: UnsafeMutableRawPointer?, count: Int) -> [UInt8]? {
    guard let place = place(of: address), (0...inUse[place].count).contains(count) else {
      return nil
    }
    return [UInt8](inUse[place][..<count])
  }

  /// Gives a buffer back.
  mutating func free(at address: UnsafeMutableRawPointer?) {
    guard let place = place(of: address) else { return }
    inUse.remove(at: place).deallocate()
  }

  private func place(of address: UnsafeMutableRawPointer?) -> Int? {
    guard let address else { return nil }
    return inUse.firstIndex { $0.baseAddress == address }
  }
}
