import Inference

/// What the report says in its own words only where it is a page.
enum HTMLPhrase: Bilingual {
  case skip
  case contents
  case printSummary
  case printAll
  case date
  case status
  case unit
  case code
  case county
  case group
  case answeredBy
  case knowledgeBase
  case fingerprint(String)
  case note
  case summary
  case howMuchKnown
  case knownOf(Int, Int)
  case howItStands
  case position(lowest: Int, highest: Int)
  case standsBetween
  case byArea
  case ages
  case firstGaps(Int, of: Int)
  case firstQuestions(Int, of: Int)
  case firstStrengths(Int, of: Int)
  case remarksToRead(Int)
  case allInFull
  case whyThisOrder
  case questionsFor(String)
  case questionsForAnyone
  case number
  case question
  case draftPlan
  case framework
  case outcome
  case reason
  case sourceTitle
  case sourceAge(Int)
  case sourceDate
  case sourceLimits
  case blind
  case blindLines
  case noOne

  var swedish: String {
    switch self {
    case .skip: "Hoppa till innehållet"
    case .contents: "Innehåll"
    case .printSummary: "Skriv ut sammanfattningen (två sidor)"
    case .printAll: "Skriv ut allt"
    case .date: "Avser"
    case .status: "Läge för underlaget"
    case .unit: "Gäller"
    case .code: "Kommunkod"
    case .county: "Län"
    case .group: "Kommungrupp (SKR)"
    case .answeredBy: "Besvarat av"
    case .knowledgeBase: "Kunskapsunderlag"
    case .fingerprint(let hash): "kontrollsumma \(hash)"
    case .note: "Att veta om svaren"
    case .summary: "Sammanfattning"
    case .howMuchKnown: "Så mycket är känt"
    case .knownOf(let known, let all): "\(known) av \(all) uppgifter"
    case .howItStands: "Så ser läget ut"
    case .position(let lowest, let highest):
      lowest == highest ? "\(lowest) av 100" : "mellan \(lowest) och \(highest) av 100"
    case .standsBetween:
      "0 betyder att allt saknas och 100 att allt är på plats. Spannet beror på det som inte är känt."
    case .byArea: "Läget per område"
    case .ages: "Stöd genom uppväxten"
    case .firstGaps(let shown, let all):
      shown < all ? "De \(shown) första av \(all) luckor" : "Luckor, viktigast först"
    case .firstQuestions(let shown, let all):
      shown < all ? "De \(shown) första av \(all) frågor att ställa" : "Frågor att ställa"
    case .firstStrengths(let shown, let all):
      shown < all ? "\(shown) av \(all) styrkor" : "Styrkor"
    case .remarksToRead(let count):
      count == 1
        ? "En sak att läsa noga: se Motsägelser och Försiktighet."
        : "\(count) saker att läsa noga: se Motsägelser och Försiktighet."
    case .allInFull: "Hela underlaget med skäl och källor följer i den fullständiga rapporten."
    case .whyThisOrder:
      "Ordningen är verktygets egen bedömning. Summan bakom varje plats står vid luckan."
    case .questionsFor(let role): "Fråga \(role)"
    case .questionsForAnyone: "Fråga den som vet"
    case .number: "Nr"
    case .question: "Fråga"
    case .draftPlan: "Utkast till handlingsplan"
    case .framework: "Ramverket för uppföljning"
    case .outcome: "Svar"
    case .reason: "Varför"
    case .sourceTitle: "Rapport"
    case .sourceAge(let years):
      years < 1 ? "under ett år" : years == 1 ? "1 år" : "\(years) år"
    case .sourceDate: "Datum och ålder"
    case .sourceLimits: "Att tänka på"
    case .blind: "Vad verktyget inte kan se"
    case .blindLines:
      """
      Verktyget vet bara det som någon har svarat. Det kontrollerar inte om svaret stämmer.
      Det som ingen har svarat på räknas inte som nej. Därför kan läget vara bättre eller sämre än det ser ut.
      Det ser om något finns, inte hur bra det är. Kvaliteten i mötet med föräldrar syns inte.
      Det säger inte vilken insats som ger effekt hos er. Rapporterna bygger mest på kartläggningar och erfarenhet.
      Rapporterna är från åren som står i källistan. Det som har hänt efter dem finns inte med.
      Läget är inget betyg. Två kommuner med samma siffra kan ha helt olika förutsättningar.
      """
    case .noOne: "ingen uppgift"
    }
  }

  var english: String {
    switch self {
    case .skip: "Skip to content"
    case .contents: "Contents"
    case .printSummary: "Print the summary (two pages)"
    case .printAll: "Print everything"
    case .date: "Describes"
    case .status: "State of this document"
    case .unit: "About"
    case .code: "Municipality code"
    case .county: "County"
    case .group: "Municipality group (SKR)"
    case .answeredBy: "Answered by"
    case .knowledgeBase: "Knowledge base"
    case .fingerprint(let hash): "checksum \(hash)"
    case .note: "About the answers"
    case .summary: "Summary"
    case .howMuchKnown: "How much is known"
    case .knownOf(let known, let all): "\(known) of \(all) facts"
    case .howItStands: "How it stands"
    case .position(let lowest, let highest):
      lowest == highest ? "\(lowest) of 100" : "between \(lowest) and \(highest) of 100"
    case .standsBetween:
      "0 means that everything is missing and 100 that all is in place. The range depends on what is not known."
    case .byArea: "Where each area stands"
    case .ages: "Support through childhood"
    case .firstGaps(let shown, let all):
      shown < all ? "The first \(shown) of \(all) gaps" : "Gaps, most important first"
    case .firstQuestions(let shown, let all):
      shown < all ? "The first \(shown) of \(all) questions to ask" : "Questions to ask"
    case .firstStrengths(let shown, let all):
      shown < all ? "\(shown) of \(all) strengths" : "Strengths"
    case .remarksToRead(let count):
      count == 1
        ? "One thing to read with care: see Contradictions and Cautions."
        : "\(count) things to read with care: see Contradictions and Cautions."
    case .allInFull: "The full report gives all reasons and sources."
    case .whyThisOrder:
      "The order is the tool's own judgement. The sum behind each place stands with the gap."
    case .questionsFor(let role): "Ask the \(role)"
    case .questionsForAnyone: "Ask whoever knows"
    case .number: "No."
    case .question: "Question"
    case .draftPlan: "Draft action plan"
    case .framework: "The follow-up framework"
    case .outcome: "Answer"
    case .reason: "Why"
    case .sourceTitle: "Report"
    case .sourceAge(let years):
      years < 1 ? "less than a year" : years == 1 ? "1 year" : "\(years) years"
    case .sourceDate: "Date and age"
    case .sourceLimits: "Keep in mind"
    case .blind: "What the tool cannot see"
    case .blindLines:
      """
      The tool knows only what somebody has answered. It does not check whether an answer is true.
      What nobody has answered is not counted as no. So things may be better or worse than they look.
      It sees whether something exists, not how good it is. The quality of meeting parents does not show.
      It does not say which measure will work for you. The reports rest mostly on surveys and experience.
      The reports are from the years in the list of sources. What has happened since is not included.
      The position is no grade. Two municipalities with the same figure can have quite different conditions.
      """
    case .noOne: "not stated"
    }
  }
}
