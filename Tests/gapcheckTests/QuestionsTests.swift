import Testing

@testable import gapcheck

/// `questions` and `explain --why-not` tell what answers would change.
struct QuestionsTests {
  private func desk() throws -> Desk {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    try desk.put(case: "larorik-tidig")
    try desk.put(case: "larorik-langt")
    return desk
  }

  @Test func `a question has whom to ask and the consequence of each answer`() throws {
    let desk = try desk()
    #expect(desk.run("questions", "farsta-2019.case") == .done)
    #expect(
      desk.output.contains(
        """
         5. Finns det en samordnare för föräldraskapsstödet?
            Fråga: socialchef
            Om ”ja, med hela föräldraskapsstödet som uppdrag”: ”Utsedd samordnare” är på
        """))
    #expect(desk.output.contains("och hamnar först"))
    #expect(desk.output.contains("Om nej: inget ändras än.\n"))
    #expect(desk.output.contains("kan resten inte ändra de"))
    #expect(desk.output.contains("\nSå säker är ordningen\n"))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `questions can be grouped by whom to ask`() throws {
    let desk = try desk()
    #expect(desk.run("questions", "larorik-tidig.case", "--by", "role", "--lang", "en") == .done)
    #expect(desk.output.contains("\nManager of the preventive unit\n"))
    #expect(!desk.output.contains("    Ask: "))
    #expect(!desk.output.contains("Om "))
  }

  @Test func `JSON has every question and place`() throws {
    let desk = try desk()
    #expect(desk.run("questions", "larorik-langt.case", "--format", "json") == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/questions/1\""))
    #expect(desk.output.contains("\"isFirm\": true"))
    #expect(desk.output.contains("\"isFirm\": false"))
    #expect(desk.run("questions", "a.case", "--by", "role", "--format", "json") == .usage)
    #expect(desk.run("questions") == .usage)
    #expect(desk.run("questions", "saknas.case") == .unusable)
  }

  @Test func `what is not in place has conditions and the smallest change`() throws {
    let desk = try desk()
    #expect(desk.run("explain", "larorik-tidig.case", "samordnare", "--why-not") == .done)
    #expect(
      desk.output == """
        Varför inte ”på plats”: Utsedd samordnare

        Det som krävs, och hur det är nu:
        └ nej: Kraven för ”på plats” är uppfyllda
          └ nej: Samordnare (någon gör det i en annan roll, utan uttalat uppdrag) är
              ”ja, med hela föräldraskapsstödet som uppdrag”

        Minst det här behöver ändras:
          - Samordnare: ja, med hela föräldraskapsstödet som uppdrag (nu: någon gör det
            i en annan roll, utan uttalat uppdrag)

        """)
    let code = desk.run(
      "explain", "larorik-tidig.case", "organisation.bräcklig", "--why-not", "--lang", "en")
    #expect(code == .done)
    #expect(desk.output.hasSuffix("\nIt is so already.\n"))
    #expect(desk.run("explain", "larorik-tidig.case", "x", "--why-not", "--full") == .usage)
  }
}
