import Testing

@testable import gapcheck

/// What README.md and the guide show is what the program prints and what the files say.
struct ReadmeTests {
  @Test(
    arguments: [
      "README.md", "docs/anvandning/kom-i-gang.md", "docs/anvandning/forklaringar.md",
      "docs/anvandning/fragor-och-vad-hander-om.md", "docs/anvandning/infor-besok.md",
      "docs/anvandning/filer.md",
    ])
  func `every block is real`(name: String) throws {
    let blocks = Self.blocks(of: try Self.text(name)).filter { !$0.kind.isEmpty }
    #expect(!blocks.isEmpty)
    for block in blocks { try check(block.lines, kind: block.kind) }
  }

  /// The fenced blocks with the word after the fence.
  private static func blocks(of text: String) -> [(kind: String, lines: [String])] {
    var blocks: [(kind: String, lines: [String])] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isInside { blocks.append((String(line.dropFirst(3)), [])) }
        isInside.toggle()
      } else if isInside {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    return blocks
  }

  private func check(_ lines: [String], kind: String) throws {
    switch kind {
    case "rules", "case":
      let folder = kind == "rules" ? "rules" : "cases"
      let files = try Files.system.list(Repository.path(folder)).filter {
        Path.ending(of: $0) == kind
      }
      let texts = try files.map { try Self.text(Path.join(folder, $0)) }
      let block = lines.joined(separator: "\n")
      #expect(texts.contains { $0.contains(block) }, "\(block)")
    default:
      let command = try #require(lines.first)
      // What stands between two "…" is there, in the order in which it is shown.
      var output = Self.output(of: command)[...]
      for part in lines.dropFirst().joined(separator: "\n").split(separator: "…") {
        let text = part.drop { $0 == "\n" }
        let place = output.firstRange(of: text)
        #expect(place != nil, "\(text)")
        if let place { output = output[place.upperBound...] }
      }
    }
  }

  /// What `$ gapcheck …` prints in the folder of the repository.
  private static func output(of command: String) -> String {
    var output = ""
    var files = Files.system
    files.read = { path, limit throws(FileError) in
      try Files.system.read(Repository.path(path), limit)
    }
    files.isFolder = { _ in false }
    let environment = Environment(
      output: { output += $0 }, errorOutput: { output += $0 }, files: files)
    let words = command.split(separator: " ").dropFirst(2).map { String($0) }
    _ = Invocation.run(words, in: environment)
    return output
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Files.system.read(Repository.path(path), .max), as: UTF8.self)
  }
}
