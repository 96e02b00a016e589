/// Makes random rule bases and cases as text.
struct WorldMaker {
  private var random: SplitMix64
  private let vocabulary: Vocabulary
  private var world = World()

  /// A random world; the same from the same seed.
  static func world(seed: UInt64) -> World {
    var maker = WorldMaker(seed: seed)
    maker.declare()
    maker.infer()
    maker.judge()
    maker.answer()
    return maker.world
  }

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    vocabulary = random.vocabulary()
  }

  private static let citation = #"cite källa avsnitt strength survey sv "så" en "so""#

  private func text(_ name: String) -> String { #"sv "\#(name)" en "\#(name)""# }

  // A maker of conditions draws from the same random numbers.
  private mutating func make<Result>(
    level: Int = .max, _ make: (inout ConditionMaker) -> Result
  ) -> Result {
    var maker = ConditionMaker(random, vocabulary)
    maker.level = level
    let result = make(&maker)
    random = maker.random
    return result
  }
}

// MARK: - Declarations

extension WorldMaker {
  private mutating func declare() {
    world.declarations += [
      [
        "source källa {", #"title "K""#, #"publisher "P""#, #"date "2020-01-01""#,
        #"section avsnitt "Ett""#, "}",
      ],
      [
        "source rapport {", #"title "R""#, #"publisher "P""#, #"date "2021-01-01""#,
        #"section del "Två""#, "}",
      ],
      ["area område {", text("Område"), "}"],
      ["role annan {", text("Annan"), "}"],
      [
        "weights {", "severity \(random.number(1...3))", "gap 2", "partly 1", "research 3",
        "guidance 3", "survey 2", "example 1", "assessment 1", "risk \(random.number(0...3))",
        "waiting 1", "}",
      ],
    ]
    for list in Vocabulary.lists {
      world.declarations.append(
        ["choices \(list.name) {"] + list.choices.map { "choice \($0) \(text($0))" } + ["}"])
    }
    for fact in vocabulary.facts {
      world.declarations.append(
        [
          "fact \(fact.name) : \(fact.type.text) {", text(fact.name),
          #"ask sv "Fråga?" en "Question?""#, "}",
        ])
    }
    for entity in vocabulary.entities {
      world.declarations.append(
        ["entity \(entity.name) {", text(entity.name), #"ask sv "Alla?" en "All?""#]
          + entity.fields.map { "\($0.name) : \($0.type.text) \(text($0.name))" } + ["}"])
    }
    for relation in vocabulary.relations {
      let columns = relation.columns.map { column in
        switch column.kind {
        case .value(let type): "\(column.name): \(type.text)"
        case .row(let entity): "\(column.name): \(vocabulary.entities[entity].name)"
        }
      }
      let list = columns.isEmpty ? "" : "(\(columns.joined(separator: ", ")))"
      world.declarations.append(
        ["relation \(relation.name)\(list) {", text(relation.name), "}"])
    }
    for derived in vocabulary.derivedValues {
      let otherwise = random.value(of: derived.type)
      world.declarations.append([
        "derived \(derived.name) : \(derived.type.text) else \(otherwise) {", text(derived.name),
        "}",
      ])
    }
  }
}

// MARK: - Rules

extension WorldMaker {
  private mutating func infer() {
    var number = 0
    for relation in vocabulary.relations {
      for _ in 0..<random.number(1...3) {
        number += 1
        let lines = make(level: relation.level) { maker in
          maker.body { maker in
            let arguments = relation.columns.map { "\($0.name): \(maker.argument($0.kind))" }
            let head = "then \(relation.name)(\(arguments.joined(separator: ", ")))"
            guard maker.random.chance(15) else { return head }
            let others = relation.columns.map { "\($0.name): \(maker.argument($0.kind))" }
            return head + "\nthen \(relation.name)(\(others.joined(separator: ", ")))"
          }
        }
        world.declarations.append(["rule regel-\(number) {"] + lines + ["}"])
      }
    }
    for derived in vocabulary.derivedValues {
      for _ in 0..<random.number(1...2) {
        number += 1
        let lines = make(level: derived.level) { maker in
          maker.body { "then \(derived.name) = \($0.atom(of: derived.type))" }
        }
        world.declarations.append(["rule regel-\(number) {"] + lines + ["}"])
      }
    }
  }
}

extension ConditionMaker {
  /// The lines of a rule; what it concludes may need more generators.
  fileprivate mutating func body(_ conclude: (inout ConditionMaker) -> String) -> [String] {
    scope = []
    var lines: [String] = []
    for _ in 0..<random.number(0...2) { lines.append("for \(generator(1))") }
    let conclusion = conclude(&self)
    lines += missing.map { "for \($0)" }
    missing = []
    if random.chance(60) { lines.append("when \(condition(2))") }
    if random.chance(20) {
      lines.append("unless \(under(negation: true) { $0.condition(1) })")
    }
    return lines + [conclusion]
  }

  /// A variable, a field or a literal for a column.
  fileprivate mutating func argument(_ kind: Vocabulary.Column.Kind) -> String {
    switch kind {
    case .row(let entity):
      let rows = scope.filter { $0.kind == .entity(entity) }
      if let row = rows.randomElement(using: &random) { return row.name }
      let variable = Variable(name: "y\(missing.count + 1)", kind: .entity(entity))
      scope.append(variable)
      missing.append("\(vocabulary.entities[entity].name) \(variable.name)")
      return variable.name
    case .value(let type):
      var names: [String] = []
      for variable in scope {
        names += fields(of: variable).filter { $0.type == type }.map {
          "\(variable.name).\($0.name)"
        }
        if variable.kind == .value(type) { names.append(variable.name) }
      }
      if let name = names.randomElement(using: &random), random.chance(80) { return name }
      return random.value(of: type)
    }
  }
}

// MARK: - Factors and findings

extension WorldMaker {
  private mutating func judge() {
    let names = ["samordnare", "handlingsplan", "hela-uppväxten", "öppet"]
      .prefix(random.number(1...4))
    for (index, name) in names.enumerated() {
      let lines = clauses(of: name, after: Array(names.prefix(index)))
      world.declarations.append(["factor \(name) {"] + lines + ["}"])
    }
    for kind in ["risk", "strength", "caution", "contradiction"] where random.chance(50) {
      let condition = make { $0.condition(2) }
      var lines = ["when \(condition)"]
      if kind == "risk" { lines.append("raises \(random.pick(Array(names)))") }
      world.declarations.append(
        ["\(kind) \(kind)-ett {"] + lines + [text("Ett"), Self.citation, "}"])
    }
  }

  private mutating func clauses(of name: String, after earlier: [String]) -> [String] {
    var lines = ["area område", text(name)]
    if random.chance(15) { lines.append("owner annan") }
    if random.chance(30) { lines.append("applies when \(make { $0.condition(1) }) \(text("nej"))") }
    lines.append("met when \(make { $0.condition(2) })")
    if random.chance(60) {
      lines.append("partly when \(make { $0.condition(2) }) \(text("delvis"))")
    }
    lines.append("gap \(text("saknas"))")
    if random.chance(50) { lines.append(make { $0.message() }) }
    lines.append("severity \(random.pick(["low", "medium", "high"]))")
    if random.chance(30) { lines.append("severity high when \(make { $0.condition(1) })") }
    if random.chance(15) { lines.append("severity low when \(make { $0.condition(1) })") }
    lines.append("effort \(random.pick(["small", "medium", "large"]))")
    lines.append("advise \(text("gör"))")
    if random.chance(20) {
      let instead = random.pick(["", "instead "])
      lines.append("advise when \(make { $0.condition(1) }) \(instead)\(text("gör annat"))")
    }
    if random.chance(20) {
      lines.append("step \(text("börja"))")
      lines.append("step when \(make { $0.condition(1) }) instead \(text("börja så"))")
    }
    if random.chance(25) {
      let asked = vocabulary.facts.map(\.name).prefix(random.number(1...2)).joined(separator: ", ")
      lines.append("open when \(make { $0.condition(1) }) ask \(asked)")
    }
    if let required = earlier.randomElement(using: &random), random.chance(50) {
      lines.append("requires \(required)")
    }
    lines.append(Self.citation)
    if random.chance(40) {
      let strength = random.pick(["research", "guidance", "example", "assessment"])
      let place = random.pick(["källa avsnitt", "rapport del"])
      lines.append("cite \(place) strength \(strength) \(text("mer"))")
    }
    return lines
  }
}

extension ConditionMaker {
  /// `gap for … sv "…"` with the variables in the text.
  fileprivate mutating func message() -> String {
    scope = []
    var generators: [String] = []
    for _ in 0..<random.number(1...2) { generators.append("for \(generator(2))") }
    let places = scope.flatMap { variable -> [String] in
      let fields = fields(of: variable).filter { $0.type != .range && !isSet($0.type) }
      return switch variable.kind {
      case .value: [variable.name]
      case .entity: [variable.name] + fields.prefix(1).map { "\(variable.name).\($0.name)" }
      case .relation(let relation):
        vocabulary.relations[relation].columns.map { "\(variable.name).\($0.name)" }
      }
    }
    let sentence = "Brist " + places.map { "{\($0)}" }.joined(separator: " ")
    return #"gap \#(generators.joined(separator: " ")) sv "\#(sentence)" en "\#(sentence)""#
  }

  private func isSet(_ type: RandomType) -> Bool {
    if case .set = type { true } else { false }
  }
}

// MARK: - The case

extension WorldMaker {
  private mutating func answer() {
    for fact in vocabulary.facts {
      if let state = state(of: fact.type) { world.statements.append(["\(fact.name) = \(state)"]) }
    }
    for entity in vocabulary.entities {
      let count = random.number(0...3)
      for row in ["ana", "bo-2", "cia"].prefix(count) {
        let fields = entity.fields.compactMap { field in
          state(of: field.type).map { "\(field.name) = \($0)" }
        }
        world.statements.append(["\(entity.name) \(row) {"] + fields + ["}"])
      }
      switch random.number(0...9) {
      case 0...4:
        world.statements.append(["\(entity.name) list \(count == 0 ? "none" : "complete")"])
      case 5: world.statements.append(["\(entity.name) list unknown"])
      case 6: world.statements.append(["\(entity.name) list n/a \"skäl\""])
      default: break
      }
    }
  }

  /// What a case says about a fact or field; nothing where it is absent.
  private mutating func state(of type: RandomType) -> String? {
    switch random.number(0...9) {
    case 0...5: random.value(of: type)
    case 6: "unknown"
    case 7: random.chance(60) ? "n/a \"skäl\"" : "assume \(random.value(of: type))"
    default: nil
    }
  }
}
