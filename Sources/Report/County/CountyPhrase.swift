import Inference
import Rules

/// What `county` says in its own words.
enum CountyPhrase: Bilingual {
  case title(Int, String, String, String)
  case noRank
  case member(String, String, known: Int, of: Int)
  case sharedGaps(Int, of: Int)
  case noSharedGaps
  case inPlace([String])
  case missing([String])
  case peers(String, missing: [String], inPlace: [String])
  case matrix
  case legend
  case unknownEverywhere(Int)

  /// Whether there is nobody to name.
  var isEmpty: Bool {
    switch self {
    case .inPlace(let names), .missing(let names): names.isEmpty
    default: false
    }
  }

  var swedish: String {
    switch self {
    case .title(let count, let kind, let first, let last):
      "Översikt över " + Self.swedish(kind, count)
        + (first == last ? ", svar från \(first)" : ", svar från \(first) till \(last)")
    case .noRank: "I bokstavsordning. Få luckor kan betyda att få frågor har fått svar."
    case .member(let name, let day, let known, let total):
      "\(name), \(day), \(known) av \(total) uppgifter kända"
    case .sharedGaps(let count, let total):
      "Luckor som flera delar (\(count) av \(total))"
    case .noSharedGaps: "Ingen lucka är känd hos två eller flera."
    case .inPlace(let names): "På plats hos " + names.joined(separator: ", ")
    case .missing(let names): "Lucka hos " + names.joined(separator: ", ")
    case .peers(let group, let missing, let inPlace):
      "Liknar varandra (\(group)): " + missing.joined(separator: ", ") + " kan fråga "
        + inPlace.joined(separator: ", ")
    case .matrix: "Alla framgångsfaktorer"
    case .legend: "+ på plats, / delvis, – lucka, ? vet ej, · gäller inte"
    case .unknownEverywhere(let count):
      "\(count)\u{A0}framgångsfaktorer är inte kända hos någon och står inte här."
    }
  }

  var english: String {
    switch self {
    case .title(let count, let kind, let first, let last):
      "Overview of " + Self.english(kind, count)
        + (first == last ? ", answers of \(first)" : ", answers of \(first) to \(last)")
    case .noRank: "In alphabetical order. Few gaps may mean that few questions are answered."
    case .member(let name, let day, let known, let total):
      "\(name), \(day), \(known) of \(total) answers known"
    case .sharedGaps(let count, let total): "Gaps that several share (\(count) of \(total))"
    case .noSharedGaps: "No gap is known at two or more."
    case .inPlace(let names): "In place at " + names.joined(separator: ", ")
    case .missing(let names): "Gap at " + names.joined(separator: ", ")
    case .peers(let group, let missing, let inPlace):
      "Alike (\(group)): " + missing.joined(separator: ", ") + " can ask "
        + inPlace.joined(separator: ", ")
    case .matrix: "All success factors"
    case .legend: "+ in place, / partly, – gap, ? not known, · does not apply"
    case .unknownEverywhere(let count):
      "\(count)\u{A0}success factors are known nowhere and are left out."
    }
  }

  private static func swedish(_ kind: String, _ count: Int) -> String {
    let isOne = count == 1
    return "\(count)\u{A0}"
      + (kind == "kommun"
        ? (isOne ? "kommun" : "kommuner")
        : kind == "stadsdel" ? (isOne ? "stadsdel" : "stadsdelar") : "kommuner och stadsdelar")
  }

  private static func english(_ kind: String, _ count: Int) -> String {
    let isOne = count == 1
    return "\(count)\u{A0}"
      + (kind == "kommun"
        ? (isOne ? "municipality" : "municipalities")
        : kind == "stadsdel"
          ? (isOne ? "city district" : "city districts") : "municipalities and city districts")
  }
}
