import CBundle
import Report
import Rules

/// `schema`: the JSON Schema of something that the program writes or reads.
struct Schema {
  /// The name of the schema; `nil` for the names of all.
  let name: String?
  let language: Language
  let output: Destination

  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.operands.count > 1 {
      throw UsageError(.argumentTooMany, [arguments.operands[1]])
    }
    name = arguments.operands.first
    language = try arguments.language
    output = Destination(path: arguments.value(.output))
  }

  func run(in environment: Environment) -> ExitCode {
    let messages = Messages(environment, language)
    let files = Self.files
    guard let name else {
      let names = files.map { $0.name + "\n" }.joined()
      return output.write(names, in: environment, messages)
    }
    guard let file = files.first(where: { $0.name == name }) else {
      let names = files.map { $0.name }
      messages.tell(
        Diagnostic(
          .noSuchSchema, at: nil, [name, names.joined(separator: ", ")],
          suggestion: nearest(to: name, among: names)))
      return .usage
    }
    return output.write(
      String(decoding: file.bytes, as: UTF8.self), in: environment, messages)
  }

  /// The schemas that the program carries, by their names.
  static var files: [SourceFile] {
    (0..<bundle_schema_count).compactMap { index in
      guard let file = bundle_schema_at(index)?.pointee, let name = file.name else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return SourceFile(name: String(cString: name), bytes: [UInt8](bytes))
    }
  }
}
