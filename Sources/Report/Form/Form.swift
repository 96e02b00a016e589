public import Inference
public import Rules

/// The questionnaire: the questions in their reading order, in sections.
public struct Form {
  let wording: Wording
  let sections: [Section]
  let isCore: Bool

  /// What the sections are made by.
  public enum Grouping: Sendable {
    /// The areas of the factors.
    case area
    /// Whom to ask.
    case role
  }

  /// Some questions under a heading.
  struct Section {
    let title: String
    let questions: [DecidingFact]
  }

  /// Makes a questionnaire.
  ///
  /// - Parameters:
  ///   - engine: the rule base with what its factors read.
  ///   - isCore: whether only the core questions stand in it.
  ///   - grouping: what the sections are made by.
  ///   - language: the language.
  public init(_ engine: Engine, isCore: Bool, by grouping: Grouping, in language: Language) {
    let ruleBase = engine.ruleBase
    let wording = Wording(ruleBase, Case(), in: language)
    self.wording = wording
    self.isCore = isCore
    let questions = Self.questions(ruleBase).filter { !isCore || Self.isCore($0, ruleBase) }
    let groups: [(title: String, key: Int?)] =
      switch grouping {
      case .area:
        wording.areasInReadingOrder.map { (wording.area($0), $0) }
          + [(FormPhrase.other.text(in: language), nil)]
      case .role:
        ruleBase.roles.indices.map { (Alphabet.uppercasedFirst(wording.role($0)), $0) }
          + [(FormPhrase.nobody.text(in: language), nil)]
      }
    let keys = questions.map { grouping == .area ? engine.area(of: $0) : wording.whom($0) }
    sections = groups.compactMap { group in
      let own = questions.indices.filter { keys[$0] == group.key }.map { questions[$0] }
      return own.isEmpty ? nil : Section(title: group.title, questions: own)
    }
  }

  /// The number of questions.
  var count: Int { sections.reduce(0) { $0 + $1.questions.count } }

  func say(_ phrase: FormPhrase) -> String { phrase.text(in: wording.language) }

  /// All questions in the order of the view `frågor`, then those it leaves out.
  private static func questions(_ ruleBase: RuleBase) -> [DecidingFact] {
    var questions: [DecidingFact] = []
    for view in ruleBase.views where ruleBase.string(view.id) == "frågor" {
      for item in view.items {
        switch item {
        case .fact(let fact): questions.append(.fact(fact))
        case .entity(let relation): questions.append(.list(relation))
        case .factor, .area: break
        }
      }
    }
    let facts = ruleBase.facts.indices.map { DecidingFact.fact($0) }
    let lists = ruleBase.relations.indices.filter { ruleBase.relations[$0].isEntity }
      .map { DecidingFact.list($0) }
    return questions + (facts + lists).filter { !questions.contains($0) }
  }

  private static func isCore(_ fact: DecidingFact, _ ruleBase: RuleBase) -> Bool {
    switch fact {
    case .fact(let place): ruleBase.facts[place].isCore
    case .list(let place), .field(let place, _, _): ruleBase.relations[place].isCore
    }
  }
}
