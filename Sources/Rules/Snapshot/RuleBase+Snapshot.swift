extension RuleBase {
  /// The rule base as bytes, from which it can be made again much faster than from its files.
  ///
  /// They start with the version of the form, the fingerprint of the files and the fingerprint of
  /// what follows; texts stay in the files.
  public func snapshot() -> [UInt8] {
    var writer = SnapshotWriter()
    writer.write(self)
    var bytes: [UInt8] = []
    let content = Fingerprint.of(writer.bytes.span, from: 0)
    for word in [Self.snapshotVersion, Fingerprint.of(files), content] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes + writer.bytes
  }

  /// Makes a rule base again that was made from some files; `nil` where the files are others, or
  /// where the snapshot is damaged or has the form of another version.
  ///
  /// - Parameters:
  ///   - snapshot: what ``snapshot()`` gave.
  ///   - files: the files it was made from, in the same order; their names do not matter.
  public init?(snapshot: [UInt8], files: [SourceFile]) {
    let bytes = snapshot.span
    guard bytes.count >= 24, bytes.word(at: 0, 8) == Self.snapshotVersion,
      bytes.word(at: 8, 8) == Fingerprint.of(files),
      bytes.word(at: 16, 8) == Fingerprint.of(bytes, from: 24)
    else { return nil }
    var reader = SnapshotReader(snapshot, from: 24)
    self.init(from: &reader)
    guard reader.isDone else { return nil }
    self.files = files
  }

  /// The version of the form, after the letters "gaprule"; it changes with what is archived.
  private static let snapshotVersion: UInt64 = 0x02_656C_7572_7061_67
}

extension RuleBase: ArchivedByParts {
  static let blank = RuleBase()

  mutating func archive(in archive: inout some Archive) {
    archive.part(&symbols)
    archive.part(&name)
    archive.part(&version)
    archive.part(&sources)
    archive.part(&roles)
    archive.part(&areas)
    archive.part(&choiceLists)
    archive.part(&facts)
    archive.part(&relations)
    archive.part(&derivedValues)
    archive.part(&rules)
    archive.part(&factors)
    archive.part(&findings)
    archive.part(&views)
    archive.part(&weights)
    archive.part(&retired)
    archive.part(&stratumCount)
    archive.part(&names)
    archive.part(&declarations)
  }
}
