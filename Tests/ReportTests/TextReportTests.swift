import Inference
import Rules
import Testing

@testable import Report

/// The whole report as text.
struct TextReportTests {
  private let sample = Sample()

  private func report(_ assessment: Assessment, _ options: ReportOptions = .init()) -> String {
    TextReport(assessment, options: options).text
  }

  @Test func `the header tells whom, when, who answered and how much is known`() {
    let lines = report(sample.assessment).split(separator: "\n").prefix(12)
    #expect(
      lines.joined(separator: "\n") == """
        Föräldraskapsstöd, lägesbild: Farsta (stadsdel, kommunkod 0180)
        Avser 2019-09-30 · bedömt per 2022-01-08 · arbetsmaterial · PÅHITTAT EXEMPEL
        Besvarat av: samordnare
        Kunskapsunderlag: gapcheck 1.0
        Känt: 23 av 38 uppgifter
        Läge: mellan 31 och 68 av 100, beroende på det som inte är känt
        Område                               på plats  delvis  lucka  öppen  gäller inte
        En stödjande organisation                   1       0      2      1            0
        Ett tillgängligt stöd                       0       1      0      0            1
        Alla                                        1       1      2      1            1
        Styrkor
        -------
        """)
  }

  @Test func `a gap has reasons, advice, its sum and its sources`() {
    #expect(
      report(sample.assessment).contains(
        """
         1. Ordinarie budget för föräldraskapsstödet                             [lucka]
            Stödet betalas bara med projektmedel.
            Varför: Finansiering: bara projektmedel (Stockholms stad 2019, avsnittet
              ”Farsta”, ca s. 21–43, 2019-09)
            Rekommendation: För över stödet till ordinarie budget.
            Första steg: Fråga när nästa budget låses.
            Prioritet 15 = allvar 3×2 + lucka 2 + källor 5 + risker 2 + andra väntar 0
            Behövs först: Strategi, handlingsplan eller styrdokument som nämndens alla
              delar följer (nr 2)
            Jämför: 9 av 10 kommuner betalar stödet ur ordinarie budget, 2019 (PA
              Consulting 2019, avsnitt 2.5.1, s. 17)
            Källor:
            - PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner som
              lyckas har en utsedd samordnare, en plan och ordinarie budget.
            - Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43 (exempel): Fem av
              sju stadsdelar betalar stödet främst med projektmedel.
            Bedömning: Att en blandning räknas som delvis är vår egen bedömning.
        """))
  }

  @Test func `instances, possible ones, rows and what people wrote stand under a gap`() {
    #expect(
      report(sample.assessment).contains(
        """
         3. Universellt stöd under hela uppväxten                               [delvis]
            Alla åldrar har inte ett universellt stöd.
            Inget universellt stöd till föräldrar med barn 13–17 år.
            Kanske också: Inget universellt stöd till föräldrar med barn väntan–2 år.
            Varför:
            - Program: listan är fullständig (1 st)
            - ABC – från: 3 år; till: 12 år (Stockholms stad 2019, avsnittet ”Farsta”,
              ca s. 21–43, 2019-09)
            Prioritet 7 = allvar 2×2 + delvis 1 + källor 2 + risker 0 + andra väntar 0
            Medvetet val: Nämnden satsar på de yngsta först. (omprövas 2027-01-01)
            Källa: PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner
              som lyckas har en utsedd samordnare, en plan och ordinarie budget.
            Bygger på antaganden, se ”Antaganden”.
        """))
  }

  @Test func `a risk tells what it makes more important`() {
    #expect(
      report(sample.assessment).contains(
        """
          ! Organisationen är bräcklig: stödet har projektmedel men ingen plan.
            Gör viktigare: Ordinarie budget för föräldraskapsstödet (nr 1), Strategi,
              handlingsplan eller styrdokument som nämndens alla delar följer (nr 2)
        """))
  }

  @Test func `what is open, asked, assumed, retired and not applicable has sections of its own`() {
    let text = report(sample.assessment)
    #expect(
      text.contains(
        "  - En stödjande organisation: Utsedd samordnare (på plats eller delvis)\n"))
    #expect(
      text.contains(
        """
         1. Hur stor andel av en heltid har den som samordnar föräldraskapsstödet i
            kommunen?
            Fråga: socialchef
            Svar hittills: antas vara 50 %
            Avgör: Utsedd samordnare; 1 risk
        """))
    #expect(text.contains("  - Familjecentral – Program: regionen driver den\n"))
    #expect(text.contains("  - Samordnarens andel av en heltid: antas vara 50 %\n"))
    #expect(text.contains("  - samordnare.timmar = 20: frågan finns inte längre\n"))
  }

  @Test func `sections come in the order in which they are read`() {
    let headings = [
      "Styrkor", "Luckor, viktigast först", "Risker", "Uppgifter som inte stämmer överens",
      "Läs med försiktighet", "Öppet: vet ej", "Frågor att ställa", "Gäller inte", "Antaganden",
      "Frågor som inte finns längre", "Källor",
    ]
    let lines = report(sample.assessment).split(separator: "\n").map { String($0) }
    let found = lines.indices.filter {
      $0 > 0 && !lines[$0].isEmpty && lines[$0].allSatisfy { $0 == "-" }
    }
    #expect(found.map { lines[$0 - 1] } == headings)
  }

  @Test(arguments: [40, 60, 80, 100], [Language.swedish, .english])
  func `no line is wider than told`(width: Int, language: Language) {
    let options = ReportOptions(language: language, width: width)
    for line in report(sample.assessment, options).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= width, "\(line)")
    }
  }

  @Test func `one area shows its own gaps with the ranks they have`() {
    let text = report(sample.assessment, ReportOptions(area: 1))
    #expect(text.contains("Nedan visas bara området Ett tillgängligt stöd."))
    #expect(text.contains(" 3. Universellt stöd under hela uppväxten"))
    #expect(!text.contains("Ordinarie budget för"))
    #expect(!text.contains("Alla   "))
  }

  @Test func `an assessment without conclusions says so`() {
    var assessment = sample.assessment
    assessment.factors = assessment.factors.map { _ in
      FactorAssessment(status: .open, possible: [.met, .partly, .gap], severity: 2)
    }
    assessment.findings = assessment.findings.map { _ in FindingAssessment(truth: .unknown) }
    assessment.ranking = []
    let text = report(assessment)
    #expect(text.contains("Inga styrkor går att se i svaren än."))
    #expect(text.contains("Inga luckor går att se i svaren än."))
    #expect(!text.contains("Risker"))
  }

  @Test func `a report has no words of the engine`() {
    let text = report(sample.assessment).lowercased()
    for word in ["regel", "fakta", "stratum", "sant", "falskt", "true", "false", "nil"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `a report in English has no Swedish words but those of sources and answers`() {
    let text = report(sample.assessment, ReportOptions(language: .english))
    for word in ["Varför", "lucka", "Källa", "Prioritet", "vet ej", "åldrar", "Fråga", " år"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}

extension FactorAssessment {
  fileprivate init(status: FactorStatus, possible: [FactorStatus], severity: Int) {
    self = Sample().assessment.factors[3]
    self.status = status
    self.possible = possible
    self.severity = severity
  }
}

/// The report on one screen.
struct BriefReportTests {
  @Test func `the most important of each kind`() {
    #expect(
      BriefReport(Sample().assessment).text == """
        Farsta (stadsdel, kommunkod 0180)
        Avser 2019-09-30 · bedömt per 2022-01-08 · arbetsmaterial · PÅHITTAT EXEMPEL
        Känt: 23 av 38 uppgifter · Läge: mellan 31 och 68 av 100
        1 på plats, 1 delvis, 2 luckor, 1 öppen, 1 gäller inte

        Styrkor
         + Det finns många öppna förskolor.
         + Kartläggning av stöd och behov
        Luckor, viktigast först
         1. Ordinarie budget för föräldraskapsstödet [lucka]
            Stödet betalas bara med projektmedel.
         2. Strategi, handlingsplan eller styrdokument som nämndens alla delar… [lucka]
            Det finns ingen handlingsplan.
         3. Universellt stöd under hela uppväxten [delvis]
            Inget universellt stöd till föräldrar med barn 13–17 år.
        Uppgifter som inte stämmer överens: En samordnare finns, men ingen tid är avsatt
        Frågor att ställa
         1. Hur stor andel av en heltid har den som samordnar föräldraskapsstödet i kom…
            → socialchef
         2. Är detta alla program? → samordnare

        """)
  }

  @Test(arguments: [0, 1, 2, 3, 10, 100], [Language.swedish, .english])
  func `it never exceeds 25 lines of 80 columns`(count: Int, language: Language) {
    var assessment = Sample().assessment
    assessment.ranking = (0..<count).map { assessment.ranking[$0 % 3] }
    assessment.questions = (0..<count).map { assessment.questions[$0 % 2] }
    let text = BriefReport(assessment, options: ReportOptions(language: language)).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= BriefReport.lineLimit())
    for line in lines { #expect(line.unicodeScalars.count <= 80, "\(line)") }
  }
}
