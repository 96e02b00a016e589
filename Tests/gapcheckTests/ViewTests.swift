import FoundationEssentials
import Testing

@testable import gapcheck

/// `check --view`: the questions of a framework, filled in.
struct ViewTests {
  private let desk = Desk(
    rules: rules,
    case: """
      case a { unit "Aby" date 2026-01-01 }
      plan.finns = yes from "nämnden"
      andel = 40 %
      kurs abc { namn = "ABC" från = 3 till = 12 }
      kurs två { namn = "Tonår" från = 13 till = 15 }
      regler = n/a "regionen ansvarar"
      """)

  private static let rules = #"""
    source källa { title "Källan" publisher "Verket" date "2019" section ett "Ett" }
    area stöd { sv "Stöd" en "Support" }
    role staten { sv "staten" en "the state" }
    fact plan.finns : yes-no { sv "Plan" en "Plan" }
    fact andel : percent { sv "Andel som nås" en "Share reached" }
    fact regler : yes-no { sv "Regler" en "Rules" }
    fact lagar : yes-no { sv "Lagar" en "Laws" }
    entity kurs {
      sv "Kurser" en "Courses"
      namn : text sv "Namn" en "Name"
      från : age sv "Från" en "From"
      till : age sv "Till" en "To"
    }
    derived läge : yes-no else no { sv "Gott läge" en "Good state" }
    rule gott { when plan.finns then läge = yes }
    risk lång {
      when some kurs k where k.till > 12
      sv "Kurserna är för gamla." en "The courses are too old."
      judgement sv "Så tycker vi." en "So we think."
    }
    factor plan {
      area stöd
      sv "En plan" en "A plan"
      met when plan.finns
      gap sv "Ingen plan." en "No plan."
      severity low effort small
      advise sv "Skriv." en "Write."
      judgement sv "x" en "x"
    }
    factor åldrar {
      area stöd
      sv "Alla åldrar" en "All ages"
      met when every age a in 3 ... 18 has andel > 50 % and (some kurs k where k.från <= a)
      gap sv "Åldrar saknas." en "Ages are missing."
      gap for age a in 16 ... 18 where andel < 50 % sv "Inget för {a}." en "Nothing for {a}."
      severity low effort small
      advise sv "Ge." en "Give."
      judgement sv "x" en "x"
    }
    factor öppen {
      area stöd
      sv "Öppet" en "Open"
      met when lagar
      gap sv "Stängt." en "Closed."
      severity low effort small
      advise sv "Öppna." en "Open."
      judgement sv "x" en "x"
    }
    factor regel {
      area stöd
      owner staten
      sv "Regler går ihop" en "Rules fit"
      met when regler
      gap sv "Regler krockar." en "Rules collide."
      severity low effort small
      advise sv "Skriv." en "Write."
      judgement sv "x" en "x"
    }
    weights { severity 2 gap 2 partly 1 }
    view ram {
      sv "Ramen" en "The frame"
      cite källa ett strength guidance sv "Så ska det vara." en "As it should be."
      part sv "Första delen" en "First part" {
        line sv "Finns en plan?" en "Is there a plan?" items plan
        line sv "Vilka åldrar får stöd, och hur stor andel av alla föräldrar är det som nås?" en "Which ages?" items åldrar
        line sv "Vilka kurser finns?" en "Which courses are there?" items kurs
      }
      part sv "Andra delen" en "Second part" {
        line sv "Hur är läget?" en "What is the state?" items läge, lång, öppen, andel, stöd
        line sv "Går reglerna ihop?" en "Do the rules fit?" items regel
      }
    }
    view lista { sv "Listan" en "The list" items plan, kurs }
    """#

  @Test func `each question has its outcome and why`() {
    #expect(desk.run("check", "a.case", "--view", "ram") == .done)
    #expect(
      desk.output == """
        Ramen: Aby
        Avser 2026-01-01 · arbetsmaterial
        Källa: Verket 2019, avsnittet ”Ett” (nationell vägledning): Så ska det vara.

        Första delen
        ------------

         1. Finns en plan?                                                          [ja]
            Svaret är ja på ”Plan”.

         2. Vilka åldrar får stöd, och hur stor andel av alla föräldrar är det som nås?
                                                                                   [nej]
            Åldrar saknas.
            Inget för 16–18 år.

         3. Vilka kurser finns?
            ABC, 3–12 år; Tonår, 13–15 år
            Listan kan vara längre.

        Andra delen
        -----------

         1. Hur är läget?
            - Gott läge: ja
            - Kurserna är för gamla.                                                [ja]
              Listan ”Kurser” har Tonår, 13–15 år.
            - Öppet                                                             [vet ej]
              Beror på: Lagar
            - Andel som nås: 40 %
            - Stöd: 1 på plats, 0 delvis, 1 lucka, 1 öppen, 0 gäller inte

         2. Går reglerna ihop?                                             [gäller inte]
            Regler: regionen ansvarar

        """, "\(desk.output)")
  }

  @Test func `a view without parts lists its items`() {
    #expect(desk.run("check", "a.case", "--view=lista", "--lang", "en") == .done)
    #expect(
      desk.output == """
        The list: Aby
        As of 2026-01-01 · working draft

         1. A plan                                                                 [yes]
            The answer is yes to “Plan”.

         2. Courses
            ABC, 3–12 years; Tonår, 13–15 years
            The list may be longer.

        """, "\(desk.output)")
  }

  @Test func `JSON has the view that was asked for`() throws {
    #expect(desk.run("check", "--format", "json", "--view", "ram", "a.case") == .done)
    let report = try JSONDecoder().decode(Report.self, from: Data(desk.output.utf8))
    #expect(report.views.map { $0.id } == ["ram"])
    #expect(report.views[0].parts.map { $0.title } == ["Första delen", "Andra delen"])
    let answers = report.views[0].parts.flatMap { $0.lines.flatMap { $0.answers } }
    #expect(
      answers.map { $0.kind } == [
        "factor", "factor", "entity", "derived", "risk", "factor", "fact", "area", "factor",
      ])
    #expect(answers.compactMap { $0.status } == ["met", "gap", "open", "notApplicable"])
    #expect(answers[1].why == ["Åldrar saknas.", "Inget för 16–18\u{A0}år."])
    #expect(desk.run("check", "--format", "json", "a.case") == .done)
    #expect(!desk.output.contains("\"views\""))
  }

  @Test func `an unknown view is told with those there are`() {
    #expect(desk.run("check", "a.case", "--view", "rama") == .usage)
    #expect(
      desk.errorOutput.contains(
        "fel: vyn 'rama' finns inte; ange en av dem som finns: lista, ram [G358]"))
    #expect(desk.run("check", "a.case", "--view") == .usage)
    #expect(
      desk.errorOutput.contains(
        "fel: '--view' behöver en vy; ange en av dem som finns: lista, ram [G359]"))
    #expect(desk.run("check", "a.case", "--view", "ram", "--brief") == .usage)
  }

  private struct Report: Decodable {
    var views: [View]

    struct View: Decodable {
      var id: String
      var parts: [Part]
    }
    struct Part: Decodable {
      var title: String
      var lines: [Line]
    }
    struct Line: Decodable { var answers: [Answer] }
    struct Answer: Decodable {
      var kind: String
      var status: String?
      var why: [String]
    }
  }
}
