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
    let keys = questions.map { question in
      switch grouping {
      // A question that depends on another belongs where that stands.
      case .area: engine.area(of: ruleBase.prerequisites(of: question).first ?? question)
      case .role: wording.whom(question)
      }
    }
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
    for item in ruleBase.items(ofView: "frågor") {
      switch item {
      case .fact(let fact): questions.append(.fact(fact))
      case .entity(let relation): questions.append(.list(relation))
      case .factor, .area, .derived, .finding: break
      }
    }
    let facts = ruleBase.facts.indices.map { DecidingFact.fact($0) }
    let lists = ruleBase.relations.indices.filter { ruleBase.relations[$0].isEntity }
      .map { DecidingFact.list($0) }
    var result: [DecidingFact] = []
    for question in questions + facts + lists { add(question, ruleBase, to: &result) }
    return result
  }

  /// Adds a question after those that tell whether it is asked.
  private static func add(
    _ question: DecidingFact, _ ruleBase: RuleBase, to result: inout [DecidingFact]
  ) {
    if result.contains(question) { return }
    for earlier in ruleBase.prerequisites(of: question) { add(earlier, ruleBase, to: &result) }
    result.append(question)
  }

  static func isCore(_ fact: DecidingFact, _ ruleBase: RuleBase) -> Bool {
    switch fact {
    case .fact(let place): ruleBase.facts[place].isCore
    case .list(let place), .field(let place, _, _): ruleBase.relations[place].isCore
    }
  }
}

extension RuleBase {
  /// When a question is asked.
  func asked(_ question: DecidingFact) -> Asked? {
    switch question {
    case .fact(let place): facts[place].asked
    case .list(let place), .field(let place, _, _): relations[place].asked
    }
  }

  /// The questions whose answers tell whether another is asked.
  func prerequisites(of question: DecidingFact) -> [DecidingFact] {
    guard let asked = asked(question) else { return [] }
    return asked.facts.map { .fact($0) } + asked.lists.map { .list($0) }
  }
}
