import Inference

/// What only pictures say.
enum PicturePhrase: Bilingual {
  case areaTitle
  case areaDescription
  case noGapAnywhere
  case nothingOpen
  case mostGaps(String, Int, Int?)
  case mostOpen(String, Int, Int?)

  case orderTitle
  case orderDescription
  case firstInOrder(String, Int, shown: Int, of: Int)
  case part(Priority.Part.Kind)
  case gapColumn
  case sum

  case knownTitle
  case knownDescription
  case known
  case notKnown
  case knownOf(Int, Int)
  case position(Int, Int)
  case noPosition
  case positionLabel
  case lowest
  case highest
  case what
  case numberColumn

  case ageTitle
  case ageDescription
  case ageFinding(String)
  case existsFor(String)
  case missingFor(String)
  case unknownFor(String)
  case covered
  case notCovered
  case childsAge
  case level
  case activity

  case datesTitle(String, String)
  case datesDescription
  case better(String)
  case worse(String)
  case uncertain(Int, of: Int)

  var swedish: String {
    switch self {
    case .areaTitle: "Läget i varje område"
    case .areaDescription:
      "En stapel för varje område, delad efter hur framgångsfaktorerna står. Talen står i tabellen efter bilden."
    case .noGapAnywhere: "Inga luckor går att se."
    case .nothingOpen: "Inget är öppet."
    case .mostGaps(let names, let count, let total):
      total.map { "Flest luckor finns i \(names): \(count) av \($0)." }
        ?? "Flest luckor finns i \(names): \(count) i varje."
    case .mostOpen(let names, let count, let total):
      total.map { "Mest att ta reda på finns i \(names): \(count) av \($0) är öppna." }
        ?? "Mest att ta reda på finns i \(names): \(count) öppna i varje."

    case .orderTitle: "Vad ordningen bygger på"
    case .orderDescription:
      "En stapel för varje lucka, delad efter poängen i summan. Talen står i tabellen efter bilden."
    case .firstInOrder(let name, let score, let shown, let all):
      "Först i ordningen: \(name), \(score) poäng."
        + (shown < all ? " Bilden visar de \(shown) första av \(all)." : "")
    case .part(let kind): kind.swedishPart
    case .gapColumn: "Lucka"
    case .sum: "summa"

    case .knownTitle: "Så mycket är känt, och så ser läget ut"
    case .knownDescription:
      "En stapel med kända uppgifter och uppgifter som inte är kända, och en linje från 0 till 100 som visar mellan vilka tal läget ligger."
    case .known: "känt"
    case .notKnown: "vet ej"
    case .knownOf(let known, let all): "\(known) av \(all) uppgifter är kända."
    case .position(let lowest, let highest):
      lowest == highest
        ? "Läget är \(lowest) av 100." : "Läget är mellan \(lowest) och \(highest) av 100."
    case .noPosition: "Läget går inte att räkna ut."
    case .positionLabel: "Läget, 0 till 100"
    case .lowest: "lägsta läge"
    case .highest: "högsta läge"
    case .what: "Uppgift"
    case .numberColumn: "Antal"

    case .ageTitle: "Stöd i varje ålder"
    case .ageDescription:
      "En rad för varje nivå av stöd, med en ruta för varje år av barnets ålder. Rutan visar om stöd finns, saknas eller inte är känt."
    case .ageFinding(let level): "Åldrar med \(level):"
    case .existsFor(let ages): "Finns: \(ages)."
    case .missingFor(let ages): "Saknas: \(ages)."
    case .unknownFor(let ages): "Vet ej: \(ages)."
    case .covered: "finns"
    case .notCovered: "saknas"
    case .childsAge: "barnets ålder i år"
    case .level: "Nivå"
    case .activity: "Insats"

    case .datesTitle(let old, let new): "Läget \(old) och \(new)"
    case .datesDescription:
      "Två linjer för varje område på en skala från 0 till 100. Linjen går mellan lägsta och högsta läge, eftersom allt inte är känt."
    case .better(let names): "Säkert bättre: \(names)."
    case .worse(let names): "Säkert sämre: \(names)."
    case .uncertain(let count, let all):
      count == all
        ? "Inget område är säkert bättre eller sämre."
        : "I \(count) av \(all) områden går det inte att säga säkert."
    }
  }

  var english: String {
    switch self {
    case .areaTitle: "Where each area stands"
    case .areaDescription:
      "One bar for each area, split by how the success factors stand. The figures are in the table after the picture."
    case .noGapAnywhere: "No gaps can be seen."
    case .nothingOpen: "Nothing is open."
    case .mostGaps(let names, let count, let total):
      total.map { "Most gaps are in \(names): \(count) of \($0)." }
        ?? "Most gaps are in \(names): \(count) in each."
    case .mostOpen(let names, let count, let total):
      total.map { "Most to find out is in \(names): \(count) of \($0) are open." }
        ?? "Most to find out is in \(names): \(count) open in each."

    case .orderTitle: "What the order rests on"
    case .orderDescription:
      "One bar for each gap, split by the points of the sum. The figures are in the table after the picture."
    case .firstInOrder(let name, let score, let shown, let all):
      "First in order: \(name), \(score) points."
        + (shown < all ? " The picture shows the first \(shown) of \(all)." : "")
    case .part(let kind): kind.englishPart
    case .gapColumn: "Gap"
    case .sum: "sum"

    case .knownTitle: "How much is known, and how it stands"
    case .knownDescription:
      "A bar of facts that are known and not known, and a line from 0 to 100 that shows between which figures the position lies."
    case .known: "known"
    case .notKnown: "not known"
    case .knownOf(let known, let all): "\(known) of \(all) facts are known."
    case .position(let lowest, let highest):
      lowest == highest
        ? "The position is \(lowest) of 100."
        : "The position is between \(lowest) and \(highest) of 100."
    case .noPosition: "The position cannot be calculated."
    case .positionLabel: "Position, 0 to 100"
    case .lowest: "lowest position"
    case .highest: "highest position"
    case .what: "Item"
    case .numberColumn: "Number"

    case .ageTitle: "Support at each age"
    case .ageDescription:
      "One row for each level of support, with a box for each year of the child's age. The box shows whether support exists, is missing or is not known."
    case .ageFinding(let level): "Ages with \(level):"
    case .existsFor(let ages): "Exists: \(ages)."
    case .missingFor(let ages): "Missing: \(ages)."
    case .unknownFor(let ages): "Not known: \(ages)."
    case .covered: "exists"
    case .notCovered: "missing"
    case .childsAge: "the child's age in years"
    case .level: "Level"
    case .activity: "Activity"

    case .datesTitle(let old, let new): "The position on \(old) and \(new)"
    case .datesDescription:
      "Two lines for each area on a scale from 0 to 100. The line runs between the lowest and the highest position, since not all is known."
    case .better(let names): "Better for certain: \(names)."
    case .worse(let names): "Worse for certain: \(names)."
    case .uncertain(let count, let all):
      count == all
        ? "No area is better or worse for certain."
        : "In \(count) of \(all) areas nothing can be said for certain."
    }
  }
}

extension Priority.Part.Kind {
  fileprivate var swedishPart: String {
    switch self {
    case .severity: "allvar"
    case .status: "lucka eller delvis"
    case .sources: "källor"
    case .risks: "risker"
    case .waiting: "andra väntar"
    }
  }

  fileprivate var englishPart: String {
    switch self {
    case .severity: "severity"
    case .status: "gap or partly"
    case .sources: "sources"
    case .risks: "risks"
    case .waiting: "others wait"
    }
  }
}
