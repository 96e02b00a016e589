public import Inference
import Rules

/// What some changes of a case would change, as JSON.
public struct WhatIfJSON {
  private let changes: [Change]
  private let before: Assessment
  private let after: Assessment
  private let wording: Wording
  private let wordingAfter: Wording

  /// Makes the JSON of two assessments; the arguments are those of ``WhatIfText``.
  public init(
    _ changes: [Change], from before: Assessment, to after: Assessment,
    options: ReportOptions = ReportOptions()
  ) {
    self.changes = changes
    self.before = before
    self.after = after
    wording = Wording(before.ruleBase, before.subject, in: options.language)
    wordingAfter = Wording(after.ruleBase, after.subject, in: options.language)
  }

  /// The JSON with a line break at its end.
  public var text: String {
    let difference = Difference(from: before, to: after)
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/whatif/1")
      writer.string("case", wording.subject.id)
      writer.strings("changes", changes.map { wording.change($0, showsNow: false) })
      writer.object("before") { $0.writeIndex(before.summary) }
      writer.object("after") { $0.writeIndex(after.summary) }
      writer.array("factors", difference.factors) { writer, change in
        writer.write(change, wording) { writer in
          let facts = after.factors[change.factor].facts
          writer.strings("because", wordingAfter.reasons(facts))
        }
      }
      writer.array("findings", difference.findings) { $0.write($1, wording) }
      writer.strings("settledQuestions", difference.settledQuestions.map { wording.id($0) })
      writer.strings("newQuestions", difference.newQuestions.map { wording.id($0) })
    }
    return writer.text + "\n"
  }
}

extension JSONWriter {
  /// Adds both ends of the index, 0 … 100; they are kept as 0 … 10 000 ten-thousandths.
  mutating func writeIndex(_ summary: Summary) {
    for (name, value) in [("lowest", summary.lowestIndex), ("highest", summary.highestIndex)] {
      key(name)
      if let value { number(value * 100) } else { null() }
    }
  }

  /// Adds how a factor stands in two assessments, and what `fill` adds to it.
  mutating func write(
    _ change: Difference.FactorChange, _ wording: Wording,
    _ fill: (inout JSONWriter) -> Void = { _ in }
  ) {
    object { writer in
      writer.string("id", wording.ruleBase.string(wording.ruleBase.factors[change.factor].id))
      writer.string("title", wording.factor(change.factor))
      writer.object("before") { $0.write(change.before) }
      writer.object("after") { $0.write(change.after) }
      fill(&writer)
    }
  }

  private mutating func write(_ standing: Difference.Standing) {
    string("status", standing.status.word)
    guard let rank = standing.rank else { return }
    number("rank", rank)
    number("score", standing.score)
  }

  /// Adds whether a finding is there in two assessments.
  mutating func write(_ change: Difference.FindingChange, _ wording: Wording) {
    let finding = wording.ruleBase.findings[change.finding]
    object { writer in
      writer.string("id", wording.ruleBase.string(finding.id))
      writer.string("kind", finding.kind.word)
      writer.string("text", wording.text(finding.label))
      writer.string("before", change.before.word)
      writer.string("after", change.after.word)
    }
  }
}
