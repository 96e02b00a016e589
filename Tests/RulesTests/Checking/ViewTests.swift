import Testing

@testable import Rules

/// Views with parts and questions.
struct ViewTests {
  private static let more = #"""
    derived läge : yes-no else no { sv "d" en "d" }
    rule r { when plan.finns then läge = yes }
    entity kurs { sv "k" en "k" klar : yes-no sv "Klar" en "Done" }
    risk svag { when läge and some kurs k where k.klar sv "x" en "x" judgement sv "x" en "x" }
    """#

  @Test func `a line lists factors, facts, lists, derived values, findings and areas`() throws {
    let base = try ruleBase(
      Self.more + #"""

        view v {
          sv "Vy" en "View"
          cite källa avsnitt strength guidance sv "Ramen." en "The frame."
          items område
          part sv "Ett" en "One" {
            line sv "Fråga 1?" en "Question 1?" items plan, plan.finns, kurs
            line sv "Fråga 2?" en "Question 2?" items läge, svag, plan
          }
          part sv "Två" en "Two" {
            line sv "Fråga 3?" en "Question 3?" items kurs
          }
        }
        """#)
    let view = try #require(base.views.first)
    let plan = View.Item.factor(try #require(base.factor(named: "plan")))
    let fact = View.Item.fact(try #require(base.fact(named: "plan.finns")))
    let list = View.Item.entity(try #require(base.relation(named: "kurs")))
    let rest: [View.Item] = [.derived(0), .finding(0)]
    #expect(view.items == [.area(0), plan, fact, list] + rest)
    #expect(view.citations.map { $0.strength } == [.guidance])
    #expect(view.parts.map { base.string($0.label, in: .swedish) } == ["Ett", "Två"])
    #expect(
      view.parts.map { $0.lines.map { $0.items } } == [
        [[plan, fact, list], rest + [plan]], [[list]],
      ])
    #expect(base.string(view.parts[0].lines[1].question, in: .english) == "Question 2?")
  }

  @Test func `a line lists a thing once`() {
    expectDiagnostics(
      #"""
      view v {
        sv "v" en "v"
        part sv "x" en "x" { line sv "x" en "x" items plan, plan.finns, plan }
      }
      """#,
      Expected(
        121, "plan",
        sv: "'plan' står två gånger i samma lista; ta bort den ena",
        en: "'plan' stands twice in the same list; remove one of them"))
  }

  @Test func `a mistake in a line is told once`() {
    expectDiagnostics(
      #"""
      view v {
        sv "v" en "v"
        part sv "x" en "x" {
          line sv "x" en "x"
          line sv "y" en "y" items plan
        }
        part sv "z" en "z" { lin sv "x" en "x" items plan }
      }
      view w { sv "w" en "w" items plan }
      """#,
      Expected(
        30, "line", sv: "här ska 'items' stå, inte 'line'",
        en: "'items' should stand here, not 'line'"),
      Expected(
        30, "lin", sv: "här ska 'line' stå, inte 'lin'",
        en: "'line' should stand here, not 'lin'", suggestion: "line"))
  }
}
