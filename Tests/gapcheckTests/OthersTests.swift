import FoundationEssentials
import Testing

@testable import gapcheck

/// Factors that are others' to see to.
struct OthersTests {
  private let desk = Desk(
    rules: rules,
    case: """
      case a { unit "Aby" date 2026-01-01 }
      kurser = no
      vägledning = no
      regler = no
      pengar = yes
      """)

  private static let rules = #"""
    source källa { title "Källan" publisher "Verket" date "2019" section ett "Ett" }
    area stöd { sv "Stöd" en "Support" }
    role länsstyrelse { sv "länsstyrelsen" en "the county board" }
    role staten { sv "staten" en "the state" }
    fact kurser : yes-no { sv "Kurser" en "Courses" }
    fact vägledning : yes-no { sv "Vägledning" en "Guidance" }
    fact regler : yes-no { sv "Regler går ihop" en "Rules fit" }
    fact pengar : yes-no { sv "Pengar" en "Money" }
    factor egen {
      area stöd
      sv "Egna kurser" en "Own courses"
      met when kurser
      gap sv "Inga kurser." en "No courses."
      severity low
      effort small
      advise sv "Ge kurser." en "Give courses."
      judgement sv "Vår bedömning." en "Our judgement."
    }
    factor vägledd {
      area stöd
      owner länsstyrelse
      sv "Vägledning finns" en "There is guidance"
      met when vägledning
      gap sv "Vägledningen saknas." en "There is no guidance."
      severity high
      effort small
      advise sv "Be om vägledning." en "Ask for guidance."
      requires egen
      cite källa ett strength survey sv "Vägledning efterfrågas." en "Guidance is asked for."
    }
    factor reglerad {
      area stöd
      owner staten
      sv "Regler som går ihop" en "Rules that fit"
      met when regler
      partly when pengar sv "Reglerna går delvis ihop." en "The rules fit partly."
      gap sv "Reglerna hindrar." en "The rules hinder."
      severity low
      effort large
      advise sv "Skriv till staten." en "Write to the state."
      judgement sv "Det här kan kommunen inte lösa." en "This the municipality cannot solve."
    }
    weights { severity 2 gap 2 partly 1 survey 2 risk 2 waiting 1 }
    """#

  @Test func `what others must do stands after the gaps, by whom`() {
    #expect(desk.run("check", "a.case") == .done)
    #expect(
      desk.output.contains(
        """

        Ta upp med andra
        ----------------

        Det här kan kommunen inte lösa själv. Det räknas inte in i läget.

            Vägledning finns                                                     [lucka]
            Ta upp med: länsstyrelsen
            Vägledningen saknas.
            Varför: Vägledning: nej
            Rekommendation: Be om vägledning.
            Källa: Verket 2019, avsnittet ”Ett” (kartläggning): Vägledning efterfrågas.

            Regler som går ihop                                                 [delvis]
            Ta upp med: staten
            Reglerna går delvis ihop.
            Varför:
            - Regler går ihop: nej
            - Pengar: ja
            Rekommendation: Skriv till staten.
            Bedömning: Det här kan kommunen inte lösa.

        """), "\(desk.output)")
    #expect(desk.output.contains("  - Verket 2019: Källan."))
  }

  @Test func `it neither waits, ranks nor counts`() {
    #expect(desk.run("check", "a.case") == .done)
    #expect(desk.output.contains("Läge: 0 av 100\n"))
    #expect(
      desk.output.contains(
        "Stöd                                        0       0      1      0            0\n"))
    #expect(
      desk.output.contains(
        "Prioritet 4 = allvar 1×2 + lucka 2 + källor 0 + risker 0 + andra väntar 0"),
      "\(desk.output)")
  }

  @Test func `the screen has a line for it`() {
    #expect(desk.run("check", "--brief", "--lang", "en", "a.case") == .done)
    #expect(
      desk.output.contains("\nRaise with others: There is guidance; Rules that fit\n"),
      "\(desk.output)")
  }

  @Test func `--fail-on counts the municipality's own gaps`() {
    #expect(desk.run("check", "--fail-on", "high", "a.case") == .done)
    #expect(desk.run("check", "--fail-on", "low", "a.case") == .found)
  }

  @Test func `JSON says whose it is`() throws {
    #expect(desk.run("check", "--format", "json", "a.case") == .done)
    let report = try JSONDecoder().decode(Report.self, from: Data(desk.output.utf8))
    #expect(report.factors.map { $0.id } == ["egen", "reglerad", "vägledd"])
    #expect(report.factors.map { $0.owner } == [nil, "staten", "länsstyrelse"])
    #expect(report.factors.map { $0.priority == nil } == [false, true, true])
  }

  private struct Report: Decodable {
    var factors: [Factor]

    struct Factor: Decodable {
      var id: String
      var owner: String?
      var priority: Priority?
    }

    struct Priority: Decodable { var rank: Int }
  }
}
