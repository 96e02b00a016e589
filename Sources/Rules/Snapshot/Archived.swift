/// What a snapshot can hold.
package protocol Archived {
  /// Reads a value; where the bytes are damaged, any value.
  init(from reader: inout SnapshotReader)

  /// Writes the value.
  func write(to writer: inout SnapshotWriter)
}

/// A direction of travel: a reader replaces the parts it is shown, a writer copies them.
package protocol Archive {
  /// The next part of a value.
  mutating func part<Part: Archived>(_ part: inout Part)
}

/// A value of which each part is archived, in one order for both directions.
package protocol ArchivedByParts: Archived {
  /// The value that is read into.
  static var blank: Self { get }

  /// Shows all parts to an archive.
  mutating func archive(in archive: inout some Archive)
}

extension ArchivedByParts {
  package init(from reader: inout SnapshotReader) {
    self = .blank
    archive(in: &reader)
  }

  package func write(to writer: inout SnapshotWriter) {
    var copy = self
    copy.archive(in: &writer)
  }
}

extension FixedWidthInteger where Self: SignedInteger {
  package init(from reader: inout SnapshotReader) {
    let number = reader.number()
    self.init(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(number & 1))
  }

  package func write(to writer: inout SnapshotWriter) {
    let number = Int64(self)
    writer.number(UInt64(bitPattern: number << 1 ^ number >> 63))
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  package init(from reader: inout SnapshotReader) {
    self.init(truncatingIfNeeded: reader.number())
  }

  package func write(to writer: inout SnapshotWriter) { writer.number(UInt64(self)) }
}

extension Int: Archived {}
extension Int32: Archived {}
extension Int64: Archived {}
extension UInt8: Archived {}
extension UInt16: Archived {}
extension UInt32: Archived {}
extension UInt64: Archived {}

extension Bool: Archived {
  package init(from reader: inout SnapshotReader) { self = reader.number() != 0 }

  package func write(to writer: inout SnapshotWriter) { writer.number(self ? 1 : 0) }
}

extension RawRepresentable where RawValue: Archived, Self: CaseIterable {
  package init(from reader: inout SnapshotReader) {
    self = Self(rawValue: reader.read()) ?? reader.damaged(Self.allCases[Self.allCases.startIndex])
  }

  package func write(to writer: inout SnapshotWriter) { rawValue.write(to: &writer) }
}

extension Optional: Archived where Wrapped: Archived {
  package init(from reader: inout SnapshotReader) {
    self = reader.read() as Bool ? .some(reader.read()) : .none
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: Archived where Element: Archived {
  package init(from reader: inout SnapshotReader) {
    let count = reader.count()
    self.init()
    if count == 0 { return }
    reserveCapacity(count)
    for _ in 0..<count { append(reader.read()) }
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.number(UInt64(count))
    for element in self { writer.write(element) }
  }
}

extension String: Archived {
  package init(from reader: inout SnapshotReader) {
    self.init(decoding: reader.nextBytes(), as: UTF8.self)
  }

  package func write(to writer: inout SnapshotWriter) { writer.write(bytes: [UInt8](utf8)) }
}
