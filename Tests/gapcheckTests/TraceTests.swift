import Testing

@testable import gapcheck

/// `trace` shows how the conclusions follow.
struct TraceTests {
  private func desk() throws -> Desk {
    let desk = Desk()
    try desk.put(case: "larorik-tidig")
    return desk
  }

  @Test func `a rule stands with its sentence, its conclusion and the answers`() throws {
    let desk = try desk()
    #expect(desk.run("trace", "larorik-tidig.case") == .done)
    #expect(
      desk.output.contains(
        """
        bräcklig-organisation
          Om arbetet bärs av projektmedel och strategi eller handlingsplan är ”nej”, så
          gäller: organisationen är bräcklig.
          → Organisationen är bräcklig
            eftersom arbetet bärs av projektmedel och strategi eller handlingsplan är
              ”nej”

        """))
    #expect(
      desk.output.contains(
        """
        Platser och tid är flaskhalsen [kapacitet-flaskhals]
          väntar på: Indragna ställen eller tider och Information stoppad av platsbrist

        """))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(desk.run("trace", "larorik-tidig.case", "--lang", "en") == .done)
    #expect(desk.output.contains("Stage 2, round 1"))
    #expect(!desk.output.contains("Etapp"))
  }

  @Test func `the steps together are the whole text`() throws {
    let desk = try desk()
    _ = desk.run("trace", "larorik-tidig.case")
    let whole = desk.output
    desk.typed = []
    #expect(desk.run("trace", "--step", "larorik-tidig.case") == .done)
    #expect(desk.output == whole)
  }

  @Test func `Enter shows the next step and q stops`() throws {
    let desk = try desk()
    desk.typed = ["", "q"]
    #expect(desk.run("trace", "--step", "larorik-tidig.case") == .done)
    #expect(desk.output.contains("delar-lokaler-samma"))
    #expect(!desk.output.contains("bräcklig-organisation"))
    #expect(desk.errorOutput.hasPrefix("[1 av "))
    #expect(desk.typed.isEmpty)
  }

  @Test func `JSON has the same rounds`() throws {
    let desk = try desk()
    #expect(desk.run("trace", "larorik-tidig.case", "--format", "json") == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/trace/1\""))
    #expect(desk.output.contains("\"conclusion\": \"Organisationen är bräcklig\""))
    #expect(desk.run("trace", "larorik-tidig.case", "--step", "--format", "json") == .usage)
    #expect(desk.run("trace") == .usage)
    #expect(desk.run("trace", "saknas.case") == .unusable)
  }
}
