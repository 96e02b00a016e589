import Inference
import Rules
import Testing

@testable import Report
@testable import gapcheck

/// `docs` writes the whole rule base with links that lead somewhere.
struct DocsTests {
  private let desk = Desk()

  /// What stands between two texts, each time.
  private static func between(_ start: String, _ end: String, in text: [UInt8]) -> [String] {
    let (start, end) = ([UInt8](start.utf8), [UInt8](end.utf8))
    var found: [String] = []
    var place = 0
    while let first = text[place...].firstIndex(of: start[0]) {
      place = first + 1
      guard text[first...].starts(with: start) else { continue }
      let begin = first + start.count
      var finish = begin
      while !text[finish...].starts(with: end) { finish += 1 }
      found.append(String(decoding: text[begin..<finish], as: UTF8.self))
      place = finish
    }
    return found
  }

  /// Everything that a rule base declares.
  private static func parts(_ base: RuleBase) -> [RulePart] {
    var parts: [RulePart] = base.areas.indices.map { .area($0) }
    parts += base.roles.indices.map { .role($0) }
    parts += base.facts.indices.map { .fact($0) }
    for (place, relation) in base.relations.enumerated() {
      parts.append(.relation(place))
      parts += relation.columns.indices.map { .column(relation: place, $0) }
    }
    parts += base.derivedValues.indices.map { .derived($0) }
    parts += base.rules.indices.map { .rule($0) }
    parts += base.factors.indices.map { .factor($0) }
    parts += base.findings.indices.map { .finding($0) }
    parts += base.known.indices.map { .known($0) }
    parts += base.views.indices.map { .view($0) }
    for (place, source) in base.sources.enumerated() {
      parts.append(.source(place))
      parts += source.sections.indices.map { .section(source: place, $0) }
    }
    return parts
  }

  @Test(arguments: ["html", "markdown"], ["sv", "en"])
  func `all that is declared is there once, and each link has its target`(
    format: String, language: String
  ) throws {
    let base = try #require(RuleBase.load(RuleFiles.builtIn()).value)
    #expect(desk.run("docs", "--format", format, "--lang", language) == .done)
    let text = [UInt8](desk.output.utf8)
    let anchors = Self.between(" id=\"", "\"", in: text)
    let targets = Set(anchors)
    #expect(anchors.count == targets.count)
    let links =
      format == "html"
      ? Self.between("href=\"#", "\"", in: text) : Self.between("](#", ")", in: text)
    #expect(links.count > 2000)
    #expect(Set(links).subtracting(targets) == [])
    let wording = Wording(base, Case(), in: .swedish)
    #expect(Set(Self.parts(base).map { wording.anchor(of: $0) }).subtracting(targets) == [])
    let ids = Set(base.choiceLists.flatMap { $0.choices }.map { base.string($0.id) })
    let shown =
      format == "html"
      ? Self.between("<code>", "</code>", in: text) : Self.between(" `", "`", in: text)
    #expect(ids.subtracting(shown) == [])
  }

  private static let small = #"""
    role chef { sv "chef" en "manager" }
    area a { sv "A" en "A" }
    source r { title "Rapport <b>" date "2019" section s "Rubrik & co" pages "7" }
    fact plan : yes-no {
      sv "<script>alert(1)</script> [x](y) `z` **b**" en "Plan"
      ask sv "Finns en plan?" en "Is there a plan?"
      why sv "Den behövs." en "It is needed."
      whom chef
    }
    fact tid : whole from 0 to 40 { sv "Tid" en "Time" asked when plan }
    derived nog : yes-no else no { sv "Det räcker" en "It is enough" }
    rule räcker { when tid > 3 then nog = yes judgement sv "Tre." en "Three." }
    factor f {
      area a
      sv "Plan & tid" en "Plan and time"
      met when plan and nog
      gap sv "Saknas." en "Missing."
      severity low
      severity high when tid < 2
      effort small
      advise sv "Gör en." en "Make one."
      requires g
      cite r s strength survey sv "Så är det." en "So it is."
    }
    factor g {
      area a
      sv "Före" en "Before"
      met when plan
      gap sv "Saknas." en "Missing."
      severity low
      effort small
      advise sv "Gör." en "Do."
      judgement sv "Egen." en "Own."
    }
    weights { severity 1 }
    """#

  private func run(_ words: String...) -> String {
    let small = Desk(withRules: false)
    small.folders.insert("rules")
    small.put(Self.small, at: "rules/x.rules")
    #expect(small.run(words) == .done, "\(small.errorOutput)")
    return small.output
  }

  @Test func `conditions are sentences, and links go both ways`() {
    let text = run("docs", "--format", "markdown", "--lang", "en")
    for line in [
      "#### <a id=\"factor-f\"></a>Plan and time `f`",
      "- **In place if all of this is so:**\n  - the answer is yes to “Plan”\n  - it is enough",
      "  - low\n  - If time is less than 2: high",
      "- **Needs first:** [Before](#factor-g)",
      "- **Needed for:** [Plan and time](#factor-f)",
      "- **Rests on:** [Plan](#fact-plan) · [It is enough](#derived-nog) · [Time](#fact-tid)",
      "- **Asked only if:** the answer is yes to “Plan”\n- **Answer:** a number, 0–40",
      "- **Decides whether these are asked:** [Time](#fact-tid)",
      "- **Ask:** [Manager](#role-chef)",
      "- **Follows from:** [räcker](#rule-räcker)",
      "- If time is more than 3, then: it is enough.\n- **Leads to:** [It is enough](#derived-nog)",
      "      rule räcker { when tid > 3 then nog = yes",
      "- **Cited by:** [Plan and time](#factor-f)",
    ] { #expect(text.contains(line), "\(line) is not in \(text)") }
  }

  @Test func `what a text says never becomes markup`() {
    let html = run("docs")
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; [x](y) `z` **b**"))
    #expect(!html.contains("<script") && !html.contains("<b>"))
    let markdown = run("docs", "--format", "markdown")
    #expect(
      markdown.contains(#"\<script\>alert(1)\</script\> \[x\](y) \`z\` \*\*b\*\*"#), "\(markdown)")
    #expect(!markdown.contains("\n#### <script"))
  }

  @Test func `it is written to a file, and takes no case`() {
    #expect(desk.run("docs", "-o", "x.html") == .done)
    #expect(desk.output.isEmpty)
    #expect(desk.text(at: "x.html")?.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">") == true)
    #expect(desk.run("docs", "x.case") == .usage)
    #expect(desk.run("docs", "--format", "json") == .usage)
  }
}
