import Inference
import Rules
import Testing

@testable import Report

/// The whole report as Markdown.
struct MarkdownReportTests {
  private let sample = Sample()

  private func report(_ assessment: Assessment, _ options: ReportOptions = .init()) -> String {
    MarkdownReport(assessment, options: options).text
  }

  @Test func `each fact has a line, and each factor and finding its id`() {
    #expect(report(sample.assessment) == Self.document)
  }

  @Test func `it says the same each time, and the same as the text in the same order`() {
    let markdown = report(sample.assessment)
    #expect(report(sample.assessment) == markdown)
    let text = Self.words(TextReport(sample.assessment).text)
    var rest = Self.words(markdown)[...]
    for heading in Self.headings {
      let words = Self.words(heading)
      #expect(text.firstRange(of: words) != nil, "\(heading)")
      let place = rest.firstRange(of: words)
      #expect(place != nil, "\(heading)")
      if let place { rest = rest[place.upperBound...] }
    }
  }

  @Test func `one area shows only what belongs to it`() {
    let text = report(sample.assessment, ReportOptions(area: 1))
    #expect(text.contains("Nedan visas bara området Ett tillgängligt stöd."))
    #expect(text.contains("`hela-uppväxten`"))
    #expect(!text.contains("`handlingsplan`"))
  }

  @Test func `markup in what a case says stays text`() {
    var sample = sample
    let hostile = "<script>alert(1)</script> | `x` [y](javascript:z)\n# 1\u{202E}"
    sample.subject.unit = hostile
    sample.subject.note = hostile
    sample.subject.remarks[0].text = hostile
    sample.subject.tables[0].rows[0].answers[0] = Answer(.value(.text(hostile)))
    let lines = report(sample.assessment).split(separator: "\n", omittingEmptySubsequences: false)
    let own = Self.document.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == own.count + 1, "only the note has a line more")
    let escaped = #"\<script\>alert(1)\</script\> \| \`x\` \[y\](javascript:z) "# + "\\# 1"
    let hostileLines = lines.filter { $0.contains("script") }
    #expect(hostileLines.count == 4)
    for line in hostileLines {
      #expect(line.contains(escaped + "\u{202E}"))
      #expect(line.unicodeScalars.last == "\u{202C}", "the line ends in its own direction")
    }
  }

  private static func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

  private static let headings = [
    "Styrkor", "Luckor, viktigast först", "Risker", "Uppgifter som inte stämmer överens",
    "Läs med försiktighet", "Öppet: vet ej", "Frågor att ställa", "Gäller inte", "Antaganden",
    "Frågor som inte finns längre", "Källor",
  ]

  private static let document = """
    # Föräldraskapsstöd, lägesbild: Farsta (stadsdel, kommunkod 0180)

    - Avser 2019-09-30
    - bedömt per 2022-01-08
    - arbetsmaterial
    - PÅHITTAT EXEMPEL
    - Besvarat av: samordnare
    - Kunskapsunderlag: gapcheck 1.0
    - Känt: 23 av 38 uppgifter
    - Läge: mellan 31 och 68 av 100, beroende på det som inte är känt

    | Område | på plats | delvis | lucka | öppen | gäller inte |
    | --- | --: | --: | --: | --: | --: |
    | En stödjande organisation | 1 | 0 | 2 | 1 | 0 |
    | Ett tillgängligt stöd | 0 | 1 | 0 | 0 | 1 |
    | Alla | 1 | 1 | 2 | 1 | 1 |

    ## Styrkor

    ### Det finns många öppna förskolor. `öppna-förskolor`

    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (rapportens bedömning): Rapporten varnar för det.

    ### På plats

    - En stödjande organisation:
      - Kartläggning av stöd och behov `kartläggning`

    ## Luckor, viktigast först

    ### Ordinarie budget för föräldraskapsstödet `budget`

    - lucka (nr 1)
    - Stödet betalas bara med projektmedel.
    - **Varför:** Finansiering: bara projektmedel (Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43, 2019-09)
    - **Rekommendation:** För över stödet till ordinarie budget.
    - **Första steg:** Fråga när nästa budget låses.
    - Prioritet 15 = allvar 3×2 + lucka 2 + källor 5 + risker 2 + andra väntar 0
    - **Behövs först:** Strategi, handlingsplan eller styrdokument som nämndens alla delar följer (nr 2)
    - **Jämför:** 9 av 10 kommuner betalar stödet ur ordinarie budget, 2019 (PA Consulting 2019, avsnitt 2.5.1, s. 17)
    - **Källor:**
      - PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner som lyckas har en utsedd samordnare, en plan och ordinarie budget.
      - Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43 (exempel): Fem av sju stadsdelar betalar stödet främst med projektmedel.
    - **Bedömning:** Att en blandning räknas som delvis är vår egen bedömning.

    ### Strategi, handlingsplan eller styrdokument som nämndens alla delar följer `handlingsplan`

    - lucka (nr 2)
    - Det finns ingen handlingsplan.
    - **Varför:** Handlingsplan finns: nej
    - Prioritet 10 = allvar 2×2 + lucka 2 + källor 2 + risker 2 + andra väntar 0
    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner som lyckas har en utsedd samordnare, en plan och ordinarie budget.

    ### Universellt stöd under hela uppväxten `hela-uppväxten`

    - delvis (nr 3)
    - Alla åldrar har inte ett universellt stöd.
    - Inget universellt stöd till föräldrar med barn 13–17 år.
    - Kanske också: Inget universellt stöd till föräldrar med barn väntan–2 år.
    - **Varför:**
      - Program: listan är fullständig (1 st)
      - ABC – från: 3 år; till: 12 år (Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43, 2019-09)
    - Prioritet 7 = allvar 2×2 + delvis 1 + källor 2 + risker 0 + andra väntar 0
    - **Medvetet val:** Nämnden satsar på de yngsta först. (omprövas 2027-01-01)
    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (kartläggning): De kommuner som lyckas har en utsedd samordnare, en plan och ordinarie budget.
    - Bygger på antaganden, se ”Antaganden”.

    ## Risker

    ### Organisationen är bräcklig: stödet har projektmedel men ingen plan. `bräcklig-organisation`

    - **Gör viktigare:**
      - Ordinarie budget för föräldraskapsstödet (nr 1)
      - Strategi, handlingsplan eller styrdokument som nämndens alla delar följer (nr 2)
    - **Varför:**
      - Finansiering: bara projektmedel (Stockholms stad 2019, avsnittet ”Farsta”, ca s. 21–43, 2019-09)
      - Handlingsplan finns: nej
    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (rapportens bedömning): Rapporten varnar för det.

    ## Uppgifter som inte stämmer överens

    ### En samordnare finns, men ingen tid är avsatt. `samordnare-utan-tid`

    - **Gäller:** Utsedd samordnare
    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (rapportens bedömning): Rapporten varnar för det.

    ## Läs med försiktighet

    ### Fler orosanmälningar betyder inte att fler barn far illa. `orosanmälningar`

    - **Gäller:** Universellt stöd under hela uppväxten (nr 3)
    - **Källa:** PA Consulting 2019, avsnitt 2.5.1, s. 17 (rapportens bedömning): Rapporten varnar för det.

    ## Öppet: vet ej

    Svaren räcker inte för att bedöma de här framgångsfaktorerna.

    - En stödjande organisation:
      - Utsedd samordnare (på plats eller delvis) `samordnare`

    ## Frågor att ställa

    De frågor som avgör mest står först.

    ### Hur stor andel av en heltid har den som samordnar föräldraskapsstödet i kommunen? `samordnare.andel`

    - **Fråga:** socialchef
    - Svar hittills: antas vara 50 %
    - **Avgör:** Utsedd samordnare; 1 risk

    ### Är detta alla program? `program list`

    - **Fråga:** samordnare
    - **Avgör:** Utsedd samordnare; Familjecentral

    ## Gäller inte

    - Familjecentral `familjecentral`
      - Program: regionen driver den

    ## Antaganden

    - Samordnarens andel av en heltid: antas vara 50 % `samordnare.andel`

    ## Frågor som inte finns längre

    - samordnare.timmar = 20: frågan finns inte längre

    ## Källor

    - PA Consulting 2019: Kartläggning och ramverk för uppföljning – föräldraskapsstöd. PA Consulting, på uppdrag av MFoF, 2019-04-03. Tio utvalda kommuner. `pa-2019`
    - Stockholms stad 2019: Föräldraskapsstöd i ytterstaden, resultatredovisning. Stockholms stad, 2019. `stis-2019`

    """
}
