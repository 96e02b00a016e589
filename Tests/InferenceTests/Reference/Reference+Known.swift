import Foundation
import Rules

extension Case {
  /// The case with what is known of its named rows: a row whose first text is one of the names gets
  /// the values that it says nothing about.
  func known(by ruleBase: RuleBase) -> Case {
    var subject = self
    for known in ruleBase.known {
      let names = known.names.map { Self.folded(ruleBase.string($0)) }
      let columns = ruleBase.relations[known.relation].columns
      let nameColumn = columns.firstIndex { $0.type == .text }.sure
      for row in tables[known.relation].rows.indices {
        let answers = tables[known.relation].rows[row].answers
        guard case .value(.text(let name)) = answers[nameColumn].state,
          names.contains(Self.folded(name))
        else { continue }
        for field in known.fields where answers[field.column].state == .absent {
          subject.tables[known.relation].rows[row].answers[field.column].state = .value(field.value)
        }
      }
    }
    return subject
  }

  private static func folded(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespaces).lowercased()
  }
}
