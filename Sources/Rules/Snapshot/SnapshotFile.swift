/// What has been made from rule files, as bytes, from which it can be made again much faster.
///
/// They start with the version of the form, the fingerprint of the files and the fingerprint of
/// what follows; texts stay in the files.
package enum SnapshotFile {
  /// The version of the form, after the letters "gaprule"; it changes with what is archived.
  private static let version: UInt64 = 0x07_656C_7572_7061_67

  /// The length of what comes before the content.
  static let headLength = 24

  /// The bytes of what has been made from some files.
  package static func bytes(
    of content: some Archived, madeFrom files: [SourceFile]
  ) -> [UInt8] {
    var writer = SnapshotWriter()
    content.write(to: &writer)
    var bytes: [UInt8] = []
    let fingerprint = Fingerprint.of(writer.bytes.span, from: 0)
    for word in [version, Fingerprint.of(files), fingerprint] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes + writer.bytes
  }

  /// Reads the content, to be refused where the reader is not done afterwards.
  ///
  /// It is `nil` where the files are others than those it was made from, in the same order and
  /// whatever their names, or where the bytes are damaged or have the form of another version.
  package static func reader(
    of snapshot: [UInt8], madeFrom files: [SourceFile]
  ) -> SnapshotReader? {
    let bytes = snapshot.span
    guard bytes.count >= headLength, bytes.word(at: 0, 8) == version,
      bytes.word(at: 8, 8) == Fingerprint.of(files),
      bytes.word(at: 16, 8) == Fingerprint.of(bytes, from: headLength)
    else { return nil }
    return SnapshotReader(snapshot, from: headLength)
  }
}
