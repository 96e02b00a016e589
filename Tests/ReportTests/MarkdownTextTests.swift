import Testing

@testable import Report

/// Text in Markdown never becomes markup.
struct MarkdownTextTests {
  @Test(
    arguments: [
      ("Barn och unga 0–18 år", "Barn och unga 0–18 år"),
      ("a | b", #"a \| b"#),
      ("`rm`", #"\`rm\`"#),
      ("*a* _b_ ~~c~~", #"\*a\* \_b\_ \~\~c\~\~"#),
      ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
      ("[x](javascript:alert(1))", #"\[x\](javascript:alert(1))"#),
      ("![x](http://a)", #"!\[x\](http://a)"#),
      ("&lt;b&gt;", #"\&lt;b\&gt;"#),
      ("a \\ b", #"a \\ b"#),
      ("$x$", #"\$x\$"#),
      ("# rubrik", "\\# rubrik"),
      ("- punkt", #"\- punkt"#),
      ("+ punkt", #"\+ punkt"#),
      ("=== ", #"\==="#),
      ("a - b + c = d", "a - b + c = d"),
      ("C #", "C \\#"),
      ("1. ett", #"1\. ett"#),
      ("12) tolv", #"12\) tolv"#),
      ("2.5.1 och 3)", #"2\.5.1 och 3)"#),
      ("ett\ntvå\r\ntre\tfyra", "ett två tre fyra"),
      ("nr\u{A0}1", "nr 1"),
      ("\u{1B}[31mröd\u{07}", #"\[31mröd"#),
      ("    ledande", "ledande"),
      ("", ""),
    ])
  func `what could be markup is escaped`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func `a text that turns the direction of writing turns it back`() {
    #expect(scalars("\u{202E}abc") == [0x202E, 0x61, 0x62, 0x63, 0x202C])
    #expect(scalars("\u{2067}a\u{202B}b") == [0x2067, 0x61, 0x202B, 0x62, 0x202C, 0x2069])
    #expect(scalars("\u{2066}a\u{2069}") == [0x2066, 0x61, 0x2069])
    #expect(scalars("\u{200F}a") == [0x200F, 0x61])
  }

  private func scalars(_ text: String) -> [UInt32] {
    MarkdownText.escaped(text).unicodeScalars.map { $0.value }
  }
}
