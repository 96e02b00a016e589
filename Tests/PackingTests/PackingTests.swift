import Testing

@testable import Packing

struct PackingTests {
  /// Bytes that are no module, or a broken one, must come back as well.
  private static let samples: [(name: String, bytes: [UInt8])] = [
    ("nothing", []),
    ("one byte", [0xff]),
    ("the same byte", [UInt8](repeating: 7, count: 3_000)),
    ("all bytes", (0..<1_024).map { UInt8($0 % 256) }),
    ("text", Array(String(repeating: "Familjecentralen är öppen. ", count: 60).utf8)),
    ("noise", noise(2_000)),
    ("a module", SmallModule.bytes),
    ("half a module", Array(SmallModule.bytes.prefix(40))),
    ("a module with noise in its code", Array(SmallModule.bytes.prefix(30)) + noise(1_000)),
  ]

  /// Bytes without order, always the same.
  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
  }

  @Test(arguments: samples.map { $0.name })
  func `what is packed comes back`(_ name: String) throws {
    let bytes = try #require(Self.samples.first { $0.name == name }).bytes
    #expect(try unpacked(Packing.packed(bytes), by: bytes.count) == bytes)
  }

  @Test(arguments: [1, 7, 1_000])
  func `it does not matter in how large pieces`(_ count: Int) throws {
    #expect(try unpacked(Packing.packed(SmallModule.bytes), by: count) == SmallModule.bytes)
  }

  @Test func `packing is the same each time`() {
    #expect(Packing.packed(SmallModule.bytes) == Packing.packed(SmallModule.bytes))
  }

  @Test func `repeated code takes little room beside the list of what is frequent`() {
    let function: [UInt8] = [10, 0, 0x20, 0, 0x41, 1, 0x6a, 0x21, 0, 0x01, 0x0b]
    let head: [UInt8] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 0x9a, 0x11, 0xc8, 1]
    let module = head + (0..<200).flatMap { _ in function }
    let list = Packing.countSize + Symbols.headerSize
    #expect(Packing.packed(module).count - list < 100)
  }

  @Test func `too few bytes are refused`() {
    let packed = Packing.packed(SmallModule.bytes)
    for count in [0, 3, Packing.countSize + Symbols.headerSize - 1] {
      packed[..<count].withUnsafeBufferPointer { #expect(Unpacking($0) == nil) }
    }
  }

  @Test func `where the end is missing, the count is kept and the beginning is right`() throws {
    let packed = Packing.packed(SmallModule.bytes)
    let bytes = try unpacked(Array(packed.dropLast(10)), by: 50)
    #expect(bytes.count == SmallModule.bytes.count)
    #expect(bytes.prefix(20) == SmallModule.bytes.prefix(20))
    #expect(bytes != SmallModule.bytes)
  }

  private func unpacked(_ packed: [UInt8], by count: Int) throws -> [UInt8] {
    try packed.withUnsafeBufferPointer { packed in
      let unpacking = try #require(Unpacking(packed))
      var done = 0
      while done < unpacking.count {
        let next = unpacking.advance(by: count)
        try #require(next == min(done + count, unpacking.count))
        done = next
      }
      return Array(unpacking.bytes)
    }
  }
}
