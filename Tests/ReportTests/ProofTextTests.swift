import Inference
import Rules
import Testing

@testable import Report

/// A proof as a tree.
struct ProofTextTests {
  private func text(_ proofs: [Proof]) -> String {
    ProofText(proofs, in: Sample().assessment).text
  }

  @Test func `a factor with its sum, its steps down to the answers, and its sources`() {
    #expect(
      text([Sample.proof]) == """
        Ordinarie budget för föräldraskapsstödet: lucka
        Stödet betalas bara med projektmedel.
        Prioritet 15 = allvar 3×2 + lucka 2 + källor 5 + risker 2 + andra väntar 0
        ├ nej: Kraven för ”på plats” är uppfyllda
        │ └ nej: Allt det här gäller
        │   ├ nej: Finansiering (bara projektmedel) är ”ordinarie budget” [Stockholms
        │   │   stad 2019, avsnittet ”Farsta”, ca s. 21–43, 2019-09]
        │   ├ nej: Handlingsplan finns
        │   ├ nej: Ingen finns: Barn … har universellt stöd (1 känd, 2 möjliga, listan
        │   │ │ kan vara längre)
        │   │ ├ ja: Barn 13 år har universellt stöd (enligt täckta-åldrar, steg 1; 2
        │   │ │ │ andra vägar leder också dit)
        │   │ │ └ ja: ABC [Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43,
        │   │ │   │ 2019-09]
        │   │ │   └ ja: från (3 år) är högst 13 år
        │   │ └ Svar: Program: listan är fullständig (1 st)
        │   └ Familjecentral: universell (inget i svaren ger något annat)
        ├ nej: Kraven för ”delvis” är uppfyllda
        │ └ nej: Utan villkor
        ├ Källa: PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner
        │   som lyckas har en utsedd samordnare, en plan och ordinarie budget.
        ├ Källa: Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43 (exempel): Fem av
        │   sju stadsdelar betalar stödet främst med projektmedel.
        └ Bedömning: Att en blandning räknas som delvis är vår egen bedömning.

        """)
  }

  private func age(_ years: Fixed) -> DisplayValue {
    .value(.number(years * fixedOne), .number(Sample.age))
  }

  /// That an age lies above twelve, or above another bound.
  private func instance(_ years: Fixed, above bound: Fixed = 12) -> Proof {
    Proof(
      .instance(variable: Symbol(rawValue: 0), age(years)), .fails,
      [
        Proof(
          .comparison(
            Term(origin: .literal, value: age(years)), .lessOrEqual,
            Term(origin: .literal, value: age(bound))), .fails)
      ])
  }

  private func quantified(_ premises: [Proof]) -> Proof {
    Proof(
      .quantified(
        .every, .values(.number(Sample.age)), Proof.Counts(known: 20, possible: 0, isOpen: false)),
      .fails, premises)
  }

  @Test func `neighbouring ages that differ in nothing else are one line`() {
    #expect(
      text([quantified([instance(13), instance(14), instance(15), instance(17)])]) == """
        nej: Alla uppfyller kravet: åldrar (20 kända)
        ├ nej: 13–15 år
        │ └ nej: 13–15 år är högst 12 år
        └ nej: 17 år
          └ nej: 17 år är högst 12 år

        """)
  }

  @Test func `ages whose reasons differ stay apart`() {
    #expect(
      text([quantified([instance(13), instance(14, above: 11)])]) == """
        nej: Alla uppfyller kravet: åldrar (20 kända)
        ├ nej: 13 år
        │ └ nej: 13 år är högst 12 år
        └ nej: 14 år
          └ nej: 14 år är högst 11 år

        """)
  }

  @Test func `nothing follows`() {
    #expect(text([]) == "Ingenting följer av svaren.\n")
  }

  @Test func `an unknown answer says how it is unknown`() {
    let share = Term(
      origin: .fact(.fact(2)),
      value: .value(.number(50 * fixedOne), .number(Sample.percent)))
    let half = Term(
      origin: .literal, value: .value(.number(60 * fixedOne), .number(Sample.percent)))
    #expect(
      text([Proof(.comparison(share, .greaterOrEqual, half), .unknown)])
        == "vet ej: Samordnarens andel av en heltid (antas vara 50 %) är minst 60 %\n")
  }
}
