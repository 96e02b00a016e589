// What the page calls to unpack the engine:
//
//   address = unpack_room(count)    write what is packed there
//   total = unpack_begin()          how many bytes there will be; −1 where the packed are too few
//   done = unpack_more(count)       unpacks so many more; how many there are now
//   address = unpack_bytes()        where they stand

import Packing

/// What is being unpacked; WebAssembly calls come one at a time.
nonisolated(unsafe) private var packed = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
nonisolated(unsafe) private var unpacking: Unpacking?

/// Makes room for what is packed; once.
@c(unpack_room)
public func makeRoom(count: Int32) -> UnsafeMutableRawPointer? {
  packed = .allocate(capacity: Int(max(count, 0)))
  packed.initialize(repeating: 0)
  return UnsafeMutableRawPointer(packed.baseAddress)
}

/// Begins to unpack what is in the room; gives the number of bytes.
@c(unpack_begin)
public func begin() -> Int32 {
  unpacking = Unpacking(UnsafeBufferPointer(packed))
  return Int32(truncatingIfNeeded: unpacking?.count ?? -1)
}

/// Unpacks some more bytes; gives how many there are now.
@c(unpack_more)
public func advance(count: Int32) -> Int32 {
  Int32(truncatingIfNeeded: unpacking?.advance(by: Int(count)) ?? 0)
}

/// Where the bytes stand.
@c(unpack_bytes)
public func bytes() -> UnsafePointer<UInt8>? {
  unpacking?.bytes.baseAddress
}
