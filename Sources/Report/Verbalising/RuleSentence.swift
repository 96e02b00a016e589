import Inference
import Rules

/// A rule, or a condition of one declaration, as a sentence built from the declared texts.
struct RuleSentence {
  let wording: Wording
  let variables: [Variable]

  /// The facts that are called by the numbers of their questions.
  var questions: [(fact: Int, number: Int)] = []

  /// Whether several rows are at hand at once, so that "den" would not say which.
  private let hasManyRows: Bool

  /// Reads a condition of a declaration with these variables.
  init(_ wording: Wording, _ variables: [Variable], _ condition: Condition) {
    self.wording = wording
    self.variables = variables
    hasManyRows = RowDepth(wording.ruleBase).depth(of: condition) > 1
  }

  /// Reads a rule.
  init(_ wording: Wording, _ rule: Rule) {
    self.wording = wording
    variables = rule.variables
    let depth = RowDepth(wording.ruleBase)
    let conditions = [rule.condition] + rule.generators.compactMap { $0.condition }
    hasManyRows =
      rule.generators.count { depth.isRow($0) } + depth.deepest(conditions) > 1
  }

  var ruleBase: RuleBase { wording.ruleBase }

  func say(_ phrase: RulePhrase) -> String { phrase.text(in: wording.language) }

  // MARK: Conditions

  /// What a condition says; with `isNegated` the opposite.
  func condition(_ condition: Condition, isNegated: Bool = false) -> String {
    switch condition {
    case .constant(let isTrue): say(isTrue != isNegated ? .always : .never)
    case .and(let parts): join(parts, all: !isNegated, isNegated)
    case .or(let parts): join(parts, all: isNegated, isNegated)
    case .not(let part), .unless(let part): self.condition(part, isNegated: !isNegated)
    case .compare(let left, let comparison, let right):
      compare(left, isNegated ? comparison.opposite : comparison, right)
    case .holds(let value): holds(value, isNegated)
    case .has(let set, let element):
      say(.has(subject(set), self.value(element, like: set), isNegated: isNegated))
    case .between(let value, let lower, let upper):
      say(
        .between(
          subject(value), self.value(lower, like: value), self.value(upper, like: value),
          isNegated: isNegated))
    case .matches(let relation, let arguments):
      negated(row(relation, arguments), isNegated)
    case .some(let generator): exists(generator, isNegated: isNegated)
    case .no(let generator): exists(generator, isNegated: !isNegated)
    case .every(let generator, let condition):
      negated(
        say(.forAll(domain(generator), self.condition(condition))), isNegated)
    case .answeredUnknown(let fact):
      say(.answeredUnknown(wording.name(.fact(fact)), isNegated: isNegated))
    }
  }

  private func negated(_ sentence: String, _ isNegated: Bool) -> String {
    isNegated ? say(.not(sentence)) : sentence
  }

  private func exists(_ generator: Generator, isNegated: Bool) -> String {
    say(isNegated ? .isMissing(domain(generator)) : .exists(domain(generator)))
  }

  /// Parts with "och" or "eller"; those of the other kind within them are put in parentheses.
  private func join(_ parts: [Condition], all: Bool, _ isNegated: Bool) -> String {
    if parts.count == 1 { return condition(parts[0], isNegated: isNegated) }
    if !all || isNegated, let alternatives = alternatives(parts) {
      return compare(alternatives.subject, alternatives.values, isNegated)
    }
    let texts = parts.map { part in
      let text = condition(part, isNegated: isNegated)
      return needsGrouping(part) ? say(.grouped(text)) : text
    }
    return say(all ? .all(texts) : .either(texts))
  }

  private func needsGrouping(_ condition: Condition) -> Bool {
    switch condition {
    case .and(let parts): parts.count > 1
    case .or(let parts): parts.count > 1 && alternatives(parts) == nil
    case .not(let part), .unless(let part): needsGrouping(part)
    case .every: true
    case .some(let generator), .no(let generator): generator.condition != nil
    default: false
    }
  }

  /// The values of `x in (a, b)`: comparisons of one thing with several.
  private func alternatives(
    _ parts: [Condition]
  ) -> (subject: Expression, values: [Expression])? {
    guard parts.count > 1, case .compare(let subject, .equal, _)? = parts.first else { return nil }
    var values: [Expression] = []
    for part in parts {
      guard case .compare(subject, .equal, let value) = part, case .literal = value else {
        return nil
      }
      values.append(value)
    }
    return (subject, values)
  }

  private func compare(
    _ subject: Expression, _ values: [Expression], _ isNegated: Bool
  ) -> String {
    let names = values.map { value($0, like: subject) }
    return say(.comparison(self.subject(subject), say(.either(names)), isNegated: isNegated))
  }

  private func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression
  ) -> String {
    let (subject, value) = (self.subject(left, like: right), self.value(right, like: left))
    return switch comparison {
    case .equal: say(.comparison(subject, value, isNegated: false))
    case .notEqual: say(.comparison(subject, value, isNegated: true))
    case .less: say(.less(subject, value))
    case .lessOrEqual: say(.lessOrEqual(subject, value))
    case .greater: say(.greater(subject, value))
    case .greaterOrEqual: say(.greaterOrEqual(subject, value))
    }
  }

  /// A yes/no answer, or a derived value, whose name is a sentence.
  private func holds(_ value: Expression, _ isNegated: Bool) -> String {
    if case .derived = value { return negated(name(value), isNegated) }
    if case .fact(let fact) = value, number(of: fact) != nil {
      return say(
        .comparison(name(value), wording.say(isNegated ? .no : .yes), isNegated: false))
    }
    return say(
      isNegated ? .isNo(name(value, inSentence: false)) : .isYes(name(value, inSentence: false)))
  }

  /// What a derived row says, with its arguments in place.
  func row(_ relation: Int, _ arguments: [Expression?]) -> String {
    let columns = ruleBase.relations[relation].columns
    let values: [String?] = arguments.enumerated().map { place, argument in
      argument.map { words($0, of: columns[place].type) } ?? noun(columns[place].type)
    }
    return Alphabet.lowercasedFirst(wording.row(relation, inWords: values))
  }

  // MARK: Domains

  /// What a generator runs over: `insatser för föräldrar där nivå är …`.
  func domain(_ generator: Generator) -> String {
    switch generator.domain {
    case .rows(let relation) where ruleBase.relations[relation].isEntity:
      filtered(
        marked(Alphabet.lowercasedFirst(wording.relation(relation)), generator.variable),
        generator.condition)
    case .rows(let relation):
      cases(of: relation, generator)
    case .values(let type, let lower, let upper):
      filtered(values(of: type) + bounds(lower, upper, type), generator.condition)
    }
  }

  private func filtered(_ domain: String, _ condition: Condition?) -> String {
    condition.map { say(.filtered(domain, by: self.condition($0))) } ?? domain
  }

  /// The rows of a derived relation, as the cases where its sentence holds; columns that are
  /// compared with one value have it in the sentence.
  private func cases(of relation: Int, _ generator: Generator) -> String {
    var arguments: [Expression?] = ruleBase.relations[relation].columns.map { _ in nil }
    var others: [Condition] = []
    for part in generator.condition?.conjuncts ?? [] {
      if case .compare(.field(generator.variable, let column), .equal, let value) = part {
        arguments[column] = value
      } else {
        others.append(part)
      }
    }
    let sentence = row(relation, arguments)
    if others.isEmpty { return say(.caseOf(sentence)) }
    return say(.caseOf(say(.all([sentence, condition(.and(others))]))))
  }

  private func values(of type: ValueType) -> String {
    switch type {
    case .number: say(.ages)
    case .choice(let list):
      say(
        .alternatives(
          ruleBase.choiceLists[list].choices.map { wording.text($0.label, else: $0.id) }))
    default: say(.alternatives([wording.say(.yes), wording.say(.no)]))
    }
  }

  private func bounds(_ lower: Expression?, _ upper: Expression?, _ type: ValueType) -> String {
    switch (lower.map { value($0, of: type) }, upper.map { value($0, of: type) }) {
    case (let lower?, let upper?): say(.fromTo(lower, upper))
    case (let lower?, nil): say(.from(lower))
    case (nil, let upper?): say(.upTo(upper))
    case (nil, nil): ""
    }
  }

  /// A name with the variable that stands for it, where there are several.
  func marked(_ name: String, _ variable: Int) -> String {
    guard hasManyRows, case .row(let relation) = variables[variable].type,
      ruleBase.relations[relation].isEntity
    else { return name }
    return name + " " + say(.grouped(ruleBase.string(variables[variable].name)))
  }
}
