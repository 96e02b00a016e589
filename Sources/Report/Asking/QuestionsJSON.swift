public import Inference
import Rules

/// What to ask and what each answer would change, as JSON.
public struct QuestionsJSON {
  private let inquiry: Inquiry
  private let wording: Wording

  /// Makes the JSON of an inquiry.
  public init(_ inquiry: Inquiry, options: ReportOptions = ReportOptions()) {
    self.inquiry = inquiry
    wording = Wording(
      inquiry.assessment.ruleBase, inquiry.assessment.subject, in: options.language)
  }

  /// The JSON with a line break at its end.
  public var text: String {
    let ruleBase = wording.ruleBase
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/questions/1")
      writer.string("case", wording.subject.id)
      writer.object("index") { $0.writeIndex(inquiry.assessment.summary) }
      writer.array("questions", inquiry.items) { write($1, to: &$0) }
      writer.number("decisive", inquiry.decisiveCount)
      writer.number("firstPlaces", inquiry.firstCount)
      writer.array("ranking", inquiry.outlooks) { writer, outlook in
        writer.object { writer in
          writer.string("id", ruleBase.string(ruleBase.factors[outlook.factor].id))
          writer.bool("isFirm", outlook.facts == nil)
          writer.strings("dependsOn", (outlook.facts ?? []).map { wording.id($0) })
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ item: Inquiry.Item, to writer: inout JSONWriter) {
    let fact = item.question.fact
    writer.object { writer in
      writer.string("fact", wording.id(fact))
      writer.string("text", wording.question(fact))
      if let role = wording.whom(fact) { writer.string("whom", wording.role(role)) }
      writer.key("value")
      writer.number(item.value)
      writer.bool("isAssumed", item.question.isAssumed)
      writer.strings("consequences", wording.consequences(of: item))
      writer.array("answers", item.trials) { writer, trial in
        writer.object { writer in
          writer.string("answer", wording.reply(trial.reply, to: fact))
          guard let difference = trial.difference else {
            writer.bool("contradicts", true)
            return
          }
          let decided = difference.factors.filter { $0.before.status != $0.after.status }
          writer.array("factors", decided) { $0.write($1, wording) }
          writer.number("moved", difference.factors.count - decided.count)
          writer.array("findings", difference.findings) { $0.write($1, wording) }
        }
      }
    }
  }
}
