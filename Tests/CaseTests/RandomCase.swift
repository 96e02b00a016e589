import Rules

/// A case of a rule base with anything that a case can say, drawn by chance.
struct RandomCase {
  private let ruleBase: RuleBase
  private var random: SplitMix64

  init(_ ruleBase: RuleBase, seed: UInt64) {
    self.ruleBase = ruleBase
    random = SplitMix64(seed: seed)
  }

  /// The case.
  mutating func make() -> Case {
    var result = Case()
    result.id = name()
    result.unit = some { $0.text() } ?? ""
    result.municipality = random.chance(50) ? "0180" : ""
    result.kind = random.pick(["", "kommun", "stadsdel"])
    result.date = Int64(random.number(-20_000...60_000))
    result.rulesVersion = random.pick(["", "1.0"])
    result.isFictional = random.chance(50)
    result.answeredBy = some { $0.text() } ?? ""
    result.isDraft = random.chance(50)
    result.note = some { $0.text() } ?? ""
    result.answers = ruleBase.facts.map { random.chance(30) ? answer($0.type) : Answer() }
    result.tables = ruleBase.relations.map { $0.isEntity ? table($0) : Table() }
    for factor in ruleBase.factors.indices where random.chance(20) {
      result.remarks.append(remark(factor))
    }
    return result
  }

  private mutating func some<Value>(_ make: (inout RandomCase) -> Value) -> Value? {
    random.chance(50) ? make(&self) : nil
  }

  private mutating func name() -> String {
    let starts = ["a", "Ö", "list", "unknown", "plan", "é-2", "x9"]
    return random.pick(starts) + random.pick(["", "-å", ".b", "-3"])
  }

  private mutating func text() -> String {
    let pieces = [
      "å", "\"", "\\", "{a}", "=1+1", "<b>", "\u{202E}", "\u{1F600}", "// x", " ", "\t", "n/a", ";",
      "\\n", "'", "&amp;", "\u{A0}",
    ]
    return (0...random.number(0...6)).map { _ in random.pick(pieces) }.joined()
  }

  private mutating func answer(_ type: ValueType) -> Answer {
    let state: Answer.State =
      switch random.number(0...9) {
      case 0: .unknown
      case 1: .notApplicable(text())
      case 2: .assumed(value(type))
      default: .value(value(type))
      }
    return Answer(state, provenance: provenance())
  }

  private mutating func value(_ type: ValueType) -> Value {
    switch type {
    case .yesNo: return .choice(random.number(0...1))
    case .number(let number): return .number(self.number(number))
    case .choice(let list):
      return .choice(random.number(0...ruleBase.choiceLists[list].choices.count - 1))
    case .set(let list):
      let all: UInt64 = 1 << UInt64(ruleBase.choiceLists[list].choices.count) - 1
      return .set(random.next() & all, isOpen: random.chance(50))
    case .range(let number):
      let bounds = [self.number(number), self.number(number)].sorted()
      return .range(bounds[0], bounds[1])
    case .text, .row: return .text(text())
    }
  }

  private mutating func number(_ type: NumberType) -> Fixed {
    let range = max(type.lower, -9_999_999_990_000)...min(type.upper, 9_999_999_990_000)
    let number = Fixed.random(in: range, using: &random)
    let isFine = type.kind == .decimal || type.kind == .percent
    return isFine && random.chance(50) ? number : number / fixedOne * fixedOne
  }

  private mutating func provenance() -> Provenance {
    var result = Provenance()
    switch random.number(0...3) {
    case 0:
      let source = random.number(0...ruleBase.sources.count - 1)
      result.source = source
      result.section = random.number(0...ruleBase.sources[source].sections.count - 1)
    case 1:
      result.source = random.number(0...ruleBase.sources.count - 1)
      result.place = text()
    case 2: result.place = text()
    default: break
    }
    result.date = random.pick(["", "2019", "2019-09", "2019-09-30"])
    result.note = some { $0.text() } ?? ""
    result.role = some { $0.random.number(0...$0.ruleBase.roles.count - 1) }
    return result
  }

  private mutating func table(_ relation: Relation) -> Table {
    var table = Table()
    let ids = ["ana", "bo-2", "list", "Ö"].filter { _ in random.chance(40) }
    for id in ids.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let answers = relation.columns.map { random.chance(60) ? answer($0.type) : Answer() }
      var row = Table.Row(id: id, answers: answers)
      row.provenance = provenance()
      table.rows.append(row)
    }
    table.completeness = random.pick([.absent, .unknown, .closed, .notApplicable(text())])
    if table.completeness != .absent { table.provenance = provenance() }
    return table
  }

  private mutating func remark(_ factor: Int) -> Remark {
    let kind = random.pick([Remark.Kind.plan, .choice, .disputed])
    var remark = Remark(kind: kind, factor: factor)
    remark.text = kind == .disputed ? text() : some { $0.text() } ?? ""
    guard kind != .disputed else { return remark }
    remark.date = random.pick(["", "2026", "2026-12", "2026-12-31"])
    guard kind == .plan else { return remark }
    remark.owner = some { $0.text() } ?? ""
    remark.status = random.pick(["", "ongoing", "klar"])
    return remark
  }
}

/// A small random number generator: the same numbers from the same seed, everywhere.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }
}
