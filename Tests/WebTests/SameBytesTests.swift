import FoundationEssentials
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
