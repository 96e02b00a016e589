import FoundationEssentials
import Testing

@testable import gapcheck

/// The files of the machine.
struct SystemFilesTests {
  private let folder: String
  private let files = Files.system

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.path + "/gapcheck-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { Path.join(folder, name) }

  @Test func `what is written is read again`() throws {
    let bytes = [UInt8]("åäö\n".utf8)
    try files.write(path("a"), bytes)
    #expect(try files.read(path("a"), 100) == bytes)
    try files.write(path("a"), [])
    #expect(try files.read(path("a"), 100) == [])
    #expect(try files.list(folder) == ["a"])
  }

  @Test func `a disk without room is told, and nothing is left behind`() throws {
    #expect(throws: FileError.self) { try files.write("/dev/full", [1]) }
    try files.write(path("a"), [1])
    // The name with the ending that it has while it is written is too long.
    let name = String(repeating: "n", count: 255)
    #expect(throws: FileError.self) { try files.write(path(name), [2]) }
    #expect(try files.list(folder) == ["a"])
    #expect(try files.read(path("a"), 1) == [1])
  }

  @Test func `a file at the limit is read and one byte more is not`() throws {
    try files.write(path("a"), [UInt8](repeating: 1, count: 100_001))
    #expect(try files.read(path("a"), 100_001).count == 100_001)
    #expect(throws: FileError.tooLarge) { try files.read(path("a"), 100_000) }
  }

  @Test func `names are sorted by their bytes`() throws {
    for name in ["b", "å", "a", "Z"] { try files.write(path(name), [1]) }
    #expect(try files.list(folder) == ["Z", "a", "b", "å"])
  }

  @Test func `what is not there, a folder, and a file for a folder`() throws {
    try files.write(path("a"), [1])
    #expect(throws: FileError.missing) { try files.read(path("nix"), 1) }
    #expect(throws: FileError.isFolder) { try files.read(folder, 1) }
    #expect(throws: FileError.isFolder) { try files.write(folder, [1]) }
    #expect(throws: FileError.missing) { try files.write(path("nix/a"), [1]) }
    #expect(throws: FileError.missing) { try files.list(path("nix")) }
    #expect(throws: FileError.isFile) { try files.list(path("a")) }
    #expect(files.isFolder(folder) && !files.isFolder(path("a")))
    #expect(try files.list(folder) == ["a"])
  }

  @Test func `a symbolic link stays and its file is written`() throws {
    try files.write(path("a"), [1])
    try FileManager.default.createSymbolicLink(
      atPath: path("b"), withDestinationPath: path("a"))
    try files.write(path("b"), [2])
    #expect(try files.read(path("a"), 1) == [2])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("b")) == path("a"))
  }

  @Test func `a file keeps its permissions`() throws {
    try files.write(path("a"), [1])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a"))
    try files.write(path("a"), [2])
    let attributes = try FileManager.default.attributesOfItem(atPath: path("a"))
    #expect((attributes[.posixPermissions] as? Int) == 0o640)
  }

  @Test(arguments: [
    ("a/b.rules", "rules", "a"), ("b", "", "."), ("/b.c.case", "case", "/"), ("a.d/b", "", "a.d"),
  ])
  func `parts of a path`(path: String, ending: String, parent: String) {
    #expect(Path.ending(of: path) == ending)
    #expect(Path.parent(of: path) == parent)
  }
}
