public import Rules

/// What has become of a municipality between two assessments by the same rule base: what is better,
/// what is worse, and what is only known now.
public struct Development: Sendable {
  /// The earlier assessment.
  public var before: Assessment
  /// The later one.
  public var after: Assessment
  /// What has become of each factor, in the order of ``RuleBase/factors``.
  public var directions: [Direction]
  /// The findings that hold, do not hold or are unknown otherwise than before, in the order of the
  /// rule base.
  public var findings: [Difference.FindingChange]
  /// What is answered otherwise, in the order of the rule base.
  public var answers: [AnswerChange]

  /// What is answered otherwise.
  public struct AnswerChange: Hashable, Sendable {
    /// What is asked.
    public var subject: Subject
    /// Whether it is known each time.
    public var kind: Kind

    /// What an answer is about.
    public enum Subject: Hashable, Sendable {
      /// A fact, a field of a row that is there both times, or whether a list is complete.
      case fact(DecidingFact)
      /// A row that is there only one of the times.
      case row(relation: Int, id: String)
    }

    /// Whether an answer is known each time.
    public enum Kind: Hashable, Sendable {
      /// Known both times, and different; or known neither time, and for different reasons.
      case changed
      /// Not known before.
      case nowKnown
      /// Not known any more.
      case becameUnknown
      /// A row that was not there before.
      case added
      /// A row that is not there any more.
      case removed
    }
  }

  /// Compares two assessments.
  ///
  /// - Parameters:
  ///   - before: the earlier one.
  ///   - after: the later one, by the same rule base.
  public init(from before: Assessment, to after: Assessment) {
    self.before = before
    self.after = after
    directions = before.factors.indices.map {
      Direction(from: before.factors[$0].status, to: after.factors[$0].status)
    }
    findings = Difference(from: before, to: after).findings
    answers = before.subject.changes(to: after.subject)
  }

  /// The factors that have gone in a direction, the most serious first.
  public func factors(_ direction: Direction) -> [Int] {
    let all = directions.indices.filter { directions[$0] == direction }
    return [3, 2, 1].flatMap { severity in
      all.filter { after.factors[$0].severity == severity }
    }
  }

  /// The answers that are different and that a factor's status rests on or waits for, either time.
  public func causes(ofFactor factor: Int) -> [AnswerChange] {
    var read: [DecidingFact] = []
    for assessment in [before, after] {
      read += assessment.factors[factor].facts + assessment.factors[factor].unknownFacts
    }
    return answers.filter { change in read.contains { change.concerns($0) } }
  }
}

extension Development.AnswerChange {
  /// Whether an answer is another one by this change.
  func concerns(_ fact: DecidingFact) -> Bool {
    switch (subject, fact) {
    case (.fact(let own), _): own == fact
    case (.row(let relation, let id), .field(let other, let row, _)):
      relation == other && id == row
    case (.row, _): false
    }
  }

  fileprivate init?(_ fact: DecidingFact, from before: Answer.State, to after: Answer.State) {
    guard before != after else { return nil }
    subject = .fact(fact)
    kind =
      before.isSettled == after.isSettled
      ? .changed : after.isSettled ? .nowKnown : .becameUnknown
  }

  fileprivate init?(list relation: Int, from before: Rules.Table, to after: Rules.Table) {
    guard before.completeness != after.completeness else { return nil }
    subject = .fact(.list(relation))
    let (settled, settledThen) = (before.completeness.isSettled, after.completeness.isSettled)
    kind = settled == settledThen ? .changed : settledThen ? .nowKnown : .becameUnknown
  }
}

extension Case {
  /// What a later case answers otherwise.
  fileprivate func changes(to later: Case) -> [Development.AnswerChange] {
    var changes = answers.indices.compactMap { fact in
      Development.AnswerChange(
        .fact(fact), from: answers[fact].state, to: later.answers[fact].state)
    }
    for relation in tables.indices {
      let (before, after) = (tables[relation], later.tables[relation])
      changes += Self.rowChanges(relation, from: before, to: after)
      if let change = Development.AnswerChange(list: relation, from: before, to: after) {
        changes.append(change)
      }
    }
    return changes
  }

  private static func rowChanges(
    _ relation: Int, from before: Rules.Table, to after: Rules.Table
  ) -> [Development.AnswerChange] {
    var changes: [Development.AnswerChange] = []
    for row in before.rows {
      guard let now = after.rows.first(where: { $0.id == row.id }) else {
        changes.append(.init(subject: .row(relation: relation, id: row.id), kind: .removed))
        continue
      }
      for column in row.answers.indices {
        let fact = DecidingFact.field(relation: relation, row: row.id, column: column)
        if let change = Development.AnswerChange(
          fact, from: row.answers[column].state, to: now.answers[column].state)
        {
          changes.append(change)
        }
      }
    }
    for row in after.rows where !before.rows.contains(where: { $0.id == row.id }) {
      changes.append(.init(subject: .row(relation: relation, id: row.id), kind: .added))
    }
    return changes
  }
}
