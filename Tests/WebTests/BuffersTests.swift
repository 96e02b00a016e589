import Testing

@testable import WebEngine

struct BuffersTests {
  @Test func `an address that is no buffer is refused`() {
    var buffers = Buffers()
    let address = buffers.make(count: 4)
    #expect(buffers.count(at: address) == 4)
    #expect(buffers.bytes(at: address, count: 4) == [0, 0, 0, 0])
    #expect(buffers.bytes(at: address, count: 5) == nil)
    #expect(buffers.bytes(at: address, count: -1) == nil)
    buffers.free(at: address)
    buffers.free(at: address)
    #expect(buffers.count(at: address) == nil)
  }

  @Test func `a buffer that is too large is not made`() {
    var buffers = Buffers()
    #expect(buffers.make(count: -1) == nil)
    #expect(buffers.make(count: Buffers.largest + 1) == nil)
  }

  @Test func `empty bytes have an address of their own`() {
    var buffers = Buffers()
    let first = buffers.keep([]), second = buffers.keep([1])
    #expect(first != second)
    #expect(buffers.bytes(at: second, count: 1) == [1])
    buffers.free(at: first)
    buffers.free(at: second)
  }
}
