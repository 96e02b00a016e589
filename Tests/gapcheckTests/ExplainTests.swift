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
    #expect(desk.run("explain", "--full", "farsta-2019.case", "ordinarie-budget") == .done)
    #expect(
      desk.output.hasPrefix(
        """
        Lucka: arbetet betalas helt eller främst med projektmedel, eftersom finansiering
        är ”främst projektmedel”.

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
    #expect(
      desk.run("explain", "--full", "larorik-tidig.case", id) == .done, "\(desk.errorOutput)")
    #expect(desk.output.contains("├ ") || desk.output.contains("└ "))
  }

  @Test(
    arguments: [
      (
        "samordnare-halvtid", "sv",
        """
        Lucka: mindre än en halvtid är avsatt för samordning, eftersom samordnare är
        ”någon gör det i en annan roll, utan uttalat uppdrag” och samordnarens andel av
        heltid är 0 %.

        """
      ),
      (
        "samordnare-halvtid", "en",
        """
        Gap: less than half time is set aside for coordination, because coordinator is
        “somebody does it in another role, without an explicit assignment” and
        coordinator's share of full time is 0%.

        """
      ),
      (
        "mfof-stöd", "sv",
        """
        Vet ej: ”MFoF:s stöd är till nytta” kan inte bedömas än. Det beror på: MFoF:s
        stöd.

        """
      ),
      (
        "bräcklig-organisation", "sv",
        """
        Risk: organisationen är bräcklig: arbetet bärs av projektmedel och det finns
        ingen plan, eftersom finansiering är ”främst projektmedel” och strategi eller
        handlingsplan är ”nej”.

        """
      ),
      (
        "samordning.sårbar", "sv",
        """
        Samordningen är sårbar: nej, eftersom samordnare är ”någon gör det i en annan
        roll, utan uttalat uppdrag”.

        """
      ),
    ])
  func `one sentence says what and why`(id: String, language: String, expected: String) {
    #expect(
      desk.run("explain", "--short", "larorik-tidig.case", id, "--lang", language) == .done)
    #expect(desk.output == expected)
  }

  @Test func `a paragraph says what it takes, the place in the order and the first step`() {
    #expect(desk.run("explain", "larorik-tidig.case", "samordnare-halvtid") == .done)
    let output = desk.output
    #expect(
      output.contains(
        """
        För ”på plats” krävs att samordnare är ”ja, med hela föräldraskapsstödet som
        uppdrag” och samordnarens andel av heltid är minst 50 %.

        """))
    #expect(output.contains("Prioritet 64 = allvar 2×20 + lucka 20 + källor 4"))
    #expect(output.contains("Första steg: Räkna ut vad tjugo timmar i veckan kostar"))
    #expect(output.contains("Stöds av: PA Consulting Group 2019 (avsnitt 3.4, s. 32;"))
    #expect(output.contains("Bedömning: "))
    #expect(!output.contains("├ "))
  }

  @Test func `assumptions come first`() throws {
    desk.files["a.case"] = try Files.system.read(
      Repository.path("cases/sma/antagande.case"), .max)
    #expect(desk.run("explain", "a.case", "samordnare-halvtid") == .done)
    #expect(
      desk.output.hasPrefix(
        "Bygger på antaganden: Samordnarens andel av heltid: antas vara 20 %.\n"))
  }

  @Test func `the two sums stand beside each other`() {
    #expect(
      desk.run(
        "explain", "--rank", "larorik-tidig.case", "samordnare-halvtid", "--than", "samordnare")
        == .done)
    #expect(desk.output.hasPrefix("Varför står ”Utsedd samordnare” på plats "))
    let lines = desk.output.split(separator: "\n").map(String.init)
    let sums = lines.filter { $0.hasPrefix("  ") }.map {
      $0.split(separator: " ").suffix(2).compactMap { Int($0) }
    }.filter { $0.count == 2 }
    #expect(sums.count == 6)
    for side in 0...1 {
      #expect(sums.dropLast().reduce(0) { $0 + $1[side] } == sums.last?[side])
    }
    // Beside the one before it, where nobody says which; these two have equal sums.
    #expect(desk.run("explain", "--rank", "larorik-tidig.case", "samordnare") == .done)
    #expect(desk.output.hasPrefix("Varför står ”Strategi eller handlingsplan” på plats "))
    #expect(
      desk.output.hasSuffix(
        "Summorna är lika. Då avgör bokstavsordningen: handlingsplan före samordnare.\n"))
    #expect(desk.run("explain", "--rank", "larorik-tidig.case", "mfof-stöd") == .usage)
    #expect(desk.errorOutput.contains("'mfof-stöd' har ingen plats i ordningen"))
    #expect(
      desk.run("explain", "larorik-tidig.case", "samordnare", "--than", "mfof-stöd") == .usage)
    #expect(desk.run("explain", "--short", "--full", "larorik-tidig.case", "samordnare") == .usage)
  }

  @Test func `an id that is none`() {
    #expect(desk.run("explain", "farsta-2019.case", "nix") == .usage)
    #expect(desk.errorOutput.contains("fel: inget som går att förklara heter 'nix'"))
    #expect(desk.output.isEmpty)
    #expect(desk.run("explain", "farsta-2019.case", "ordinarie-buget") == .usage)
    #expect(desk.errorOutput.hasSuffix("  Menade du 'ordinarie-budget'?\n"))
  }

  @Test func `JSON has the sentences and the whole proof`() {
    #expect(
      desk.run("explain", "farsta-2019.case", "ordinarie-budget", "--format", "json") == .done)
    #expect(desk.output.hasPrefix("{\n  \"schema\": \"gapcheck/explanation/1\""))
    #expect(desk.output.contains("\"short\": [\n    \"Lucka: arbetet betalas helt eller främst"))
    #expect(desk.output.contains("\"text\": \"ja: Finansiering är ”främst projektmedel”"))
    #expect(
      desk.run("explain", "farsta-2019.case", "ordinarie-budget", "--format", "json", "--short")
        == .usage)
  }
}
