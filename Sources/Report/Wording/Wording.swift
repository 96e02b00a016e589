import Inference
import Rules

/// What the parts of a rule base and a case are called in a language.
struct Wording {
  let ruleBase: RuleBase
  let subject: Case
  let language: Language
  let numbers: NumberText

  /// The row that the text at hand is about, whose name its fields need not repeat.
  var enclosingRow: DisplayValue?

  init(_ ruleBase: RuleBase, _ subject: Case, in language: Language) {
    self.ruleBase = ruleBase
    self.subject = subject
    self.language = language
    numbers = NumberText(language: language, symbols: ruleBase.symbols)
  }

  /// A phrase of the report itself.
  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// A text that the rule base declares.
  func text(_ text: Text) -> String { ruleBase.string(text, in: language) }

  /// The declared text, or the id where there is none.
  func text(_ text: Text, else id: Symbol) -> String {
    let own = self.text(text)
    return own.isEmpty ? ruleBase.string(id) : own
  }

  /// The name of a factor.
  func factor(_ index: Int) -> String {
    text(ruleBase.factors[index].label, else: ruleBase.factors[index].id)
  }

  /// The name of an area.
  func area(_ index: Int) -> String {
    text(ruleBase.areas[index].label, else: ruleBase.areas[index].id)
  }

  /// The name of a role.
  func role(_ index: Int) -> String {
    text(ruleBase.roles[index].label, else: ruleBase.roles[index].id)
  }

  /// The name of a relation.
  func relation(_ index: Int) -> String {
    let relation = ruleBase.relations[index]
    return relation.isEntity
      ? text(relation.label, else: relation.id) : ruleBase.string(relation.id)
  }

  /// The first few of some texts, and how many more there are.
  func short(list: [String], most: Int = 3) -> String {
    if list.count <= most { return list.joined(separator: "; ") }
    return say(.andOthers(list.prefix(most).joined(separator: "; "), list.count - most))
  }

  /// The name of a column.
  func column(_ relation: Int, _ column: Int) -> String {
    let column = ruleBase.relations[relation].columns[column]
    return text(column.label, else: column.id)
  }

  /// The order in which areas are read: the view `områden`, then those it leaves out.
  var areasInReadingOrder: [Int] {
    var order: [Int] = []
    for case .area(let area) in ruleBase.items(ofView: "områden") where !order.contains(area) {
      order.append(area)
    }
    return order + ruleBase.areas.indices.filter { !order.contains($0) }
  }
}

extension Text {
  /// Whether there is something to say in a language.
  func isEmpty(in language: Language) -> Bool {
    language == .swedish ? swedish.isEmpty : english.isEmpty
  }
}
