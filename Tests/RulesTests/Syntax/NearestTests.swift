import Testing

@testable import Rules

struct NearestTests {
  private func nearest(_ name: String, _ candidates: [String]) -> String? {
    var symbols = SymbolTable()
    let symbolsOfCandidates = candidates.map { symbols.intern($0) }
    return Rules.nearest(
      to: [UInt8](name.utf8)[...], among: symbolsOfCandidates, in: symbols
    ).map { symbols.string($0) }
  }

  @Test(arguments: [
    ("agee", "age"), ("smaordnare", "samordnare"), ("hela-uppvaxten", "hela-uppväxten"),
    ("budgettyp", "budget.typ"),
  ]) func `a slip is understood`(_ name: String, _ meant: String) {
    #expect(nearest(name, ["area", "samordnare", "hela-uppväxten", "budget.typ", "age"]) == meant)
  }

  @Test(arguments: ["ag", "plan", "samarbetet", "age"])
  func `no wild guess is made`(_ name: String) {
    #expect(nearest(name, ["age", "samordnare", "planen-för"]) == nil)
  }

  @Test func `of equally near ones the longest is meant, then the first`() {
    #expect(nearest("factr", ["fact", "factor"]) == "factor")
    #expect(nearest("plax", ["play", "plan"]) == "plan")
  }
}
