public import Inference
import Rules

/// How conclusions follow from the answers, as JSON.
public struct TraceJSON {
  private let trace: Trace
  private let wording: Wording

  /// Makes the JSON of a trace.
  ///
  /// - Parameters:
  ///   - trace: what follows, round by round.
  ///   - assessment: the assessment of the same case.
  ///   - options: the language of the texts.
  public init(_ trace: Trace, in assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.trace = trace
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The JSON with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/trace/1")
      writer.string("case", wording.subject.id)
      writer.array("stages", trace.stages) { writer, stage in
        writer.object { writer in
          writer.array("rounds", stage.rounds) { writer, round in
            writer.array(round) { write($1, to: &$0) }
          }
          writer.array("waiting", stage.waiting) { write($1, to: &$0) }
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ firing: Trace.Firing, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("rule", wording.id(rule: firing.rule))
      writer.string("sentence", wording.rule(firing.rule))
      writer.string("conclusion", wording.conclusion(firing.conclusion))
      writer.strings("because", wording.reasons(firing.premises))
      let facts = firing.premises.flatMap { $0.answers() }
      writer.strings(
        "facts",
        facts.indices.filter { !facts[..<$0].contains(facts[$0]) }.map { wording.id(facts[$0]) })
    }
  }

  private func write(_ waiting: Trace.Waiting, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("rule", wording.id(rule: waiting.rule))
      writer.string("sentence", wording.rule(waiting.rule))
      writer.strings("facts", waiting.facts.map { wording.id($0) })
    }
  }
}
