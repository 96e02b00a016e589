import Testing

@testable import Rules

struct ContentHashTests {
  private func hash(_ sources: String...) -> String {
    var base = RuleBase()
    base.symbols = .withKeywords()
    for (index, source) in sources.enumerated() {
      let file = SourceFile(name: "\(index).rules", bytes: [UInt8](source.utf8))
      let (syntax, _) = parseRules(file, index: UInt16(index), symbols: &base.symbols)
      base.files.append(file)
      base.declarations += syntax.declarations.map(\.range)
    }
    return base.contentHash
  }

  private let first = "area a { sv \"åtta\" en \"eight\" }"
  private let second = "role b { sv \"b\" en \"b\" }"

  @Test func `the hash is that of the sorted prints`() {
    let prints =
      "area a { sv \"åtta\" en \"eight\" }\nrole b { sv \"b\" en \"b\" }"
    #expect(hash(second + first) == SHA256.hexadecimalDigest([UInt8](prints.utf8)))
  }

  @Test func `layout, comments, order, files and composing do not matter`() {
    let reference = hash(first, second)
    #expect(hash(second, first) == reference)
    #expect(hash(first + "\n// två\n" + second) == reference)
    #expect(hash("area a{\n sv \"åtta\" // x\n en \"eight\"}", second) == reference)
    #expect(hash("area a { sv \"a\u{30A}tta\" en \"eight\" }", second) == reference)
  }

  @Test func `what the rules say matters`() {
    #expect(hash(first) != hash(first, second))
    #expect(hash(first) != hash("area a { sv \"nio\" en \"eight\" }"))
    #expect(hash(first) != hash("role a { sv \"åtta\" en \"eight\" }"))
  }
}
