import FoundationEssentials
import Inference
import Report
import Rules
import Testing

@testable import WebEngine

@Suite(.enabled(if: WebModule.isWanted, "Scripts/web has not built the module of these sources"))
struct SameBytesTests {
  @Test func `the browser gives the bytes of the terminal on shipped rules and cases`() throws {
    try expectSameBytes(of: .shipped, by: WebModule.fastest())
  }

  @Test func `it does so on large numbers and wrong input, whatever runs it`() throws {
    for module in try WebModule.all() { try expectSameBytes(of: .fixtures, by: module) }
  }

  private func expectSameBytes(of folder: RuleFolder, by module: WebModule) throws {
    let rules = try folder.rules()
    let files = folder.cases()
    try #require(files.count > 0)
    let cases = try files.map { try Repository.bytes($0) }
    for (number, language) in [Language.swedish, .english].enumerated() {
      let output = try module.run(rules: rules, cases: cases, language: UInt8(number))
      var session = Session()
      for (index, subject) in cases.enumerated() {
        let native = session.check(rules: rules, subject: subject, in: language)
        #expect(
          String(decoding: output.answers[index], as: UTF8.self)
            == String(decoding: native, as: UTF8.self),
          "\(files[index].lastPathComponent)")
      }
    }
  }
}

struct JoinedRulesTests {
  @Test func `rule files joined give the bytes of the files apart`() throws {
    let files = try RuleFolder.shipped.ruleFiles()
      .map { SourceFile(name: $0.path, bytes: try Repository.bytes($0)) }
    try #require(files.count > 1)
    let apart = try #require(RuleBase.load(files).value)
    let subject = try Repository.bytes(#require(RuleFolder.shipped.cases().first))
    let loaded = Case.load(SourceFile(name: "", bytes: subject), with: apart)
    let assessment = try Engine(apart).assess(#require(loaded.value))
    var session = Session()
    let joined = session.check(
      rules: try RuleFolder.shipped.rules(), subject: subject, in: .swedish)
    #expect(String(decoding: joined, as: UTF8.self) == JSONReport(assessment).text)
  }
}
