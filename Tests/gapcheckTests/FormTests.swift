import Rules
import Testing

@testable import gapcheck

/// `form` prints the questions to fill in by hand.
struct FormTests {
  private let desk = Desk()

  /// The questions with their numbers, each from its number to its answers.
  private var numbers: [Int] {
    desk.output.split(separator: "\n").compactMap { line in
      let words = line.drop { $0 == " " }
      guard let dot = words.firstIndex(of: "."), words[dot...].hasPrefix(". ") else { return nil }
      return line.hasPrefix("    ") ? nil : Int(words[..<dot])
    }
  }

  @Test func `the core questions stand once, by area`() {
    #expect(desk.run("form") == .done)
    #expect(numbers == Array(1...45))
    #expect(desk.output.contains("\nEn stödjande organisation\n"))
    #expect(
      desk.output.contains(
        """
            [ ] ja, med hela föräldraskapsstödet som uppdrag
            [ ] bara för familjecentralen
            [ ] någon gör det i en annan roll, utan uttalat uppdrag
            [ ] nej, ingen
            [ ] vet ej [ ] gäller inte oss, eftersom ____________
            Varför frågar vi? En samordnare håller ihop arbetet och tar emot stöd från
              länet och staten.
            Fråga: socialchef

        """))
    #expect(desk.output.contains("    Är detta alla insatser för föräldrar"))
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func `a question says when it is asked, after the question that tells`() {
    #expect(desk.run("form") == .done)
    #expect(
      desk.output.contains(
        """
         6. Är pengar och arbetstid beslutade för att genomföra planen?
            Besvaras bara om svaret på fråga 5 inte är ”nej”.
            [ ] ja, pengar och arbetstid är beslutade

        """), "\(desk.output)")
    #expect(desk.run("form", "--lang", "en") == .done)
    #expect(desk.output.contains("\n    Answer only if the answer to question 5 is not “no”.\n"))
  }

  /// A smaller questionnaire, in which not every question that tells stands.
  @Test func `a question that is not there is called by its name`() {
    let small = Desk(withRules: false)
    small.folders.insert("rules")
    small.put(
      #"""
      area a { sv "A" en "A" }
      fact plan : yes-no { sv "Plan" en "Plan" }
      fact tid : yes-no { sv "Tid" en "Time" core asked when plan and antal > 2 }
      fact antal : whole { sv "Antal" en "Number" core }
      factor f {
        area a
        sv "F" en "F"
        met when plan and tid and antal > 1
        gap sv "G" en "G"
        severity low
        effort small
        advise sv "R" en "R"
        judgement sv "J" en "J"
      }
      weights { severity 1 }
      """#, at: "rules/x.rules")
    #expect(small.run("form") == .done)
    let text = small.output.split(separator: "\n").joined(separator: "\n")
    #expect(
      text.contains(
        """
         2. Tid?
            Besvaras bara om svaret är ja på ”Plan” och svaret på fråga 1 är mer än 2.
            [ ] ja
        """), "\(text)")
  }

  @Test func `every question stands once in the whole form`() throws {
    let ruleBase = try #require(RuleBase.load(RuleFiles.builtIn()).value)
    let count = ruleBase.facts.count + ruleBase.relations.count { $0.isEntity }
    for grouping in ["area", "role"] {
      #expect(desk.run("form", "--all", "--by", grouping) == .done)
      #expect(numbers == Array(1...count))
    }
  }

  @Test func `the core form leaves out what only the whole one asks of a row`() {
    let asked = "- Vilka föräldrar vänder sig insatsen till? alla föräldrar /"
    #expect(desk.run("form") == .done)
    #expect(desk.output.contains("- Vilken nivå av stöd är det?"))
    #expect(!desk.output.contains(asked))
    #expect(desk.run("form", "--all") == .done)
    #expect(desk.output.contains(asked))
  }

  @Test func `no question is asked twice`() throws {
    let ruleBase = try #require(RuleBase.load(RuleFiles.builtIn()).value)
    for language in [Language.swedish, .english] {
      var seen: Set<String> = []
      for fact in ruleBase.facts {
        let question = ruleBase.string(fact.question, in: language)
        #expect(!question.isEmpty && seen.insert(question).inserted, "\(question)")
      }
    }
  }

  @Test func `it can be sorted by whom to ask, and be in English`() {
    #expect(desk.run("form", "--by", "role", "--lang", "en", "-o", "form.txt") == .done)
    let text = desk.text(at: "form.txt") ?? ""
    #expect(text.contains("\nHead of social services\n"))
    #expect(text.contains("[ ] not known [ ] does not apply to us, because"))
    #expect(!text.contains("vet ej"))
    #expect(desk.run("form", "x.case") == .usage)
    #expect(desk.run("form", "--by", "name") == .usage)
  }
}
