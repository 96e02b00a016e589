import Rules

/// What the questionnaire says in its own words.
enum FormPhrase: Bilingual {
  case title
  case core(Int)
  case all(Int)
  case howTo
  case other
  case nobody
  case notKnown
  case doesNotApply
  case why
  case counts
  case ask
  case number(String)
  case day
  case words
  case several
  case rows
  case onlyIf(String)

  var swedish: String {
    switch self {
    case .title: "Frågor om föräldraskapsstödet"
    case .core(let count):
      "\(count) frågor. De räcker för uppföljningsramverket från 2019 och för mycket mer. Alla "
        + "frågor får du med --all."
    case .all(let count): "\(count) frågor."
    case .howTo:
      "Svara så långt ni kan. ”Vet ej” är också ett svar. Det räknas aldrig som nej."
    case .other: "Annat"
    case .nobody: "Alla"
    case .notKnown: "vet ej"
    case .doesNotApply: "gäller inte oss, eftersom"
    case .why: "Varför frågar vi?"
    case .counts: "Så räknas det"
    case .ask: "Fråga"
    case .number(let unit): unit.isEmpty ? "Antal" : "Antal \(unit)"
    case .day: "Datum (år-månad-dag)"
    case .words: "Svar"
    case .several: "Flera svar är möjliga."
    case .rows: "Skriv upp alla, en i taget:"
    case .onlyIf(let condition): "Besvaras bara om \(condition)."
    }
  }

  var english: String {
    switch self {
    case .title: "Questions on parenting support"
    case .core(let count):
      "\(count) questions. They are enough for the follow-up framework of 2019 and for much more. "
        + "--all gives every question."
    case .all(let count): "\(count) questions."
    case .howTo:
      "Answer as far as you can. “Not known” is an answer too. It never counts as no."
    case .other: "Other"
    case .nobody: "Everybody"
    case .notKnown: "not known"
    case .doesNotApply: "does not apply to us, because"
    case .why: "Why do we ask?"
    case .counts: "What counts"
    case .ask: "Ask"
    case .number(let unit): unit.isEmpty ? "Number" : "Number, \(unit)"
    case .day: "Date (year-month-day)"
    case .words: "Answer"
    case .several: "Several answers are possible."
    case .rows: "Write down all, one at a time:"
    case .onlyIf(let condition): "Answer only if \(condition)."
    }
  }
}
