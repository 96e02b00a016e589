import Rules

/// What the sentence of a rule or condition is built with; the words stand beside each other here,
/// so that both languages say the same.
enum RulePhrase: Bilingual {
  // Joining.
  case all([String])
  case either([String])
  case grouped(String)
  case not(String)
  case isNot(String)
  case quoted(String)

  // Single conditions.
  case always
  case never
  case isYes(String)
  case isNo(String)
  case comparison(String, String, isNegated: Bool)
  case less(String, String)
  case lessOrEqual(String, String)
  case greater(String, String)
  case greaterOrEqual(String, String)
  case has(String, String, isNegated: Bool)
  case between(String, String, String, isNegated: Bool)
  case answeredUnknown(String, isNegated: Bool)

  // Variables and what they run over.
  case caseOf(String)
  case ages
  case theAge
  case alternatives([String])
  case theAlternative
  case theRow
  case theValue
  case anything
  case from(String)
  case upTo(String)
  case fromTo(String, String)
  case filtered(String, by: String)
  case exists(String)
  case isMissing(String)
  case forAll(String, String)
  case each(String)

  // Values.
  case answerTo(Int)
  case today
  case days(String)
  case count(String)
  case sum(String, of: String)
  case smallest(String, of: String)
  case largest(String, of: String)
  case share(String, thatHas: String)
  case lowerEnd(String)
  case upperEnd(String)

  // Whole rules.
  case rule(lead: String, conditions: String, exceptions: String, conclusion: String)
  case becomes(String, String)

  var swedish: String {
    switch self {
    case .all(let parts): Self.joined(parts, "och")
    case .either(let parts): Self.joined(parts, "eller")
    case .grouped(let part): "(\(part))"
    case .not(let part): "det inte stämmer att \(part)"
    case .isNot(let part): "det stämmer inte att \(part)"
    case .quoted(let value): "”\(value)”"
    case .always: "det gäller alltid"
    case .never: "det gäller aldrig"
    case .isYes(let name): "svaret är ja på ”\(name)”"
    case .isNo(let name): "svaret är nej på ”\(name)”"
    case .comparison(let left, let right, let isNegated):
      "\(left) \(isNegated ? "inte " : "")är \(right)"
    case .less(let left, let right): "\(left) är mindre än \(right)"
    case .lessOrEqual(let left, let right): "\(left) är högst \(right)"
    case .greater(let left, let right): "\(left) är mer än \(right)"
    case .greaterOrEqual(let left, let right): "\(left) är minst \(right)"
    case .has(let set, let value, let isNegated):
      "\(set) \(isNegated ? "inte " : "")omfattar \(value)"
    case .between(let value, let lower, let upper, let isNegated):
      "\(value) \(isNegated ? "inte " : "")är mellan \(lower) och \(upper)"
    case .answeredUnknown(let name, let isNegated):
      "svaret är \(isNegated ? "något annat än " : "")”vet ej” på ”\(name)”"
    case .caseOf(let sentence): "fall där \(sentence)"
    case .ages: "åldrar"
    case .theAge: "åldern"
    case .alternatives(let names):
      "alternativ bland " + Self.joined(names.map { "”\($0)”" }, "och")
    case .theAlternative: "alternativet"
    case .theRow: "den"
    case .theValue: "värdet"
    case .anything: "…"
    case .from(let lower): " från \(lower)"
    case .upTo(let upper): " till och med \(upper)"
    case .fromTo(let lower, let upper): " från \(lower) till \(upper)"
    case .filtered(let domain, let condition): "\(domain) där \(condition)"
    case .exists(let domain): "det finns \(domain)"
    case .isMissing(let domain): "det saknas \(domain)"
    case .forAll(let domain, let condition): "det för alla \(domain) gäller att \(condition)"
    case .each(let domain): "för alla \(domain)"
    case .answerTo(let number): "svaret på fråga\u{A0}\(number)"
    case .today: "dagen som avses"
    case .days(let number): "\(number) dagar"
    case .count(let domain): "antalet \(domain)"
    case .sum(let value, let domain): "summan av \(value) för \(domain)"
    case .smallest(let value, let domain): "det minsta av \(value) för \(domain)"
    case .largest(let value, let domain): "det största av \(value) för \(domain)"
    case .share(let domain, let condition): "andelen av \(domain) där \(condition)"
    case .lowerEnd(let range): "början av \(range)"
    case .upperEnd(let range): "slutet av \(range)"
    case .rule(let lead, let conditions, let exceptions, let conclusion):
      Self.sentence([
        lead, Self.after("om ", conditions, else: ""),
        Self.after("utom om ", exceptions, else: ""),
        "så gäller: \(conclusion)",
      ])
    case .becomes(let name, let value): "\(name) är \(value)"
    }
  }

  var english: String {
    switch self {
    case .all(let parts): Self.joined(parts, "and")
    case .either(let parts): Self.joined(parts, "or")
    case .grouped(let part): "(\(part))"
    case .not(let part), .isNot(let part): "it is not so that \(part)"
    case .quoted(let value): "“\(value)”"
    case .always: "it always holds"
    case .never: "it never holds"
    case .isYes(let name): "the answer is yes to “\(name)”"
    case .isNo(let name): "the answer is no to “\(name)”"
    case .comparison(let left, let right, let isNegated):
      "\(left) is \(isNegated ? "not " : "")\(right)"
    case .less(let left, let right): "\(left) is less than \(right)"
    case .lessOrEqual(let left, let right): "\(left) is at most \(right)"
    case .greater(let left, let right): "\(left) is more than \(right)"
    case .greaterOrEqual(let left, let right): "\(left) is at least \(right)"
    case .has(let set, let value, let isNegated):
      "\(set) \(isNegated ? "does not include" : "includes") \(value)"
    case .between(let value, let lower, let upper, let isNegated):
      "\(value) is \(isNegated ? "not " : "")between \(lower) and \(upper)"
    case .answeredUnknown(let name, let isNegated):
      "the answer is \(isNegated ? "something other than " : "")“not known” to “\(name)”"
    case .caseOf(let sentence): "cases where \(sentence)"
    case .ages: "ages"
    case .theAge: "the age"
    case .alternatives(let names):
      "alternatives among " + Self.joined(names.map { "“\($0)”" }, "and")
    case .theAlternative: "the alternative"
    case .theRow: "it"
    case .theValue: "the value"
    case .anything: "…"
    case .from(let lower): " from \(lower)"
    case .upTo(let upper): " up to \(upper)"
    case .fromTo(let lower, let upper): " from \(lower) to \(upper)"
    case .filtered(let domain, let condition): "\(domain) where \(condition)"
    case .exists(let domain): "there are \(domain)"
    case .isMissing(let domain): "there are no \(domain)"
    case .forAll(let domain, let condition): "for all \(domain) it holds that \(condition)"
    case .each(let domain): "for all \(domain)"
    case .answerTo(let number): "the answer to question\u{A0}\(number)"
    case .today: "the day in question"
    case .days(let number): "\(number) days"
    case .count(let domain): "the number of \(domain)"
    case .sum(let value, let domain): "the sum of \(value) for \(domain)"
    case .smallest(let value, let domain): "the smallest of \(value) for \(domain)"
    case .largest(let value, let domain): "the largest of \(value) for \(domain)"
    case .share(let domain, let condition): "the share of \(domain) where \(condition)"
    case .lowerEnd(let range): "the start of \(range)"
    case .upperEnd(let range): "the end of \(range)"
    case .rule(let lead, let conditions, let exceptions, let conclusion):
      Self.sentence([
        lead, Self.after("if ", conditions, else: ""),
        Self.after("unless ", exceptions, else: ""),
        "then: \(conclusion)",
      ])
    case .becomes(let name, let value): "\(name) is \(value)"
    }
  }

  private static func joined(_ parts: [String], _ word: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func after(_ word: String, _ text: String, else other: String) -> String {
    text.isEmpty ? other : word + text
  }

  private static func sentence(_ parts: [String]) -> String {
    Alphabet.uppercasedFirst(parts.filter { !$0.isEmpty }.joined(separator: ", ")) + "."
  }
}
