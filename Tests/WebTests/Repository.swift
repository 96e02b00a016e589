import Foundation

/// The files of the repository that this test stands in.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All files under a folder whose names end in some way, sorted by path.
  static func files(under folder: String, ending: String) -> [URL] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let paths = (names?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }
    return paths.sorted().map { root.appending(path: folder).appending(path: $0) }
  }

  /// The bytes of a file.
  static func bytes(_ file: URL) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: file))
  }

  /// When a file was last written; `nil` where there is none.
  static func modified(_ file: URL) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: file.path))?[.modificationDate] as? Date
  }
}
