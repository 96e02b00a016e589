import FoundationEssentials
import Testing

@testable import gapcheck

/// `compare`.
struct CompareTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    desk.folders.insert("lan")
    try desk.put(case: "lan/tallhult-2025")
    try desk.put(case: "lan/ekevik-2024")
    try desk.put(case: "larorik-tidig")
  }

  private static let command = ["compare", "lan/tallhult-2025.case", "larorik-tidig.case"]

  private func text(_ words: String...) -> String {
    #expect(desk.run(Self.command + words) == .done, "\(desk.errorOutput)")
    return desk.output
  }

  @Test func `better, worse and known now stand apart, each with the answers it comes from`() {
    let text = text()
    #expect(
      text.hasPrefix(
        """
        Jämförelse över tid: Tallhult (kommun, kommunkod 9901)
        Från 2025-03-10 till 2026-03-15 · arbetsmaterial · PÅHITTAT EXEMPEL
        """))
    #expect(
      text.contains(
        """

        Sämre (2)
        ---------

          – Ordinarie budget                                            [delvis → lucka]
            Finansiering: blandat, högst hälften projektmedel → främst projektmedel
          – Personal som stannar                                      [på plats → lucka]
            Hög personalomsättning: nej → ja

        Nu känt (
        """))
    #expect(
      text.contains("\n  – Utsedd samordnare" + spaces(31) + "[till 2025-12-31, nu: lucka]\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `each factor has a direction in JSON, and the counts are those of the brief report`()
    throws
  {
    let shape = try JSONDecoder().decode(Shape.self, from: Data(text("--format", "json").utf8))
    #expect(shape.schema == "gapcheck/comparison/1")
    #expect(shape.counts["improved"] == 6 && shape.counts["worsened"] == 2)
    let budget = try #require(shape.factors.first { $0.id == "ordinarie-budget" })
    #expect(budget.direction == "worsened" && budget.because == ["budget.typ"])
    let answers = shape.answers.filter { $0.id == "budget.typ" }
    #expect(answers.map { $0.change } == ["changed"])
    #expect(shape.rules == nil)
  }

  @Test func `Markdown has an id on each line`() {
    let text = text("--format", "markdown", "--lang", "en")
    #expect(text.hasPrefix("# Comparison over time: Tallhult"))
    #expect(text.contains("\n- Ordinary budget: partly → gap `ordinarie-budget`\n  - "))
  }

  @Test func `the page says what the text says, with a picture of the areas and its numbers`()
    throws
  {
    // Spaces that do not break stand only in the page.
    let page = text("--format", "html").replacing("\u{A0}", with: " ")
    #expect(page.contains("<h1>Jämförelse över tid: Tallhult (kommun, kommunkod 9901)</h1>"))
    let markdown = text("--format", "markdown").split(separator: "\n").filter { line in
      !line.contains("\\")
    }
    let causes = markdown.filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    #expect(causes.count > 50)
    for cause in causes {
      #expect(page.contains("<div class=\"quiet\">\(cause)</div>"), "\(cause)")
    }
    let headings = markdown.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(headings.count == 9)
    for heading in headings { #expect(page.contains("-h\">\(heading) ("), "\(heading)") }
    let figure = try #require(page.split(separator: "<figure").last)
    #expect(figure.contains("<figcaption>") && figure.contains("</desc>"))
    #expect(figure.contains("<caption>Läget 2025-03-10 och 2026-03-15</caption>"))
    let worse = try #require(all("<section id=\"samre\"", "</section>", in: page).first)
    #expect(worse.contains(">Sämre (2)</h2>"))
    #expect(
      worse.contains(
        """
        <li id="factor-ordinarie-budget"><span class="label">Ordinarie budget</span> \
        <span class="status">delvis → lucka</span><div class="quiet">Finansiering: \
        blandat, högst hälften projektmedel → främst projektmedel</div>
        """))
    let english = text("--format", "html", "--lang", "en")
    #expect(english.contains("<html lang=\"en\">") && english.contains(">Worse (2)</h2>"))
  }

  @Test func `in the page each link has its target and no two things have the same id`() throws {
    let page = text("--format", "html")
    let ids = all(" id=\"", "\"", in: page)
    let links = all("href=\"#", "\"", in: page)
    #expect(Set(ids).count == ids.count)
    // What was promised is linked to where it says what has become of it.
    #expect(links.contains("factor-samordnare"))
    #expect(links.count > 8 && Set(links).subtracting(ids).isEmpty)
    for word in ["<script", "src=", "@import", " style=", "href=\"http"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  /// What stands between two pieces, each time.
  private func all(_ start: String, _ end: String, in text: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part[..<(part.firstRange(of: end)?.lowerBound ?? part.endIndex)])
    }
  }

  @Test func `a case compared with itself has nothing that is different`() {
    #expect(desk.run("compare", "larorik-tidig.case", "larorik-tidig.case") == .done)
    #expect(!desk.output.contains("Bättre") && !desk.output.contains("Sämre"))
    #expect(desk.output.contains("\nOförändrat (64)\n"))
  }

  @Test func `what other rules alone change is kept apart`() throws {
    // The rules of that day took half ordinary money for a gap.
    desk.folders.insert("old")
    for (path, bytes) in desk.files where path.hasPrefix("rules/") {
      let old = String(decoding: bytes, as: UTF8.self)
        .replacing(
          "partly when not finansiering.projekt", with: "partly when budget.typ = ordinarie")
      desk.put(old, at: "old/" + path.dropFirst(6))
    }
    let text = text("--old-rules", "old")
    #expect(text.contains("\nBedöms annorlunda av det nya underlaget (1)\n"))
    let budget = "  – Ordinarie budget" + spaces(44)
    #expect(text.contains(budget + "[lucka → delvis]\n"))
    // The comparison itself is by the rules of today.
    #expect(text.contains(budget + "[delvis → lucka]\n"))
    let json = try JSONDecoder().decode(
      Shape.self, from: Data(self.text("--old-rules", "old", "--format", "json").utf8))
    #expect(json.rules?.changed.map { $0.id } == ["ordinarie-budget"])
  }

  @Test func `other municipalities, the wrong order and a missing case are refused`() {
    #expect(desk.run("compare", "lan/ekevik-2024.case", "larorik-tidig.case") == .unusable)
    #expect(desk.errorOutput.contains("[G362]") && desk.output.isEmpty)
    #expect(desk.run("compare", "larorik-tidig.case", "lan/tallhult-2025.case") == .unusable)
    #expect(desk.errorOutput.contains("[G363]"))
    #expect(desk.run("compare", "larorik-tidig.case") == .usage)
    #expect(desk.run("compare", "a.case", "b.case", "c.case") == .usage)
    #expect(desk.run("compare", "lan/tallhult-2025.case", "none.case") == .unusable)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// What is read of the JSON.
  private struct Shape: Decodable {
    var schema: String
    var counts: [String: Int]
    var factors: [Factor]
    var answers: [Answer]
    var rules: Rules?

    struct Factor: Decodable {
      var id: String
      var direction: String
      var because: [String]
    }

    struct Answer: Decodable {
      var id: String
      var change: String
    }

    struct Rules: Decodable {
      var changed: [Changed]
    }

    struct Changed: Decodable {
      var id: String
    }
  }
}
