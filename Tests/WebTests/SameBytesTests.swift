import Foundation
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
    let all = folder.cases()
    try #require(all.count > 0)
    // The languages differ in texts alone, so a part of the cases shows them all.
    for (language, step) in [("sv", 1), ("en", 8)] {
      let files = stride(from: 0, to: all.count, by: step).map { all[$0] }
      let rules = try folder.rules(in: language)
      let requests =
        try files.map { file in
          Request.bytes("check", in: language, of: try Repository.bytes(file))
        } + further(of: files[0], in: language)
      let output = try module.run(rules: rules, requests: requests)
      var session = Session()
      #expect(output.rules == session.use(Parts(rules)))
      for (index, request) in requests.enumerated() {
        #expect(
          String(decoding: output.answers[index], as: UTF8.self)
            == String(decoding: session.answer(Parts(request)), as: UTF8.self),
          "\(index < files.count ? files[index].lastPathComponent : "further \(index)")")
      }
    }
  }

  /// What else the page asks, of one case.
  private func further(of file: URL, in language: String) throws -> [[UInt8]] {
    let subject = try Repository.bytes(file)
    let commands = ["form", "state", "report", "questions", "trace", "rules", "canonical", "json"]
    return commands.map { Request.bytes($0, in: language, of: subject) }
      + [
        Request.bytes("edit", in: language, of: subject, "header", "unit", "value", "Ny \"ort\""),
        Request.bytes("brief", in: language, of: subject, "case a { date 2018-01-31 }"),
        Request.bytes("whatif", in: language, of: subject, "case a { date 2020-01-31 }"),
        Request.bytes("weigh", in: language, of: subject, "10", "30"),
        Request.bytes("weights", in: language, of: subject),
        Request.bytes("changed", in: language, of: subject, "case a { date 2020-01-31 }"),
        Request.bytes("explain", in: language, of: subject, "hittas-inte", "full"),
      ]
  }
}

struct TerminalTests {
  @Test func `the page's assessment is the terminal's`() throws {
    let files = try RuleFolder.shipped.ruleFiles()
      .map { SourceFile(name: $0.path, bytes: try Repository.bytes($0)) }
    let ruleBase = try #require(RuleBase.load(files).value)
    let subject = try Repository.bytes(#require(RuleFolder.shipped.cases().first))
    let loaded = Case.load(SourceFile(name: "", bytes: subject), with: ruleBase)
    let assessment = try Engine(ruleBase).assess(#require(loaded.value))
    var session = Session()
    _ = session.use(Parts(try RuleFolder.shipped.rules()))
    let answer = session.answer(Parts(Request.bytes("check", in: "sv", of: subject)))
    #expect(String(decoding: answer, as: UTF8.self) == JSONReport(assessment).text)
  }
}
