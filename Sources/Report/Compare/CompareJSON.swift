public import Inference
import Rules

/// What has become of a municipality between two days, as JSON.
public struct CompareJSON {
  private let development: Development
  private let rules: RuleChanges?
  private let wording: Wording
  private let wordingBefore: Wording

  /// Makes the JSON; the arguments are those of ``CompareText``.
  public init(
    _ development: Development, rules: RuleChanges? = nil, options: ReportOptions = ReportOptions()
  ) {
    self.development = development
    self.rules = rules
    let (before, after) = (development.before, development.after)
    wording = Wording(after.ruleBase, after.subject, in: options.language)
    wordingBefore = Wording(before.ruleBase, before.subject, in: options.language)
  }

  /// The JSON with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/comparison/1")
      writer.object("before") { write(development.before, to: &$0) }
      writer.object("after") { write(development.after, to: &$0) }
      writer.object("counts") { writer in
        for direction in Direction.allCases {
          let own = development.factors(direction).filter { ruleBase.factors[$0].owner == nil }
          writer.number(direction.word, own.count)
        }
      }
      writer.array("factors", development.directions.indices) { write(factor: $1, to: &$0) }
      writer.array("findings", development.findings) { $0.write($1, wording) }
      writer.array("answers", development.answers) { write($1, to: &$0) }
      if let rules { writer.object("rules") { write(rules, to: &$0) } }
    }
    return writer.text + "\n"
  }

  private var ruleBase: RuleBase { wording.ruleBase }

  private func write(_ assessment: Assessment, to writer: inout JSONWriter) {
    writer.string("case", assessment.subject.id)
    writer.string("date", CalendarDate(days: assessment.subject.date).text)
    writer.number("known", assessment.summary.known)
    writer.number("relevant", assessment.summary.relevant)
    writer.writeIndex(assessment.summary)
  }

  private func id(ofFactor factor: Int) -> String { ruleBase.string(ruleBase.factors[factor].id) }

  private func write(factor: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("id", id(ofFactor: factor))
      writer.string("title", wording.factor(factor))
      writer.string("direction", development.directions[factor].word)
      writer.string("before", development.before.factors[factor].status.word)
      writer.string("after", development.after.factors[factor].status.word)
      let causes = development.causes(ofFactor: factor)
      writer.strings("because", causes.map { id(of: $0.subject) })
    }
  }

  private func write(_ change: Development.AnswerChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("id", id(of: change.subject))
      writer.string("change", change.kind.word)
      guard case .fact(let fact) = change.subject else { return }
      writer.string("name", wording.name(fact))
      writer.string("before", wordingBefore.answer(fact))
      writer.string("after", wording.answer(fact))
    }
  }

  private func id(of subject: Development.AnswerChange.Subject) -> String {
    switch subject {
    case .fact(let fact): wording.id(fact)
    case .row(let relation, let id): ruleBase.string(ruleBase.relations[relation].id) + " " + id
    }
  }

  private func write(_ rules: RuleChanges, to writer: inout JSONWriter) {
    let earlier = rules.before.ruleBase
    writer.string("version", earlier.version)
    writer.strings("added", rules.added.map { id(ofFactor: $0) })
    writer.strings("gone", rules.gone.map { earlier.string(earlier.factors[$0].id) })
    writer.array("changed", rules.changed) { writer, change in
      writer.object { writer in
        writer.string("id", id(ofFactor: change.factor))
        writer.string("before", change.before.word)
        writer.string("after", change.after.word)
      }
    }
  }
}

extension Direction {
  /// The word in JSON.
  fileprivate var word: String {
    switch self {
    case .improved: "improved"
    case .worsened: "worsened"
    case .unchanged: "unchanged"
    case .nowKnown: "nowKnown"
    case .becameUnknown: "becameUnknown"
    case .stillOpen: "stillOpen"
    case .notComparable: "notComparable"
    }
  }
}

extension Development.AnswerChange.Kind {
  /// The word in JSON.
  fileprivate var word: String {
    switch self {
    case .changed: "changed"
    case .nowKnown: "nowKnown"
    case .becameUnknown: "becameUnknown"
    case .added: "added"
    case .removed: "removed"
    }
  }
}
