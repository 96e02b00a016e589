/// Makes random conditions as text.
struct ConditionMaker {
  var random: SplitMix64
  let vocabulary: Vocabulary
  /// The variables that can be used.
  var scope: [Variable] = []
  /// Relations of this level can be read positively, those below it, and derived values, anyhow.
  var level = Int.max
  /// Whether what is being made stands under a negation or in an aggregate.
  var isNegative = false
  private var variableCount = 0
  /// Generators that a conclusion needs beside those in scope.
  var missing: [String] = []

  init(_ random: SplitMix64, _ vocabulary: Vocabulary) {
    self.random = random
    self.vocabulary = vocabulary
  }

  struct Variable {
    var name: String
    var kind: Kind

    enum Kind: Hashable {
      case entity(Int)
      case relation(Int)
      case value(RandomType)
    }
  }

  /// Whether another generator may stand here: each multiplies the work of the reference.
  var canNest: Bool { scope.count < 4 }

  /// The relations that can be read here.
  var readable: [Int] {
    vocabulary.relations.indices.filter {
      let relation = vocabulary.relations[$0].level
      return isNegative ? relation < level : relation <= level
    }
  }

  mutating func under<Result>(
    negation: Bool, _ make: (inout ConditionMaker) -> Result
  ) -> Result {
    let before = (scope, isNegative)
    isNegative = isNegative || negation
    defer { (scope, isNegative) = before }
    return make(&self)
  }
}

// MARK: - Conditions

extension ConditionMaker {
  /// A condition whose parts are in parentheses.
  mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch random.number(0...9) {
    case 0...1: return "(\(condition(depth - 1))) and (\(condition(depth - 1)))"
    case 2...3: return "(\(condition(depth - 1))) or (\(condition(depth - 1)))"
    case 4: return "not (\(under(negation: true) { $0.condition(depth - 1) }))"
    case 5: return quantifier("some", depth, negation: false)
    case 6: return quantifier("no", depth, negation: true)
    case 7: return under(negation: true) { $0.every(depth) }
    default: return leaf()
    }
  }

  private mutating func quantifier(_ word: String, _ depth: Int, negation: Bool) -> String {
    under(negation: negation) { "\(word) \($0.generator(depth))" }
  }

  private mutating func every(_ depth: Int) -> String {
    "every \(generator(depth)) has (\(condition(depth - 1)))"
  }

  /// `program p where (…)`; the variable can be used in what follows.
  mutating func generator(_ depth: Int) -> String {
    let (text, variable) = domain()
    let hasCondition = depth > 0 && random.chance(70)
    scope.append(variable)
    return hasCondition ? "\(text) where (\(condition(depth - 1)))" : text
  }

  private mutating func domain() -> (String, Variable) {
    variableCount += 1
    let name = "x\(variableCount)"
    var kinds: [Variable.Kind] = [
      .value(.choice(0)), .value(.choice(1)), .value(.yesNo), .value(.age), .value(.age),
    ]
    for entity in vocabulary.entities.indices { kinds += [.entity(entity), .entity(entity)] }
    for relation in readable { kinds += [.relation(relation), .relation(relation)] }
    let kind = random.pick(kinds)
    let variable = Variable(name: name, kind: kind)
    switch kind {
    case .entity(let entity): return ("\(vocabulary.entities[entity].name) \(name)", variable)
    case .relation(let relation):
      return ("\(vocabulary.relations[relation].name) \(name)", variable)
    case .value(.choice(let list)): return ("\(Vocabulary.lists[list].name) \(name)", variable)
    case .value(.yesNo): return ("yes-no \(name)", variable)
    case .value:
      if random.chance(40), let range = self.name(of: .range) {
        return ("age \(name) in \(range)", variable)
      }
      return ("age \(name) in \(span(of: .age, isShort: true))", variable)
    }
  }

  private mutating func leaf() -> String {
    for _ in 0..<20 {
      if let leaf = tryLeaf() { return leaf }
    }
    return "1 = 1"
  }

  private mutating func tryLeaf() -> String? {
    switch random.number(0...11) {
    case 0...1: return name(of: .yesNo)
    case 2...3:
      let type = random.pick([RandomType.choice(0), .choice(1)])
      return name(of: type).map { "\($0) \(random.pick(["=", "!="])) \(atom(of: type))" }
    case 4:
      return name(of: .choice(0)).map { "\($0) in (blå, \(random.pick(["grön", "röd"])))" }
    case 5:
      let list = random.number(0...1)
      if random.chance(25) {
        return name(of: .text).map { "\($0) \(random.pick(["=", "!="])) \(atom(of: .text))" }
      }
      return name(of: .set(list)).map { "\($0) has \(atom(of: .choice(list)))" }
    case 6...8: return comparison()
    case 9: return match()
    case 10: return within()
    default:
      guard random.chance(50), !vocabulary.facts.isEmpty else { return nil }
      return "\(random.pick(vocabulary.facts).name) answered unknown"
    }
  }

  private mutating func within() -> String? {
    if random.chance(50), let range = name(of: .range) {
      return name(of: .age).map { "\($0) in \(range)" }
    }
    let type = random.pick([RandomType.whole, .age, .percent])
    return name(of: type).map { "\($0) in \(span(of: type))" }
  }

  /// Two values of a type, the lower first where both are written out.
  private mutating func span(of type: RandomType, isShort: Bool = false) -> String {
    let ends = [atom(of: type, isShort: isShort), atom(of: type, isShort: isShort)]
    let numbers = ends.compactMap { $0 == "väntar" ? -1 : Int($0.prefix { $0 != " " }) }
    let isBackward = numbers.count == 2 && numbers[0] > numbers[1]
    return isBackward ? "\(ends[1]) ... \(ends[0])" : "\(ends[0]) ... \(ends[1])"
  }

  private mutating func match() -> String? {
    guard let relation = readable.randomElement(using: &random).map({ vocabulary.relations[$0] })
    else { return nil }
    var arguments: [String] = []
    for column in relation.columns where random.chance(70) {
      switch column.kind {
      case .value(let type): arguments.append("\(column.name): \(atom(of: type))")
      case .row(let entity):
        guard let row = scope.filter({ $0.kind == .entity(entity) }).randomElement(using: &random)
        else { continue }
        arguments.append("\(column.name): \(row.name)")
      }
    }
    return "\(relation.name)(\(arguments.joined(separator: ", ")))"
  }
}

// MARK: - Expressions

extension ConditionMaker {
  /// Something of a type that has a name: a fact, a field, a variable or a derived value.
  mutating func name(of type: RandomType) -> String? {
    var names = vocabulary.facts.filter { $0.type == type }.map(\.name)
    names += vocabulary.derivedValues.filter { $0.type == type && $0.level < level }.map(\.name)
    for variable in scope {
      let fields = fields(of: variable).filter { $0.type == type }
      let own = fields.map { "\(variable.name).\($0.name)" }
      names += own + own
      if variable.kind == .value(type) { names += [variable.name, variable.name] }
    }
    return names.randomElement(using: &random)
  }

  /// The fields of a variable that hold values.
  func fields(of variable: Variable) -> [Vocabulary.Field] {
    switch variable.kind {
    case .entity(let entity): return vocabulary.entities[entity].fields
    case .relation(let relation):
      return vocabulary.relations[relation].columns.compactMap { column in
        guard case .value(let type) = column.kind else { return nil }
        return Vocabulary.Field(name: column.name, type: type)
      }
    case .value: return []
    }
  }

  /// A value as written or something with a name.
  mutating func atom(of type: RandomType, isShort: Bool = false) -> String {
    if !isShort && random.chance(40), let name = name(of: type) { return name }
    if isShort && random.chance(30), let name = name(of: type) { return name }
    return random.value(of: type)
  }

  private mutating func comparison() -> String? {
    let sign = random.pick(["=", "!=", "<", "<=", ">", ">="])
    switch random.number(0...9) {
    case 0...3:
      let types: [RandomType] = [
        .whole, .whole, .decimal, .unbounded, .percent, .age, .years, .year, .date,
      ]
      let type = random.pick(types)
      return name(of: type).map { "\($0) \(sign) \(atom(of: type))" }
    case 4: return "\(whole()) \(sign) \(random.number(0...4))"
    case 5: return calculation().map { "\($0.text) \(sign) \(atom(of: $0.type))" }
    case 6: return share().map { "\($0) \(sign) \(random.pick(["0.5", "0", "1", "50 %", "0.3"]))" }
    case 7: return extreme().map { "\($0.text) \(sign) \(atom(of: $0.type))" }
    case 8:
      return name(of: .date).map { "today - \($0) \(sign) \(random.number(1...9) * 40) dagar" }
    default:
      guard let first = name(of: .whole), let second = name(of: .whole) else { return nil }
      return random.chance(50)
        ? "\(first) / \(random.number(1...3)) \(sign) \(random.pick(["0.5", "1", "1.5"]))"
        : "\(first) / \(second) \(sign) \(random.pick(["0.5", "1", "0.3"]))"
    }
  }

  /// A whole number that is counted or calculated.
  private mutating func whole() -> String {
    switch canNest ? random.number(0...4) : 3 {
    case 0...1: return "(count \(under(negation: true) { $0.generator(1) }))"
    case 2:
      return under(negation: true) { maker in
        let generator = maker.generator(1)
        return "(sum \(maker.atom(of: .whole)) for \(generator))"
      }
    case 3:
      guard let first = name(of: .whole) else { return "(count \(Vocabulary.lists[0].name) z)" }
      return "(\(first) \(random.pick(["+", "-", "*"])) \(atom(of: .whole)))"
    default:
      guard let first = name(of: .whole) else { return "(count \(Vocabulary.lists[1].name) z)" }
      return "(\(random.number(1...3)) * \(first) - \(atom(of: .whole)))"
    }
  }

  /// A calculation with units, or with numbers that have no bounds.
  private mutating func calculation() -> (text: String, type: RandomType)? {
    let type = random.pick([RandomType.decimal, .unbounded, .percent])
    guard let first = name(of: type) else { return nil }
    switch random.number(0...(canNest ? 3 : 2)) {
    case 0: return ("(\(first) + \(atom(of: type)))", type)
    case 1: return ("(\(first) - \(atom(of: type)))", type)
    case 2: return ("(\(atom(of: .whole)) * \(first))", type)
    default:
      return under(negation: true) { maker in
        let generator = maker.generator(1)
        return maker.name(of: type).map { ("(sum \($0) for \(generator))", type) }
      }
    }
  }

  private mutating func share() -> String? {
    guard canNest else { return nil }
    return under(negation: true) { maker in
      let generator = maker.generator(1)
      return "(share \(generator) has (\(maker.condition(1))))"
    }
  }

  private mutating func extreme() -> (text: String, type: RandomType)? {
    guard canNest else { return nil }
    return under(negation: true) { maker in
      let generator = maker.generator(1)
      let type = maker.random.pick([RandomType.whole, .decimal, .age, .percent])
      guard let field = maker.name(of: type) else { return nil }
      return ("(\(maker.random.pick(["min", "max"])) \(field) for \(generator))", type)
    }
  }
}
