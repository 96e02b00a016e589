import Testing

@testable import gapcheck

/// `explain`.
struct ExplainTests {
  private let desk: Desk

  init() throws {
    desk = Desk()
    try desk.put(case: "farsta-2019")
    try desk.put(case: "larorik-tidig")
  }

  @Test func `the chain goes down to the answers and their places`() {
    #expect(desk.run("explain", "farsta-2019.case", "ordinarie-budget") == .done)
    #expect(
      desk.output.hasPrefix(
        """
        Ordinarie budget: lucka
        Arbetet betalas helt eller främst med projektmedel.
        Prioritet 
        """))
    #expect(
      desk.output.contains(
        """
        ├ nej: Kraven för ”på plats” är uppfyllda
        │ └ nej: Finansiering (främst projektmedel) är ”ordinarie budget” [Stockholms
        │     stad 2019, avsnittet ”Summering och reflektion över måluppfyllelse”,
        """))
    #expect(desk.output.contains("├ Källa: PA Consulting Group"))
  }

  @Test(arguments: ["bräcklig-organisation", "organisation.bräcklig", "täckt"])
  func `a risk, a derived value and a relation can be explained`(id: String) {
    #expect(desk.run("explain", "larorik-tidig.case", id) == .done, "\(desk.errorOutput)")
    #expect(desk.output.contains("├ ") || desk.output.contains("└ "))
  }

  @Test func `an id that is none`() {
    #expect(desk.run("explain", "farsta-2019.case", "nix") == .usage)
    #expect(desk.errorOutput.contains("fel: inget som går att förklara heter 'nix'"))
    #expect(desk.output.isEmpty)
    #expect(desk.run("explain", "farsta-2019.case", "ordinarie-buget") == .usage)
    #expect(desk.errorOutput.hasSuffix("  Menade du 'ordinarie-budget'?\n"))
  }
}
