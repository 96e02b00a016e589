import Foundation
import Testing

@testable import Rules

/// The rules and cases of the repository.
struct ShippedRulesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(in folder: String, ending: String) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return try names.sorted().filter { $0.hasSuffix(ending) }.map {
      let data = try Data(contentsOf: root.appending(path: folder).appending(path: $0))
      return SourceFile(name: folder + "/" + $0, bytes: [UInt8](data))
    }
  }

  @Test func `the rules and cases have no errors`() throws {
    let files = try Self.files(in: "rules", ending: ".rules")
    try #require(!files.isEmpty)
    let loaded = RuleBase.load(files)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { Expected($0, in: files) } == [])
    let base = try #require(loaded.value)
    for file in try Self.files(in: "cases", ending: ".case") {
      let loaded = Case.load(file, with: base)
      #expect(loaded.diagnostics.map { Expected($0, in: [file]) } == [], "\(file.name)")
    }
  }

  @Test func `the order of files changes nothing`() throws {
    let files = try Self.files(in: "rules", ending: ".rules")
    let base = try #require(RuleBase.load(files).value)
    let reversed = try #require(RuleBase.load(files.reversed()).value)
    #expect(Outline(base) == Outline(reversed))
  }
}
