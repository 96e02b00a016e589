public import Rules

/// One thing that a case could say otherwise.
public enum Change: Hashable, Sendable {
  /// The answer to a scalar fact or to a field of a row that is there.
  case answer(DecidingFact, Answer.State)
  /// A further row of an entity, with the state of each column.
  case add(relation: Int, row: String, [Answer.State])
  /// A row that is not there after all.
  case remove(relation: Int, row: String)
  /// A list of which there are no more rows.
  case close(relation: Int)
}

extension Change {
  /// Whether an answer of the changed case is another one by this change.
  public func concerns(_ fact: DecidingFact) -> Bool {
    switch (self, fact) {
    case (.answer(let own, _), _): own == fact
    case (.add(let relation, let row, _), .field(let other, let id, _)):
      relation == other && row == id
    case (.close(let relation), .list(let other)): relation == other
    default: false
    }
  }
}

extension Case {
  /// The case with some changes, one after the other.
  ///
  /// What the case says of where an answer comes from goes with the answer that is replaced.
  public func applying(_ changes: [Change]) -> Case {
    var subject = self
    for change in changes { subject.apply(change) }
    return subject
  }

  private mutating func apply(_ change: Change) {
    switch change {
    case .answer(.fact(let fact), let state): answers[fact] = Answer(state)
    case .answer(.field(let relation, let id, let column), let state):
      for row in tables[relation].rows.indices where tables[relation].rows[row].id == id {
        tables[relation].rows[row].answers[column] = Answer(state)
      }
    case .answer(.list(let relation), _), .close(let relation):
      tables[relation].completeness = .closed
      tables[relation].provenance = Provenance()
    case .add(let relation, let id, let states):
      let row = Rules.Table.Row(id: id, answers: states.map { Answer($0) })
      let place = tables[relation].rows.firstIndex {
        id.utf8.lexicographicallyPrecedes($0.id.utf8)
      }
      tables[relation].rows.insert(row, at: place ?? tables[relation].rows.count)
    case .remove(let relation, let id):
      tables[relation].rows.removeAll { $0.id == id }
    }
  }
}
