import Testing

@testable import gapcheck

/// `whatif` shows what changes of a case would change.
struct WhatIfTests {
  private func desk() throws -> Desk {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    try desk.put(case: "larorik-tidig")
    return desk
  }

  @Test func `an answer makes a gap fall away and another move up`() throws {
    let desk = try desk()
    #expect(desk.run("whatif", "farsta-2019.case", "--set", "budget.typ=ordinarie") == .done)
    #expect(
      desk.output.contains("  - Finansiering: ordinarie budget (nu: främst projektmedel)\n"))
    #expect(
      desk.output.contains(
        """
        Luckor som faller bort
        ----------------------

          – Ordinarie budget                                          [lucka → på plats]
            Varför: Finansiering: ordinarie budget

        """))
    #expect(desk.output.contains("Kartläggning av stödet"))
    #expect(desk.output.contains("[nr 2 → 1]"))
    #expect(desk.output.contains("  – Hur betalas arbetet när projektet är slut?\n"))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `lists can be closed, and rows added, changed and removed`() throws {
    let desk = try desk()
    let code = desk.run(
      "whatif", "larorik-tidig.case", "--lang", "en", "--remove", "insats.abc",
      "--add=insats.ny={ nivå = öppen  från = 13  till = 15 }",
      "--set", "insats.ny.till=17", "--close", "nedlagd-insats")
    #expect(code == .done, "\(desk.errorOutput)")
    #expect(desk.output.contains("  - Alla barn i centrum (ABC) is removed\n"))
    #expect(desk.output.contains("Activities for parents ny is added ("))
    #expect(desk.output.contains("Gaps that disappear"))
    #expect(!desk.output.contains("Luckor"))
  }

  @Test func `what was taken away is the same as never said`() throws {
    let desk = try desk()
    _ = desk.run("whatif", "farsta-2019.case", "--add", "insats.ny", "--remove", "insats.ny")
    #expect(desk.output.hasSuffix("\nInget blir annorlunda.\n"))
  }

  @Test func `JSON has ids and words`() throws {
    let desk = try desk()
    let code = desk.run(
      "whatif", "farsta-2019.case", "--set", "budget.typ=ordinarie", "--format", "json")
    #expect(code == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/whatif/1\""))
    #expect(
      desk.output.contains(
        """
              "id": "ordinarie-budget",
              "title": "Ordinarie budget",
              "before": {
                "status": "gap",
                "rank": 1,
                "score": 93
              },
              "after": {
                "status": "met"
              },
        """))
  }

  @Test(
    arguments: [
      (["--set", "budget.typ=ordinari"], "--set:1:14: fel: "),
      (["--set", "budget.typp=ordinarie"], "[G"),
      (["--set", "samordnare.andel=hej"], "[G"),
      (["--set", "insats.famnen.nivå=alla"], "[G103]"),
      (["--set", "insats.saknas.nivå=öppen"], "[G372]"),
      (["--set", "budget.typ"], "[G371]"),
      (["--add", "insats.famnen"], "[G373]"),
      (["--add", "program"], "[G374]"),
      (["--remove", "insats.saknas"], "[G372]"),
      (["--close", "program"], "[G"),
    ])
  func `a change is checked as a case is`(words: [String], expected: String) throws {
    let desk = try desk()
    #expect(desk.run(["whatif", "farsta-2019.case"] + words) == .unusable)
    #expect(desk.errorOutput.contains(expected), "\(desk.errorOutput)")
    #expect(desk.output.isEmpty)
  }

  @Test func `a change must be given`() throws {
    let desk = try desk()
    #expect(desk.run("whatif", "farsta-2019.case") == .usage)
    #expect(desk.errorOutput.contains("[G370]"))
    #expect(desk.run("whatif") == .usage)
  }
}
