import Foundation
import Testing

@testable import Rules

/// The rules and cases of the repository.
struct ShippedRulesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(in folder: String, ext: String) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return try names.sorted().filter { $0.hasSuffix("." + ext) }.map {
      SourceFile(
        name: folder + "/" + $0,
        bytes: [UInt8](try Data(contentsOf: root.appending(path: folder + "/" + $0))))
    }
  }

  @Test func `nothing is to be said of the shipped rules and cases`() throws {
    let files = try Self.files(in: "rules", ext: "rules")
    let loaded = RuleBase.load(files)
    for diagnostic in loaded.diagnostics {
      print(diagnostic.code, diagnostic.range.map { r in files[Int(r.file)].name + ":" + String(files[Int(r.file)].bytes.prefix(Int(r.lower)).filter { $0 == 10 }.count + 1) } ?? "", Expected(diagnostic, in: files).underlined.prefix(60), "—", diagnostic.sentence(in: .swedish), diagnostic.suggestion ?? "")
    }
    let base = try #require(loaded.value)
    for file in try Self.files(in: "cases", ext: "case") {
      let loaded = Case.load(file, with: base)
      for diagnostic in loaded.diagnostics { print(file.name, Expected(diagnostic, in: [file])) }
    }
  }
}
