/// A column of the table, in the order in which they stand.
enum CSVColumn: Bilingual, CaseIterable {
  case unit, municipality, date
  case kind, area, id, title
  case status, rank, score, severity, effort
  case missing, why, recommendation, firstStep
  case decides, whom, raiseWith, agreed, assumptions
  case sum, sources
  case lowest, highest

  var swedish: String {
    switch self {
    case .unit: "Enhet"
    case .municipality: "Kommunkod"
    case .date: "Avser"
    case .kind: "Slag"
    case .area: "Område"
    case .id: "Id"
    case .title: "Rubrik"
    case .status: "Läge"
    case .rank: "Plats"
    case .score: "Prioritet"
    case .severity: "Allvar"
    case .effort: "Arbetsinsats"
    case .missing: "Vad som saknas"
    case .why: "Varför"
    case .recommendation: "Rekommendation"
    case .firstStep: "Första steg"
    case .decides: "Svar som avgör"
    case .whom: "Vem kan svara"
    case .raiseWith: "Ta upp med"
    case .agreed: "Planerat eller valt"
    case .assumptions: "Bygger på antaganden"
    case .sum: "Så räknas prioriteten"
    case .sources: "Källor"
    case .lowest: "Enhetens läge, lägst"
    case .highest: "Enhetens läge, högst"
    }
  }

  var english: String {
    switch self {
    case .unit: "Unit"
    case .municipality: "Municipality code"
    case .date: "Describes"
    case .kind: "Kind"
    case .area: "Area"
    case .id: "Id"
    case .title: "Title"
    case .status: "Status"
    case .rank: "Rank"
    case .score: "Priority"
    case .severity: "Severity"
    case .effort: "Effort"
    case .missing: "What is missing"
    case .why: "Why"
    case .recommendation: "Recommendation"
    case .firstStep: "First step"
    case .decides: "Answers that decide"
    case .whom: "Who can answer"
    case .raiseWith: "Raise with"
    case .agreed: "Planned or chosen"
    case .assumptions: "Rests on assumptions"
    case .sum: "How the priority is counted"
    case .sources: "Sources"
    case .lowest: "Standing of the unit, lowest"
    case .highest: "Standing of the unit, highest"
    }
  }
}

/// A word in the table that no other report has.
enum CSVWord: Bilingual {
  case factor
  case severity(Int)
  case effort(Int)

  var swedish: String {
    switch self {
    case .factor: "Framgångsfaktor"
    case .severity(let degree): ["lågt", "medel", "högt"][degree - 1]
    case .effort(let degree): ["liten", "medel", "stor"][degree - 1]
    }
  }

  var english: String {
    switch self {
    case .factor: "Factor"
    case .severity(let degree): ["low", "medium", "high"][degree - 1]
    case .effort(let degree): ["small", "medium", "large"][degree - 1]
    }
  }
}
