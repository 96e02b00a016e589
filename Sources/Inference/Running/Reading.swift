import Rules

/// True, false or unknown by a set of facts, in one word.
struct Verdict: Hashable, Sendable {
  let code: UInt32

  static let fails = Verdict(code: 0)
  static let holds = Verdict(code: 1)

  private init(code: UInt32) { self.code = code }

  /// Unknown, decided by the facts of a set.
  init(unknownBy set: FactSets.ID) { code = set + 2 }

  init(_ holds: Bool) { code = holds ? 1 : 0 }

  var isUnknown: Bool { code > 1 }

  /// True for false and false for true; an unknown verdict stays.
  var opposite: Verdict { code > 1 ? self : Verdict(code: 1 - code) }

  /// The deciding facts; only of an unknown verdict.
  var set: FactSets.ID { code - 2 }

  var truth: Truth {
    switch code {
    case 0: .fails
    case 1: .holds
    default: .unknown
    }
  }
}

/// What is known of a value: everything it can be, and the facts that decide it.
///
/// | type | `lower`, `upper` |
/// |---|---|
/// | number | the lowest and the highest possible value |
/// | choice, yes/no | `lower` has a bit for each possible alternative |
/// | set | `lower` has a bit for each certain alternative, `upper` for each possible one |
/// | range | the two ends; where unknown, the bounds of the type |
/// | text, row | the number of the text or row |
struct Reading: Hashable, Sendable {
  var lower: Int64
  var upper: Int64

  /// 0 for a known value, else one more than the set of deciding facts.
  var why: UInt32 = 0

  init(_ lower: Int64, _ upper: Int64, why: UInt32 = 0) {
    self.lower = lower
    self.upper = upper
    self.why = why
  }

  init(_ value: Int64) { self.init(value, value) }

  var isKnown: Bool { why == 0 }

  /// The deciding facts of a value that is not known.
  var set: FactSets.ID { why == 0 ? FactSets.empty : why - 1 }

  /// All that a value of a type can be, decided by a set of facts.
  init(anyOf domain: Domain, by set: FactSets.ID) {
    self.init(domain.lower, domain.upper, why: set + 1)
  }

  /// An end of a range; of an unknown range the bounds of its type.
  func end(isUpper: Bool) -> Reading {
    isKnown ? Reading(isUpper ? upper : lower) : self
  }

  static func why(_ set: FactSets.ID) -> UInt32 { set + 1 }
}

/// What values of a type can be, as ``Reading`` keeps them.
struct Domain: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case number, choice, set, range, text, row }

  var kind: Kind
  var lower: Int64
  var upper: Int64

  init(_ type: ValueType, in ruleBase: RuleBase) {
    switch type {
    case .yesNo: self.init(.choice, 0b11, 0b11)
    case .number(let number): self.init(.number, number.lower, number.upper)
    case .choice(let list):
      let all = Domain.allBits(ruleBase.choiceLists[list].choices.count)
      self.init(.choice, all, all)
    case .set(let list):
      self.init(.set, 0, Domain.allBits(ruleBase.choiceLists[list].choices.count))
    case .range(let number): self.init(.range, number.lower, number.upper)
    case .text: self.init(.text, 0, Int64.max)
    case .row: self.init(.row, 0, Int64.max)
    }
  }

  init(_ kind: Kind, _ lower: Int64, _ upper: Int64) {
    self.kind = kind
    self.lower = lower
    self.upper = upper
  }

  private static func allBits(_ count: Int) -> Int64 {
    count >= 63 ? Int64.max : (1 << Int64(count)) - 1
  }

  /// The known value in a table's cell as a reading.
  func reading(ofCell cell: Int64) -> Reading {
    kind == .choice ? Reading(1 << cell) : Reading(cell)
  }

  /// The values of a finite type as cells, in order; `nil` for an infinite one.
  func finiteCells(isAge: Bool) -> [Int64]? {
    switch kind {
    case .choice:
      var cells: [Int64] = []
      var bits = lower
      while bits != 0 {
        cells.append(Int64(bits.trailingZeroBitCount))
        bits &= bits - 1
      }
      return cells
    case .number where isAge:
      return Array(stride(from: lower, through: upper, by: Int(fixedOne)))
    default:
      return nil
    }
  }
}
