/// Where the files of the repository lie.
enum Repository {
  /// The path of a file or folder.
  static func path(_ name: String, from file: String = #filePath) -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/") + "/" + name
  }
}
