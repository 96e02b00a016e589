/// Makes worlds of scalar facts only, with a few unknown, whose completions can all be tried: many
/// factors that wait for each other, risks that raise them, and values between.
struct AskingMaker {
  private var random: SplitMix64
  private var world = World()
  private var facts: [(name: String, type: Int)] = []
  private var values: [String] = []

  static func world(seed: UInt64) -> World {
    var maker = AskingMaker(random: SplitMix64(seed: seed))
    maker.make()
    return maker.world
  }

  private init(random: SplitMix64) { self.random = random }

  private static let cite = #"cite källa avsnitt strength survey sv "så" en "so""#
  private static let literals = [
    ["yes", "no"], ["blå", "grön", "röd"], ["0", "1", "2", "3"],
  ]

  private mutating func make() {
    world.declarations +=
      World.ground + [
        [
          "weights {", "severity \(random.number(1...3))", "gap 3", "partly 1", "research 3",
          "guidance 3", "survey 2", "example 1", "assessment 1", "risk \(random.number(0...3))",
          "waiting 1", "}",
        ]
      ]
    declareFacts()
    for number in 1...random.number(1...2) {
      world.declarations.append(["derived d\(number) : yes-no else no {", World.anyText, "}"])
      world.declarations.append(
        ["rule r\(number) {", "when \(condition(1))", "then d\(number) = yes", "}"])
      values.append("d\(number)")
    }
    var names: [String] = []
    for number in 1...random.number(4...9) {
      declareFactor("x\(number)", after: names)
      names.append("x\(number)")
    }
    for number in 1...2 {
      world.declarations.append([
        "risk fara-\(number) {", "when \(condition(1))", "raises \(random.pick(names))",
        World.anyText,
        Self.cite, "}",
      ])
    }
  }

  private mutating func declareFacts() {
    var completions = 1
    var unknown = 0
    for number in 1...10 {
      let type = random.number(0...2)
      let typeText = ["yes-no", "one of färg", "whole from 0 to 3"][type]
      world.declarations.append(["fact f\(number) : \(typeText) {", World.anyText, "}"])
      facts.append(("f\(number)", type))
      let literals = Self.literals[type]
      if unknown < 8 && completions * literals.count <= 500 && random.chance(70) {
        completions *= literals.count
        unknown += 1
        if random.chance(15) { world.statements.append(["f\(number) = unknown"]) }
        if random.chance(10) {
          world.statements.append(["f\(number) = assume \(random.pick(literals))"])
        }
      } else {
        world.statements.append(["f\(number) = \(random.pick(literals))"])
      }
    }
    // A fact that is "vet ej" may have been assumed as well: the first statement counts.
    var said: [String] = []
    world.statements.removeAll { statement in
      let name = String(statement[0].prefix { $0 != " " })
      defer { said.append(name) }
      return said.contains(name)
    }
  }

  private mutating func declareFactor(_ name: String, after earlier: [String]) {
    var lines = ["area område", World.anyText]
    if random.chance(20) { lines.append("applies when \(condition(1)) \(World.anyText)") }
    lines.append("met when \(condition(1))")
    if random.chance(40) { lines.append("partly when \(condition(1)) \(World.anyText)") }
    lines += ["gap \(World.anyText)", "severity \(random.pick(["low", "medium", "high"]))"]
    if random.chance(25) { lines.append("severity high when \(condition(1))") }
    if random.chance(15) { lines.append("severity low when \(condition(0))") }
    lines += ["effort small", "advise \(World.anyText)"]
    if let required = earlier.randomElement(using: &random), random.chance(50) {
      lines.append("requires \(required)")
    }
    world.declarations.append(["factor \(name) {"] + lines + [Self.cite, "}"])
  }

  private mutating func condition(_ depth: Int) -> String {
    guard depth > 0, random.chance(60) else { return leaf() }
    switch random.number(0...4) {
    case 0...1: return "(\(condition(depth - 1))) and (\(condition(depth - 1)))"
    case 2...3: return "(\(condition(depth - 1))) or (\(condition(depth - 1)))"
    default: return "not (\(condition(depth - 1)))"
    }
  }

  private mutating func leaf() -> String {
    if let value = values.randomElement(using: &random), random.chance(20) { return value }
    let fact = random.pick(facts)
    if random.chance(5) { return "\(fact.name) answered unknown" }
    switch fact.type {
    case 0: return fact.name
    case 1: return "\(fact.name) \(random.pick(["=", "!="])) \(random.pick(Self.literals[1]))"
    default:
      return "\(fact.name) \(random.pick([">=", "<", "=", "<=", ">"])) \(random.number(1...3))"
    }
  }
}
