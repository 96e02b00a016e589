import Glibc

extension Files {
  /// The files of the machine.
  static var system: Files {
    Files(
      read: { path, limit throws(FileError) in try readFile(path, limit: limit) },
      list: { path throws(FileError) in try listFolder(path) },
      isFolder: { folderExists($0) },
      write: { path, bytes throws(FileError) in try writeFile(path, bytes) })
  }
}

/// The reason of the last system call, in the system's own words.
private func systemError() -> FileError {
  let number = errno
  switch number {
  case ENOENT: return .missing
  case EISDIR: return .isFolder
  case ENOTDIR: return .isFile
  default: return .system(strerror(number).map { String(cString: $0) } ?? "\(number)")
  }
}

private func folderExists(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func readFile(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
  // Without O_NONBLOCK a named pipe that nobody writes to would never open; with it such a pipe is
  // an empty file.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { throw systemError() }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw systemError() }
  if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
  if status.st_size > limit { throw .tooLarge }
  // One byte more than expected, so that the end shows itself in the second call at the latest.
  let expected = min(Int(status.st_size), limit)
  let bytes = try readSome(file, expected + 1)
  // Only pipes and the like give less than they have.
  if status.st_mode & S_IFMT == S_IFREG, bytes.count <= expected { return bytes }
  return try readRest(file, after: bytes, limit: limit)
}

private func readRest(
  _ file: Int32, after first: [UInt8], limit: Int
) throws(FileError) -> [UInt8] {
  var bytes = first
  while !bytes.isEmpty {
    if bytes.count > limit { throw .tooLarge }
    let more = try readSome(file, 65_536)
    if more.isEmpty { break }
    bytes += more
  }
  return bytes
}

/// Up to a number of bytes; none at the end of the file.
private func readSome(_ file: Int32, _ limit: Int) throws(FileError) -> [UInt8] {
  while true {
    var isFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let result = read(file, buffer.baseAddress, limit)
      isFailed = result < 0
      count = max(0, result)
    }
    if !isFailed { return bytes }
    if errno == EAGAIN {
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, -1)
    } else if errno != EINTR {
      throw systemError()
    }
  }
}

private func listFolder(_ path: String) throws(FileError) -> [String] {
  guard let folder = opendir(path) else { throw systemError() }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Writes a file whole or not at all: beside its place, to the disk, read back, then by renaming.
private func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  var status = stat()
  guard stat(path, &status) == 0 else { return try replaceFile(path, bytes) }
  switch status.st_mode & S_IFMT {
  case S_IFDIR: throw .isFolder
  case S_IFREG: try replaceFile(resolved(path), bytes)
  // A device or a pipe is written into, never replaced.
  default: try writeInto(path, bytes)
  }
}

/// The file that a path means where it is a symbolic link.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

private func writeInto(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let file = open(path, O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { throw systemError() }
  defer { close(file) }
  try writeAll(bytes, to: file)
}

private func replaceFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let temporary = path + ".\(getpid()).tmp"
  let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard file >= 0 else { throw systemError() }
  do throws(FileError) {
    try writeAll(bytes, to: file)
    try keepMode(of: path, for: file)
    if fsync(file) != 0 { throw systemError() }
    if try readFile(temporary, limit: .max) != bytes { throw .differs }
  } catch {
    close(file)
    unlink(temporary)
    throw error
  }
  close(file)
  if rename(temporary, path) != 0 {
    let error = systemError()
    unlink(temporary)
    throw error
  }
  syncFolder(Path.parent(of: path))
}

private func keepMode(of path: String, for file: Int32) throws(FileError) {
  var status = stat()
  guard stat(path, &status) == 0 else { return }
  if fchmod(file, status.st_mode & 0o7777) != 0 { throw systemError() }
}

private func syncFolder(_ path: String) {
  let folder = open(path, O_RDONLY | O_CLOEXEC)
  guard folder >= 0 else { return }
  fsync(folder)
  close(folder)
}

private func writeAll(_ bytes: [UInt8], to file: Int32) throws(FileError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw systemError()
    }
    written += count
  }
}

/// Where a program's text goes: collected, then written at once.
final class Stream {
  private let file: Int32
  /// Why something could not be written.
  private(set) var error: FileError?

  init(_ file: Int32) { self.file = file }

  /// Writes a text.
  func write(_ text: String) {
    guard error == nil else { return }
    do throws(FileError) {
      try writeAll([UInt8](text.utf8), to: file)
    } catch {
      self.error = error
    }
  }

  /// Whether a terminal shows it.
  var isTerminal: Bool { isatty(file) == 1 }

  /// The number of columns of the terminal.
  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// The value of a variable of the environment.
func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// Ends the program.
func end(_ code: ExitCode) -> Never { exit(code.rawValue) }
