import Report
import Rules

/// What surrounds a command: where it writes, which files it sees, what the terminal can show.
///
/// Tests give one that is made of memory.
struct Environment {
  /// Takes what was asked for.
  var output: (String) -> Void
  /// Takes everything else.
  var errorOutput: (String) -> Void
  /// Called when all is written, while what was built still stands: a process may end here, since
  /// taking a rule base apart piece by piece costs a tenth of a short run.
  var finish: (ExitCode) -> Void = { _ in }
  /// The files.
  var files: Files
  /// A line that somebody types; `nil` where nobody can.
  var readLine: () -> String? = { nil }
  /// Whether the output is shown by a terminal that knows escapes.
  var canShowColor = false
  /// The number of columns that the terminal has; `nil` where the output is no terminal.
  var columns: Int?

  /// The width of a report: 80 columns, fewer where the terminal has fewer.
  var reportWidth: Int { min(80, max(40, columns ?? 80)) }
}

/// The files and folders that a command can reach.
struct Files {
  /// The bytes of a file that has at most a number of them.
  var read: (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
  /// The names in a folder.
  var list: (_ path: String) throws(FileError) -> [String]
  /// Whether there is a folder.
  var isFolder: (_ path: String) -> Bool
  /// Writes a file whole or not at all, and reads it back.
  var write: (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void
}

/// Why a file cannot be read or written.
enum FileError: Error, Equatable {
  /// There is none.
  case missing
  /// It is a folder.
  case isFolder
  /// It is no folder.
  case isFile
  /// It has more bytes than are allowed.
  case tooLarge
  /// It was read back otherwise than it was written.
  case differs
  /// The system says why.
  case system(String)

  /// What to tell about reading a file.
  func diagnostic(reading path: String) -> Diagnostic {
    switch self {
    case .missing: Diagnostic(.fileNotFound, at: nil, [path])
    case .isFolder: Diagnostic(.fileIsFolder, at: nil, [path])
    case .isFile: Diagnostic(.folderIsFile, at: nil, [path])
    case .tooLarge: Diagnostic(.fileTooLarge, at: nil, [path])
    case .differs: Diagnostic(.writtenDiffers, at: nil, [path])
    case .system(let reason): Diagnostic(.fileUnreadable, at: nil, [path, reason])
    }
  }

  /// What to tell about writing a file.
  func diagnostic(writing path: String) -> Diagnostic {
    switch self {
    case .missing: Diagnostic(.folderNotFound, at: nil, [Path.parent(of: path)])
    case .system(let reason): Diagnostic(.fileUnwritable, at: nil, [path, reason])
    case .isFolder, .isFile, .tooLarge, .differs: diagnostic(reading: path)
    }
  }
}

/// Paths as text.
enum Path {
  /// A name in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands after the last dot of the name.
  static func ending(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(path[path.utf8.index(after: dot)...])
  }
}
