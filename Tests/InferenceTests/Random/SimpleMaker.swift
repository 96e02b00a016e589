/// Makes worlds in which each unknown fact is read once, with conditions that are exact: whatever
/// their parts can be, they can be together.
struct SimpleMaker {
  private var random: SplitMix64
  private var world = World()
  /// The number of completions, kept small enough to try them all.
  private var completions = 1
  private var count = 0

  static func world(seed: UInt64) -> World {
    var maker = SimpleMaker(random: SplitMix64(seed: seed))
    maker.make()
    return maker.world
  }

  private init(random: SplitMix64) { self.random = random }

  private mutating func make() {
    world.declarations += World.ground
    var lines = ["area område", World.anyText]
    if random.chance(40) { lines.append("applies when \(condition(1)) \(World.anyText)") }
    lines.append("met when \(condition(2))")
    if random.chance(60) { lines.append("partly when \(condition(1))") }
    world.declarations.append(
      ["factor enda {"] + lines + [
        "gap \(World.anyText)", "severity low", "effort small", "advise \(World.anyText)",
        #"cite källa avsnitt strength survey sv "så" en "so""#, "}",
      ])
  }

  private mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch random.number(0...4) {
    case 0...1: return "(\(condition(depth - 1))) and (\(condition(depth - 1)))"
    case 2: return "(\(condition(depth - 1))) or (\(condition(depth - 1)))"
    case 3: return "not (\(condition(depth - 1)))"
    default: return leaf()
    }
  }

  private mutating func leaf() -> String {
    count += 1
    let name = "f\(count)"
    switch random.number(0...8) {
    case 0:
      declare(name, "yes-no", ["yes", "no"])
      return name
    case 1:
      declare(name, "one of färg", ["blå", "grön", "röd"])
      return "\(name) \(random.pick(["=", "!="])) \(random.pick(["blå", "grön", "röd"]))"
    case 2:
      declare(name, "one of färg", ["blå", "grön", "röd"])
      return "\(name) in (blå, röd)"
    case 3...4:
      declare(name, "whole from 0 to 3", ["0", "1", "2", "3"])
      return "\(name) \(random.pick([">=", "<", "=", "<=", ">"])) \(random.number(1...2))"
    case 5:
      declare(name, "set of färg", ["{ blå }", "{ grön, röd }", "{ röd, ... }"], of: 8)
      return "\(name) has \(random.pick(["blå", "grön", "röd"]))"
    default: return table("e\(count)")
    }
  }

  private mutating func declare(
    _ name: String, _ type: String, _ values: [String], of all: Int? = nil
  ) {
    world.declarations.append(["fact \(name) : \(type) {", World.anyText, "}"])
    let all = all ?? values.count
    if completions * all <= 400 && random.chance(75) {
      completions *= all
    } else {
      world.statements.append(["\(name) = \(random.pick(values.filter { !$0.contains("...") }))"])
    }
  }

  /// A condition on a closed table, or sometimes one that any number of rows can change.
  private mutating func table(_ name: String) -> String {
    world.declarations.append([
      "entity \(name) {", World.anyText, "x : whole from 0 to 3 \(World.anyText)", "}",
    ])
    for row in ["a", "b", "c"].prefix(random.number(0...3)) {
      if completions * 4 <= 400 && random.chance(60) {
        completions *= 4
        world.statements.append(["\(name) \(row) {", "}"])
      } else {
        world.statements.append(["\(name) \(row) {", "x = \(random.number(0...3))", "}"])
      }
    }
    let row = "r\(count)"
    world.statements.append(["\(name) list complete"])
    switch random.number(0...5) {
    case 0: return "some \(name) \(row) where \(row).x >= \(random.number(1...3))"
    case 1: return "no \(name) \(row) where \(row).x = \(random.number(0...3))"
    case 2: return "every \(name) \(row) has \(row).x < \(random.number(1...3))"
    case 3: return "(count \(name) \(row) where \(row).x > 1) >= \(random.number(1...2))"
    case 4: return "(sum \(row).x for \(name) \(row)) >= \(random.number(1...5))"
    default:
      world.statements.append(["\(name) d {", "x = 0", "}"])
      return "(share \(name) \(row) has (\(row).x > 1)) >= 0.5"
    }
  }
}
