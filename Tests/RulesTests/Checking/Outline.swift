@testable import Rules

/// The names, places and strata of a rule base, to compare two with each other.
struct Outline: Equatable {
  var lists: [[String]] = []
  var strata: [Int] = []
  var rules: [String] = []

  init(_ base: RuleBase) {
    func names(_ symbols: [Symbol]) -> [String] { symbols.map { base.string($0) } }
    lists = [
      names(base.sources.map { $0.id }), names(base.roles.map { $0.id }),
      names(base.areas.map { $0.id }), names(base.choiceLists.map { $0.id }),
      names(base.facts.map { $0.id }), names(base.relations.map { $0.id }),
      names(base.derivedValues.map { $0.id }), names(base.factors.map { $0.id }),
      names(base.findings.map { $0.id }), names(base.views.map { $0.id }),
      names(base.retired.map { $0.id }),
    ]
    lists += base.choiceLists.map { names($0.choices.map { $0.id }) }
    lists += base.sources.map { names($0.sections.map { $0.id }) }
    strata =
      base.relations.map { $0.stratum } + base.derivedValues.map { $0.stratum }
      + [base.stratumCount]
    // Conditions hold only places in the lists, never symbols, so they can be compared as they are.
    rules = base.rules.map {
      "\(base.string($0.id)) \($0.stratum) \($0.generators) \($0.condition) \($0.conclusion)"
    }
    rules += base.factors.map {
      "\(base.string($0.id)) \($0.area) \($0.applies) \($0.met) \($0.partly) \($0.severities)"
        + " \($0.requires) \($0.citations.map { "\($0.source) \($0.section)" })"
    }
    rules += base.findings.map {
      "\(base.string($0.id)) \($0.condition) \($0.raises) \($0.about)"
    }
    rules += base.views.map { "\(base.string($0.id)) \($0.items)" }
  }
}
