import Rules

/// What an explanation says in its own words.
enum ExplanationPhrase: Bilingual {
  case because(String, reasons: String)
  case stands(String, String)
  case andMore([String], Int)
  case gap
  case partly
  case met
  case unknown(String)
  case doesNotApply(String)
  case dependsOn(String)
  case isNot(String)
  case restsOn(String)
  case notKnownYet(String)
  case needs(String)
  case countsAsPartly(String)
  case rank(Int, of: Int, sum: String)
  case raisedBy(String)
  case comesFirst(String)
  case firstStep(String)
  case backedBy(String)
  case ageSpan(String, String)
  case onlyThese(String, [String])
  case these(String, [String])
  case noneOfThese(String)

  // Two places in the order beside each other.
  case order(String, Int, than: String, Int)
  case alone(String)
  case part
  case total
  case decidedBy(String, Int)
  case decidedByID(String, String)
  case pointsMore(String, Int)

  var swedish: String {
    switch self {
    case .because(let claim, let reasons): "\(claim), eftersom \(reasons)."
    case .stands(let status, let claim): "\(status): \(claim)"
    case .andMore(let items, let count):
      items.joined(separator: ", ") + " och \(count) svar till"
    case .gap: "Lucka"
    case .partly: "Delvis"
    case .met: "På plats"
    case .unknown(let name): "Vet ej: ”\(name)” kan inte bedömas än"
    case .doesNotApply(let name): "Gäller inte: \(name)"
    case .dependsOn(let facts): "Det beror på: \(facts)."
    case .isNot(let claim): "Nej, det här syns inte i svaren: \(claim)"
    case .restsOn(let facts): "Bygger på antaganden: \(facts)."
    case .notKnownYet(let facts): "Ännu inte känt: \(facts)."
    case .needs(let condition): "För ”på plats” krävs att \(condition)."
    case .countsAsPartly(let condition): "För ”delvis” räcker det att \(condition)."
    case .rank(let rank, let count, let sum): "Nummer \(rank) av \(count). \(sum)."
    case .raisedBy(let risks): "Görs viktigare av: \(risks)."
    case .comesFirst(let factors): "Behövs först: \(factors)."
    case .firstStep(let step): "Första steg: \(step)"
    case .backedBy(let sources): "Stöds av: \(sources)"
    case .ageSpan(let name, let span): "\(name), \(span)"
    case .onlyThese(let list, let names):
      "listan ”\(list)” är fullständig med \(names.joined(separator: "; "))"
    case .these(let list, let names): "listan ”\(list)” har \(names.joined(separator: "; "))"
    case .noneOfThese(let list): "listan ”\(list)” är tom"
    case .order(let first, let rank, let second, let other):
      "Varför står ”\(first)” på plats \(rank) och ”\(second)” på plats \(other)?"
    case .alone(let name): "”\(name)” är den enda luckan, så det finns ingen ordning att förklara."
    case .part: "Del av summan"
    case .total: "Summa"
    case .decidedBy(let parts, let difference):
      "Skillnaden är \(difference) poäng: \(parts)."
    case .decidedByID(let first, let second):
      "Summorna är lika. Då avgör bokstavsordningen: \(first) före \(second)."
    case .pointsMore(let part, let points):
      "\(part) \(points > 0 ? "+" : "−")\(points.magnitude)"
    }
  }

  var english: String {
    switch self {
    case .because(let claim, let reasons): "\(claim), because \(reasons)."
    case .stands(let status, let claim): "\(status): \(claim)"
    case .andMore(let items, let count):
      items.joined(separator: ", ") + " and \(count) more " + (count == 1 ? "answer" : "answers")
    case .gap: "Gap"
    case .partly: "Partly"
    case .met: "In place"
    case .unknown(let name): "Not known: “\(name)” cannot be assessed yet"
    case .doesNotApply(let name): "Does not apply: \(name)"
    case .dependsOn(let facts): "It depends on: \(facts)."
    case .isNot(let claim): "No, the answers do not show this: \(claim)"
    case .restsOn(let facts): "Rests on assumptions: \(facts)."
    case .notKnownYet(let facts): "Not known yet: \(facts)."
    case .needs(let condition): "To be in place it takes that \(condition)."
    case .countsAsPartly(let condition): "For “partly” it is enough that \(condition)."
    case .rank(let rank, let count, let sum): "Number \(rank) of \(count). \(sum)."
    case .raisedBy(let risks): "Made more important by: \(risks)."
    case .comesFirst(let factors): "Comes first: \(factors)."
    case .firstStep(let step): "First step: \(step)"
    case .backedBy(let sources): "Backed by: \(sources)"
    case .ageSpan(let name, let span): "\(name), \(span)"
    case .onlyThese(let list, let names):
      "the list “\(list)” is complete with \(names.joined(separator: "; "))"
    case .these(let list, let names): "the list “\(list)” has \(names.joined(separator: "; "))"
    case .noneOfThese(let list): "the list “\(list)” is empty"
    case .order(let first, let rank, let second, let other):
      "Why is “\(first)” in place \(rank) and “\(second)” in place \(other)?"
    case .alone(let name): "“\(name)” is the only gap, so there is no order to explain."
    case .part: "Part of the sum"
    case .total: "Sum"
    case .decidedBy(let parts, let difference): "The difference is \(difference) points: \(parts)."
    case .decidedByID(let first, let second):
      "The sums are equal. Then the alphabet decides: \(first) before \(second)."
    case .pointsMore(let part, let points):
      "\(part) \(points > 0 ? "+" : "−")\(points.magnitude)"
    }
  }
}
