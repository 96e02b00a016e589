import Rules

/// What a graph of a rule base says in its own words.
enum GraphPhrase: Bilingual {
  case title
  case titleOf(String)
  case about(Int, Int, Int)
  case answers
  case steps
  case judged
  case kind(Finding.Kind)

  var swedish: String {
    switch self {
    case .title: "Från svar till bedömning"
    case .titleOf(let name): "Från svar till bedömning: \(name)"
    case .about(let answers, let steps, let judged):
      "Svar: \(answers). Slutsatser på vägen: \(steps). Det som bedöms: \(judged). Varje linje går "
        + "från något till det som bygger på det."
    case .answers: "Svar"
    case .steps: "På vägen"
    case .judged: "Det som bedöms"
    case .kind(.risk): "Risk"
    case .kind(.strength): "Styrka"
    case .kind(.caution): "Påpekande"
    case .kind(.contradiction): "Motsägelse"
    }
  }

  var english: String {
    switch self {
    case .title: "From answers to assessment"
    case .titleOf(let name): "From answers to assessment: \(name)"
    case .about(let answers, let steps, let judged):
      "Answers: \(answers). Conclusions on the way: \(steps). What is assessed: \(judged). Each "
        + "line goes from something to what rests on it."
    case .answers: "Answers"
    case .steps: "On the way"
    case .judged: "What is assessed"
    case .kind(.risk): "Risk"
    case .kind(.strength): "Strength"
    case .kind(.caution): "Caution"
    case .kind(.contradiction): "Contradiction"
    }
  }
}
