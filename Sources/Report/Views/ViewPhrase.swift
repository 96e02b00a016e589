import Rules

/// What a filled view says in its own words.
enum ViewPhrase {
  case yes
  case partly
  case no
  case notKnown
  case doesNotApply
  case dependsOn(String)
  case andMore(Int)

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.yes, .swedish): "ja"
    case (.yes, .english): "yes"
    case (.partly, .swedish): "delvis"
    case (.partly, .english): "partly"
    case (.no, .swedish): "nej"
    case (.no, .english): "no"
    case (.notKnown, .swedish): "vet\u{A0}ej"
    case (.notKnown, .english): "not\u{A0}known"
    case (.doesNotApply, .swedish): "gäller\u{A0}inte"
    case (.doesNotApply, .english): "does\u{A0}not\u{A0}apply"
    case (.dependsOn(let names), .swedish): "Beror på: \(names)"
    case (.dependsOn(let names), .english): "Depends on: \(names)"
    case (.andMore(let count), .swedish): "Och \(count)\u{A0}svar till."
    case (.andMore(let count), .english):
      "And \(count)\u{A0}" + (count == 1 ? "answer more." : "answers more.")
    }
  }
}
