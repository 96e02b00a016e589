import Rules
import Testing

@testable import Report

/// Our own JSON writer.
struct JSONWriterTests {
  @Test func `keys keep the order in which they are added`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("b", "å")
      writer.number("a", 1)
      writer.strings("tom", [])
      writer.object("djup") { writer in
        writer.array("c", [1, 2]) { $0.number($1) }
        writer.key("d")
        writer.null()
      }
      writer.bool("e", false)
    }
    #expect(
      writer.text == """
        {
          "b": "å",
          "a": 1,
          "tom": [],
          "djup": {
            "c": [
              1,
              2
            ],
            "d": null
          },
          "e": false
        }
        """)
  }

  @Test func `an empty object and an empty array have no lines`() {
    var writer = JSONWriter()
    writer.array { writer in
      writer.object { _ in }
      writer.array { _ in }
    }
    #expect(writer.text == "[\n  {},\n  []\n]")
  }

  @Test func `a text is escaped where it must be and nowhere else`() {
    var writer = JSONWriter()
    writer.string("\"\\/\n\r\t\u{1}\u{1F}\u{7F}å𝄞")
    #expect(writer.text == "\"\\\"\\\\/\\n\\r\\t\\u0001\\u001f\u{7F}å𝄞\"")
  }

  @Test(
    arguments: [
      (0, "0"), (10_000, "1"), (12_500, "1.25"), (-1, "-0.0001"), (-15_000, "-1.5"), (100, "0.01"),
      (.max, "922337203685477.5807"), (.min, "-922337203685477.5808"),
    ] as [(Fixed, String)])
  func `a number of ten-thousandths is written without rounding`(value: Fixed, text: String) {
    var writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == text)
  }
}
