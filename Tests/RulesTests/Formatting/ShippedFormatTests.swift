import Foundation
import Testing

@testable import Rules

/// The formatter on the files of this repository.
struct ShippedFormatTests {
  private static let files: [URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var files: [URL] = []
    for folder in ["rules", "cases"] {
      let found = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let url as URL in found ?? .init() where SourceFile.Kind(url.path) != nil {
        files.append(url)
      }
    }
    return files.sorted { $0.path < $1.path }
  }()

  @Test func `words stay, and formatting twice changes nothing`() throws {
    try #require(Self.files.count > 30)
    for url in Self.files {
      let bytes = [UInt8](try Data(contentsOf: url))
      let loaded = format(SourceFile(name: url.path, bytes: bytes))
      #expect(loaded.diagnostics.isEmpty, "\(url.lastPathComponent)")
      let once = try #require(loaded.value)
      #expect(format(SourceFile(name: url.path, bytes: once)).value == once)
      let space = [UInt8](" \r\n\t".utf8)
      let isSame = once.filter { !space.contains($0) } == bytes.filter { !space.contains($0) }
      #expect(isSame, "\(url.lastPathComponent)")
    }
  }
}
