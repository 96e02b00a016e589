import Foundation
import Testing

/// The engine as a WebAssembly command, and the program that runs it.
struct WebModule {
  /// Program and first arguments: Node, which is fast, or wasmkit of the toolchain; both with the
  /// same frames.
  var runner: [String]

  /// What a run gives back.
  struct Output {
    /// What is said of the rules.
    var rules: [UInt8] = []
    /// One answer for each request.
    var answers: [[UInt8]] = []
    /// The memory at the end, in pages of 64 KiB.
    var pages = 0
  }

  /// The module with each program that can run it, the fastest first.
  static func all() throws -> [WebModule] {
    try #require(isFresh, "the WebAssembly module is missing or old: run Scripts/web first")
    let driver = Repository.root.appending(path: "Scripts/engine.mjs").path
    let node = program("node").map { [$0, driver, file("WebEngine.wasm").path] }
    let wasmkit = program("wasmkit").map { [$0, "run", file("WebEngineCommand.wasm").path] }
    return [node, wasmkit].compactMap { $0.map { WebModule(runner: $0) } }
  }

  /// The module with the fastest program that can run it.
  static func fastest() throws -> WebModule {
    try #require(all().first, "neither node nor wasmkit is installed")
  }

  /// Answers requests by some rules in one process.
  func run(rules: [UInt8], requests: [[UInt8]]) throws -> Output {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "in")
    let output = folder.appending(path: "out")
    var frames: [UInt8] = []
    for piece in [rules] + requests { frames += Self.bytes(of: piece.count) + piece }
    try Data(frames).write(to: input)
    try Data().write(to: output)

    let process = Process()
    process.executableURL = URL(filePath: runner[0])
    process.arguments = Array(runner.dropFirst())
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try Self.read([UInt8](Data(contentsOf: output)), count: requests.count)
  }

  private static func read(_ bytes: [UInt8], count: Int) throws -> Output {
    var output = Output()
    var rest = bytes[...]
    for place in 0...count {
      try #require(rest.count >= 4)
      let length = number(rest.prefix(4))
      rest = rest.dropFirst(4)
      try #require(rest.count >= length)
      if place == 0 {
        output.rules = Array(rest.prefix(length))
      } else {
        output.answers.append(Array(rest.prefix(length)))
      }
      rest = rest.dropFirst(length)
    }
    try #require(rest.count == 4)
    output.pages = number(rest)
    return output
  }

  private static func bytes(of count: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension WebModule {
  /// Whether tests of the module are run: on a machine of CI they fail rather than be skipped.
  static var isWanted: Bool { isFresh || ProcessInfo.processInfo.environment["CI"] == "true" }

  /// Whether the module is there and newer than all that it is made of.
  static var isFresh: Bool {
    guard let built = Repository.modified(file("WebEngineCommand.wasm")) else { return false }
    return ["Rules", "Inference", "Report", "WebEngine", "CRuntime"].allSatisfy { target in
      Repository.files(under: "Sources/\(target)", ending: "").allSatisfy {
        Repository.modified($0).map { $0 <= built } ?? true
      }
    }
  }

  private static func file(_ name: String) -> URL {
    Repository.root.appending(path: ".build/web/wasm32-unknown-none-wasm/release/\(name)")
  }

  /// A program in the path, or beside the toolchain's `swift`.
  private static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map { URL(filePath: String($0)) }
    let toolchains = folders.map {
      $0.appending(path: "swift").resolvingSymlinksInPath().deletingLastPathComponent()
    }
    return (folders + toolchains).map { $0.appending(path: name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
