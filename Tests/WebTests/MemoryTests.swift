import Testing

@Suite(.enabled(if: WebModule.isWanted, "Scripts/web has not built the module of these sources"))
struct MemoryTests {
  @Test func `10,000 assessments take no more memory than 100`() throws {
    let module = try WebModule.fastest()
    let rules = try RuleFolder.fixtures.rules()
    let subject = try Repository.bytes(#require(RuleFolder.fixtures.cases().first))
    let request = Request.bytes("check", in: "sv", of: subject)
    let few = try module.run(rules: rules, requests: Array(repeating: request, count: 100))
    let many = try module.run(rules: rules, requests: Array(repeating: request, count: 10_000))
    #expect(few.pages == many.pages)
    #expect(many.answers.allSatisfy { $0 == few.answers[0] })
  }
}
