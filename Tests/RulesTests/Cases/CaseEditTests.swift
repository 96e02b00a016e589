import Testing

@testable import Rules

/// Changes of a case's text, as a form says them.
struct CaseEditTests {
  private static let text = """
    // Kommentaren står kvar.
    case prov {
      unit "Provköping"
      date 2019-09-30
    }

    plan.finns = yes  // Så här.
    program abc { från = 3 } from källa avsnitt
    program list complete

    """

  /// The text after a change, or the code of what is wrong with it.
  private func changed(
    _ edit: CaseEdit, in text: String = Self.text
  ) throws -> String {
    let file = SourceFile(name: "prov.case", bytes: [UInt8](text.utf8))
    let result = file.applying(edit, with: try CaseText.ruleBase())
    guard let bytes = result.value else {
      return result.diagnostics.map { $0.code.description }.joined(separator: " ")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func answer(_ fact: String, _ value: String) -> CaseEdit {
    var edit = CaseEdit(.fact(fact))
    edit.said.state = .value
    edit.said.value = value
    return edit
  }

  @Test func `an answer replaces the one before, and everything else stays`() throws {
    #expect(
      try changed(answer("plan.finns", "no"))
        == Self.text.replacing("plan.finns = yes", with: "plan.finns = no"))
  }

  @Test func `a new answer comes last, with where it comes from`() throws {
    var edit = answer("andel", "12,5")
    edit.said.source = "källa"
    edit.said.section = "avsnitt"
    edit.said.date = "2019-09"
    edit.said.note = "Sagt av \"chefen\"\ni telefon\\post"
    edit.said.role = "chef"
    #expect(
      try changed(edit)
        == Self.text + """
          andel = 12.5 %
            from källa avsnitt
            on 2019-09
            note "Sagt av \\"chefen\\" i telefon\\\\post"
            by chef

          """)
  }

  @Test func `an answer is taken out`() throws {
    let text = try changed(CaseEdit(.fact("plan.finns")))
    #expect(!text.contains("plan.finns"))
    #expect(text.contains("// Så här."))
  }

  @Test(arguments: [
    ("antal", "1 0", "antal = 10 barn"), ("kostnad", "1 234,5", "kostnad = 1234.5 kr"),
    ("ålder", "väntar", "ålder = väntar"), ("år", "2019", "år = 2019"),
    ("dag", "2019-01-31", "dag = 2019-01-31"),
    ("fritext", "En \"text\"", #"fritext = "En \"text\"""#),
    ("typ", "selektiv", "typ = selektiv"),
    ("nivåer", "universell, selektiv, ...", "nivåer = { universell, selektiv, ... }"),
    ("nivåer", "", "nivåer = { }"), ("spann", "väntar ... 12", "spann = väntar ... 12"),
  ])
  func `a value is written as its type is`(
    _ fact: String, _ value: String, _ expected: String
  ) throws {
    #expect(try changed(answer(fact, value)) == Self.text + expected + "\n")
  }

  @Test func `what is wrong with a value is told, and nothing is changed`() throws {
    #expect(try changed(answer("antal", "101")) == "G135")
    #expect(try changed(answer("antal", "många")) == "G208")
  }

  @Test func `"vet ej", n-a and assumptions are written`() throws {
    var edit = CaseEdit(.fact("andel"))
    edit.said.state = .unknown
    #expect(try changed(edit).hasSuffix("\nandel = unknown\n"))
    edit.said.state = .notApplicable
    edit.said.value = "regionen ansvarar"
    #expect(try changed(edit).hasSuffix("\nandel = n/a \"regionen ansvarar\"\n"))
    edit.said.state = .assumed
    edit.said.value = "50"
    #expect(try changed(edit).hasSuffix("\nandel = assume 50 %\n"))
  }

  @Test func `a row gets an id of its name, and is replaced and taken out by it`() throws {
    var edit = CaseEdit(.row(entity: "program", id: ""))
    edit.said.state = .value
    var name = CaseEdit.Said()
    name.state = .value
    name.value = "ÅBC – Älska!"
    edit.fields = [("namn", name)]
    let text = try changed(edit)
    #expect(text.contains("program åbc-älska {"))
    edit.target = .row(entity: "program", id: "abc")
    #expect(try changed(edit).contains("program abc {\n  namn = \"ÅBC – Älska!\"\n}"))
    #expect(!(try changed(CaseEdit(.row(entity: "program", id: "abc")))).contains("program abc"))
    edit.target = .row(entity: "program", id: "")
    #expect(try changed(edit, in: text).contains("program åbc-älska-2 {"))
  }

  @Test func `a list is closed, opened and left out`() throws {
    var edit = CaseEdit(.list("program"))
    #expect(!(try changed(edit)).contains("program list"))
    edit.said.state = .unknown
    #expect(try changed(edit).contains("program list unknown"))
    edit.said.state = .notApplicable
    edit.said.value = "gäller inte"
    #expect(try changed(edit).contains("program list n/a \"gäller inte\""))
  }

  @Test func `the head is changed clause by clause`() throws {
    var edit = CaseEdit(.header("unit"))
    edit.said.value = "Ny \"ort\""
    #expect(try changed(edit).contains(#"unit "Ny \"ort\"""#))
    edit.target = .header("kommun")
    edit.said.value = "0180"
    #expect(try changed(edit).contains("kommun 0180"))
    edit.target = .header("case")
    edit.said.value = "Ny ort 2019"
    #expect(try changed(edit).contains("case ny-ort-2019 {"))
    edit.target = .header("unit")
    edit.said.value = ""
    #expect(!(try changed(edit)).contains("unit"))
  }
}
