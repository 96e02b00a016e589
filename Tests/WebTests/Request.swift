/// What a page asks.
enum Request {
  /// A request: command, language, case and arguments.
  static func bytes(
    _ command: String, in language: String, of subject: [UInt8], _ arguments: String...
  ) -> [UInt8] {
    let head = [[UInt8](command.utf8), [UInt8](language.utf8), subject]
    return Array((head + arguments.map { [UInt8]($0.utf8) }).joined(separator: [0]))
  }
}
