import CBundle
import Rules

extension RuleFiles {
  /// The rule base that the program carries.
  static func builtIn() -> [SourceFile] {
    (0..<bundle_count).compactMap { index in
      guard let file = bundle_file_at(index)?.pointee, let name = file.name else { return nil }
      return SourceFile(name: "rules/" + String(cString: name), bytes: bytes(of: file))
    }
  }

  /// The same rule base, checked and compiled; where it is older than the files it fits none.
  static func builtInSnapshot() -> [UInt8] {
    bundle_snapshot().map { bytes(of: $0.pointee) } ?? []
  }

  private static func bytes(of file: bundle_file) -> [UInt8] {
    [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
