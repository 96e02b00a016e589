import Rules

/// What is said of weights.
enum WeighingPhrase: Bilingual {
  case title
  case gap
  case first
  case second
  case difference
  case moved(Int, of: Int)
  case place(Int, Int)
  case move(Int)
  case severity
  case missing
  case partly
  case strength(Strength)
  case risk
  case waiting

  /// The names of the weights, in the order of ``Rules/Weights/numbers``.
  static var weights: [WeighingPhrase] {
    [.severity, .missing, .partly]
      + Strength.allCases.reversed().map { .strength($0) } + [.risk, .waiting]
  }

  var swedish: String {
    switch self {
    case .title: "Samma luckor i två ordningar"
    case .gap: "Lucka"
    case .first: "Reglernas vikter"
    case .second: "Era vikter"
    case .difference: "Flytt"
    case .moved(let count, let all): "\(count) av \(all) luckor byter plats."
    case .place(let rank, let score): "nr\u{A0}\(rank) (\(score)\u{A0}poäng)"
    case .move(0): "samma plats"
    case .move(let count): count > 0 ? "\(count) upp" : "\(-count) ner"
    case .severity: "Varje steg av allvar (1–3)"
    case .missing: "Det saknas helt"
    case .partly: "Det finns delvis"
    case .strength(let strength): "Källa: " + Phrase.strength(strength).swedish
    case .risk: "Varje risk som gör det allvarligare"
    case .waiting: "Varje annan lucka som väntar på det"
    }
  }

  var english: String {
    switch self {
    case .title: "The same gaps in two orders"
    case .gap: "Gap"
    case .first: "The rules' weights"
    case .second: "Your weights"
    case .difference: "Move"
    case .moved(let count, let all): "\(count) of \(all) gaps change place."
    case .place(let rank, let score): "no.\u{A0}\(rank) (\(score)\u{A0}points)"
    case .move(0): "same place"
    case .move(let count): count > 0 ? "\(count) up" : "\(-count) down"
    case .severity: "Each step of severity (1–3)"
    case .missing: "It is missing altogether"
    case .partly: "It is partly there"
    case .strength(let strength): "Source: " + Phrase.strength(strength).english
    case .risk: "Each risk that makes it more serious"
    case .waiting: "Each other gap that waits for it"
    }
  }
}
