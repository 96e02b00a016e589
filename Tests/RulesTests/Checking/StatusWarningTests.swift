import Testing

@testable import Rules

/// The warnings about a factor's conditions taken together.
struct StatusWarningTests {
  private static func factor(applies: String? = nil, met: String, partly: String? = nil) -> String {
    let lines =
      [
        applies.map { "applies when \($0) sv \"a\" en \"a\"" }, "met when \(met)",
        partly.map { "partly when \($0)" },
      ]
    return #"""
      factor f {
        area område
        sv "f" en "f"
        \#(lines.compactMap { $0 }.joined(separator: "\n"))
        gap sv "f" en "f"
        severity low
        effort small
        advise sv "f" en "f"
        judgement sv "f" en "f"
      }
      """#
  }

  @Test(arguments: [
    ("antal > 5", "antal <= 5 and plan.finns"),
    ("typ in (selektiv, indikerad)", "typ = universell"),
    ("not plan.finns", "plan.finns"), ("tid < 20 and plan.finns", "tid in 20 ... 30"),
  ])
  func `met only where the factor does not apply`(applies: String, met: String) {
    expectDiagnostics(
      Self.factor(applies: applies, met: met),
      Expected(
        195, met,
        sv: "'f' gäller aldrig när det här är sant; rätta 'met' eller 'applies'",
        en: "'f' never applies where this is true; correct 'met' or 'applies'"),
      samples: true)
  }

  @Test(arguments: [
    ("antal > 5", "antal > 9 and plan.finns"), ("plan.finns", "plan.finns"),
    ("typ in (selektiv, indikerad)", "typ = indikerad"), ("plan.finns or antal > 5", "antal = 6"),
    ("plan.finns and antal > 5", "(antal = 7 or antal = 8) and plan.finns"),
    ("typ != universell", "typ = selektiv or typ = indikerad"),
    ("nivåer has selektiv", "nivåer has selektiv and plan.finns"),
    ("typ = selektiv or antal > 5", "typ = selektiv or (antal > 5 and plan.finns)"),
  ])
  func `partly only where the factor is met`(met: String, partly: String) {
    expectDiagnostics(
      Self.factor(met: met, partly: partly),
      Expected(
        196, partly,
        sv: "'f' är alltid på plats när det här är sant, och aldrig delvis; rätta 'partly'",
        en: "'f' is always met where this is true, and never partly; correct 'partly'"),
      samples: true)
  }

  private static let sound: [(applies: String?, met: String, partly: String?)] = [
    (nil, "antal > 5", "antal > 4"), (nil, "plan.finns and antal > 5", "plan.finns or antal > 5"),
    (nil, "typ = selektiv", "typ in (selektiv, indikerad)"),
    (nil, "plan.finns and typ = selektiv", "plan.finns"),
    ("antal > 5", "antal > 6 or plan.finns", "antal != 6"),
    ("plan.finns", "typ = universell", "typ != universell"),
    ("antal >= 5", "antal <= 5", nil), (nil, "nivåer has selektiv", "nivåer has indikerad"),
    (nil, "some program p where p.från < 3", "some program p where p.från < 4"),
  ]

  @Test(arguments: sound)
  func `conditions that each have their own`(applies: String?, met: String, partly: String?) {
    expectDiagnostics(Self.factor(applies: applies, met: met, partly: partly), samples: true)
  }
}
