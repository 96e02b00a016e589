import Rules
import Testing

@testable import gapcheck

/// What surrounds a command in a test: files in memory, and all that it printed.
final class Desk {
  /// The files by their paths.
  var files: [String: [UInt8]] = [:]
  /// The folders.
  var folders: Set<String> = []
  /// What reading or writing a path fails with.
  var failures: [String: FileError] = [:]
  var canShowColor = false
  var columns: Int?
  /// The lines that somebody will type.
  var typed: [String] = []
  private(set) var output = ""
  private(set) var errorOutput = ""

  /// A desk with the shipped rules in `rules`.
  init(withRules: Bool = true) {
    guard withRules else { return }
    folders.insert("rules")
    for file in RuleFiles.builtIn() { files[file.name] = file.bytes }
  }

  /// A desk with rules of its own, and a case of them.
  convenience init(rules: String, case text: String) {
    self.init(withRules: false)
    folders.insert("rules")
    put(rules, at: "rules/x.rules")
    put(text, at: "a.case")
  }

  /// Puts a text on the desk.
  func put(_ text: String, at path: String) { files[path] = [UInt8](text.utf8) }

  /// Puts a case of the repository on the desk, under its own name.
  func put(case name: String) throws {
    files[name + ".case"] = try Files.system.read(Repository.path("cases/\(name).case"), .max)
  }

  /// The text of a file.
  func text(at path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs a command; what it printed before is forgotten.
  func run(_ words: String...) -> ExitCode { run(words) }

  /// Runs a command; what it printed before is forgotten.
  func run(_ words: [String]) -> ExitCode {
    output = ""
    errorOutput = ""
    let environment = Environment(
      output: { self.output += $0 }, errorOutput: { self.errorOutput += $0 }, files: access,
      readLine: { self.typed.isEmpty ? nil : self.typed.removeFirst() }, canShowColor: canShowColor,
      columns: columns)
    return Invocation.run(words, in: environment)
  }

  private var access: Files {
    Files(
      read: { path, limit throws(FileError) in
        if let failure = self.failures[path] { throw failure }
        if self.folders.contains(path) { throw .isFolder }
        guard let bytes = self.files[path] else { throw .missing }
        if bytes.count > limit { throw .tooLarge }
        return bytes
      },
      list: { path throws(FileError) in
        guard self.folders.contains(path) else {
          throw self.files[path] == nil ? .missing : .isFile
        }
        let inner = self.files.keys.filter { Path.parent(of: $0) == path }
        let folders = self.folders.filter { Path.parent(of: $0) == path && $0 != path }
        return (inner + folders).map { String($0.dropFirst(path.count + 1)) }.sorted()
      },
      isFolder: { self.folders.contains($0) },
      write: { path, bytes throws(FileError) in
        if let failure = self.failures[path] { throw failure }
        self.files[path] = bytes
      })
  }
}
