import Rules

/// All completions of a small case.
struct Completions {
  private let ruleBase: RuleBase

  init(_ ruleBase: RuleBase) { self.ruleBase = ruleBase }

  /// Each case in which every absent answer has one of its values.
  func all(of subject: Case) -> [Case] {
    var cases = [subject]
    for fact in subject.answers.indices where subject.answers[fact].state == .absent {
      cases = cases.flatMap { subject in
        values(of: ruleBase.facts[fact].type).map { value in
          var subject = subject
          subject.answers[fact].state = .value(value)
          return subject
        }
      }
    }
    for table in subject.tables.indices {
      for (index, row) in subject.tables[table].rows.enumerated() {
        for column in row.answers.indices where row.answers[column].state == .absent {
          let type = ruleBase.relations[table].columns[column].type
          cases = cases.flatMap { subject in
            values(of: type).map { value in
              var subject = subject
              subject.tables[table].rows[index].answers[column].state = .value(value)
              return subject
            }
          }
        }
      }
    }
    return cases
  }

  func values(of type: ValueType) -> [Value] {
    switch type {
    case .yesNo: [.choice(0), .choice(1)]
    case .choice(let list): ruleBase.choiceLists[list].choices.indices.map { .choice($0) }
    case .set(let list):
      (0..<1 << UInt64(ruleBase.choiceLists[list].choices.count)).map { .set($0, isOpen: false) }
    case .number(let number):
      stride(from: number.lower, through: number.upper, by: Int(fixedOne)).map { .number($0) }
    case .range, .text, .row: fatalError("a type with too many values")
    }
  }
}
