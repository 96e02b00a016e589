import Inference
import Rules

extension Wording {
  private func say(_ phrase: AskPhrase) -> String { phrase.text(in: language) }

  /// What a reply says, as it stands after "om".
  func reply(_ reply: Reply, to fact: DecidingFact) -> String {
    let type = type(of: fact)
    switch reply.meaning {
    case .value(let value):
      let text = self.value(value, type)
      if case .choice = type { return say(Phrase.quoted(text)) }
      return text
    case .numbers(let lower, let upper): return numbers(from: lower, to: upper, type)
    case .closed: return say(.listIsComplete)
    case .row(let columns):
      guard case .list(let relation) = fact else { return say(.furtherRow) }
      var fields: [String] = []
      for (column, value) in columns.enumerated() {
        guard let value else { continue }
        fields.append(
          Alphabet.lowercasedFirst(self.column(relation, column)) + ": "
            + self.value(value, ruleBase.relations[relation].columns[column].type))
      }
      return fields.isEmpty
        ? say(.furtherRow) : say(.furtherRowWith(fields.joined(separator: ", ")))
    }
  }

  /// A span of numbers, with the round number of each end.
  private func numbers(from lower: Fixed?, to upper: Fixed?, _ type: ValueType) -> String {
    guard case .number(let number) = type else { return "" }
    let isWhole = number.kind != .decimal && number.kind != .percent
    func text(_ value: Fixed) -> String { numbers.text(value, number) }
    func isRound(_ value: Fixed) -> Bool { value % fixedOne == 0 }
    switch (lower, upper) {
    case (nil, nil): return say(Phrase.anything)
    case (let lower?, nil):
      return isRound(lower) ? say(AskPhrase.atLeast(text(lower))) : say(.moreThan(text(lower - 1)))
    case (nil, let upper?):
      return isRound(upper) ? say(AskPhrase.atMost(text(upper))) : say(.lessThan(text(upper + 1)))
    case (let lower?, let upper?):
      if isWhole { return say(AskPhrase.fromUpTo(numbers.plain(lower), text(upper))) }
      return isRound(upper)
        ? say(AskPhrase.fromUpTo(text(lower), text(upper)))
        : say(.fromBelow(text(lower), text(upper + 1)))
    }
  }

  /// What a reply would change, as a clause; what matters most first.
  func consequence(_ difference: Difference?) -> String {
    guard let difference else { return say(.contradicts) }
    var parts: [String] = []
    for status in [FactorStatus.gap, .partly, .met, .notApplicable, .open] {
      parts += factors(becoming: status, difference)
    }
    parts += moves(difference)
    parts += findings(difference, .holds)
    parts += findings(difference, .fails)
    return parts.isEmpty ? say(.nothingYet) : parts.joined(separator: "; ")
  }

  private static let mostNames = 2

  private func factors(becoming status: FactorStatus, _ difference: Difference) -> [String] {
    let changes = difference.factors.filter {
      $0.after.status == status && $0.before.status != status
    }
    let sorted = changes.sorted { ($0.after.rank ?? 0) < ($1.after.rank ?? 0) }
    var parts = sorted.prefix(Self.mostNames).map { change in
      let name = say(Phrase.quoted(factor(change.factor)))
      if change.disappears { return say(.fallsAway(name)) }
      guard let rank = change.after.rank else { return say(.becomes(name, status)) }
      return rank == 1 ? say(.first(name, status)) : say(.ranked(name, status, rank))
    }
    if changes.count > Self.mostNames {
      parts.append(say(.alsoBecome(changes.count - Self.mostNames, status)))
    }
    return parts
  }

  /// A gap that moves to the first place, without having been open.
  private func moves(_ difference: Difference) -> [String] {
    difference.factors.filter {
      $0.before.status == $0.after.status && $0.after.rank == 1 && $0.before.rank != 1
    }.map { say(.movesTo(say(Phrase.quoted(factor($0.factor))), 1)) }
  }

  private func findings(_ difference: Difference, _ truth: Truth) -> [String] {
    var counts: [String] = []
    for kind in Finding.Kind.allCases where kind == .risk || truth == .holds {
      let count = difference.findings.count {
        $0.after == truth && ruleBase.findings[$0.finding].kind == kind
      }
      if count > 0 { counts.append(say(Phrase.findings(kind, count))) }
    }
    if counts.isEmpty { return [] }
    let list = say(Phrase.list(counts))
    return [say(truth == .holds ? .findingsAppear(list) : .findingsDisappear(list))]
  }

  /// The consequences of the replies to a question, a sentence each; replies with the same
  /// consequence share one.
  func consequences(of item: Inquiry.Item) -> [String] {
    var groups: [(replies: [String], consequence: String)] = []
    for trial in item.trials {
      let reply = reply(trial.reply, to: item.question.fact)
      let consequence = consequence(trial.difference)
      if let place = groups.firstIndex(where: { $0.consequence == consequence }) {
        groups[place].replies.append(reply)
      } else {
        groups.append(([reply], consequence))
      }
    }
    return groups.map { say(.ifAnswered(say(Phrase.oneOf($0.replies)), $0.consequence)) }
  }
}
