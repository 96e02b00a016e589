import Rules
import Testing

@testable import gapcheck

/// `schema`, and that the program carries docs/schema.
struct SchemaTests {
  @Test func `the program carries every schema, byte for byte`() throws {
    let folder = Repository.path("docs/schema")
    let names = try Files.system.list(folder).filter { Path.ending(of: $0) == "json" }
    #expect(!names.isEmpty)
    // Where this fails, add the file to Sources/CBundle/schemas.c.
    #expect(Schema.files.map { $0.name + ".json" } == names)
    for (file, name) in zip(Schema.files, names) {
      #expect(
        try file.bytes == Files.system.read(Path.join(folder, name), .max), "\(name) differs")
    }
  }

  @Test func `each schema is JSON that names its format`() throws {
    for file in Schema.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains("\"$id\": \"urn:gapcheck:\(file.name):1\""))
      #expect(text.contains("\"gapcheck/\(file.name)/1\""))
    }
  }

  @Test func `a schema is printed by its name, and the names without one`() {
    let desk = Desk(withRules: false)
    #expect(desk.run("schema") == .done)
    #expect(desk.output.hasPrefix("assessment\ncase\n"))
    #expect(desk.run("schema", "case") == .done)
    #expect(desk.output.hasPrefix("{\n  \"$schema\": "))
    #expect(desk.run("schema", "plan", "-o", "plan.json") == .done)
    #expect(desk.text(at: "plan.json")?.contains("urn:gapcheck:plan:1") == true)
  }

  @Test func `a name that is none is told with the nearest`() {
    let desk = Desk(withRules: false)
    #expect(desk.run("schema", "asessment") == .usage)
    #expect(
      desk.errorOutput.hasPrefix(
        "fel: schemat 'asessment' finns inte; ange ett av dem som finns: assessment, case, "))
    #expect(desk.errorOutput.hasSuffix("[G360]\n  Menade du 'assessment'?\n"))
    #expect(desk.run("schema", "a", "b", "--lang", "en") == .usage)
  }
}
