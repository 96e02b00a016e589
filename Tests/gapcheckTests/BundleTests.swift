import Rules
import Testing

@testable import gapcheck

/// The rule base that the program carries is the folder `rules/`.
struct BundleTests {
  @Test func `the bundle holds every file of rules, byte for byte`() throws {
    let folder = Repository.path("rules")
    let names = try Files.system.list(folder).filter { Path.ending(of: $0) == "rules" }
    #expect(!names.isEmpty)
    let bundle = RuleFiles.builtIn()
    // Where this fails, add the file to Sources/CBundle/bundle.c.
    #expect(bundle.map { $0.name } == names.map { "rules/" + $0 })
    for (file, name) in zip(bundle, names) {
      #expect(
        try file.bytes == Files.system.read(Path.join(folder, name), .max),
        "\(name) differs from the bundle")
    }
  }
}
