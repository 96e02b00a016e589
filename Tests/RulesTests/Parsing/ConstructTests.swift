import Testing

@testable import Rules

/// Every construct of docs/language.md is understood.
struct ConstructTests {
  @Test func `all declarations parse`() throws {
    let parsed = ParsedRules(Sample.rules)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.syntax.declarations.count == 32)
    #expect(parsed.syntax.declarations.allSatisfy { !$0.isBroken })
  }

  @Test(arguments: Sample.conditions) func `a condition parses`(_ condition: String) throws {
    _ = try parsedCondition(condition)
  }

  @Test func `a case parses`() {
    let parsed = ParsedCase(Sample.subject)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.syntax.header.count == 9)
    #expect(parsed.syntax.statements.count == 21)
  }

  @Test func `expectations parse`() {
    let parsed = ParsedExpectations(Sample.expectations)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.syntax.lines.count == 15)
  }
}
