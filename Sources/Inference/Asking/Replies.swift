public import Rules

/// One way to answer what is asked.
public struct Reply: Hashable, Sendable {
  /// What it says.
  public var meaning: Meaning
  /// What the case says otherwise then.
  public var change: Change

  /// What a reply says.
  public enum Meaning: Hashable, Sendable {
    /// A value.
    case value(Value)
    /// Any number from one to another, as far as the rules care; `nil` where there is no end.
    case numbers(from: Fixed?, to: Fixed?)
    /// The list is complete.
    case closed
    /// There is a further row, with these columns.
    case row([Value?])
  }
}

/// The replies that can matter to the rules.
struct Replies {
  let uses: Uses
  let evaluation: Evaluation
  let subject: Case
  /// Whether to try each value where each may matter, instead of the ends and some between.
  let isThorough: Bool

  /// The most rows that are tried for one list.
  private static let mostRows = 8
  /// The most alternatives of which each selection is tried.
  private static let mostAlternatives = 3
  /// The most values of a number that are tried one by one.
  private static let mostValues: Fixed = 24

  /// The replies to a question, and whether together they stand for all answers there are.
  func replies(to fact: DecidingFact) -> (replies: [Reply], isComplete: Bool) {
    guard let use = uses.use(of: fact) else { return (replies(toList: fact), false) }
    let (meanings, isComplete) = meanings(of: fact, type(of: fact), use)
    let replies = meanings.map { meaning, value in
      Reply(meaning: meaning, change: .answer(fact, .value(value)))
    }
    return (replies, isComplete)
  }

  /// The alternatives of a question that no rule names, so that they come to the same.
  func unnamedAlternatives(of fact: DecidingFact) -> UInt64 {
    guard let use = uses.use(of: fact), case .choice(let list) = type(of: fact),
      !use.isReadWhole, use.rivals.isEmpty
    else { return 0 }
    let count = uses.ruleBase.choiceLists[list].choices.count
    return ((1 << UInt64(count)) - 1) & ~use.alternatives
  }

  private func type(of fact: DecidingFact) -> ValueType {
    switch fact {
    case .fact(let number): uses.ruleBase.facts[number].type
    case .field(let relation, _, let column):
      uses.ruleBase.relations[relation].columns[column].type
    case .list: .yesNo
    }
  }

  private typealias Meanings = [(Reply.Meaning, Value)]

  private func meanings(
    of fact: DecidingFact, _ type: ValueType, _ use: Uses.Use
  ) -> (Meanings, Bool) {
    func plain(_ values: [Value]) -> Meanings { values.map { (.value($0), $0) } }
    switch type {
    case .yesNo: return (plain([.choice(1), .choice(0)]), true)
    case .choice(let list):
      return (plain(uses.ruleBase.choiceLists[list].choices.indices.map { .choice($0) }), true)
    case .set(let list):
      let count = uses.ruleBase.choiceLists[list].choices.count
      let (sets, isComplete) = sets(fact, use, count)
      return (plain(sets), isComplete)
    case .number(let number): return numbers(number, type.step, use)
    case .range(let number):
      guard abs(number.lower) < Self.endless, abs(number.upper) < Self.endless else {
        return ([], false)
      }
      return (
        plain([.range(number.lower, number.upper), .range(number.lower, number.lower)]), false
      )
    case .text, .row: return ([], false)
    }
  }

  /// What is certain already with all alternatives that rules ask for, with some, and with none.
  private func sets(
    _ fact: DecidingFact, _ use: Uses.Use, _ count: Int
  ) -> (sets: [Value], isComplete: Bool) {
    let known = knownBits(fact)
    let all: UInt64 = count >= 64 ? .max : (1 << UInt64(count)) - 1
    let asked = (use.isReadWhole ? all : use.alternatives) & ~known
    let isFew = asked.nonzeroBitCount <= Self.mostAlternatives
    var sets = [known | asked]
    if isFew {
      // All parts of the set, from the largest number down.
      var part = asked
      while part != 0 {
        part = (part - 1) & asked
        sets.append(known | part)
      }
    } else {
      for place in 0..<UInt64(count) where asked >> place & 1 == 1 {
        sets.append(known | 1 << place)
      }
      sets.append(known)
    }
    return (sets.map { .set($0, isOpen: false) }, isFew)
  }

  private func knownBits(_ fact: DecidingFact) -> UInt64 {
    if case .value(.set(let bits, isOpen: true)) = state(of: fact) { return bits }
    return 0
  }

  private func state(of fact: DecidingFact) -> Answer.State {
    switch fact {
    case .fact(let number): return subject.answers[number].state
    case .field(let relation, let id, let column):
      for row in subject.tables[relation].rows where row.id == id {
        return row.answers[column].state
      }
      return .absent
    case .list: return .absent
    }
  }

  // MARK: Numbers

  private static let endless: Fixed = 1_000_000_000 * fixedOne

  private func numbers(
    _ type: NumberType, _ step: Fixed, _ use: Uses.Use
  ) -> (Meanings, Bool) {
    var cuts = use.cuts
    var isWhole = use.isReadWhole
    for rival in use.rivals {
      guard let value = constant(rival.expression) else {
        isWhole = true
        continue
      }
      cuts += Uses.cuts(rival.comparison, value, step: step)
    }
    if isWhole { return single(type, step, cuts) }
    let inside = cuts.filter { $0 > type.lower && $0 <= type.upper }.sorted()
    var different: [Fixed] = []
    for cut in inside where different.last != cut { different.append(cut) }
    var meanings: Meanings = []
    for (place, start) in ([type.lower] + different).enumerated() {
      let end = place < different.count ? different[place] - step : type.upper
      let isFirst = place == 0
      let isLast = place == different.count
      let value = Self.plainest(from: start, to: end, isFirst: isFirst)
      let meaning: Reply.Meaning =
        start == end
        ? .value(.number(value)) : .numbers(from: isFirst ? nil : start, to: isLast ? nil : end)
      meanings.append((meaning, .number(value)))
    }
    return (meanings, true)
  }

  /// The value nearest to the threshold that people would write.
  private static func plainest(from start: Fixed, to end: Fixed, isFirst: Bool) -> Fixed {
    let rest = (isFirst ? end : start) % fixedOne
    if isFirst {
      let whole = end - (rest < 0 ? rest + fixedOne : rest)
      return whole >= start ? whole : end
    }
    let whole = rest == 0 ? start : start + (rest < 0 ? -rest : fixedOne - rest)
    return whole <= end ? whole : start
  }

  /// Where each value may matter: all of a few, else the ends and what is next to thresholds.
  private func single(
    _ type: NumberType, _ step: Fixed, _ cuts: [Fixed]
  ) -> (Meanings, Bool) {
    var values: [Fixed] = []
    let isFew = (type.upper - type.lower) / step <= (isThorough ? Self.mostValues : 4)
    if isFew {
      values = Array(stride(from: type.lower, through: type.upper, by: Int(step)))
    } else {
      for cut in cuts { values += [cut - step, cut] }
      values.append(abs(type.lower) < Self.endless ? type.lower : 0)
      if abs(type.upper) < Self.endless { values.append(type.upper) }
      values = values.filter { type.lower <= $0 && $0 <= type.upper }.sorted()
    }
    var meanings: Meanings = []
    for (place, value) in values.enumerated() where place == 0 || values[place - 1] != value {
      meanings.append((.value(.number(value)), .number(value)))
    }
    return (meanings, isFew)
  }

  /// What the other side of a comparison is, where the case says it.
  private func constant(_ expression: Expression) -> Fixed? {
    switch expression {
    case .literal(.number(let value)): return value
    case .today: return evaluation.today
    case .fact(let fact): return known(evaluation.facts[fact])
    case .derived(let value): return known(evaluation.derived[value])
    case .arithmetic(let left, let operation, let right):
      guard let left = constant(left), let right = constant(right) else { return nil }
      switch operation {
      case .add: return checked(left.addingReportingOverflow(right))
      case .subtract: return checked(left.subtractingReportingOverflow(right))
      case .multiply:
        return checked(left.multipliedReportingOverflow(by: right)).map { $0 / fixedOne }
      case .divide: return nil
      }
    default: return nil
    }
  }

  private func checked(_ result: (partialValue: Fixed, overflow: Bool)) -> Fixed? {
    result.overflow ? nil : result.partialValue
  }

  private func known(_ reading: Reading) -> Fixed? {
    reading.isKnown && reading.lower == reading.upper ? reading.lower : nil
  }

  // MARK: Lists

  private func replies(toList fact: DecidingFact) -> [Reply] {
    guard case .list(let relation) = fact else { return [] }
    return rows(relation) + [Reply(meaning: .closed, change: .close(relation: relation))]
  }

  /// The rows that some condition looks for.
  func rows(_ relation: Int) -> [Reply] {
    let id = newID(in: relation)
    return uses.wantedRows[relation].prefix(Self.mostRows).map { columns in
      let columns = uses.spanned(columns, relation)
      return Reply(
        meaning: .row(columns),
        change: .add(
          relation: relation, row: id, columns.map { $0.map { .value($0) } ?? .absent }))
    }
  }

  private func newID(in relation: Int) -> String {
    var number = 1
    var id = "ny"
    while subject.tables[relation].rows.contains(where: { $0.id == id }) {
      number += 1
      id = "ny-" + String(number)
    }
    return id
  }
}
