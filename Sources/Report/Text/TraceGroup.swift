import Inference
import Rules

/// What one rule has concluded in a round, with neighbouring numbers joined: `3–12 år` once
/// instead of ten times.
struct TraceGroup {
  /// The rule, by its place in ``RuleBase/rules``.
  let rule: Int
  /// What it has concluded.
  private(set) var conclusions: [Conclusion] = []

  /// One conclusion, or several that differ in a number only.
  struct Conclusion {
    /// What it says.
    let text: String
    /// What it rests on.
    let reasons: [String]
  }

  /// The conclusions of a round, rule by rule.
  static func groups(of round: [Trace.Firing], _ wording: Wording) -> [TraceGroup] {
    var groups: [TraceGroup] = []
    var place = 0
    while place < round.count {
      let first = round[place]
      let reasons = wording.reasons(first.premises)
      var last = place
      while last + 1 < round.count, round[last + 1].rule == first.rule,
        follows(round[last + 1].conclusion, round[last].conclusion),
        wording.reasons(round[last + 1].premises) == reasons
      {
        last += 1
      }
      if groups.last?.rule != first.rule { groups.append(TraceGroup(rule: first.rule)) }
      let text = Alphabet.uppercasedFirst(
        wording.conclusion(joined(first.conclusion, round[last].conclusion)))
      groups[groups.count - 1].conclusions.append(Conclusion(text: text, reasons: reasons))
      place = last + 1
    }
    return groups
  }

  private init(rule: Int) { self.rule = rule }

  /// Whether a row is the one before with the next number in one column.
  private static func follows(_ step: Proof.Step, _ before: Proof.Step) -> Bool {
    guard case .row(let relation, let values, _, _, _) = step,
      case .row(relation, let old, _, _, _) = before
    else { return false }
    let different = values.indices.filter { values[$0] != old[$0] }
    guard different.count == 1, case .value(.number(let new), .number)? = values[different[0]],
      case .value(.number(let number), .number)? = old[different[0]]
    else { return false }
    return new == number + fixedOne
  }

  /// A row with the numbers from one to another.
  private static func joined(_ first: Proof.Step, _ last: Proof.Step) -> Proof.Step {
    guard case .row(let relation, var values, let rule, let round, let others) = first,
      case .row(_, let end, _, _, _) = last
    else { return first }
    for place in values.indices where values[place] != end[place] {
      if case .value(.number(let lower), .number(let type))? = values[place],
        case .value(.number(let upper), _)? = end[place]
      {
        values[place] = .span(lower, upper, type)
      }
    }
    return .row(relation: relation, values, rule: rule, round: round, others: others)
  }
}

extension Wording {
  /// What a conclusion rests on directly, a clause for each row and each answer.
  ///
  /// Numbers that the rule only goes through are left out, and a row is named once:
  /// `Lingonet: lokaler är ”gemensamma”`.
  func reasons(_ premises: [Proof]) -> [String] {
    var wording = self
    var reasons: [(row: String, clauses: [String])] = []
    for premise in premises.flatMap({ $0.decisive }) {
      if case .instance(_, let value) = premise.step {
        guard case .row = value else { continue }
        wording.enclosingRow = value
        reasons.append((wording.sentence(premise.step), []))
      } else {
        let clause = wording.clause(premise)
        if reasons.isEmpty { reasons.append(("", [])) }
        reasons[reasons.count - 1].clauses.append(clause)
      }
    }
    return reasons.flatMap { reason in
      if reason.row.isEmpty { return reason.clauses }
      if reason.clauses.isEmpty { return [reason.row] }
      return [reason.row + ": " + say(.list(reason.clauses))]
    }
  }

  /// A line of a proof as it stands after "eftersom".
  private func clause(_ proof: Proof) -> String {
    if case .yes(let term) = proof.step, case .fact = term.origin {
      let name = sentence(proof.step)
      let phrase: RulePhrase = proof.truth == .fails ? .isNo(name) : .isYes(name)
      return phrase.text(in: language)
    }
    let text = concluded(proof.step) ?? Alphabet.lowercasedFirst(sentence(proof.step))
    return proof.truth == .fails ? RulePhrase.isNot(text).text(in: language) : text
  }
}

extension Wording {
  /// What another rule has concluded, as a clause; a name at its beginning stays as it is.
  private func concluded(_ step: Proof.Step) -> String? {
    switch step {
    case .row(let relation, _, _, _, _):
      text(ruleBase.relations[relation].label).utf8.first == UInt8(ascii: "{")
        ? conclusion(step) : Alphabet.lowercasedFirst(conclusion(step))
    case .derived: Alphabet.lowercasedFirst(conclusion(step))
    default: nil
    }
  }
}

extension Proof {
  /// The lines that say something themselves, instead of those that only join them.
  fileprivate var decisive: [Proof] {
    switch step {
    case .all, .any, .not, .exception: premises.flatMap { $0.decisive }
    case .answer where truth == .holds: []
    default: [self]
    }
  }
}
