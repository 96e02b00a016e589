import Testing

@testable import Rules

/// The rule base that cases are checked against in tests.
enum CaseText {
  static let rules =
    RuleText.prelude + RuleText.samples + #"""
      derived läge : one of bra, dåligt else dåligt {
        sv "Läge" en "State"
        choice bra sv "bra" en "good"
        choice dåligt sv "dåligt" en "bad"
      }
      rule läget { when plan.finns then läge = bra }
      risk svag { when läge = dåligt raises plan sv "Svag" en "Weak" judgement sv "J" en "J" }
      retired fact gammal.fråga since "1.1" now plan.finns
      retired factor gammal since "1.1"
      """#

  /// The rule base, checked.
  static func ruleBase() throws -> RuleBase {
    let loaded = RulesTests.load([rules])
    #expect(loaded.diagnostics == [])
    return try #require(loaded.value)
  }

  /// A case, loaded.
  static func load(case text: String) throws -> Loaded<Case> {
    Case.load(
      SourceFile(name: "prov.case", bytes: [UInt8](text.utf8)), with: try ruleBase())
  }

  /// The case that expectations in tests belong to.
  static let subject = "case prov { date 2019-09-30 }\nprogram abc { från = 3 }\n"
}

/// Checks that the statements of a case give exactly some diagnostics.
func expectDiagnostics(
  case text: String, _ expected: Expected..., sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = SourceFile(name: "prov.case", bytes: [UInt8](text.utf8))
  let found = try CaseText.load(case: text).diagnostics.map { Expected($0, in: [file]) }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// Checks that expectations give exactly some diagnostics.
func expectDiagnostics(
  expectations text: String, _ expected: Expected...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = SourceFile(name: "prov.expect", bytes: [UInt8](text.utf8))
  let subject = try #require(try CaseText.load(case: CaseText.subject).value)
  let loaded = Expectations.load(file, with: try CaseText.ruleBase(), for: subject)
  #expect(
    loaded.diagnostics.map { Expected($0, in: [file]) } == expected,
    sourceLocation: sourceLocation)
}
