import Rules

/// What a trace says in its own words.
enum TracePhrase: Bilingual {
  case title(String)
  case round(Int, ofStage: Int)
  case because(String)
  case waiting(Int)
  case waitsFor(String)
  case result
  case factors(String)
  case begins
  case ends
  case noRules

  var swedish: String {
    switch self {
    case .title(let name): "Så följer slutsatserna av svaren: \(name)"
    case .round(let round, let stage): "Etapp \(stage), omgång \(round)"
    case .because(let reasons): "eftersom \(reasons)"
    case .waiting(let stage): "Etapp \(stage): väntar på svar"
    case .waitsFor(let facts): "väntar på: \(facts)"
    case .result: "Det här blir resultatet"
    case .factors(let counts): "Framgångsfaktorer: \(counts)"
    case .begins: "Regler som drar en slutsats nu"
    case .ends: "Slutsatser som faller bort"
    case .noRules: "Inga regler drar andra slutsatser än förut."
    }
  }

  var english: String {
    switch self {
    case .title(let name): "How the conclusions follow from the answers: \(name)"
    case .round(let round, let stage): "Stage \(stage), round \(round)"
    case .because(let reasons): "because \(reasons)"
    case .waiting(let stage): "Stage \(stage): waiting for answers"
    case .waitsFor(let facts): "waits for: \(facts)"
    case .result: "This is the result"
    case .factors(let counts): "Success factors: \(counts)"
    case .begins: "Rules that conclude something now"
    case .ends: "Conclusions that fall away"
    case .noRules: "No rule concludes anything else than before."
    }
  }
}
