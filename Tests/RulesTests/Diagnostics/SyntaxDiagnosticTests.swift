import Testing

@testable import Rules

/// Each code of the parser with its exact sentences and what it underlines.
struct SyntaxDiagnosticTests {
  @Test(arguments: Example.lexer + Example.parser + Example.cases)
  func `a mistake is told once, at its place`(_ example: Example) throws {
    let (bytes, lower, upper) = example.parts
    let diagnostics = Example.diagnostics(bytes, example.kind)
    #expect(diagnostics.count == 1, "\(diagnostics)")
    let found = try #require(diagnostics.first)
    #expect(found.code == DiagnosticCode(example.code))
    #expect(found.sentence(in: .swedish) == example.swedish)
    #expect(found.sentence(in: .english) == example.english)
    #expect(found.suggestion == example.suggestion)
    let range = try #require(found.range)
    #expect(range == SourceRange(file: 0, lower: UInt32(lower), upper: UInt32(upper)))
  }

  @Test func `bytes that are not UTF-8 are told once`() throws {
    let bytes = [UInt8]("area a { sv \"f".utf8) + [0xF6] + [UInt8]("r\" en \"".utf8) + [0xE5, 0x22]
    let diagnostics = Example.diagnostics(bytes + [UInt8](" }".utf8), .rules)
    #expect(diagnostics.count == 1)
    let found = try #require(diagnostics.first)
    #expect(found.code == DiagnosticCode(1))
    #expect(found.range?.lower == 14)
    #expect(
      found.sentence(in: .swedish)
        == "filen är inte sparad som UTF-8 (byte F6); spara om den som UTF-8")
    #expect(
      found.sentence(in: .english) == "the file is not saved as UTF-8 (byte F6); save it as UTF-8")
  }

  @Test func `every code has an example`() {
    let shown = Set((Example.lexer + Example.parser + Example.cases).map(\.code)).union([1])
    let missing = DiagnosticMessage.syntaxMessages.map(\.code.number).filter { !shown.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test func `codes are in order and told apart`() {
    let numbers = DiagnosticMessage.all.map(\.code.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(DiagnosticMessage.syntaxMessages.allSatisfy { $0.code.number < 100 })
    #expect(DiagnosticMessage.fileMessages.allSatisfy { 300..<400 ~= $0.code.number })
  }

  @Test func `all errors of a file are told`() {
    let source = """
      factor a { severity hihg }
      area b { sv "b" }
      rule c {
        when x > 0,5
        unless y ==
        then z
      }
      fact d : precent { sv "d" en "d" }
      """
    let codes = Example.diagnostics([UInt8](source.utf8), .rules).map(\.code.number)
    #expect(codes == [31, 28, 9, 15, 34, 43, 32])
  }

  @Test func `at most a hundred are kept`() {
    let source = String(repeating: "foo { }\narea x { sv ; }\n", count: 200)
    #expect(Example.diagnostics([UInt8](source.utf8), .rules).count == 100)
  }
}
