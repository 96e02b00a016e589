import Rules
import Testing

@testable import Inference

/// A trace tells each conclusion once, in the round after those it needs, and what waits.
struct TraceTests {
  private static let rules = """
    fact a : yes-no { sv "A" en "A" }
    fact b : yes-no { sv "B" en "B" }
    fact c : yes-no { sv "C" en "C" }
    entity led { sv "Led" en "Legs" från : age sv "Från" en "From" till : age sv "Till" en "To" }
    relation når(från: age, till: age) { sv "{från} når {till}" en "{från} reaches {till}" }
    derived grund : yes-no else no { sv "Grunden finns" en "The base is there" }
    derived topp : yes-no else no { sv "Toppen finns" en "The top is there" }
    rule direkt { for led l then når(från: l.från, till: l.till) }
    rule vidare {
      for når n
      for når m where m.från = n.till
      then når(från: n.från, till: m.till)
    }
    rule grunden { when a then grund = yes }
    rule toppen { when b unless grund then topp = yes }
    rule toppen-ändå { when c and not grund then topp = yes }
    """

  private func trace(_ answers: String) throws -> (Trace, RuleBase) {
    let base = try #require(
      RuleBase.load([SourceFile(name: "a.rules", bytes: [UInt8](Self.rules.utf8))]).value)
    let text = "case x { unit \"X\" kind kommun date 2026-01-01 }\n" + answers
    let subject = try #require(
      Case.load(SourceFile(name: "x.case", bytes: [UInt8](text.utf8)), with: base).value)
    return (try Engine(base).trace(subject), base)
  }

  private func names(_ firings: [Trace.Firing], _ base: RuleBase) -> [String] {
    firings.map { base.string(base.rules[$0.rule].id) }
  }

  @Test func `a row comes in the round after those it needs`() throws {
    let (trace, base) = try trace(
      "led x { från = 1 till = 2 }\nled y { från = 2 till = 3 }\nled z { från = 3 till = 4 }\n"
        + "led list complete\na = no\nb = no\nc = no\n")
    let rounds = try #require(trace.stages.first { !$0.rounds.isEmpty }).rounds
    #expect(
      rounds.map { names($0, base) }
        == [
          ["direkt", "direkt", "direkt"], ["vidare", "vidare"], ["vidare"],
        ])
    #expect(trace.stages.allSatisfy { $0.waiting.isEmpty })
  }

  @Test func `what reads the absence of a conclusion comes in a later stage`() throws {
    let (trace, base) = try trace("led list none\na = no\nb = yes\nc = no\n")
    let fired = trace.stages.map { stage in stage.rounds.map { names($0, base) } }
    #expect(fired.filter { !$0.isEmpty } == [[["toppen"]]])
    #expect(fired.first?.isEmpty == true)
  }

  @Test func `a rule waits for the answers that decide it, and for no others`() throws {
    let (trace, base) = try trace("led list none\nb = no\nc = unknown\n")
    let waiting = trace.stages.flatMap { $0.waiting }
    #expect(
      waiting.map { base.string(base.rules[$0.rule].id) } == ["grunden", "toppen-ändå"])
    #expect(waiting.map { $0.facts } == [[.fact(0)], [.fact(0), .fact(2)]])
  }

  @Test func `an open list keeps its rules waiting`() throws {
    let (trace, base) = try trace("led x { från = 1 till = 2 }\na = no\nb = no\nc = no\n")
    let led = try #require(base.relations.firstIndex { base.string($0.id) == "led" })
    let waiting = trace.stages.flatMap { $0.waiting }
    #expect(Set(waiting.map { base.string(base.rules[$0.rule].id) }) == ["direkt", "vidare"])
    #expect(waiting.allSatisfy { $0.facts == [.list(led)] })
  }
}
