import Inference
import Rules

extension Phrase {
  /// The phrase in English.
  var english: String {
    switch self {
    case .reportTitle: "Parenting support, situation"
    case .kind(let kind): Self.englishKind(kind)
    case .municipalityCode(let code): "municipality code\u{A0}\(code)"
    case .describes(let date): "As of \(date)"
    case .assessedAsOf(let date): "assessed as of \(date)"
    case .draft: "working draft"
    case .settled: "settled"
    case .fictional: "MADE-UP EXAMPLE"
    case .answeredBy(let role): "Answered by: \(role)"
    case .knowledgeBase(let name): "Knowledge base: \(name)"
    case .madeForVersion(let version): "The answers were given for version \(version) of it"
    case .known(let known, let relevant): "Known: \(known) of \(relevant) answers"
    case .index(let index): "Standing: \(index) of 100"
    case .indexBetween(let lowest, let highest):
      "Standing: between \(lowest) and \(highest) of 100, depending on what is not known"
    case .indexRange(let lowest, let highest): "Standing: between \(lowest) and \(highest) of 100"
    case .noIndex: "Standing: cannot be given, no success factor applies"
    case .areaColumn: "Area"
    case .statusColumn(let status): status.englishColumn
    case .all: "All"
    case .statusCount(let status, let count): "\(count)\u{A0}\(status.english(count))"
    case .onlyArea(let area): "Only the area \(area) is shown below."

    case .strengths: "Strengths"
    case .noStrengths: "The answers show no strengths yet."
    case .inPlace: "In place"
    case .gaps: "Gaps, most important first"
    case .toRaise: "Raise with others"
    case .toRaiseExplained:
      "The municipality cannot solve this on its own. It does not count in the standing."
    case .raiseWith: "Raise with"
    case .noGaps: "The answers show no gaps yet."
    case .risks: "Risks"
    case .contradictions: "Answers that do not agree"
    case .cautions: "Read with care"
    case .openFactors: "Open: not known"
    case .openExplained: "The answers are not enough to judge these success factors."
    case .questions: "Questions to ask"
    case .questionsExplained: "Those that decide most come first."
    case .notApplicable: "Does not apply"
    case .filled: "Filled in from what is known of the programmes"
    case .filledExplained:
      "This is not in the answers. Where it is different with you, your answer counts."
    case .assumptions: "Assumptions"
    case .comments: "Comments"
    case .retired: "Questions that no longer exist"
    case .retiredAnswer(let statement): "\(statement): the question no longer exists"
    case .sourceList: "Sources"

    case .status(let status): status.english
    case .perhapsAlso(let sentence): "Perhaps also: \(sentence)"
    case .why: "Why"
    case .recommendation: "Recommendation"
    case .firstStep: "First step"
    case .priority(let score): "Priority\u{A0}\(score)"
    case .part(let kind, let status): kind.english(status)
    case .comesFirst: "Needed first"
    case .ranked(let name, let rank): "\(name) (no.\u{A0}\(rank))"
    case .compare: "Compare"
    case .source: "Source"
    case .sources: "Sources"
    case .judgement: "Our judgement"
    case .restsOnAssumptions: "Rests on assumptions, see “Assumptions”."
    case .raises: "Makes more important"
    case .about: "About"
    case .plan: "Plan"
    case .due(let date): "due \(date)"
    case .planStatus(let status): status
    case .choice: "Conscious choice"
    case .review(let date): "(to be reviewed \(date))"
    case .disputed: "The municipality disagrees"
    case .findings(let kind, let count): "\(count)\u{A0}\(kind.english(isOne: count == 1))"

    case .askWhom: "Ask"
    case .answeredSoFar(let answer): "Answer so far: \(answer)"
    case .decides: "Decides"
    case .andOthers(let list, let count): "\(list) and \(count)\u{A0}more"
    case .moreQuestions(let count):
      "\(count) more questions decide less. They are all in the answer to --format json."
    case .isListComplete(let name): "\(name): is the list complete?"

    case .yes: "yes"
    case .no: "no"
    case .none: "none"
    case .anything: "…"
    case .quoted(let value): "“\(value)”"
    case .notKnown: "not known"
    case .notAsked: "no answer"
    case .answeredUnknown: "answered “don’t know”"
    case .doesNotApply(let reason): reason.isEmpty ? "does not apply" : "does not apply: \(reason)"
    case .assumed(let value): "assumed to be \(value)"
    case .listOpen: "the list may be longer"
    case .listEmpty: "there are none"
    case .listClosed(let count): "the list is complete (\(count))"
    case .list(let items): Self.joined(items, "and")
    case .oneOf(let items): Self.joined(items, "or")
    case .andPerhapsMore(let items): items.joined(separator: ", ") + " and perhaps more"
    case .expecting: "expecting"
    case .years(let isOne): isOne ? "year" : "years"
    case .unit(let unit): Self.englishUnit(unit)

    case .filledFrom(let place): "filled in from " + place
    case .section(let number): "section\u{A0}\(number)"
    case .sectionNamed(let heading): "section “\(heading)”"
    case .pages(let pages, let areInferred):
      (areInferred ? "c.\u{A0}p.\u{A0}" : "p.\u{A0}") + pages
    case .strength(let strength): strength.english
    case .share(let count, let base): "\(count) of \(base)"

    case .truth(let truth): truth.english
    case .clause(let clause): clause.english
    case .allHold: "All of this holds"
    case .someHold: "At least one of these holds"
    case .notSo: "This does not hold"
    case .noException: "The exception does not hold"
    case .always: "Without conditions"
    case .quantified(let quantifier, let name): quantifier.english + ": " + name
    case .counts(let counts): counts.english
    case .comparison(let left, let comparison, let right):
      "\(left) \(comparison.english) \(right)"
    case .has(let set, let value): "\(set) includes \(value)"
    case .between(let value, let lower, let upper): "\(value) is between \(lower) and \(upper)"
    case .today: "the day described"
    case .aggregate(let kind, let name): kind.english + " " + name
    case .ages: "ages"
    case .concludedBy(let rule, let round, let others):
      "by \(rule), step\u{A0}\(round)" + Self.englishOthers(others)
    case .concludedValue(let rule): "by \(rule)"
    case .nothingElse: "nothing in the answers gives anything else"
    case .answer: "Answer"
    case .isAnsweredUnknown(let name): "The answer is “don’t know”: \(name)"
    case .noRows: "Nothing follows from the answers."
    case .findingKind(let kind): kind.englishName
    }
  }

  private static func joined(_ items: [String], _ word: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func englishOthers(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "; one other way leads there too"
    default: "; \(count) other ways lead there too"
    }
  }

  private static func englishKind(_ kind: String) -> String {
    switch kind {
    case "kommun": "municipality"
    case "stadsdel": "city district"
    default: kind
    }
  }

  /// Units are Swedish names in the rule files and have no declared text.
  private static func englishUnit(_ unit: String) -> String {
    switch unit {
    case "anmälningar": "notifications"
    case "barn": "children"
    case "dagar": "days"
    case "familjer": "families"
    case "kr": "SEK"
    case "månader": "months"
    case "personer": "people"
    case "platser": "places"
    case "timmar": "hours"
    case "tjänster": "posts"
    case "veckor": "weeks"
    case "år": "years"
    case "årsarbetare": "full-time equivalents"
    default: unit
    }
  }
}

extension FactorStatus {
  fileprivate var english: String {
    switch self {
    case .met: "in place"
    case .partly: "partly"
    case .gap: "gap"
    case .open: "open: not known"
    case .notApplicable: "does not apply"
    }
  }

  fileprivate var englishColumn: String {
    switch self {
    case .met: "in place"
    case .partly: "partly"
    case .gap: "gap"
    case .open: "open"
    case .notApplicable: "n/a"
    }
  }
}

extension FactorStatus {
  fileprivate func english(_ count: Int) -> String {
    switch self {
    case .met, .partly: english
    case .gap: count == 1 ? "gap" : "gaps"
    case .open: "open"
    case .notApplicable: count == 1 ? "does not apply" : "do not apply"
    }
  }
}

extension Priority.Part.Kind {
  fileprivate func english(_ status: FactorStatus) -> String {
    switch self {
    case .severity: "severity"
    case .status: status == .partly ? "partly" : "gap"
    case .sources: "sources"
    case .risks: "risks"
    case .waiting: "others wait"
    }
  }
}

extension Finding.Kind {
  fileprivate func english(isOne: Bool) -> String {
    switch self {
    case .risk: isOne ? "risk" : "risks"
    case .strength: isOne ? "strength" : "strengths"
    case .caution: isOne ? "caution" : "cautions"
    case .contradiction: isOne ? "contradiction" : "contradictions"
    }
  }
}

extension Finding.Kind {
  fileprivate var englishName: String {
    switch self {
    case .risk: "Risk"
    case .strength: "Strength"
    case .caution: "Read with care"
    case .contradiction: "Answers that do not agree"
    }
  }
}

extension Truth {
  fileprivate var english: String {
    switch self {
    case .holds: "yes"
    case .fails: "no"
    case .unknown: "not known"
    }
  }
}

extension Proof.Clause {
  fileprivate var english: String {
    switch self {
    case .applies: "The success factor applies"
    case .met: "What “in place” takes is there"
    case .partly: "What “partly” takes is there"
    case .opening: "Something must be asked before it is called a gap"
    }
  }
}

extension Proof.Quantifier {
  fileprivate var english: String {
    switch self {
    case .some: "There is at least one"
    case .no: "There is none"
    case .every: "Each has what it takes"
    }
  }
}

extension Proof.Counts {
  fileprivate var english: String {
    var parts = ["\(known)\u{A0}known"]
    if possible > 0 { parts.append("\(possible)\u{A0}possible") }
    if isOpen { parts.append("the list may be longer") }
    return parts.joined(separator: ", ")
  }
}

extension Comparison {
  fileprivate var english: String {
    switch self {
    case .equal: "is"
    case .notEqual: "is not"
    case .less: "is less than"
    case .lessOrEqual: "is at most"
    case .greater: "is more than"
    case .greaterOrEqual: "is at least"
    }
  }
}

extension Term.AggregateKind {
  fileprivate var english: String {
    switch self {
    case .count: "the number of"
    case .sum: "the sum for"
    case .min: "the least for"
    case .max: "the most for"
    case .share: "the share of"
    }
  }
}

extension Strength {
  fileprivate var english: String {
    switch self {
    case .assessment: "the report's own assessment"
    case .example: "example"
    case .survey: "survey"
    case .guidance: "national guidance"
    case .research: "research"
    }
  }
}
