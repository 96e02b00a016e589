import Inference
import Rules

/// A sentence as the tests compare it.
struct Sentence: Hashable {
  var text: String
  var places: [String: DisplayValue] = [:]
  var isPossible = false
}

extension Reference {
  /// What a gap or a partly met factor says.
  func messages(of factor: Factor, _ status: FactorStatus) -> Set<Sentence> {
    guard status == .gap || status == .partly else { return [] }
    let own = status == .gap ? factor.gapText : factor.partlyText
    var sentences: Set<Sentence> = []
    if !own.isEmpty { sentences.insert(Sentence(text: ruleBase.string(own.swedish))) }
    for message in factor.instances {
      sentences.formUnion(spans(instances(of: message, factor), message, factor))
    }
    return sentences
  }

  /// One sentence for each instance that has a name; what is known is not possible besides.
  private func instances(of message: Factor.Message, _ factor: Factor) -> Set<Sentence> {
    let text = ruleBase.string(message.text.swedish)
    var sentences: Set<Sentence> = []
    // A row that nobody has named cannot be told of.
    for body in bodies(message.generators, .constant(true)) where !body.isUnnamed {
      var sentence = Sentence(text: text, isPossible: body.verdict != .holds)
      for place in placeNames(in: text) {
        sentence.places[place] = display(place, factor.variables, body.environment)
      }
      sentences.insert(sentence)
    }
    return sentences.filter { sentence in
      var certain = sentence
      certain.isPossible = false
      return !sentence.isPossible || !sentences.contains(certain)
    }
  }

  private func placeNames(in text: String) -> [String] {
    text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  private func display(
    _ place: String, _ variables: [Variable], _ environment: Environment
  ) -> DisplayValue {
    let parts = place.split(separator: ".")
    let variable = environment.keys.first { ruleBase.string(variables[$0].name) == parts[0] }.sure
    switch environment[variable].sure {
    case .value(let value): return display(value, variables[variable].type)
    case .row(.entity(let relation, let index)) where parts.count == 1:
      return .row(relation: relation, id: subject.tables[relation].rows[index].id)
    case .row(let row):
      guard case .row(let relation) = variables[variable].type
      else { fatalError("a row has the type of its relation") }
      let columns = ruleBase.relations[relation].columns
      let column = columns.firstIndex { ruleBase.string($0.id) == parts[1] }.sure
      return display(field(column, of: row), columns[column].type)
    }
  }

  private func display(_ value: Evaluated, _ type: ValueType) -> DisplayValue {
    switch value.possible {
    case _ where !value.deciding.isEmpty: .unknown(type)
    case .numbers(let low, _): .value(.number(low.rounded), type)
    case .choices(let choices): .value(.choice(choices.first.sure), type)
    case .text(let text?): .value(.text(text), type)
    case .row(.named(let id)):
      if case .row(let relation) = type { .row(relation: relation, id: id) } else { .unknown(type) }
    default: .unknown(type)
    }
  }

  /// Joins neighbouring values of the variable that runs over numbers.
  private func spans(
    _ sentences: Set<Sentence>, _ message: Factor.Message, _ factor: Factor
  ) -> Set<Sentence> {
    let runs = message.generators.compactMap { generator -> (String, NumberType)? in
      guard case .values(.number(let type), _, _) = generator.domain else { return nil }
      return (ruleBase.string(factor.variables[generator.variable].name), type)
    }
    guard let (place, type) = runs.first else { return sentences }
    var joined: Set<Sentence> = []
    for sentence in sentences {
      guard case .value(.number(let number), _) = sentence.places[place] else { return sentences }
      func has(_ number: Fixed) -> Bool {
        var other = sentence
        other.places[place] = .value(.number(number), .number(type))
        return sentences.contains(other)
      }
      if has(number - fixedOne) { continue }
      var last = number
      while has(last + fixedOne) { last += fixedOne }
      var span = sentence
      if last > number { span.places[place] = .span(number, last, type) }
      joined.insert(span)
    }
    return joined
  }
}
