import Inference
import Report
import Rules
import Testing

/// A case is the same whether it is written as a case file or as JSON.
struct CaseFormsTests {
  /// Checks that a case says the same after it was written and read, in both forms.
  private func expectSame(_ subject: Case) throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    let canonical = subject.written(with: ruleBase)
    let json = CaseJSON(subject, ruleBase).text

    let fromCanonical = try read(canonical, as: "a.case")
    #expect(string(fromCanonical.written(with: ruleBase)) == string(canonical))
    #expect(CaseJSON(fromCanonical, ruleBase).text == json)

    let fromJSON = try read([UInt8](json.utf8), as: "a.json")
    #expect(string(fromJSON.written(with: ruleBase)) == string(canonical))
    #expect(CaseJSON(fromJSON, ruleBase).text == json)
  }

  private func read(_ bytes: [UInt8], as name: String) throws -> Case {
    let file = SourceFile(name: name, bytes: bytes)
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    let loaded = Case.load(file, with: ruleBase)
    let text = DiagnosticRenderer(files: [file], language: .english).text(loaded.diagnostics)
    #expect(text == "")
    return try #require(loaded.value)
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: CaseFiles.all)
  func `a shipped case is the same in both forms`(path: String) throws {
    try expectSame(try read(try CaseFiles.read(path).bytes, as: "a.case"))
  }

  /// One in twelve: an assessment is long to write and read, and holds its case in one place.
  @Test(arguments: CaseFiles.all.indices.filter { $0 % 12 == 0 }.map { CaseFiles.all[$0] })
  func `an assessment holds its case`(path: String) throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    let subject = try read(try CaseFiles.read(path).bytes, as: "a.case")
    let report = JSONReport(try CaseFiles.assess(path)).text
    let again = try read([UInt8](report.utf8), as: "a.json")
    #expect(CaseJSON(again, ruleBase).text == CaseJSON(subject, ruleBase).text)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a random case is the same in both forms`(seed: UInt64) throws {
    var random = RandomCase(try #require(CaseFiles.engine).ruleBase, seed: seed)
    try expectSame(random.make())
  }

  @Test func `the canonical form is the common form`() throws {
    let ruleBase = try #require(CaseFiles.engine).ruleBase
    for seed in 0..<10 as Range<UInt64> {
      var random = RandomCase(ruleBase, seed: seed)
      let written = random.make().written(with: ruleBase)
      #expect(format(SourceFile(name: "a.case", bytes: written)).value == written)
    }
  }
}
