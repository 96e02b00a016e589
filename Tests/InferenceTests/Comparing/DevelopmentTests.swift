import Inference
import Rules
import Testing

/// Two assessments of one municipality, and the others of its county.
struct DevelopmentTests {
  private static let rules = """
    source s { title "S" publisher "P" date "2019" section a "A" pages "1" }
    area o { sv "O" en "O" }
    fact budget : one of ordinarie, projekt {
      choice ordinarie sv "o" en "o"
      choice projekt sv "p" en "p"
      sv "Budget" en "Budget"
    }
    fact plan : yes-no { sv "Plan" en "Plan" }
    entity insats {
      öppen : yes-no sv "Öppen" en "Open"
      sv "Insats" en "Activity"
    }
    factor pengar {
      area o
      sv "Pengar" en "Money"
      met when budget = ordinarie
      gap sv "g" en "g"
      severity high
      effort small
      advise sv "a" en "a"
      cite s a strength survey sv "n" en "n"
    }
    factor planen {
      area o
      sv "Planen" en "The plan"
      met when plan
      gap sv "g" en "g"
      severity low
      effort small
      advise sv "a" en "a"
      cite s a strength survey sv "n" en "n"
    }
    factor öppet {
      area o
      sv "Öppet" en "Open"
      met when some insats i where i.öppen
      gap sv "g" en "g"
      severity low
      effort small
      advise sv "a" en "a"
      cite s a strength survey sv "n" en "n"
    }
    risk bräcklig {
      when budget = projekt and not plan
      sv "Bräcklig." en "Fragile."
      raises pengar
      cite s a strength survey sv "n" en "n"
    }
    """

  private let engine: Engine

  init() throws {
    let file = SourceFile(name: "x.rules", bytes: [UInt8](Self.rules.utf8))
    let loaded = RuleBase.load([file])
    try #require(loaded.value != nil, "\(loaded.diagnostics.map { $0.sentence(in: .english) })")
    engine = Engine(try #require(loaded.value))
  }

  private func subject(
    _ answers: String, id: String = "a", unit: String = "A", code: String = "0180",
    date: String = "2025-01-01"
  ) throws -> Case {
    let text = "case \(id) { unit \"\(unit)\" kommun \(code) date \(date) }\n" + answers + "\n"
    let file = SourceFile(name: "x.case", bytes: [UInt8](text.utf8))
    let loaded = Case.load(file, with: engine.ruleBase)
    return try #require(
      loaded.value, "\(loaded.diagnostics.map { $0.sentence(in: .english) })")
  }

  private func development(_ before: String, _ after: String) throws -> Development {
    Development(
      from: try engine.assess(try subject(before)), to: try engine.assess(try subject(after)))
  }

  private func factor(_ id: String) throws -> Int {
    try #require(engine.ruleBase.factors.firstIndex { engine.ruleBase.string($0.id) == id })
  }

  private func fact(_ id: String) throws -> DecidingFact {
    .fact(try #require(engine.ruleBase.facts.firstIndex { engine.ruleBase.string($0.id) == id }))
  }

  @Test func `nothing has become of a case that is the same`() throws {
    let same = try development("plan = yes", "plan = yes")
    #expect(same.findings.isEmpty && same.answers.isEmpty)
    #expect(same.factors(.unchanged) == [try factor("planen")])
    #expect(same.factors(.stillOpen) == [try factor("pengar"), try factor("öppet")])
  }

  @Test func `better, worse and known now are kept apart`() throws {
    let development = try development(
      "budget = ordinarie\nplan = no",
      "budget = projekt\nplan = yes\ninsats x { öppen = yes }")
    #expect(development.factors(.worsened) == [try factor("pengar")])
    #expect(development.factors(.improved) == [try factor("planen")])
    #expect(development.factors(.nowKnown) == [try factor("öppet")])
  }

  @Test func `the most serious comes first`() throws {
    let development = try development(
      "budget = projekt\nplan = no", "budget = ordinarie\nplan = yes")
    #expect(development.factors(.improved) == [try factor("pengar"), try factor("planen")])
  }

  @Test func `answers that are known now, no longer known or different are kept apart`() throws {
    let development = try development(
      "budget = ordinarie\nplan = no", "budget = projekt\nplan = unknown")
    #expect(development.answers.map { $0.kind } == [.changed, .becameUnknown])
    #expect(
      development.answers.map { $0.subject }
        == [.fact(try fact("budget")), .fact(try fact("plan"))])
    let back = try self.development("plan = assume yes", "plan = yes")
    #expect(back.answers.map { $0.kind } == [.nowKnown])
    let doubt = try self.development("", "plan = unknown")
    #expect(doubt.answers.map { $0.kind } == [.changed])
  }

  @Test func `rows come, go and change, and a list is closed`() throws {
    let development = try development(
      "insats x { öppen = no }\ninsats y { öppen = no }",
      "insats x { öppen = yes }\ninsats z { öppen = no }\ninsats list complete")
    #expect(development.answers.map { $0.kind } == [.changed, .removed, .added, .nowKnown])
  }

  @Test func `a change tells which answers it comes from`() throws {
    let development = try development(
      "budget = ordinarie\nplan = no", "budget = projekt\nplan = yes\ninsats x { öppen = yes }")
    let causes = development.causes(ofFactor: try factor("pengar"))
    #expect(causes.map { $0.subject } == [.fact(try fact("budget"))])
    let rows = development.causes(ofFactor: try factor("öppet"))
    #expect(rows.map { $0.kind } == [.added])
  }

  @Test func `a risk comes, goes or becomes known`() throws {
    let came = try development("budget = ordinarie\nplan = no", "budget = projekt\nplan = no")
    #expect(came.findings.map { [$0.before, $0.after] } == [[.fails, .holds]])
    let known = try development("budget = projekt", "budget = projekt\nplan = no")
    #expect(known.findings.map { [$0.before, $0.after] } == [[.unknown, .holds]])
  }

  @Test func `a county has each of the others once, with its latest answers`() throws {
    let own = try subject("", id: "a-2025", unit: "A", code: "0180")
    let cases = [
      own, try subject("", id: "a-2020", unit: "A", code: "0180", date: "2020-01-01"),
      try subject("", id: "b-2020", unit: "B", code: "0114", date: "2020-01-01"),
      try subject("", id: "b-2024", unit: "B", code: "0114", date: "2024-01-01"),
      try subject("", id: "b-2022", unit: "B", code: "0114", date: "2022-01-01"),
      try subject("", id: "d", unit: "D", code: "0180"),
      try subject("", id: "c", unit: "C", code: "0380"),
    ]
    #expect(County.others(than: own, among: cases).map { $0.id } == ["b-2024", "d"])
    #expect(County.others(than: own, among: cases.reversed()).map { $0.id } == ["b-2024", "d"])
  }

  @Test func `a county counts each status`() throws {
    let others = try ["plan = yes", "plan = no", "plan = no", "plan = unknown", ""].map {
      try engine.assess(try subject($0))
    }
    let county = County(others: others)
    #expect(county.counts(ofFactor: try factor("planen")) == [1, 0, 2, 2, 0])
  }
}
