import Report
import Rules
import Testing

@testable import Inference
@testable import gapcheck

/// The rule base that the program carries ready made is the one that its rule files make.
struct SnapshotTests {
  private let files = RuleFiles.builtIn()
  private let loaded: RuleBase
  private let snapshot: [UInt8]

  init() throws {
    loaded = try #require(RuleBase.load(files).value)
    snapshot = Engine(loaded).snapshot()
  }

  @Test func `the committed snapshot is that of rules`() {
    #expect(
      RuleFiles.builtInSnapshot() == snapshot, "run Scripts/snapshot and commit the file")
  }

  private func dumped(_ engine: Engine) -> String {
    var base = engine.ruleBase
    base.files = []
    var text = ""
    dump(base, to: &text)
    dump(engine.program, to: &text)
    dump(engine.waiting, to: &text)
    return text
  }

  @Test func `an engine that was made again is the same`() throws {
    let again = try #require(Engine(snapshot: snapshot, files: files))
    #expect(again.snapshot() == snapshot)
    #expect(dumped(again) == dumped(Engine(loaded)))
    #expect(again.ruleBase.contentHash == loaded.contentHash)
    #expect(again.ruleBase.files.map { $0.name } == files.map { $0.name })
  }

  // The engines are the same already; this shows that nothing else tells them apart.
  @Test func `every large case comes out the same`() throws {
    let engines = [Engine(loaded), try #require(Engine(snapshot: snapshot, files: files))]
    let folder = Repository.path("cases")
    let names = try Files.system.list(folder).filter { Path.ending(of: $0) == "case" }
    try #require(names.count >= 8)
    for name in names {
      let bytes = try Files.system.read(Path.join(folder, name), .max)
      let file = SourceFile(name: name, bytes: bytes)
      let texts = try engines.map { engine in
        let subject = try #require(Case.load(file, with: engine.ruleBase).value)
        return JSONReport(try engine.assess(subject), options: ReportOptions()).text
      }
      #expect(texts[0] == texts[1], "\(name)")
    }
  }

  @Test func `a case with mistakes is told the same`() throws {
    let again = try #require(Engine(snapshot: snapshot, files: files)).ruleBase
    let text = "case x {}\nsamordnare.procnt = 50 %\nbudget.typ = mest-projekt\n"
    let file = SourceFile(name: "x.case", bytes: [UInt8](text.utf8))
    let expected = Case.load(file, with: loaded).diagnostics
    #expect(!expected.isEmpty)
    #expect(Case.load(file, with: again).diagnostics == expected)
  }

  @Test func `the same files have it wherever they lie, and no others`() {
    func fits(_ files: [SourceFile]) -> Bool { Engine(snapshot: snapshot, files: files) != nil }
    #expect(fits(files.map { SourceFile(name: "elsewhere/" + $0.name, bytes: $0.bytes) }))
    #expect(!fits([]))
    #expect(!fits(files.dropLast()))
    #expect(!fits(files.reversed()))
    for place in [0, files[3].bytes.count / 2, files[3].bytes.count - 1] {
      var bytes = files[3].bytes
      bytes[place] ^= 1
      var others = files
      others[3] = SourceFile(name: files[3].name, bytes: bytes)
      #expect(!fits(others))
    }
  }

  @Test func `the command writes the snapshot`() {
    let desk = Desk()
    #expect(desk.run("snapshot", "--rules", "rules", "-o", "x") == .done)
    #expect(desk.files["x"] == snapshot)
    #expect(desk.run("snapshot") == .usage)
  }

  @Test func `rules with warnings have no snapshot`() {
    let desk = Desk()
    desk.put("role ensam \"Ensam\" / \"Lonely\"\n", at: "rules/z.rules")
    #expect(desk.run("snapshot", "-o", "x") == .unusable)
    #expect(!desk.errorOutput.isEmpty)
    #expect(desk.files["x"] == nil)
  }
}
