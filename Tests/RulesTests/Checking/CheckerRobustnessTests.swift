import Testing

@testable import Rules

/// That no text, however wrong, makes the checker crash or fall silent.
struct CheckerRobustnessTests {
  /// A text cut into words, signs and texts.
  private static func words(_ text: String) -> [String] {
    var symbols = SymbolTable.withKeywords()
    let bytes = [UInt8](text.utf8)
    let (tokens, _) = Lexer.tokens(
      of: SourceFile(name: "prov", bytes: bytes), index: 0, symbols: &symbols)
    return tokens.dropLast().map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  /// The words with a few of them dropped, doubled, swapped or replaced by others.
  private static func mutated(_ words: [String], _ random: inout SeededRandom) -> String {
    var result = words
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<result.count, using: &random)
      let other = Int.random(in: 0..<result.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: result.remove(at: place)
      case 1: result.insert(result[other], at: place)
      case 2: result.swapAt(place, other)
      default: result[place] = result[other]
      }
    }
    return result.joined(separator: " ")
  }

  private static func check(_ diagnostics: [Diagnostic], _ files: [SourceFile]) {
    for diagnostic in diagnostics {
      #expect(DiagnosticMessage.find(diagnostic.code) != nil)
      #expect(!diagnostic.sentence(in: .swedish).contains("{0}"))
      guard let range = diagnostic.range else { continue }
      #expect(range.lower < range.upper)
      #expect(Int(range.upper) <= files[Int(range.file)].bytes.count)
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `wrong rules are told of`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = Self.mutated(Self.words(OrderTests.rules), &random)
    let files = [SourceFile(name: "prov", bytes: [UInt8](text.utf8))]
    let loaded = RuleBase.load(files)
    let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
    #expect((loaded.value == nil) == hasErrors)
    Self.check(loaded.diagnostics, files)
  }

  @Test(arguments: UInt64(0)..<200)
  func `wrong cases are told of`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let text = Self.mutated(Self.words(CaseModelTests.text), &random)
    let file = SourceFile(name: "prov", bytes: [UInt8](text.utf8))
    let loaded = Case.load(file, with: try CaseText.ruleBase())
    #expect((loaded.value == nil) == loaded.diagnostics.contains { $0.severity == .error })
    Self.check(loaded.diagnostics, [file])
  }

  @Test func `a rule base with forty errors tells of all`() {
    let names = (0..<40).map { "helt.okänt\($0)" }
    let rules = names.enumerated().map {
      "caution c\($0.offset) { when \($0.element) sv \"c\" en \"c\" judgement sv \"c\" en \"c\" }"
    }
    let found = load([RuleText.prelude] + rules).diagnostics
    #expect(found.map { $0.code } == Array(repeating: .unknownName, count: 40))
  }

  @Test func `a thousand factors that wait for each other are told of`() {
    let factors = (0..<1000).map {
      """
      factor f\($0) {
        area område sv "f" en "f" met when plan.finns gap sv "f" en "f" severity low effort small
        advise sv "f" en "f" requires f\(($0 + 1) % 1000) judgement sv "f" en "f"
      }
      """
    }
    let found = load([RuleText.prelude] + factors).diagnostics
    #expect(found.map { $0.code } == [.cycleOfRequirements])
  }
}
