import FoundationEssentials
import Testing

@testable import gapcheck

/// What is filled in for rows with a known name.
struct FilledTests {
  private let desk = Desk(
    rules: rules,
    case: """
      case a { unit "Aby" date 2026-01-01 }
      kurs ett { namn = "Abc" träffar = 6 träffar } from "samtal"
      kurs två { namn = "ABC" nivå = särskild från = unknown språk = {} }
      """)

  private static let rules = #"""
    source källa { title "Källan" publisher "Verket" date "2019" section ett "Ett" section två "Två" }
    area stöd { sv "Stöd" en "Support" }
    choices nivå {
      choice öppen sv "öppen för alla" en "open to all"
      choice särskild sv "för några" en "for some"
    }
    choices språk {
      choice arabiska sv "arabiska" en "Arabic"
      choice finska sv "finska" en "Finnish"
    }
    entity kurs {
      sv "Kurser" en "Courses"
      ask sv "Är detta alla kurser?" en "Are these all courses?"
      namn : text sv "Namn" en "Name"
      nivå : one of nivå sv "Nivå" en "Level"
      från : age sv "Från" en "From"
      träffar : whole träffar sv "Träffar" en "Sessions"
      språk : set of språk sv "Språk" en "Languages"
    }
    known kurs abc {
      name "ABC" "Alla barn i centrum"
      nivå = öppen
      från = 3
      träffar = 4 träffar
      språk = { arabiska, finska }
      cite källa två strength survey sv "En kurs för alla." en "A course for all."
    }
    factor öppen {
      area stöd
      sv "En öppen kurs" en "An open course"
      met when no kurs k where k.nivå = öppen and k.från <= 3 and k.träffar > 5 and k.språk has finska
      gap sv "En lång kurs." en "A long course."
      severity low
      effort small
      advise sv "Ge en kort kurs." en "Give a short course."
      cite källa ett strength survey sv "Korta kurser når många." en "Short courses reach many."
    }
    weights { severity 2 gap 2 partly 1 survey 2 risk 2 waiting 1 }
    """#

  @Test func `the report tells what is filled in and where from`() {
    #expect(desk.run("check", "a.case") == .done)
    #expect(
      desk.output.contains(
        """

        Ifyllt ur det som är känt om programmen
        ---------------------------------------

        Det här står inte i svaren. Är det annorlunda hos er, gäller det ni svarar.

          - Abc – nivå: öppen för alla; från: 3 år; språk: arabiska och finska
            Källa: Verket 2019, avsnittet ”Två” (kartläggning): En kurs för alla.

          - ABC – träffar: 4 träffar
            Källa: Verket 2019, avsnittet ”Två” (kartläggning): En kurs för alla.

        """), "\(desk.output)")
  }

  @Test func `reasons tell the answers from what is filled in`() {
    #expect(desk.run("check", "a.case") == .done)
    #expect(
      desk.output.contains(
        """
            Varför: Abc – träffar: 6 träffar (samtal); nivå: öppen för alla; från: 3 år;
              språk: arabiska och finska (ifyllt ur Verket 2019, avsnittet ”Två”)
        """), "\(desk.output)")
  }

  @Test func `a line of a proof tells where the value comes from`() {
    #expect(desk.run("explain", "--full", "--lang", "en", "a.case", "öppen") == .done)
    #expect(
      desk.output.contains(
        """
        │       ├ yes: level is “open to all” [filled in from Verket 2019, section
        │       │   “Två”]
        """), "\(desk.output)")
  }

  @Test func `JSON has what is filled in beside the case as it was written`() throws {
    #expect(desk.run("check", "--format", "json", "a.case") == .done)
    let report = try JSONDecoder().decode(Report.self, from: Data(desk.output.utf8))
    #expect(report.filled.map { $0.row } == ["ett", "två"])
    #expect(report.filled.map { $0.known } == ["abc", "abc"])
    #expect(report.filled[0].fields.map { $0.field } == ["nivå", "från", "språk"])
    #expect(report.filled[1].fields.map { $0.field } == ["träffar"])
    #expect(
      report.filled[0].fields.map { $0.text }
        == ["öppen för alla", "3\u{A0}år", "arabiska och finska"])
    #expect(report.filled[0].citations.map { $0.section } == ["två"])
    let rows = report.case.lists[0].rows
    #expect(
      rows.map { $0.fields.map { $0.field } } == [
        ["namn", "träffar"], ["namn", "nivå", "från", "språk"],
      ])
    #expect(desk.output.contains("\"value\": \"öppen\""), "\(desk.output)")
  }

  @Test func `a case without such names says nothing of it`() {
    desk.put("case b { date 2026-01-01 }\nkurs tre { namn = \"ABCD\" }", at: "b.case")
    #expect(desk.run("check", "b.case") == .done)
    #expect(!desk.output.contains("Ifyllt"))
  }

  private struct Report: Decodable {
    var `case`: Case
    var filled: [Row]

    struct Case: Decodable { var lists: [List] }
    struct List: Decodable { var rows: [Written] }
    struct Written: Decodable { var fields: [Field] }
    struct Row: Decodable {
      var row: String
      var known: String
      var fields: [Filled]
      var citations: [Citation]
    }
    struct Field: Decodable { var field: String }
    struct Filled: Decodable {
      var field: String
      var text: String
    }
    struct Citation: Decodable { var section: String }
  }
}
