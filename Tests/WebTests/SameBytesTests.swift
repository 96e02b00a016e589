import FoundationEssentials
import Rules
import Testing

@testable import WebEngine

@Suite(.enabled(if: WebModule.isWanted, "Scripts/web has not built the module of these sources"))
struct SameBytesTests {
  @Test(arguments: RuleFolder.all)
  func `the browser gives the bytes of the terminal`(folder: RuleFolder) throws {
    let module = try WebModule()
    let rules = try folder.rules()
    let files = folder.cases()
    let cases = try files.map { try Repository.bytes($0) }
    try #require(!rules.isEmpty && !cases.isEmpty)
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
