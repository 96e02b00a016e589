import Inference
import Rules
import Testing

@testable import Report
@testable import gapcheck

/// `check --format markdown`.
struct MarkdownTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    for name in Self.cases { try desk.put(case: name) }
  }

  private static let cases = ["farsta-2019", "larorik-tidig", "larorik-langt"]

  @Test(arguments: cases, ["sv", "en"])
  func `each factor and finding that is told has its id`(name: String, language: String) throws {
    let command = ["check", name + ".case", "--lang", language]
    #expect(desk.run(command + ["--format", "markdown"]) == .done)
    let markdown = desk.output
    let files = RuleFiles.builtIn()
    let engine = try #require(Engine(snapshot: RuleFiles.builtInSnapshot(), files: files))
    let file = SourceFile(name: "x", bytes: try #require(desk.files[name + ".case"]))
    let subject = try #require(Case.load(file, with: engine.ruleBase).value)
    let assessment = try engine.assess(subject)
    let content = Content(assessment, area: nil)
    let ruleBase = assessment.ruleBase
    for factor in ruleBase.factors {
      #expect(markdown.contains("`" + ruleBase.string(factor.id) + "`"))
    }
    for finding in Finding.Kind.allCases.flatMap({ content.findings($0) }) {
      let id = ruleBase.string(ruleBase.findings[finding].id)
      #expect(markdown.contains(" `" + id + "`\n"), "\(id)")
    }
    for place in content.filledRows { #expect(markdown.contains(place.id + "`\n")) }
  }

  @Test(arguments: cases, ["sv", "en"])
  func `all words of the text are there in the same order`(name: String, language: String) {
    let command = ["check", name + ".case", "--lang", language]
    #expect(desk.run(command) == .done)
    // The table of areas has its numbers, and Markdown its marks.
    let text = Self.words(desk.output)
    #expect(desk.run(command + ["--format", "markdown"]) == .done)
    let markdown = Self.words(desk.output)
    var rest = markdown[...]
    for section in Self.sections(of: text) {
      let place = rest.firstIndex(of: section)
      #expect(place != nil, "\(section)")
      if let place { rest = rest[(place + 1)...] }
    }
    // On a page of 80 columns the name of an area may be cut.
    let lost = Set(text).subtracting(markdown).filter { !$0.hasSuffix("…") }
    #expect(lost.isEmpty)
  }

  @Test func `a view and a brief report are Markdown too`() {
    let command = ["check", "larorik-tidig.case", "--format", "markdown"]
    #expect(desk.run(command + ["--view", "ramverket-2019"]) == .done)
    #expect(desk.output.hasPrefix("# Ramverket för uppföljning, 2019: Tallhult"))
    #expect(desk.output.contains("\n- Stöd till blivande föräldrar: ja `stöd-väntande`\n"))
    #expect(desk.run(command + ["--brief"]) == .done)
    #expect(desk.output.contains("\n1. Ordinarie budget: lucka\n   - Arbetet betalas "))
  }

  @Test func `several reports follow each other`() {
    let command = ["check", "--format=markdown", "farsta-2019.case", "larorik-tidig.case"]
    #expect(desk.run(command) == .done)
    let titles = desk.output.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(titles.count == 2)
  }

  /// The words without marks of either form.
  private static func words(_ text: String) -> [String] {
    let marks: Set<Character> = [
      "-", "+", "!", "–", "#", "|", "*", "[", "]", "`", ":", ";", ",", ".", "(", ")", "\\", "·",
    ]
    return text.split { $0.isWhitespace || marks.contains($0) }.map { String($0) }
  }

  /// The first words of the names that only headings have, in their order.
  private static func sections(of words: [String]) -> [String] {
    words.filter { ["Styrkor", "Strengths", "Luckor", "Gaps", "Källor", "Sources"].contains($0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
