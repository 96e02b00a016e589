import Inference
import Rules

/// What `whatif` says in its own words.
enum WhatIfPhrase: Bilingual {
  case title(String)
  case change
  case changes
  case now(String)
  case added(String)
  case addedWith(String, String)
  case removed(String)
  case closed(String)
  case nothing
  case index(String, String)
  case appears
  case disappears
  case otherStatus
  case moves
  case findingsAppear
  case findingsDisappear
  case findingsDoubtful
  case fromTo(String, String)
  case rank(Int)
  case waitsFor(String)
  case scoreFromTo(Int, Int, String)
  case othersMoved
  case moreMoves(Int)
  case settledQuestions
  case newQuestions

  var swedish: String {
    switch self {
    case .title(let name): "Vad händer om: \(name)"
    case .change: "Ändring"
    case .changes: "Ändringar"
    case .now(let answer): "(nu: \(answer))"
    case .added(let row): "\(row) läggs till"
    case .addedWith(let row, let fields): "\(row) läggs till (\(fields))"
    case .removed(let row): "\(row) tas bort"
    case .closed(let list): "\(list): listan är fullständig"
    case .nothing: "Inget blir annorlunda."
    case .index(let before, let after): "Läge av 100: \(before) → \(after)"
    case .appears: "Luckor som tillkommer"
    case .disappears: "Luckor som faller bort"
    case .otherStatus: "Annat läge"
    case .moves: "Flyttar i ordningen"
    case .findingsAppear: "Risker, styrkor och påpekanden som tillkommer"
    case .findingsDisappear: "Risker, styrkor och påpekanden som faller bort"
    case .findingsDoubtful: "Risker, styrkor och påpekanden som blir osäkra"
    case .fromTo(let before, let after): "\(before) → \(after)"
    case .rank(let rank): "nr\u{A0}\(rank)"
    case .waitsFor(let facts): "Väntar på: \(facts)"
    case .scoreFromTo(let before, let after, let parts):
      "Prioritet\u{A0}\(before) → \(after): \(parts)"
    case .othersMoved: "Prioriteten är oförändrad, men luckor före har ändrats."
    case .moreMoves(let count):
      (count == 1 ? "En lucka till" : "\(count)\u{A0}luckor till")
        + " byter plats bara för att andra har flyttat."
    case .settledQuestions: "Frågor som inte längre behövs"
    case .newQuestions: "Nya frågor"
    }
  }

  var english: String {
    switch self {
    case .title(let name): "What if: \(name)"
    case .change: "Change"
    case .changes: "Changes"
    case .now(let answer): "(now: \(answer))"
    case .added(let row): "\(row) is added"
    case .addedWith(let row, let fields): "\(row) is added (\(fields))"
    case .removed(let row): "\(row) is removed"
    case .closed(let list): "\(list): the list is complete"
    case .nothing: "Nothing becomes different."
    case .index(let before, let after): "Standing of 100: \(before) → \(after)"
    case .appears: "Gaps that appear"
    case .disappears: "Gaps that disappear"
    case .otherStatus: "Other status"
    case .moves: "Moves in the order"
    case .findingsAppear: "Risks, strengths and remarks that appear"
    case .findingsDisappear: "Risks, strengths and remarks that disappear"
    case .findingsDoubtful: "Risks, strengths and remarks that become uncertain"
    case .fromTo(let before, let after): "\(before) → \(after)"
    case .rank(let rank): "no.\u{A0}\(rank)"
    case .waitsFor(let facts): "Waits for: \(facts)"
    case .scoreFromTo(let before, let after, let parts):
      "Priority\u{A0}\(before) → \(after): \(parts)"
    case .othersMoved: "The priority is the same, but gaps before it have changed."
    case .moreMoves(let count):
      (count == 1 ? "One more gap changes" : "\(count)\u{A0}more gaps change")
        + " place only because others have moved."
    case .settledQuestions: "Questions that are no longer needed"
    case .newQuestions: "New questions"
    }
  }
}

extension Wording {
  /// What is changed, in words; the wording must know the case as it is before.
  func change(_ change: Change, showsNow: Bool = true) -> String {
    switch change {
    case .answer(let fact, let state):
      let now = WhatIfPhrase.now(answer(fact)).text(in: language)
      return name(fact) + ": " + self.state(state, type(of: fact)) + (showsNow ? " " + now : "")
    case .add(let relation, let id, let states):
      var fields: [String] = []
      for (column, state) in states.enumerated() where state != .absent {
        let type = ruleBase.relations[relation].columns[column].type
        fields.append(
          Alphabet.lowercasedFirst(self.column(relation, column)) + ": " + self.state(state, type))
      }
      let row = self.relation(relation) + " " + id
      return fields.isEmpty
        ? WhatIfPhrase.added(row).text(in: language)
        : WhatIfPhrase.addedWith(row, fields.joined(separator: ", ")).text(in: language)
    case .remove(let relation, let id):
      return WhatIfPhrase.removed(row(relation, id)).text(in: language)
    case .close(let relation):
      return WhatIfPhrase.closed(self.relation(relation)).text(in: language)
    }
  }

  /// The type of the answers to a fact.
  func type(of fact: DecidingFact) -> ValueType {
    switch fact {
    case .fact(let index): ruleBase.facts[index].type
    case .field(let relation, _, let column): ruleBase.relations[relation].columns[column].type
    case .list: .yesNo
    }
  }
}
