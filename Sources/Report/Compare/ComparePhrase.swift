import Inference
import Rules

/// What `compare` says in its own words.
enum ComparePhrase: Bilingual {
  case title(String)
  case fromTo(String, String)
  case sameRules(String)
  case known(Int, Int, Int, Int)
  case index(String, String)
  case direction(Direction)
  case explained(Direction)
  case others
  case came
  case went
  case knownToHold
  case doubtful
  case promised
  case promise(due: String, status: String)
  case rulesAdded
  case rulesGone
  case rulesChanged
  case rulesExplained
  case change(String, String)
  case newRows(String)
  case goneRows(String)
  case restsOnAssumptions
  case nothing

  var swedish: String {
    switch self {
    case .title(let unit): "Jämförelse över tid: \(unit)"
    case .fromTo(let before, let after): "Från \(before) till \(after)"
    case .sameRules(let name): "Svaren från båda tillfällena är bedömda med samma underlag: \(name)"
    case .known(let before, let of, let after, let total):
      "Känt: \(before) av \(of) → \(after) av \(total) uppgifter"
    case .index(let before, let after): "Läge av 100: \(before) → \(after)"
    case .direction(let direction): Self.swedish(direction)
    case .explained(let direction): Self.swedishExplained(direction)
    case .others: "Andras ansvar"
    case .came: "Risker, styrkor och anmärkningar som har tillkommit"
    case .went: "Risker, styrkor och anmärkningar som inte gäller längre"
    case .knownToHold: "Risker, styrkor och anmärkningar som nu är kända"
    case .doubtful: "Risker, styrkor och anmärkningar som inte är säkra längre"
    case .promised: "Lovat i den förra planen"
    case .promise(let due, let status):
      due.isEmpty ? "nu: \(status)" : "till \(due), nu: \(status)"
    case .rulesAdded: "Nya i underlaget"
    case .rulesGone: "Borttagna ur underlaget"
    case .rulesChanged: "Bedöms annorlunda av det nya underlaget"
    case .rulesExplained: "Samma svar, annan bedömning. Det säger inget om kommunen."
    case .change(let before, let after): "\(before) → \(after)"
    case .newRows(let names): "Nytt i listan: \(names)"
    case .goneRows(let names): "Inte kvar i listan: \(names)"
    case .restsOnAssumptions: "Bygger på antaganden."
    case .nothing: "Inget är annorlunda."
    }
  }

  var english: String {
    switch self {
    case .title(let unit): "Comparison over time: \(unit)"
    case .fromTo(let before, let after): "From \(before) to \(after)"
    case .sameRules(let name): "The answers of both days are judged by the same rules: \(name)"
    case .known(let before, let of, let after, let total):
      "Known: \(before) of \(of) → \(after) of \(total) answers"
    case .index(let before, let after): "Standing of 100: \(before) → \(after)"
    case .direction(let direction): Self.english(direction)
    case .explained(let direction): Self.englishExplained(direction)
    case .others: "The responsibility of others"
    case .came: "Risks, strengths and remarks that have come"
    case .went: "Risks, strengths and remarks that no longer hold"
    case .knownToHold: "Risks, strengths and remarks that are known now"
    case .doubtful: "Risks, strengths and remarks that are no longer certain"
    case .promised: "Promised in the plan of that day"
    case .promise(let due, let status):
      due.isEmpty ? "now: \(status)" : "by \(due), now: \(status)"
    case .rulesAdded: "New in the rules"
    case .rulesGone: "Gone from the rules"
    case .rulesChanged: "Judged otherwise by the new rules"
    case .rulesExplained:
      "The same answers, another judgement. It says nothing of the municipality."
    case .change(let before, let after): "\(before) → \(after)"
    case .newRows(let names): "New in the list: \(names)"
    case .goneRows(let names): "No longer in the list: \(names)"
    case .restsOnAssumptions: "Rests on assumptions."
    case .nothing: "Nothing is different."
    }
  }

  private static func swedish(_ direction: Direction) -> String {
    switch direction {
    case .improved: "Bättre"
    case .worsened: "Sämre"
    case .unchanged: "Oförändrat"
    case .nowKnown: "Nu känt"
    case .becameUnknown: "Inte känt längre"
    case .stillOpen: "Fortfarande öppet"
    case .notComparable: "Går inte att jämföra"
    }
  }

  private static func english(_ direction: Direction) -> String {
    switch direction {
    case .improved: "Better"
    case .worsened: "Worse"
    case .unchanged: "Unchanged"
    case .nowKnown: "Known now"
    case .becameUnknown: "No longer known"
    case .stillOpen: "Still open"
    case .notComparable: "Cannot be compared"
    }
  }

  private static func swedishExplained(_ direction: Direction) -> String {
    switch direction {
    case .improved, .worsened, .unchanged: ""
    case .nowKnown: "Det gick inte att bedöma förut. Det behöver inte ha blivit bättre eller sämre."
    case .becameUnknown: "Det gick att bedöma förut, men svaren räcker inte nu."
    case .stillOpen: "Svaren räckte inte då och räcker inte nu."
    case .notComparable: "Det gäller inte kommunen vid det ena tillfället."
    }
  }

  private static func englishExplained(_ direction: Direction) -> String {
    switch direction {
    case .improved, .worsened, .unchanged: ""
    case .nowKnown: "It could not be judged before. It need not have become better or worse."
    case .becameUnknown: "It could be judged before, but the answers are not enough now."
    case .stillOpen: "The answers were not enough then and are not enough now."
    case .notComparable: "It does not apply to the municipality on one of the days."
    }
  }
}
