import Testing

@testable import gapcheck

/// `plan`.
struct PlanTests {
  private func desk() throws -> Desk {
    let desk = Desk()
    try desk.put(case: "larorik-tidig")
    return desk
  }

  @Test func `a step has what people need to begin`() throws {
    let desk = try desk()
    #expect(desk.run("plan", "larorik-tidig.case") == .done)
    #expect(desk.output.hasPrefix("Utkast till handlingsplan: Tallhult\n"))
    #expect(
      desk.output.contains(
        """
            Varför: Ingen har i uppdrag att samordna föräldraskapsstödet.
            Första steg: Skriv en halv sida om vad samordnaren ska göra och låta bli att
              göra.
            Behövs först: Ordinarie budget
            Ansvarig: socialchefen
            Klart senast: 2026-12-31
            Status: pågår
            Anteckningar: Tjänstebeskrivning klar till hösten.
            Följs upp med: Samordnare

        """))
    #expect(desk.output.contains("Ansvarig: ____________ Klart senast: ____________"))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(desk.run("plan", "larorik-tidig.case", "--lang", "en") == .done)
    #expect(desk.output.hasPrefix("Draft action plan: Tallhult\n"))
    #expect(!desk.output.contains("Ansvarig"))
  }

  @Test func `a plan that is written again keeps what somebody wrote`() throws {
    let desk = try desk()
    let words = ["plan", "larorik-tidig.case", "--format", "markdown", "-o", "plan.md"]
    #expect(desk.run(words) == .done)
    let first = try #require(desk.text(at: "plan.md"))
    let field = "- **Ansvarig:**\n"
    #expect(first.contains(field))
    desk.put(
      first.replacing(field, with: "- **Ansvarig:** kommundirektören\n", maxReplacements: 1),
      at: "plan.md")
    #expect(desk.run(words) == .done)
    #expect(desk.text(at: "plan.md")?.contains("- **Ansvarig:** kommundirektören\n") == true)
  }

  @Test func `another file is not overwritten`() throws {
    let desk = try desk()
    desk.put("Protokoll\n", at: "plan.md")
    #expect(
      desk.run("plan", "larorik-tidig.case", "--format", "markdown", "-o", "plan.md")
        == .unusable)
    #expect(desk.text(at: "plan.md") == "Protokoll\n")
    #expect(desk.errorOutput.contains("ingen handlingsplan härifrån"))
    desk.failures["plan.md"] = .system("trasig")
    #expect(
      desk.run("plan", "larorik-tidig.case", "--format", "markdown", "-o", "plan.md")
        == .unusable)
  }

  @Test func `JSON has the steps in their order`() throws {
    let desk = try desk()
    #expect(desk.run("plan", "larorik-tidig.case", "--format", "json") == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/plan/1\""))
    let ids = ["politiskt-beslut", "ordinarie-budget", "samordnare"].map { "\"id\": \"\($0)\"" }
    let places = ids.compactMap { desk.output.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(desk.output.contains("\"owner\": \"socialchefen\""))
    #expect(desk.run("plan") == .usage)
    #expect(desk.run("plan", "a.case", "b.case") == .usage)
    #expect(desk.run("plan", "saknas.case") == .unusable)
  }
}
