import Rules
import Testing

@testable import gapcheck

/// `export`, and cases read from JSON.
struct ExportTests {
  @Test func `a case goes to JSON and back without loss`() throws {
    let desk = Desk()
    try desk.put(case: "farsta-2019")
    #expect(desk.run("export", "farsta-2019.case", "-o", "a.json") == .done)
    #expect(desk.output == "")
    #expect(desk.text(at: "a.json")?.hasPrefix("{\n  \"schema\": \"gapcheck/case/1\",\n") == true)
    #expect(desk.run("export", "a.json", "-o", "b.case") == .done)
    #expect(desk.run("export", "farsta-2019.case", "--format", "case") == .done)
    #expect(desk.output == desk.text(at: "b.case"))
    #expect(desk.run("fmt", "--check", "b.case") == .done)
    #expect(desk.run("export", "b.case") == .done)
    #expect(desk.output == desk.text(at: "a.json"))
  }

  @Test(arguments: ["check", "plan", "questions", "trace", "check --brief", "check --format json"])
  func `commands say the same of both forms`(command: String) throws {
    let desk = Desk()
    try desk.put(case: "larorik-tidig")
    #expect(desk.run("export", "larorik-tidig.case", "-o", "a.json") == .done)
    let words = command.split(separator: " ").map(String.init)
    #expect(desk.run(words + ["larorik-tidig.case"]) == .done)
    let expected = desk.output
    #expect(desk.run(words + ["a.json"]) == .done)
    #expect(desk.output == expected)
    #expect(desk.errorOutput == "")
  }

  @Test func `an assessment in JSON is a case, whatever its file is called`() throws {
    let desk = Desk()
    try desk.put(case: "larorik-langt")
    #expect(desk.run("check", "--format", "json", "larorik-langt.case", "-o", "svar") == .done)
    #expect(desk.run("check", "larorik-langt.case") == .done)
    let expected = desk.output
    #expect(desk.run("check", "svar") == .done)
    #expect(desk.output == expected)
  }

  @Test func `what is wrong is told with line and column, and nothing is written`() {
    let desk = Desk()
    desk.put(
      """
      {
        "id": "prov",
        "date": "2019-09-30",
        "unit": "Prov",
        "unit": "Prov igen"
      }
      """, at: "a.json")
    #expect(desk.run("export", "a.json", "-o", "b.case") == .unusable)
    #expect(
      desk.errorOutput == """
        a.json:5:3: fel: nyckeln 'unit' finns redan på rad 4; ta bort den ena [G420]
          5 |   "unit": "Prov igen"
            |   ^^^^^^

        """)
    #expect(desk.text(at: "b.case") == nil)
    #expect(desk.run("export", "a.json", "--lang", "en") == .unusable)
    #expect(desk.errorOutput.contains("the key 'unit' is already on line 4; remove one of them"))
  }

  @Test func `hostile texts survive both forms`() {
    let desk = Desk()
    let unit = #"<script>alert("1")</script> \u202e=SUM(A1) \\ ]]> {a} \ud83d\ude00"#
      .replacing("\"", with: #"\""#)
    desk.put(#"{"id":"prov","date":"2019-09-30","unit":"\#(unit)"}"#, at: "a.json")
    #expect(desk.run("export", "a.json", "-o", "b.case") == .done)
    #expect(
      desk.text(at: "b.case")?.contains(
        #"unit "<script>alert(\"1\")</script> "# + "\u{202E}" + #"=SUM(A1) \\ ]]> {a} "#
          + "\u{1F600}\"") == true)
    #expect(desk.run("export", "a.json") == .done)
    let json = desk.output
    #expect(desk.run("export", "b.case") == .done)
    #expect(desk.output == json)
  }

  @Test func `only the two forms can be asked for`() {
    let desk = Desk()
    #expect(desk.run("export", "a.case", "--format", "csv") == .usage)
    #expect(
      desk.errorOutput
        == "fel: 'csv' går inte att använda med '--format'; ange json, case [G334]\n")
  }
}
