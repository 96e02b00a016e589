import Testing

@testable import Rules

/// What a checked case and its expectations hold.
struct CaseModelTests {
  static let text = #"""
    case farsta {
      unit "Farsta" kommun 0180 kind stadsdel
      date 2019-09-30
      rules "1.0"
      fictional
      answered-by "föräldrarådgivare"
      state settled
      note "En not."
    }
    plan.finns = unknown by chef note "vet inte"
    andel = assume 12.5 %
    antal = 3 barn from källa avsnitt on 2019-09
    kostnad = 0.5 kr from "intervju"
    ålder = väntar from källa "s. 3"
    tid = n/a "regionen ansvarar"
    år = 2019
    dag = 2019-09-30
    fritext = "text med \"citat\""
    typ = selektiv
    nivåer = { universell, indikerad, ... }
    spann = väntar ... 12
    gammal.fråga = 3 dagar
    program b { från = 3 till = 12 from "rapporten" nivå = unknown } from källa bilaga
    program a { }
    program list n/a "ansvaret är regionens"
    plan plan { owner "chefen" due 2026-12-31 status ongoing note "på väg" }
    choice plan { reason "råd" review 2027 }
    disputed plan "nej"
    disputed gammal "nej"
    """#

  @Test func `a case keeps all that it says`() throws {
    let loaded = try CaseText.load(case: Self.text)
    #expect(loaded.diagnostics == [])
    let subject = try #require(loaded.value)
    let base = try CaseText.ruleBase()
    #expect(subject.id == "farsta")
    #expect(subject.unit == "Farsta")
    #expect(subject.municipality == "0180")
    #expect(subject.kind == "stadsdel")
    #expect(subject.date == 18_169)
    #expect(subject.rulesVersion == "1.0")
    #expect(subject.isFictional)
    #expect(!subject.isDraft)
    #expect(subject.answeredBy == "föräldrarådgivare")
    func state(_ name: String) throws -> Answer.State {
      subject.answers[try #require(base.fact(named: name))].state
    }
    #expect(try state("plan.finns") == .unknown)
    #expect(try state("andel") == .assumed(.number(125_000)))
    #expect(try state("antal") == .value(.number(30_000)))
    #expect(try state("kostnad") == .value(.number(5_000)))
    #expect(try state("ålder") == .value(.number(-10_000)))
    #expect(try state("tid") == .notApplicable("regionen ansvarar"))
    #expect(try state("år") == .value(.number(20_190_000)))
    #expect(try state("dag") == .value(.number(181_690_000)))
    #expect(try state("fritext") == .value(.text("text med \"citat\"")))
    #expect(try state("typ") == .value(.choice(1)))
    #expect(try state("nivåer") == .value(.set(0b101, isOpen: true)))
    #expect(try state("spann") == .value(.range(-10_000, 120_000)))
  }

  @Test func `answers keep where they come from`() throws {
    let subject = try #require(try CaseText.load(case: Self.text).value)
    let base = try CaseText.ruleBase()
    let antal = subject.answers[try #require(base.fact(named: "antal"))].provenance
    #expect(antal.source == 0)
    #expect(antal.section == 0)
    #expect(antal.date == "2019-09")
    let kostnad = subject.answers[try #require(base.fact(named: "kostnad"))].provenance
    #expect(kostnad.source == nil)
    #expect(kostnad.place == "intervju")
    let ålder = subject.answers[try #require(base.fact(named: "ålder"))].provenance
    #expect(ålder.source == 0)
    #expect(ålder.place == "s. 3")
    let plan = subject.answers[try #require(base.fact(named: "plan.finns"))].provenance
    #expect(plan.role == 0)
    #expect(plan.note == "vet inte")
  }

  @Test func `rows are sorted and keep their fields`() throws {
    let subject = try #require(try CaseText.load(case: Self.text).value)
    let base = try CaseText.ruleBase()
    let table = subject.tables[try #require(base.relation(named: "program"))]
    #expect(table.rows.map { $0.id } == ["a", "b"])
    #expect(table.completeness == .notApplicable("ansvaret är regionens"))
    #expect(
      table.rows[1].answers.map { $0.state } == [
        .absent, .value(.number(30_000)), .value(.number(120_000)), .unknown, .absent,
      ])
    #expect(table.rows[1].answers[2].provenance.place == "rapporten")
    #expect(table.rows[1].provenance.section == 1)
  }

  @Test func `remarks and retired names are kept`() throws {
    let subject = try #require(try CaseText.load(case: Self.text).value)
    #expect(subject.remarks.map { $0.kind } == [.plan, .choice, .disputed])
    #expect(subject.remarks[0].owner == "chefen")
    #expect(subject.remarks[0].date == "2026-12-31")
    #expect(subject.remarks[0].status == "ongoing")
    #expect(subject.remarks[1].text == "råd")
    #expect(
      subject.retired.map { $0.name + ": " + $0.statement }
        == ["gammal.fråga: gammal.fråga = 3 dagar", "gammal: disputed gammal \"nej\""])
  }

  @Test func `an empty list and a complete one are closed`() throws {
    let base = try CaseText.ruleBase()
    let program = try #require(base.relation(named: "program"))
    for word in ["none", "complete"] {
      let text = "case prov { date 2019-09-30 }\nprogram list \(word)"
      let subject = try #require(try CaseText.load(case: text).value)
      #expect(subject.tables[program].completeness == .closed)
      #expect(subject.tables[program].rows.isEmpty)
    }
  }

  @Test func `expectations are resolved`() throws {
    let base = try CaseText.ruleBase()
    let subject = try #require(try CaseText.load(case: CaseText.subject).value)
    let loaded = Expectations.load(
      SourceFile(
        name: "prov.expect",
        bytes: [UInt8](
          #"""
          factor plan open rank 2 unknown plan.finns, program list because program abc.från says "a" says-not "b"
          risk svag no
          derived läge = bra
          derived läge = unknown
          question andel place 1
          no question program list
          nothing else concluded
          """#.utf8)), with: base, for: subject)
    #expect(loaded.diagnostics == [])
    let lines = try #require(loaded.value).lines
    #expect(lines.count == 7)
    guard case .factor(0, let factor) = lines[0].subject else {
      Issue.record("\(lines[0])")
      return
    }
    let program = try #require(base.relation(named: "program"))
    let plan = try #require(base.fact(named: "plan.finns"))
    #expect(factor.status == .open)
    #expect(factor.rank == 2)
    #expect(factor.unknown == [.fact(plan), .list(program)])
    #expect(factor.because == [.field(relation: program, row: "abc", column: 1)])
    #expect(factor.says == ["a"])
    #expect(factor.saysNot == ["b"])
  }
}
