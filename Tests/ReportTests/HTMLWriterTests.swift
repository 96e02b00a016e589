import Rules
import Testing

@testable import Report

@Suite("What is written as HTML")
struct HTMLWriterTests {
  @Test func `texts and attributes cannot become markup`() {
    var page = HTMLWriter()
    page.element("p", [("title", "\" onload=\"x")], text: "<script>alert('&')</script>")
    #expect(
      page.html
        == "<p title=\"&quot; onload=&quot;x\">"
        + "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n")
  }

  @Test func `signs that HTML cannot hold are shown instead of lost`() {
    var page = HTMLWriter()
    page.text("a\u{0}b\u{1B}c\td\n")
    #expect(page.html == "a␀b␛c\td\n")
  }

  @Test func `a word within a sentence gets no space around it`() {
    var page = HTMLWriter()
    page.text("a")
    page.element("strong", text: "b")
    page.text("c")
    #expect(page.html == "a<strong>b</strong>c")
  }

  @Test func `the foot of a printed page cannot end the style`() {
    #expect(HTMLDocument.quoted("a\"</style>") == "\"a\\22 \\3c \\2f style\\3e \"")
    let file = HTMLDocument(
      language: .swedish, title: "t", footer: "</style><script>x</script>"
    ).html { _ in }
    #expect(file.ranges(of: "</style>").count == 1)
    #expect(!file.contains("<script"))
  }

  @Test func `a table says what each cell is, also where it becomes a list`() {
    var page = HTMLWriter()
    page.table(caption: "C", columns: ["namn", "antal"], rows: [["a", "1"]])
    #expect(page.html.contains("<caption>C</caption>"))
    #expect(page.html.contains("<th scope=\"col\" role=\"columnheader\">antal</th>"))
    #expect(page.html.contains("<th scope=\"row\" role=\"rowheader\">a</th>"))
    #expect(page.html.contains("<td role=\"cell\" data-label=\"antal\">1</td>"))
  }
}
