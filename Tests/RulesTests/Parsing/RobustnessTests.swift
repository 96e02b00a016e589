import Testing

@testable import Rules

/// Whatever a file holds: no crash, no hang, and what is formatted stays the same.
///
/// The seed is the argument of the test, so that a failure names it.
struct RobustnessTests {
  private static let samples: [(kind: SourceFile.Kind, name: String, source: String)] = [
    (.rules, "a.rules", Sample.rules),
    (.facts, "a.case", Sample.subject),
    (.expectations, "a.expect", Sample.expectations),
  ]

  private static let vocabulary =
    Keyword.allCases.map(\.word) + [
      "{", "}", "(", ")", ",", ":", "%", "...", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*",
      "/", "3", "-2", "0.5", "0,5", "2019-09-30", "2019-09", "\"text\"", "\"", "\\", "// x\n",
      "\n", "samordnare.andel", "a", "b", "åldrar", "n/a", "a\u{308}", "ü", "_", "≥", "”", "==",
      "&&", "\u{0}", "\u{A0}", "/*", "#", "'", "1 000", "99999999999999999999",
    ]

  /// Parses bytes as a kind of file, checks what always holds, and tells whether it is a good file.
  @discardableResult
  private func check(_ bytes: [UInt8], _ sample: (kind: SourceFile.Kind, name: String)) -> Bool {
    let diagnostics = Example.diagnostics(bytes, sample.kind)
    #expect(diagnostics.count <= 100)
    for diagnostic in diagnostics {
      guard let range = diagnostic.range else { continue }
      #expect(range.lower <= range.upper && Int(range.upper) <= bytes.count)
    }
    let file = SourceFile(name: sample.name, bytes: bytes)
    _ = DiagnosticRenderer(files: [file], language: .swedish).text(diagnostics)
    guard let once = format(file).value else { return false }
    #expect(format(SourceFile(name: sample.name, bytes: once)).value == once)
    #expect(words(once) == words(bytes))
    return true
  }

  /// The words and comments of a file.
  private func words(_ bytes: [UInt8]) -> [[UInt8]] {
    var symbols = SymbolTable.withKeywords()
    let file = SourceFile(name: "", bytes: bytes)
    let (tokens, _) = Lexer.tokens(of: file, index: 0, symbols: &symbols)
    var words = tokens.map { Array(bytes[Int($0.start)..<Int($0.end)]) }
    for gap in Layout(bytes: bytes, tokens: tokens).gaps {
      words += gap.comments.map { Array(bytes[$0.range]) }
    }
    return words
  }

  @Test(arguments: 0..<20) func `a soup of words is survived`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<50 {
      var source = ""
      for _ in 0..<Int.random(in: 1...120, using: &random) {
        source += Self.vocabulary.randomElement(using: &random) ?? ""
        if Int.random(in: 0..<8, using: &random) > 0 { source += " " }
      }
      let sample = Self.samples[round % 3]
      check([UInt8](source.utf8), (sample.kind, sample.name))
    }
  }

  @Test(arguments: 0..<20) func `a damaged file is survived`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed + 1_000)
    for round in 0..<50 {
      let sample = Self.samples[round % 3]
      var bytes = [UInt8](sample.source.utf8)
      for _ in 0..<Int.random(in: 1...5, using: &random) { damage(&bytes, &random) }
      check(bytes, (sample.kind, sample.name))
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard bytes.count > 40 else { return }
    let place = Int.random(in: 0..<bytes.count - 30, using: &random)
    let length = Int.random(in: 1...25, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3:
      let word = Self.vocabulary.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: [UInt8](word.utf8), at: place)
    default: bytes.removeLast(length)
    }
  }

  @Test(arguments: 0..<20) func `any layout is put into one form`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed + 2_000)
    let spaces = [" ", "  ", "\t", "\n", "\r\n", "\n\n\n", " // å\n", "\n// x \n", "\n\n//\n\n"]
    var formatted = 0
    for round in 0..<12 {
      let sample = Self.samples[round % 3]
      let bytes = [UInt8](sample.source.utf8)
      var symbols = SymbolTable.withKeywords()
      let (tokens, _) = Lexer.tokens(
        of: SourceFile(name: "", bytes: bytes), index: 0, symbols: &symbols)
      var loose: [UInt8] = []
      for token in tokens {
        let isSpread = Int.random(in: 0..<round + 2, using: &random) == 0
        loose += [UInt8]((isSpread ? spaces.randomElement(using: &random) ?? " " : " ").utf8)
        loose += bytes[Int(token.start)..<Int(token.end)]
      }
      if check(loose, (sample.kind, sample.name)) { formatted += 1 }
    }
    #expect(formatted >= 3, "\(formatted)")
  }

  @Test(arguments: [
    "(", "not ", "{", "every a b where ", "some a b where (", "f(a: ", "count a b where ",
  ])
  func `depth has a limit`(_ opening: String) {
    let condition = String(repeating: opening, count: 50_000)
    let diagnostics = Example.diagnostics([UInt8]("rule x { when \(condition)".utf8), .rules)
    #expect(!diagnostics.isEmpty)
  }

  @Test(arguments: ["/*", "\"", "”", "{", "a ", "_", "1 ", "1-", "'", "= ", "not not "])
  func `a large file of nothing useful takes no time`(_ piece: String) {
    let source = String(repeating: piece, count: 300_000 / piece.utf8.count)
    for kind in [SourceFile.Kind.rules, .facts, .expectations] {
      #expect(!Example.diagnostics([UInt8](source.utf8), kind).isEmpty)
    }
  }

  @Test func `a file that is too large is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: SourceFile.maximumSize + 1)
    #expect(Example.diagnostics(bytes, .rules).map(\.code) == [.fileTooLarge])
    #expect(Example.diagnostics(Array(bytes.dropLast()), .rules).isEmpty)
  }
}
