import Testing

@testable import Report

/// Lines of a text as HTML.
struct OutlineTests {
  private func html(_ fill: (inout Canvas) -> Void) -> String {
    var options = ReportOptions()
    options.isHTML = true
    var page = Canvas(options)
    fill(&page)
    return page.text
  }

  @Test func `what stands in below an item belongs to it`() {
    let html = html { page in
      page.heading("Rubrik")
      page.title("Ett", first: " 9. ", right: "[lucka]")
      page.paragraph("därför", first: "    ")
      page.blank()
      page.title("Två", first: "10. ", right: "")
      page.paragraph("slut")
    }
    #expect(
      html == """
        <h3>Rubrik</h3>
        <ol start="9"><li><strong>Ett</strong> <span class="side">lucka</span><p class="in">därför</p>
        </li>
        <li><strong>Två</strong></li>
        </ol>
        <p>slut</p>

        """)
  }

  @Test func `a tree opens and closes, and its third level is closed at first`() {
    let leaf = ProofTree(text: "<svar>")
    let tree = ProofTree(
      text: "a",
      branches: [ProofTree(text: "b", branches: [ProofTree(text: "c", branches: [leaf])])])
    let html = html { $0.add([tree, leaf], indent: "") }
    #expect(
      html == """
        <ul><li><details open=""><summary>a</summary>
        <ul><li><details open=""><summary>b</summary>
        <ul><li><details><summary>c</summary>
        <ul><li>&lt;svar&gt;</li>
        </ul>
        </details>
        </li>
        </ul>
        </details>
        </li>
        </ul>
        </details>
        </li>
        <li>&lt;svar&gt;</li>
        </ul>

        """)
  }

  @Test func `a table has its caption and headings`() {
    let html = html { $0.table("Namn", ["Del", "nr 1"], [["allvar", "60"]]) }
    #expect(html.contains("<caption>Namn</caption>"))
    #expect(html.contains(#"<th scope="row" role="rowheader">allvar</th>"#))
    var page = Canvas(width: 40)
    page.table("Namn", ["Del", "nr 1"], [["allvar", "60"]])
    #expect(
      page.text == """
        Namn

          Del         nr 1
          allvar        60


        """)
  }
}
