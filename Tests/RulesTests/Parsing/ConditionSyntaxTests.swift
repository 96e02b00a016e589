import Testing

@testable import Rules

/// What belongs to what in a condition.
struct ConditionSyntaxTests {
  @Test(arguments: [
    ("a and b and c", "(a and b and c)"),
    ("a and (b or not c)", "(a and (b or not[c]))"),
    ("not a and b", "(not[a] and b)"),
    ("not a > 3", "not[a greater 30000]"),
    (
      "a + b * 2 - c / 4 > -0.5",
      "((a add (b multiply 20000)) subtract (c divide 40000)) greater -5000"
    ),
    ("(a + b) * 2 > c", "((a add b) multiply 20000) greater c"),
    ("a - b - c = 0", "((a subtract b) subtract c) equal 0"),
    ("a >= 50 % and b < 730 dagar", "(a greaterOrEqual 500000% and b less 7300000 dagar)"),
    ("a in (b, c)", "a oneOf b|c"), ("a in b", "a within b"),
    ("a in (b) ... c", "a within b to c"), ("a in 13 ... 18", "a within 130000 to 180000"),
    ("x >= 2019-09-30", "x greaterOrEqual day 18169"), ("x = \"å\"", "x equal \"å\""),
    ("a answered unknown or b", "(unknown[a] or b)"),
    ("no täckt(ålder: a, nivå: p.nivå)", "not[täckt(ålder: a, nivå: p.nivå)]"),
    ("some täckt(ålder: a)", "täckt(ålder: a)"), ("täckt()", "täckt()"),
    ("a and some p x where x.b and c", "(a and some[p x where (x.b and c)])"),
    ("(some p x where x.b) and c", "(some[p x where x.b] and c)"),
    ("every p x where x.a and x.b has x.c and d", "every[p x where (x.a and x.b) has (x.c and d)]"),
    ("every p x has x.s has a", "every[p x has x.s has a]"),
    (
      "every p x where every p y where y.a has y.b has x.c",
      "every[p x where every[p y where y.a has y.b] has x.c]"
    ),
    (
      "every p x where (x.s has a) has some p y where y.s has b",
      "every[p x where x.s has a has some[p y where y.s has b]]"
    ),
    (
      "every age a in 0 ... 6 has täckt(ålder: a)", "every[age a in 0 to 60000 has täckt(ålder: a)]"
    ),
    ("every age a in p.åldrar has b", "every[age a in p.åldrar has b]"),
    ("(count p x where x.a = b) >= 2", "count[p x where x.a equal b] greaterOrEqual 20000"),
    ("2 > sum x.a + 1 for p x", "20000 greater sum[(x.a add 10000) for p x]"),
    ("(share p x where x.a has x.b) > 50 %", "share[p x where x.a has x.b] greater 500000%"),
    ("count = 3", "count equal 30000"), ("no = yes", "no equal yes"), ("((a))", "a"),
  ])
  func `a condition is understood`(_ source: String, _ printed: String) throws {
    let (condition, parsed) = try parsedCondition(source)
    #expect(SyntaxPrinter(symbols: parsed.symbols, file: parsed.file).print(condition) == printed)
  }

  @Test func `ranges cover what is written`() throws {
    let (condition, parsed) = try parsedCondition("a > 40 % and some p x where x.b")
    guard case .and(let parts, let range) = condition,
      case .compare(_, _, let right, let first) = parts[0],
      case .number(_, _, _, let number) = right, case .some(_, let second) = parts[1]
    else {
      Issue.record("\(condition)")
      return
    }
    #expect(text(range, parsed) == "a > 40 % and some p x where x.b")
    #expect(text(first, parsed) == "a > 40 %")
    #expect(text(number, parsed) == "40 %")
    #expect(text(second, parsed) == "some p x where x.b")
  }

  private func text(_ range: SourceRange, _ parsed: ParsedRules) -> String {
    String(decoding: parsed.file.bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
  }
}
