import Foundation
import Testing

@testable import WebEngine

/// What the page asks, answered natively.
struct SessionTests {
  private var session = Session()

  init() throws { _ = session.use(Parts(try RuleFolder.shipped.rules())) }

  private mutating func answer(
    _ command: String, of subject: String = "", _ arguments: String...
  ) -> String {
    let parts = ([command, "sv", subject] + arguments).map { [UInt8]($0.utf8) }
    return String(
      decoding: session.answer(Parts(Array(parts.joined(separator: [0])))), as: UTF8.self)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  @Test mutating func `a new case is empty and has its day`() throws {
    let new = answer("new", of: "", "2026-11-26")
    let state = try object(answer("state", of: new))
    let subject = try #require(state["case"] as? [String: Any])
    #expect(subject["date"] as? String == "2026-11-26")
    #expect((subject["answers"] as? [Any])?.isEmpty == true)
  }

  @Test mutating func `the state tells for each question whether it is asked`() throws {
    let form = try object(answer("form"))
    let sections = try #require(form["sections"] as? [[String: Any]])
    let questions = sections.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
    let place = try #require(
      questions.firstIndex { $0["fact"] as? String == "samordnare.andel" })
    let new = answer("new", of: "", "2026-11-26")
    var words: [String] = []
    for value in ["", "övergripande", "ingen"] {
      let subject =
        value.isEmpty
        ? new
        : answer("edit", of: new, "fact", "samordnare.uppdrag", "state", "value", "value", value)
      let asked = try #require(object(answer("state", of: subject))["asked"] as? [String])
      #expect(asked.count == questions.count)
      words.append(asked[place])
    }
    #expect(words == ["open", "yes", "no"])
  }

  @Test mutating func `the state tells what is filled in for a named row, until it is answered`()
    throws
  {
    let new = answer("new", of: "", "2026-11-26")
    let named = answer(
      "edit", of: new, "row", "insats", "", "state", "value", "field", "namn", "state", "value",
      "value", "Familjeliv i Sverige")
    var filled = try #require(object(answer("state", of: named))["filled"] as? [[String: String]])
    #expect(filled.count == 1)
    let row = try #require(filled.first?["row"])
    #expect(filled.first?["entity"] == "insats")
    #expect(
      filled.first?["text"]
        == "Ifyllt ur PA Consulting Group 2019, avsnitt\u{A0}2.2.2, s.\u{A0}10 ff.: nivå: "
        + "universellt stöd anpassat till en grupp; målgrupp: nyanlända föräldrar. "
        + "Det här står inte i svaren. Är det annorlunda hos er, gäller det ni svarar.")
    let own = answer(
      "edit", of: named, "row", "insats", row, "state", "value", "field", "namn", "state", "value",
      "value", "Familjeliv i Sverige", "field", "målgrupp", "state", "value", "value", "alla")
    filled = try #require(object(answer("state", of: own))["filled"] as? [[String: String]])
    #expect(filled.first?["text"]?.contains("anpassat till en grupp. Det här") == true)
    #expect(try #require(object(answer("state", of: new))["filled"] as? [Any]).isEmpty)
  }

  @Test mutating func `a change tells what it changed, and a wrong one what is wrong`() throws {
    let new = answer("new", of: "", "2026-11-26")
    let changed = answer(
      "edit", of: new, "fact", "handlingsplan.form", "state", "value", "value", "ingen", "note",
      "Inte ännu")
    #expect(changed.contains("handlingsplan.form = ingen\n  note \"Inte ännu\""))
    #expect(answer("changed", of: changed, new).contains("Saknas: "))
    #expect(answer("changed", of: new, new) == "Svaret ändrade inget i resultatet.")
    let refused = try object(
      answer("edit", of: new, "fact", "samordnare.andel", "state", "value", "value", "många"))
    #expect(refused["schema"] as? String == "gapcheck/diagnostics/1")
    #expect(answer("hitta på").contains("G330"))
  }

  @Test mutating func `what is told of a case is HTML without preformatted text`() throws {
    let subject = String(
      decoding: try Repository.bytes(#require(RuleFolder.shipped.cases().first)), as: UTF8.self)
    for depth in ["short", "middle", "full", "whyNot", "rank"] {
      let told = answer("explain", of: subject, "ordinarie-budget", depth)
      #expect(told.hasPrefix("<") && !told.contains("├"), "\(depth)")
    }
    #expect(answer("explain", of: subject, "ordinarie-budget", "full").contains("<summary>"))
    #expect(answer("questions", of: subject).contains("<ol start=\"1\">"))
    #expect(answer("brief", of: subject).contains("<div class=\"brief\">"))
    #expect(answer("trace", of: subject).contains("<p><strong>"))
  }

  @Test mutating func `a change tells which rules conclude something else`() throws {
    let none = answer("new", of: "", "2026-11-26")
    let edit = ["fact", "handlingsplan.form", "state", "value", "value"]
    let without = answer("edit", of: none, edit[0], edit[1], edit[2], edit[3], edit[4], "ingen")
    let told = answer("whatif", of: without, none)
    #expect(told.contains("<h3>Luckor som tillkommer</h3>"))
    #expect(answer("whatif", of: none, none).contains("Inga regler drar andra slutsatser"))
  }

  @Test mutating func `other weights give another order, and the rules keep theirs`() throws {
    let subject = String(
      decoding: try Repository.bytes(#require(RuleFolder.shipped.cases().first)), as: UTF8.self)
    let before = answer("check", of: subject)
    let weights = try #require(
      JSONSerialization.jsonObject(with: Data(answer("weights").utf8)) as? [[String: Any]])
    #expect(weights.count == 10)
    #expect(weights.first?["value"] as? Int == 20)
    #expect(answer("weigh", of: subject).contains("<strong>0 av"))
    #expect(!answer("weigh", of: subject, "0", "20", "20").contains("<strong>0 av"))
    #expect(answer("check", of: subject) == before)
  }

  @Test mutating func `rules with errors are told and leave those before in use`() throws {
    let before = answer("form")
    let told = String(
      decoding: session.use(Parts(Array("sv\0fel.rules\0fact x : yes-no {".utf8))), as: UTF8.self)
    let diagnostics = try #require(object(told)["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.first?["file"] as? String == "fel.rules")
    #expect(diagnostics.first?["line"] as? Int == 1)
    #expect(answer("form") == before)
  }
}
