import Inference
import Rules

/// What a brief report says of what it compares with.
enum BriefPhrase: Bilingual {
  case since(String)
  case count(Direction, Int)
  case better
  case worse
  case knownNow
  case knownNoMore
  case newRisks
  case risksKnownNow
  case promised
  case promise(String, due: String, status: String)
  case county(Int, String)
  case answersFrom(String, String)
  case unusable(Int)
  case inPlace(Int, of: Int)
  case others(FactorStatus, Int)

  var swedish: String {
    switch self {
    case .since(let date): "Sedan \(date)"
    case .count(let direction, let count): "\(count)\u{A0}" + Self.swedish(direction, count == 1)
    case .better: "Bättre"
    case .worse: "Sämre"
    case .knownNow: "Nu känt"
    case .knownNoMore: "Inte känt längre"
    case .newRisks: "Nya risker"
    case .risksKnownNow: "Nu kända risker"
    case .promised: "Lovat då"
    case .promise(let name, let due, let status): "\(name) till \(due) (nu: \(status))"
    case .county(0, _): "I mappen finns inga andra svar från länet"
    case .county(let count, let kind): "Samma luckor hos " + Self.swedish(kind, count)
    case .answersFrom(let first, let last):
      first == last ? "svar \(first)" : "svar \(first) till \(last)"
    case .unusable(let count):
      (count == 1 ? "1\u{A0}fil" : "\(count)\u{A0}filer")
        + " i mappen gick inte att läsa och räknas inte."
    case .inPlace(let count, let total): "\(count) av \(total) på plats"
    case .others(let status, let count):
      "\(count)\u{A0}" + Self.swedish(status, isOne: count == 1)
    }
  }

  var english: String {
    switch self {
    case .since(let date): "Since \(date)"
    case .count(let direction, let count): "\(count)\u{A0}" + Self.english(direction)
    case .better: "Better"
    case .worse: "Worse"
    case .knownNow: "Known now"
    case .knownNoMore: "No longer known"
    case .newRisks: "New risks"
    case .risksKnownNow: "Risks known now"
    case .promised: "Promised then"
    case .promise(let name, let due, let status): "\(name) by \(due) (now: \(status))"
    case .county(0, _): "The folder has no other answers from the county"
    case .county(let count, let kind): "The same gaps in the county's " + Self.english(kind, count)
    case .answersFrom(let first, let last):
      first == last ? first : "\(first) to \(last)"
    case .unusable(let count):
      (count == 1 ? "1\u{A0}file" : "\(count)\u{A0}files")
        + " in the folder could not be read and " + (count == 1 ? "is" : "are") + " not counted."
    case .inPlace(let count, let total): "\(count) of \(total) in place"
    case .others(let status, let count):
      "\(count)\u{A0}" + Self.english(status, isOne: count == 1)
    }
  }

  private static func swedish(_ direction: Direction, _ isOne: Bool) -> String {
    switch direction {
    case .improved: "bättre"
    case .worsened: "sämre"
    case .unchanged: isOne ? "oförändrad" : "oförändrade"
    case .nowKnown: isOne ? "nu känd" : "nu kända"
    case .becameUnknown: isOne ? "inte känd längre" : "inte kända längre"
    case .stillOpen: isOne ? "fortfarande öppen" : "fortfarande öppna"
    case .notComparable: isOne ? "ej jämförbar" : "ej jämförbara"
    }
  }

  private static func english(_ direction: Direction) -> String {
    switch direction {
    case .improved: "better"
    case .worsened: "worse"
    case .unchanged: "unchanged"
    case .nowKnown: "known now"
    case .becameUnknown: "no longer known"
    case .stillOpen: "still open"
    case .notComparable: "not comparable"
    }
  }

  private static func swedish(_ kind: String, _ count: Int) -> String {
    let isOne = count == 1
    return "\(count)\u{A0}" + (isOne ? "annan " : "andra ")
      + (kind == "kommun"
        ? (isOne ? "kommun" : "kommuner")
        : kind == "stadsdel"
          ? (isOne ? "stadsdel" : "stadsdelar") : "kommuner och stadsdelar") + " i länet"
  }

  private static func english(_ kind: String, _ count: Int) -> String {
    let isOne = count == 1
    return "\(count)\u{A0}other "
      + (kind == "kommun"
        ? (isOne ? "municipality" : "municipalities")
        : kind == "stadsdel"
          ? (isOne ? "city district" : "city districts") : "municipalities and city districts")
  }

  private static func swedish(_ status: FactorStatus, isOne: Bool) -> String {
    switch status {
    case .met: "på plats"
    case .partly: "delvis"
    case .gap: isOne ? "lucka" : "luckor"
    case .open: "vet ej"
    case .notApplicable: "gäller inte"
    }
  }

  private static func english(_ status: FactorStatus, isOne: Bool) -> String {
    switch status {
    case .met: "in place"
    case .partly: "partly"
    case .gap: isOne ? "gap" : "gaps"
    case .open: "not known"
    case .notApplicable: isOne ? "does not apply" : "do not apply"
    }
  }
}
