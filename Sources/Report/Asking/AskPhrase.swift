import Inference
import Rules

/// What `questions` says in its own words.
enum AskPhrase: Bilingual {
  case title(String)
  case explained
  case noQuestions
  case ifAnswered(String, String)
  case nothingYet
  case contradicts
  case becomes(String, FactorStatus)
  case first(String, FactorStatus)
  case ranked(String, FactorStatus, Int)
  case alsoBecome(Int, FactorStatus)
  case fallsAway(String)
  case movesTo(String, Int)
  case findingsAppear(String)
  case findingsDisappear(String)
  case atLeast(String)
  case atMost(String)
  case moreThan(String)
  case lessThan(String)
  case fromUpTo(String, String)
  case fromBelow(String, String)
  case listIsComplete
  case furtherRow
  case furtherRowWith(String)
  case restCannot(Int)
  case lineLater(Int, Int)
  case moreQuestions(Int)
  case more(Int)
  case firmness
  case firm
  case dependsOn(Int)
  case moreFirm(Int, Int)
  case noRole

  var swedish: String {
    switch self {
    case .title(let name): "Frågor att ställa: \(name)"
    case .explained: "De frågor vars svar kan ändra mest står först."
    case .noQuestions: "Inga frågor kan ändra bilden."
    case .ifAnswered(let replies, let consequence): "Om \(replies): \(consequence)."
    case .nothingYet: "inget ändras än"
    case .contradicts: "svaret går inte ihop med andra svar"
    case .becomes(let name, let status): "\(name) \(status.swedishVerb)"
    case .first(let name, let status): "\(name) \(status.swedishVerb) och hamnar först"
    case .ranked(let name, let status, let rank): "\(name) \(status.swedishVerb) (nr\u{A0}\(rank))"
    case .alsoBecome(let count, let status): "\(count)\u{A0}till \(status.swedishVerb)"
    case .fallsAway(let name): "\(name) faller bort"
    case .movesTo(let name, let rank): "\(name) flyttar till nr\u{A0}\(rank)"
    case .findingsAppear(let counts): "\(counts) tillkommer"
    case .findingsDisappear(let counts): "\(counts) kan uteslutas"
    case .atLeast(let number): "minst \(number)"
    case .atMost(let number): "högst \(number)"
    case .moreThan(let number): "mer än \(number)"
    case .lessThan(let number): "under \(number)"
    case .fromUpTo(let lower, let upper): "\(lower) till \(upper)"
    case .fromBelow(let lower, let upper): "minst \(lower) men under \(upper)"
    case .listIsComplete: "listan är fullständig"
    case .furtherRow: "det finns en till"
    case .furtherRowWith(let fields): "det finns en till (\(fields))"
    case .restCannot(let count):
      "Resten kan inte ändra de \(Self.swedishNumber(count)) första luckorna."
    case .lineLater(let count, let first):
      "Efter fråga \(count) kan resten inte ändra de \(Self.swedishNumber(first)) första luckorna."
    case .more(let count): count == 1 ? "En fråga till." : "\(count)\u{A0}frågor till."
    case .moreQuestions(let count):
      count == 1
        ? "En fråga till finns med i --format json."
        : "\(count)\u{A0}frågor till finns med i --format json."
    case .firmness: "Så säker är ordningen"
    case .firm: "gäller oavsett öppna svar"
    case .dependsOn(let count): "beror på \(count)\u{A0}svar"
    case .moreFirm(let count, let firm):
      "\(count)\u{A0}till; av dem gäller \(firm) oavsett öppna svar."
    case .noRole: "Övriga"
    }
  }

  private static func swedishNumber(_ count: Int) -> String {
    let words = ["noll", "en", "två", "tre", "fyra", "fem"]
    return count < words.count ? words[count] : String(count)
  }

  var english: String {
    switch self {
    case .title(let name): "Questions to ask: \(name)"
    case .explained: "The questions whose answers can change most come first."
    case .noQuestions: "No question can change the picture."
    case .ifAnswered(let replies, let consequence): "If \(replies): \(consequence)."
    case .nothingYet: "nothing changes yet"
    case .contradicts: "the answer does not fit with other answers"
    case .becomes(let name, let status): "\(name) \(status.englishVerb(isOne: true))"
    case .first(let name, let status):
      "\(name) \(status.englishVerb(isOne: true)) and comes first"
    case .ranked(let name, let status, let rank):
      "\(name) \(status.englishVerb(isOne: true)) (no.\u{A0}\(rank))"
    case .alsoBecome(let count, let status):
      "\(count)\u{A0}more \(status.englishVerb(isOne: count == 1))"
    case .fallsAway(let name): "\(name) falls away"
    case .movesTo(let name, let rank): "\(name) moves to no.\u{A0}\(rank)"
    case .findingsAppear(let counts): "\(counts) added"
    case .findingsDisappear(let counts): "\(counts) ruled out"
    case .atLeast(let number): "at least \(number)"
    case .atMost(let number): "at most \(number)"
    case .moreThan(let number): "more than \(number)"
    case .lessThan(let number): "below \(number)"
    case .fromUpTo(let lower, let upper): "\(lower) to \(upper)"
    case .fromBelow(let lower, let upper): "at least \(lower) but below \(upper)"
    case .listIsComplete: "the list is complete"
    case .furtherRow: "there is a further one"
    case .furtherRowWith(let fields): "there is a further one (\(fields))"
    case .restCannot(let count):
      "The rest cannot change the first \(Self.englishNumber(count)) gaps."
    case .lineLater(let count, let first):
      "After question \(count) the rest cannot change the first \(Self.englishNumber(first)) gaps."
    case .more(let count): count == 1 ? "One more question." : "\(count)\u{A0}more questions."
    case .moreQuestions(let count):
      count == 1
        ? "One more question is in --format json."
        : "\(count)\u{A0}more questions are in --format json."
    case .firmness: "How firm the order is"
    case .firm: "holds whatever the open answers"
    case .dependsOn(let count):
      count == 1 ? "depends on 1\u{A0}answer" : "depends on \(count)\u{A0}answers"
    case .moreFirm(let count, let firm):
      "\(count)\u{A0}more; of them \(firm) hold whatever the open answers."
    case .noRole: "Others"
    }
  }

  private static func englishNumber(_ count: Int) -> String {
    let words = ["zero", "one", "two", "three", "four", "five"]
    return count < words.count ? words[count] : String(count)
  }
}

extension FactorStatus {
  fileprivate var swedishVerb: String {
    switch self {
    case .met: "är på plats"
    case .partly: "är delvis på plats"
    case .gap: "blir lucka"
    case .open: "blir öppen"
    case .notApplicable: "gäller inte"
    }
  }

  fileprivate func englishVerb(isOne: Bool) -> String {
    switch self {
    case .met: isOne ? "is in place" : "are in place"
    case .partly: isOne ? "becomes partly met" : "become partly met"
    case .gap: isOne ? "becomes a gap" : "become gaps"
    case .open: isOne ? "becomes open" : "become open"
    case .notApplicable: isOne ? "does not apply" : "do not apply"
    }
  }
}
