import Inference
import Rules

extension Phrase {
  /// The phrase in Swedish.
  var swedish: String {
    switch self {
    case .reportTitle: "Föräldraskapsstöd, lägesbild"
    case .kind(let kind): kind
    case .municipalityCode(let code): "kommunkod\u{A0}\(code)"
    case .describes(let date): "Avser \(date)"
    case .assessedAsOf(let date): "bedömt per \(date)"
    case .draft: "arbetsmaterial"
    case .settled: "fastställt"
    case .fictional: "PÅHITTAT EXEMPEL"
    case .answeredBy(let role): "Besvarat av: \(role)"
    case .knowledgeBase(let name): "Kunskapsunderlag: \(name)"
    case .madeForVersion(let version): "Svaren gavs för version \(version) av underlaget"
    case .known(let known, let relevant): "Känt: \(known) av \(relevant) uppgifter"
    case .index(let index): "Läge: \(index) av 100"
    case .indexBetween(let lowest, let highest):
      "Läge: mellan \(lowest) och \(highest) av 100, beroende på det som inte är känt"
    case .indexRange(let lowest, let highest): "Läge: mellan \(lowest) och \(highest) av 100"
    case .noIndex: "Läge: går inte att ange, ingen framgångsfaktor är aktuell"
    case .areaColumn: "Område"
    case .statusColumn(let status): status.swedishColumn
    case .all: "Alla"
    case .statusCount(let status, let count): "\(count)\u{A0}\(status.swedish(count))"
    case .onlyArea(let area): "Nedan visas bara området \(area)."

    case .strengths: "Styrkor"
    case .noStrengths: "Inga styrkor går att se i svaren än."
    case .inPlace: "På plats"
    case .gaps: "Luckor, viktigast först"
    case .toRaise: "Ta upp med andra"
    case .toRaiseExplained: "Det här kan kommunen inte lösa själv. Det räknas inte in i läget."
    case .raiseWith: "Ta upp med"
    case .noGaps: "Inga luckor går att se i svaren än."
    case .risks: "Risker"
    case .contradictions: "Uppgifter som inte stämmer överens"
    case .cautions: "Läs med försiktighet"
    case .openFactors: "Öppet: vet ej"
    case .openExplained: "Svaren räcker inte för att bedöma de här framgångsfaktorerna."
    case .questions: "Frågor att ställa"
    case .questionsExplained: "De frågor som avgör mest står först."
    case .notApplicable: "Gäller inte"
    case .filled: "Ifyllt ur det som är känt om programmen"
    case .filledExplained:
      "Det här står inte i svaren. Är det annorlunda hos er, gäller det ni svarar."
    case .assumptions: "Antaganden"
    case .comments: "Kommentarer"
    case .retired: "Frågor som inte finns längre"
    case .retiredAnswer(let statement): "\(statement): frågan finns inte längre"
    case .sourceList: "Källor"

    case .status(let status): status.swedish
    case .perhapsAlso(let sentence): "Kanske också: \(sentence)"
    case .why: "Varför"
    case .recommendation: "Rekommendation"
    case .firstStep: "Första steg"
    case .priority(let score): "Prioritet\u{A0}\(score)"
    case .part(let kind, let status): kind.swedish(status)
    case .comesFirst: "Behövs först"
    case .ranked(let name, let rank): "\(name) (nr\u{A0}\(rank))"
    case .compare: "Jämför"
    case .source: "Källa"
    case .sources: "Källor"
    case .judgement: "Bedömning"
    case .restsOnAssumptions: "Bygger på antaganden, se ”Antaganden”."
    case .raises: "Gör viktigare"
    case .about: "Gäller"
    case .plan: "Plan"
    case .due(let date): "klart \(date)"
    case .planStatus(let status): Self.swedishPlanStatus(status)
    case .choice: "Medvetet val"
    case .review(let date): "(omprövas \(date))"
    case .disputed: "Kommunen håller inte med"
    case .findings(let kind, let count): "\(count)\u{A0}\(kind.swedish(isOne: count == 1))"

    case .askWhom: "Fråga"
    case .answeredSoFar(let answer): "Svar hittills: \(answer)"
    case .decides: "Avgör"
    case .andOthers(let list, let count): "\(list) och \(count)\u{A0}till"
    case .moreQuestions(let count):
      "Ytterligare \(count) frågor avgör mindre. Alla finns med i --format json."
    case .isListComplete(let name): "\(name): är listan fullständig?"

    case .yes: "ja"
    case .no: "nej"
    case .none: "inget"
    case .anything: "…"
    case .quoted(let value): "”\(value)”"
    case .notKnown: "inte känt"
    case .notAsked: "inget svar"
    case .answeredUnknown: "vet ej"
    case .doesNotApply(let reason): reason.isEmpty ? "gäller inte" : "gäller inte: \(reason)"
    case .assumed(let value): "antas vara \(value)"
    case .listOpen: "listan kan vara längre"
    case .listEmpty: "inga finns"
    case .listClosed(let count): "listan är fullständig (\(count)\u{A0}st)"
    case .list(let items): Self.joined(items, "och")
    case .oneOf(let items): Self.joined(items, "eller")
    case .andPerhapsMore(let items): items.joined(separator: ", ") + " och kanske fler"
    case .expecting: "väntan"
    case .years: "år"
    case .unit(let unit): unit

    case .filledFrom(let place): "ifyllt ur " + place
    case .section(let number): "avsnitt\u{A0}\(number)"
    case .sectionNamed(let heading): "avsnittet ”\(heading)”"
    case .pages(let pages, let areInferred): (areInferred ? "ca\u{A0}s.\u{A0}" : "s.\u{A0}") + pages
    case .strength(let strength): strength.swedish
    case .share(let count, let base): "\(count) av \(base)"

    case .truth(let truth): truth.swedish
    case .clause(let clause): clause.swedish
    case .allHold: "Allt det här gäller"
    case .someHold: "Minst ett av det här gäller"
    case .notSo: "Det här gäller inte"
    case .noException: "Undantaget gäller inte"
    case .always: "Utan villkor"
    case .quantified(let quantifier, let name): quantifier.swedish + ": " + name
    case .counts(let counts): counts.swedish
    case .comparison(let left, let comparison, let right):
      "\(left) \(comparison.swedish) \(right)"
    case .has(let set, let value): "\(set) omfattar \(value)"
    case .between(let value, let lower, let upper): "\(value) är mellan \(lower) och \(upper)"
    case .today: "dagen som avses"
    case .aggregate(let kind, let name): kind.swedish + " " + name
    case .ages: "åldrar"
    case .concludedBy(let rule, let round, let others):
      "enligt \(rule), steg\u{A0}\(round)" + Self.swedishOthers(others)
    case .concludedValue(let rule): "enligt \(rule)"
    case .nothingElse: "inget i svaren ger något annat"
    case .answer: "Svar"
    case .isAnsweredUnknown(let name): "Svaret är ”vet ej”: \(name)"
    case .noRows: "Ingenting följer av svaren."
    case .findingKind(let kind): kind.swedishName
    }
  }

  private static func joined(_ items: [String], _ word: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func swedishOthers(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "; en annan väg leder också dit"
    default: "; \(count) andra vägar leder också dit"
    }
  }

  private static func swedishPlanStatus(_ status: String) -> String {
    switch status {
    case "planned": "planerat"
    case "ongoing": "pågår"
    case "done": "klart"
    default: status
    }
  }
}

extension FactorStatus {
  fileprivate var swedish: String {
    switch self {
    case .met: "på plats"
    case .partly: "delvis"
    case .gap: "lucka"
    case .open: "öppen: vet ej"
    case .notApplicable: "gäller inte"
    }
  }

  fileprivate var swedishColumn: String {
    switch self {
    case .met: "på plats"
    case .partly: "delvis"
    case .gap: "lucka"
    case .open: "öppen"
    case .notApplicable: "gäller inte"
    }
  }
}

extension FactorStatus {
  fileprivate func swedish(_ count: Int) -> String {
    switch self {
    case .met, .partly, .notApplicable: swedish
    case .gap: count == 1 ? "lucka" : "luckor"
    case .open: count == 1 ? "öppen" : "öppna"
    }
  }
}

extension Priority.Part.Kind {
  fileprivate func swedish(_ status: FactorStatus) -> String {
    switch self {
    case .severity: "allvar"
    case .status: status == .partly ? "delvis" : "lucka"
    case .sources: "källor"
    case .risks: "risker"
    case .waiting: "andra väntar"
    }
  }
}

extension Finding.Kind {
  fileprivate func swedish(isOne: Bool) -> String {
    switch self {
    case .risk: isOne ? "risk" : "risker"
    case .strength: isOne ? "styrka" : "styrkor"
    case .caution: isOne ? "påpekande" : "påpekanden"
    case .contradiction: isOne ? "motsägelse" : "motsägelser"
    }
  }
}

extension Finding.Kind {
  fileprivate var swedishName: String {
    switch self {
    case .risk: "Risk"
    case .strength: "Styrka"
    case .caution: "Läs med försiktighet"
    case .contradiction: "Uppgifter som inte stämmer överens"
    }
  }
}

extension Truth {
  fileprivate var swedish: String {
    switch self {
    case .holds: "ja"
    case .fails: "nej"
    case .unknown: "vet ej"
    }
  }
}

extension Proof.Clause {
  fileprivate var swedish: String {
    switch self {
    case .applies: "Framgångsfaktorn är aktuell"
    case .met: "Kraven för ”på plats” är uppfyllda"
    case .partly: "Kraven för ”delvis” är uppfyllda"
    case .opening: "Något behöver frågas innan det kallas en lucka"
    }
  }
}

extension Proof.Quantifier {
  fileprivate var swedish: String {
    switch self {
    case .some: "Minst en finns"
    case .no: "Ingen finns"
    case .every: "Alla uppfyller kravet"
    }
  }
}

extension Proof.Counts {
  fileprivate var swedish: String {
    var parts = ["\(known)\u{A0}" + (known == 1 ? "känd" : "kända")]
    if possible > 0 { parts.append("\(possible)\u{A0}" + (possible == 1 ? "möjlig" : "möjliga")) }
    if isOpen { parts.append("listan kan vara längre") }
    return parts.joined(separator: ", ")
  }
}

extension Comparison {
  fileprivate var swedish: String {
    switch self {
    case .equal: "är"
    case .notEqual: "är inte"
    case .less: "är mindre än"
    case .lessOrEqual: "är högst"
    case .greater: "är mer än"
    case .greaterOrEqual: "är minst"
    }
  }
}

extension Term.AggregateKind {
  fileprivate var swedish: String {
    switch self {
    case .count: "antalet"
    case .sum: "summan för"
    case .min: "det minsta för"
    case .max: "det största för"
    case .share: "andelen av"
    }
  }
}

extension Strength {
  fileprivate var swedish: String {
    switch self {
    case .assessment: "rapportens bedömning"
    case .example: "exempel"
    case .survey: "kartläggning"
    case .guidance: "nationell vägledning"
    case .research: "forskning"
    }
  }
}
