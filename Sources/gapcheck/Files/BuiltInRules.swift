import CBundle
import Rules

extension RuleFiles {
  /// The rule base that the program carries.
  static func builtIn() -> [SourceFile] {
    (0..<bundle_count).compactMap { index in
      guard let file = bundle_file_at(index)?.pointee, let name = file.name else { return nil }
      return SourceFile(
        name: "rules/" + String(cString: name),
        bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }
}
