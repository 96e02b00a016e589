extension RuleBase: ArchivedByParts {
  package static let blank = RuleBase()

  /// All but the files, which stand beside a snapshot.
  package mutating func archive(in archive: inout some Archive) {
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
    archive.part(&known)
    archive.part(&stratumCount)
    archive.part(&names)
    archive.part(&declarations)
  }
}

extension RuleBase {
  /// Reads a rule base without its files.
  ///
  /// Another module calls this, since only here the code is made for these very types.
  package init(archivedIn reader: inout SnapshotReader) { self.init(from: &reader) }
}
