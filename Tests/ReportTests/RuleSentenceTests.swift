import Inference
import Rules
import Testing

@testable import Report

/// Every form of a rule and of a condition comes out as a sentence in both languages.
struct RuleSentenceTests {
  private static let vocabulary = """
    choices nivå {
      choice öppen sv "öppet stöd" en "open support"
      choice riktad sv "riktat stöd" en "targeted support"
    }
    fact budget : one of ordinarie, projekt, blandad {
      choice ordinarie sv "ordinarie" en "ordinary"
      choice projekt sv "projektmedel" en "project money"
      choice blandad sv "blandad" en "mixed"
      sv "Finansiering" en "Financing"
    }
    fact plan : yes-no { sv "Skriven plan" en "Written plan" }
    fact andel : percent { sv "Andel av heltid" en "Share of full time" }
    fact slut : date { sv "Sista dagen" en "The last day" }
    fact nivåer : set of nivå { sv "Nivåer i planen" en "Levels in the plan" }
    entity insats {
      sv "Insatser" en "Activities"
      nivå : one of nivå sv "Nivå" en "Level"
      från : age sv "Yngsta ålder" en "Youngest age"
      till : age sv "Äldsta ålder" en "Oldest age"
      fast : yes-no sv "Fast" en "Permanent"
    }
    relation täckt(ålder: age, nivå: one of nivå) {
      sv "{ålder} har {nivå}" en "{ålder} has {nivå}"
    }
    derived svag : yes-no else no { sv "Arbetet är svagt" en "The work is weak" }
    derived antal : whole else 0 { sv "Antal insatser" en "Number of activities" }

    """

  private func sentence(_ rule: String, _ language: Language) throws -> String {
    let file = SourceFile(
      name: "a.rules", bytes: [UInt8]((Self.vocabulary + "rule r {\n\(rule)\n}\n").utf8))
    let loaded = RuleBase.load([file])
    try #require(
      loaded.diagnostics.allSatisfy { $0.code.severity != .error },
      "\(loaded.diagnostics.map { $0.sentence(in: .english) })")
    let base = try #require(loaded.value)
    return Wording(base, Case(), in: language).rule(0)
      .replacing("\u{A0}", with: " ")
  }

  @Test(
    arguments: [
      (
        "when budget = projekt\nunless plan\nthen svag = yes",
        "Om finansiering är ”projektmedel”, utom om svaret är ja på ”Skriven plan”, så gäller: "
          + "arbetet är svagt.",
        "If financing is “project money”, unless the answer is yes to “Written plan”, then: the "
          + "work is weak."
      ),
      (
        "unless plan\nthen svag = yes",
        "Om svaret är nej på ”Skriven plan”, så gäller: arbetet är svagt.",
        "If the answer is no to “Written plan”, then: the work is weak."
      ),
      (
        "when budget in (projekt, blandad) or (andel < 50 % and not plan)\nthen svag = no",
        "Om finansiering är ”projektmedel” eller ”blandad” eller (andel av heltid är "
          + "mindre än 50 % och svaret är nej på ”Skriven plan”), så gäller: det stämmer inte att "
          + "arbetet är svagt.",
        "If financing is “project money” or “mixed” or (share of full time is less "
          + "than 50% and the answer is no to “Written plan”), then: it is not so that the work "
          + "is weak."
      ),
      (
        "when not (budget in (projekt, blandad) or andel >= 50 %)\nthen svag = yes",
        "Om finansiering inte är ”projektmedel” eller ”blandad” och andel av "
          + "heltid är mindre än 50 %, så gäller: arbetet är svagt.",
        "If financing is not “project money” or “mixed” and share of full time is "
          + "less than 50%, then: the work is weak."
      ),
      (
        "when budget in (projekt, blandad)\nwhen plan answered unknown\nthen svag = yes",
        "Om finansiering är ”projektmedel” eller ”blandad” och svaret är ”vet ej” på ”Skriven "
          + "plan”, så gäller: arbetet är svagt.",
        "If financing is “project money” or “mixed” and the answer is “not known” to “Written "
          + "plan”, then: the work is weak."
      ),
      (
        "when slut >= today\nwhen slut - today <= 730\nthen svag = yes",
        "Om sista dagen är minst dagen som avses och sista dagen − dagen som avses är högst 730 "
          + "dagar, så gäller: arbetet är svagt.",
        "If the last day is at least the day in question and the last day − the day in question "
          + "is at most 730 days, then: the work is weak."
      ),
      (
        "for insats p where p.fast\nfor age a in p.från ... p.till\nthen täckt(ålder: a, nivå: p.nivå)",
        "För alla insatser där svaret är ja på ”Fast”, för alla åldrar från yngsta ålder till "
          + "äldsta ålder, så gäller: åldern har nivå.",
        "For all activities where the answer is yes to “Permanent”, for all ages from youngest "
          + "age to oldest age, then: the age has level."
      ),
      (
        "when no täckt t where t.nivå = öppen and t.ålder >= 13\nthen svag = yes",
        "Om det saknas fall där åldern har öppet stöd och ålder är minst 13 år, så gäller: "
          + "arbetet är svagt.",
        "If there are no cases where the age has open support and ålder is at least 13 years, "
          + "then: the work is weak."
      ),
      (
        "when every age a in 0 ... 6 has täckt(ålder: a, nivå: öppen)\nwhen nivåer has riktad\nthen svag = yes",
        "Om (det för alla åldrar från 0 år till 6 år gäller att åldern har öppet stöd) och nivåer i "
          + "planen omfattar ”riktat stöd”, så gäller: arbetet är svagt.",
        "If (for all ages from 0 years to 6 years it holds that the age has open support) and "
          + "levels in the plan includes “targeted support”, then: the work is weak."
      ),
      (
        "when some insats p where (some insats q where q.från > p.till)\nthen svag = yes",
        "Om det finns insatser (p) där det finns insatser (q) där yngsta ålder (q) är mer än "
          + "äldsta ålder (p), så gäller: arbetet är svagt.",
        "If there are activities (p) where there are activities (q) where youngest age (q) is "
          + "more than oldest age (p), then: the work is weak."
      ),
      (
        "when (share insats p has p.fast) > 0.5\nthen antal = count insats p where p.nivå = öppen",
        "Om andelen av insatser där svaret är ja på ”Fast” är mer än 0,5, så gäller: antal "
          + "insatser är antalet insatser där nivå är ”öppet stöd”.",
        "If the share of activities where the answer is yes to “Permanent” is more than 0.5, "
          + "then: number of activities is the number of activities where level is “open support”."
      ),
    ])
  func `a rule is a sentence`(rule: String, swedish: String, english: String) throws {
    #expect(try sentence(rule, .swedish) == swedish)
    #expect(try sentence(rule, .english) == english)
  }
}
