import Testing

@testable import gapcheck

/// `check --format html`: the whole report as a page.
struct HTMLReportTests {
  private func page(of name: String, _ options: [String] = []) throws -> String {
    let desk = Desk()
    try desk.put(case: name)
    let path = name + ".case"
    try #require(desk.run(["check", path, "--format", "html"] + options) == .done)
    return desk.output
  }

  /// What stands between two pieces, each time.
  private func all(_ start: String, _ end: String, in text: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part[..<(part.firstRange(of: end)?.lowerBound ?? part.endIndex)])
    }
  }

  @Test(arguments: ["farsta-2019", "larorik-langt", "sma/tomt"])
  func `each link has its target and no two things have the same id`(name: String) throws {
    let page = try page(of: name)
    let ids = all(" id=\"", "\"", in: page)
    let links = all("href=\"#", "\"", in: page)
    #expect(ids.count > 10)
    #expect(links.count > 5)
    #expect(Set(ids).count == ids.count)
    #expect(Set(links).subtracting(ids).isEmpty)
  }

  @Test func `it asks nobody for anything and needs no script`() throws {
    let page = try page(of: "larorik-langt")
    #expect(page.contains("default-src &#39;none&#39;"))
    for word in ["<script", "src=", "@import", " style=", "href=\"http"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `each gap stands with its place, its first step and its sources`() throws {
    let page = try page(of: "farsta-2019")
    let gap = try #require(
      all("id=\"factor-ordinarie-budget\">", "</article>", in: page).first)
    #expect(gap.contains("<span class=\"rank\">1. </span>Ordinarie budget"))
    #expect(gap.contains(">lucka</span>"))
    #expect(gap.contains("Prioritet"))
    #expect(gap.contains("Stockholms stad 2019"))
    #expect(gap.contains("Första steg: </span>Fråga ekonomichefen"))
  }

  @Test func `what is printed can be chosen`() throws {
    #expect(try page(of: "farsta-2019").contains("<body class=\"print-full\">"))
    let summary = try page(of: "farsta-2019", ["--print", "summary"])
    #expect(summary.contains("<body class=\"print-summary\">"))
  }

  @Test func `a page holds one case, and only a page is printed in parts`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    let path = "farsta-2019.case"
    #expect(desk.run("check", path, path, "--format", "html") == .usage)
    #expect(desk.run("check", path, "--print", "summary") == .usage)
    #expect(desk.errorOutput.contains("--format html"))
  }
}
