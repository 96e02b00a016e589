public import Inference
import Rules

/// A plan as JSON.
public struct PlanJSON {
  private let content: PlanContent

  /// Makes the JSON of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - assessment: the assessment that it follows from.
  ///   - options: the language of the texts.
  public init(_ plan: Plan, of assessment: Assessment, options: ReportOptions = ReportOptions()) {
    content = PlanContent(plan, of: assessment, in: options.language)
  }

  private var ruleBase: RuleBase { content.assessment.ruleBase }

  /// The JSON with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/plan/1")
      writer.string("case", content.assessment.subject.id)
      writer.array("steps", content.plan.steps) { write($1, to: &$0) }
      writer.array("choices", content.plan.choices) { writer, choice in
        let remark = content.assessment.subject.remarks[choice.remark]
        writer.object { writer in
          writer.string("id", ruleBase.string(ruleBase.factors[choice.factor].id))
          writer.string("reason", remark.text)
          writer.string("review", remark.date)
          writer.bool("due", choice.isDue)
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ step: Plan.Step, to writer: inout JSONWriter) {
    let result = content.assessment.factors[step.factor]
    let remark = step.remark.map { content.assessment.subject.remarks[$0] }
    writer.object { writer in
      writer.string("id", content.id(step))
      writer.string("title", content.wording.factor(step.factor))
      writer.string("horizon", ["now", "thisYear", "later"][step.horizon.rawValue])
      writer.string("status", result.status.word)
      writer.string(
        "effort", ["small", "medium", "large"][ruleBase.factors[step.factor].effort - 1])
      writer.strings("firstSteps", result.firstSteps.map { content.wording.text($0) })
      writer.strings(
        "after", step.after.map { ruleBase.string(ruleBase.factors[$0].id) })
      writer.strings("indicators", step.indicators.map { content.wording.id($0) })
      writer.string("owner", remark?.owner ?? "")
      writer.string("due", remark?.date ?? "")
      writer.string("state", remark?.status ?? "")
      writer.string("note", remark?.text ?? "")
    }
  }
}
