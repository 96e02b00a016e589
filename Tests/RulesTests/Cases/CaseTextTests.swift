import Testing

@testable import Rules

/// The canonical form of a case.
struct CaseTextTests {
  private static let canonical = #"""
    case prov {
      unit "Prov" kommun 0180 kind stadsdel
      date 2019-09-30
      rules "1.0"
      fictional
      answered-by "chefen"
      state settled
      note "Allt \"med\" citat och \\."
    }

    andel = 40 %
      from källa avsnitt on 2019-09 by chef
      note "Enligt kartan."
    antal = assume 12 barn
    dag = 2019-01-31
    fritext = "rad"
      from "ett möte"
    kostnad = -0.5 kr
    nivåer = { selektiv, ... }
    plan.finns = unknown
    spann = 3 ... 12
    tid = n/a "gäller inte oss"
    typ = selektiv
    ålder = väntar
      from källa "s. 12"

    program abc {
      namn = "ABC"
      från = unknown
        note "ingen vet"
    } from källa bilaga
      note "en rad"
    program tom {
    }
    program list complete

    plan plan {
      owner "chefen"
      due 2026-12
      status ongoing
      note "På gång."
    }
    disputed plan "nej"

    gammal.fråga = 3 dagar note "kvar"

    """#

  private func written(_ text: String, name: String = "a.case") throws -> String {
    let base = try CaseText.ruleBase()
    let file = SourceFile(name: name, bytes: [UInt8](text.utf8))
    let loaded = Case.load(file, with: base)
    #expect(loaded.diagnostics.map { Expected($0, in: [file]) } == [])
    return String(decoding: try #require(loaded.value).written(with: base), as: UTF8.self)
  }

  @Test func `what is in canonical form stays as it is`() throws {
    #expect(try written(Self.canonical) == Self.canonical)
  }

  @Test func `order, layout and comments make no difference`() throws {
    let text = #"""
      case prov { date 2019-09-30 }
      typ = selektiv // varför
      program list none
      gammal.fråga = 3 dagar  // en kommentar
        note "a // b"
      andel=40 %
      """#
    #expect(
      try written(text) == #"""
        case prov {
          date 2019-09-30
          state draft
        }

        andel = 40 %
        typ = selektiv

        program list none

        gammal.fråga = 3 dagar note "a // b"

        """#)
  }

  @Test func `answers in JSON to questions that no longer exist are kept`() throws {
    let json = #"""
      { "id": "prov", "date": "2019-09-30",
        "answers": [
          { "fact": "gammal.fråga", "state": "assumed", "value": { "from": 3, "to": 12 },
            "source": "källa", "section": "avsnitt", "on": "2019", "by": "chef", "note": "kvar" } ],
        "remarks": [ { "kind": "plan", "factor": "gammal", "owner": "A", "due": "2026" } ],
        "retired": [ { "name": "gammal", "statement": "choice gammal { reason \"råd\" }" } ] }
      """#
    #expect(
      try written(json, name: "a.json") == #"""
        case prov {
          date 2019-09-30
          state draft
        }

        gammal.fråga = assume 3 ... 12 from källa avsnitt on 2019 by chef note "kvar"
        plan gammal { owner "A" due 2026 }
        choice gammal { reason "råd" }

        """#)
  }

  @Test(
    arguments: [
      (#""ord""#, "ord"), (#""två ord""#, #""två ord""#), ("true", "yes"), ("-1.5", "-1.5"),
      (#"{ "choices": ["a", "b"], "open": true }"#, "{ a, b, ... }"),
      (#""2019-09-30""#, "2019-09-30"),
    ])
  func `the value of a retired answer is kept`(json: String, text: String) throws {
    let answer = #"{ "fact": "gammal.fråga", "state": "value", "value": \#(json) }"#
    let written = try written(
      #"{ "id": "prov", "date": "2019-09-30", "answers": [ \#(answer) ] }"#, name: "a.json")
    #expect(written.hasSuffix("\n\ngammal.fråga = \(text)\n"))
  }

  @Test func `a retired answer that cannot be read is told where it stands`() throws {
    try expectDiagnostics(
      case: #"""
        { "id": "prov", "date": "2019-09-30",
          "retired": [ { "name": "gammal", "statement": "gammal.fråga = )" } ] }
        """#,
      Expected(
        54, "gammal.fråga = )",
        sv: "')' är inget svar; skriv ett värde, unknown, n/a \"…\" eller assume",
        en: "')' is no answer; write a value, unknown, n/a \"…\" or assume"))
  }
}
