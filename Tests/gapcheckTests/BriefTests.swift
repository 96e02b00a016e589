import Rules
import Testing

@testable import Report
@testable import gapcheck

/// `check --brief` with what it compares with.
struct BriefTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    for name in ["larorik-tidig", "larorik-langt", "farsta-2019"] { try desk.put(case: name) }
    desk.folders.insert("lan")
    for name in Self.county { try desk.put(case: "lan/" + name) }
  }

  private static let county = [
    "tallhult-2025", "ekevik-2024", "granvik-2025", "sjoboda-2026", "lindsele-2025", "aminne-2026",
  ]

  private func lines(_ words: String...) -> [String] {
    #expect(desk.run(["check", "--brief"] + words) == .done, "\(desk.errorOutput)")
    return desk.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String($0) }
  }

  @Test func `what is better, worse, known and promised since last time stands last`() {
    let lines = lines("larorik-tidig.case", "--since", "lan/tallhult-2025.case")
    #expect(lines.count <= BriefReport.lineLimit(since: true))
    let start = lines.firstIndex { $0.hasPrefix("Sedan ") } ?? 0
    let since = lines[start...].joined(separator: "\n")
    #expect(since.hasPrefix("Sedan 2025-03-10: 6 bättre, 2 sämre, "))
    #expect(since.contains("\n  Bättre: Socialtjänst och utbildning tillsammans [lucka → delvis]"))
    #expect(since.contains("\n  Sämre: Ordinarie budget [delvis → lucka]"))
    #expect(since.contains("\n  Lovat då: Utsedd samordnare till 2025-12-31 (nu: lucka); "))
  }

  @Test func `the others of the county are counted on the same gaps, each once`() {
    let lines = lines("larorik-tidig.case", "--county", "lan")
    #expect(lines.count <= BriefReport.lineLimit(county: true))
    let start = lines.firstIndex { $0.hasPrefix("Samma luckor") } ?? 0
    #expect(
      lines[start] == "Samma luckor hos 5 andra kommuner i länet (svar 2024-05-20 till 2026-02-12)")
    #expect(
      lines[start + 1] == " 1. Ordinarie budget [2 av 5 på plats, 1 delvis, 1 lucka, 1 vet ej]")
    #expect(lines[start + 3] == " 3. Utsedd samordnare [2 av 5 på plats, 1 delvis, 2 luckor]")
  }

  @Test(arguments: ["larorik-tidig", "larorik-langt"], ["sv", "en"])
  func `both stay within forty lines of eighty columns`(name: String, language: String) {
    let earlier = name == "larorik-tidig" ? "tallhult-2025" : "ekevik-2024"
    let lines = lines(
      name + ".case", "--since", "lan/\(earlier).case", "--county", "lan", "--lang", language)
    #expect(lines.count <= 40)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(BriefReport.lineLimit(since: true, county: true) == 40)
    #expect(BriefReport.lineLimit() == 25)
  }

  @Test func `the part that is like a brief report alone is the same`() {
    let alone = lines("larorik-tidig.case")
    let both = lines(
      "larorik-tidig.case", "--since", "lan/tallhult-2025.case", "--county", "lan")
    #expect(Array(both.prefix(alone.count)) == alone)
  }

  @Test func `another municipality or a later case is no earlier one`() {
    let command = ["check", "--brief", "larorik-tidig.case", "--since"]
    #expect(desk.run(command + ["lan/ekevik-2024.case"]) == .unusable)
    #expect(desk.errorOutput.contains("handlar om Ekevik men 'larorik-tidig' om Tallhult"))
    #expect(desk.output.isEmpty)
    let turned = ["check", "--brief", "lan/tallhult-2025.case", "--since", "larorik-tidig.case"]
    #expect(desk.run(turned) == .unusable)
    #expect(desk.errorOutput.contains("[G363]"))
  }

  @Test func `a file of the folder that cannot be used is told, and counted as left out`() {
    desk.put("case x {", at: "lan/x.case")
    desk.put("not a case", at: "lan/readme.txt")
    #expect(desk.run("check", "--brief", "larorik-tidig.case", "--county", "lan") == .unusable)
    #expect(desk.errorOutput.contains("lan/x.case:1"))
    #expect(desk.output.contains("\n1 fil i mappen gick inte att läsa och räknas inte.\n"))
    #expect(desk.output.contains("hos 5 andra kommuner"))
  }

  @Test func `a folder without the county, without a code or not there is told`() {
    #expect(desk.run("check", "--brief", "farsta-2019.case", "--county", "lan") == .done)
    #expect(desk.errorOutput.contains("[G365]"))
    #expect(desk.output.hasSuffix("I mappen finns inga andra svar från länet\n"))
    desk.put("case a { date 2026-01-01 }\n", at: "a.case")
    #expect(desk.run("check", "--brief", "a.case", "--county", "lan") == .unusable)
    #expect(desk.errorOutput.contains("[G364]"))
    #expect(desk.run("check", "--brief", "farsta-2019.case", "--county", "none") == .unusable)
    #expect(desk.errorOutput.contains("[G302]") || desk.errorOutput.contains("'none'"))
  }

  @Test func `HTML has the same parts, each factor once as an anchor, and says who can tell more`()
  {
    let options = ["--since", "lan/tallhult-2025.case", "--county", "lan", "--format", "html"]
    #expect(desk.run(["check", "--brief", "larorik-tidig.case"] + options) == .done)
    let html = desk.output
    #expect(html.contains("default-src &#39;none&#39;") && !html.contains("<script"))
    let headings = html.split(separator: "<h2>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(headings.count == 5)
    #expect(headings.first == "Styrkor (3 av 7)")
    let anchor = "<li id=\"underlag-ordinarie-budget\"><strong>Ordinarie budget</strong>: lucka"
    #expect(html.contains(anchor))
    #expect(html.contains("<a href=\"#underlag-ordinarie-budget\">Sämre: Ordinarie budget</a>"))
    #expect(html.contains("<span class=\"detail\">På plats hos Ekevik; Sjöboda</span>"))
    #expect(html.split(separator: " id=\"underlag-ordinarie-budget\"").count == 2)
  }

  @Test func `what a case says stays text in HTML`() {
    let name = "<script>alert(1)</script> & 'B'"
    desk.put("case b { unit \"\(name)\" date 2026-01-01 }\n", at: "b.case")
    #expect(desk.run("check", "--brief", "b.case", "--format", "html") == .done)
    #expect(desk.output.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;B&#39;"))
    #expect(!desk.output.contains("<script"))
  }

  @Test func `what it compares with belongs to a brief report of one case`() {
    #expect(desk.run("check", "a.case", "--since", "b.case") == .usage)
    #expect(desk.errorOutput.contains("'--since' betyder bara något tillsammans med '--brief'"))
    #expect(desk.run("check", "a.case", "--county", "lan") == .usage)
    #expect(desk.run("check", "--brief", "a.case", "b.case", "--since", "c.case") == .usage)
    #expect(desk.errorOutput.contains("'b.case' är ett ord för mycket"))
  }
}
