/// Packs a WebAssembly module into a fifth of its size, by context mixing and arithmetic coding.
///
/// What is packed begins with the number of bytes (4, the lowest first), then come for each kind of
/// byte the fifteen most frequent and how frequent they and the rest are, then the coded bits.
public enum Packing {
  static let countSize = 4

  /// Packs some bytes, best those of a module, of less than 2^31; takes about half a microsecond
  /// for each, and ten megabytes of memory.
  public static func packed(_ module: [UInt8]) -> [UInt8] {
    let header = Symbols.header(of: module)
    var model = Model(header: header, count: module.count)
    var writer = BitWriter()
    for byte in module { model.code(byte, with: &writer) }
    writer.finish()
    let count = (0..<countSize).map { UInt8(truncatingIfNeeded: module.count >> (8 * $0)) }
    return count + header + writer.bytes
  }
}

/// Unpacks what ``Packing/packed(_:)`` has packed, a piece at a time.
public final class Unpacking {
  private var model: Model
  private var reader: BitReader

  /// Begins; gives `nil` where the bytes are too few.
  ///
  /// They must stay where they are.
  public init?(_ packed: UnsafeBufferPointer<UInt8>) {
    let start = Packing.countSize + Symbols.headerSize
    guard packed.count >= start, let first = packed.baseAddress else { return nil }
    let count = packed[..<Packing.countSize].reversed().reduce(0) { $0 << 8 | Int($1) }
    model = Model(header: first + Packing.countSize, count: count)
    reader = BitReader(packed, from: start)
  }

  /// How many bytes there will be.
  public var count: Int { model.count }

  /// The bytes; those that are not unpacked yet are 0.
  public var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: model.bytes, count: model.count)
  }

  /// Unpacks some more bytes; gives how many there are now.
  public func advance(by count: Int) -> Int {
    for _ in 0..<max(0, min(count, model.count - model.end)) { model.code(0, with: &reader) }
    return model.end
  }
}
