import Testing

@testable import Rules

struct FormatterTests {
  /// The formatted source; `nil` where it was refused.
  private func formatted(_ source: String, _ name: String = "prov.rules") -> String? {
    format(SourceFile(name: name, bytes: [UInt8](source.utf8))).value
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `lines are indented by their braces`() {
    let source = """
      area a{
      sv "a"   en "a"
          }
      rule   b {
      for age a in 0 ... 6   where x
            when not(x and(y or z))and täckt( ålder :a ,nivå:b )
        and w
      then y=1}
      """
    #expect(
      formatted(source) == """
        area a {
          sv "a" en "a"
        }
        rule b {
          for age a in 0 ... 6 where x
          when not (x and (y or z)) and täckt(ålder: a, nivå: b)
            and w
          then y = 1 }

        """)
  }

  @Test func `colons stand apart but in arguments`() {
    #expect(
      formatted("fact a:percent from -2 to 400{sv \"a\" en \"a\"}")
        == "fact a : percent from -2 to 400 { sv \"a\" en \"a\" }\n")
    #expect(
      formatted("relation a ( b :age,c : one of d,e ){sv \"a\" en \"a\"}")
        == "relation a(b: age, c: one of d, e) { sv \"a\" en \"a\" }\n")
    #expect(
      formatted("rule a { when b in(c,d) and e>=40% then f=1 }")
        == "rule a { when b in (c, d) and e >= 40 % then f = 1 }\n")
  }

  @Test func `comments stay, and one blank line at most`() {
    let source = """


      // först
      area a { // efter


        // om texten
        sv "a" en "a"  // bakom


        // sist

      }



      // slut
      """
    #expect(
      formatted(source) == """
        // först
        area a {  // efter
          // om texten
          sv "a" en "a"  // bakom

          // sist
        }

        // slut

        """)
  }

  @Test func `a block on one line is opened when it is too long`() {
    let long = String(repeating: "ö", count: 77)
    #expect(
      formatted("role a{sv \"\(long)\" en \"b\"}") == "role a { sv \"\(long)\" en \"b\" }\n")
    #expect(
      formatted("role a{sv \"\(long)ö\" en \"b\"}")
        == "role a {\n  sv \"\(long)ö\" en \"b\"\n}\n")
  }

  @Test func `a case is put into its form`() {
    let source = """
      case a{unit "A" date 2019-09-30}
      a=assume   40%
        from   stis-2019 farsta
      b={ c,d ,... }
      c = {
      d,
      e
      }
      program abc{från=3 till=12 namn="\(String(repeating: "x", count: 80))"} from "webben"
      program   list complete
      """
    #expect(
      formatted(source, "prov.case") == """
        case a { unit "A" date 2019-09-30 }
        a = assume 40 %
          from stis-2019 farsta
        b = { c, d, ... }
        c = {
          d,
          e
        }
        program abc {
          från = 3
          till = 12
          namn = "\(String(repeating: "x", count: 80))"
        } from "webben"
        program list complete

        """)
  }

  @Test func `expectations are put into their form`() {
    #expect(
      formatted("factor a gap   rank 2\n  because b,c\nno  question d list", "prov.expect")
        == "factor a gap rank 2\n  because b, c\nno question d list\n")
  }

  @Test func `line ends and byte-order marks of other systems go`() {
    #expect(
      formatted("\u{FEFF}area a {\r\n  sv \"a\" en \"a\"  // x\r\n\r\n\r\n}\r\n")
        == "area a {\n  sv \"a\" en \"a\"  // x\n}\n")
    #expect(formatted("") == "")
    #expect(formatted("\n\n") == "")
    #expect(formatted("// bara en rad") == "// bara en rad\n")
  }

  @Test func `a file with errors is refused`() {
    #expect(formatted("area a { sv \"a\" }") == nil)
    #expect(formatted("area a", "prov.txt") == nil)
  }

  @Test(arguments: [
    (Sample.rules, "a.rules"), (Sample.subject, "a.case"), (Sample.expectations, "a.expect"),
  ])
  func `the sample keeps its words, and formatting twice changes nothing`(
    _ source: String, _ name: String
  ) throws {
    let once = try #require(formatted(source, name))
    #expect(formatted(once, name) == once)
    #expect(words(once) == words(source))
  }

  /// A source without space outside texts.
  private func words(_ source: String) -> [String] {
    source.split(whereSeparator: \.isWhitespace).joined().map(String.init)
  }
}
