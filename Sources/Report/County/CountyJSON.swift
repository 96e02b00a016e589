public import Inference
import Rules

/// How several municipalities stand, as JSON.
public struct CountyJSON {
  private let content: CountyContent?

  /// Makes the JSON; the arguments are those of ``CountyText``.
  public init(_ county: County, options: ReportOptions = ReportOptions()) {
    content = CountyContent(county, options: options)
  }

  /// The JSON with a line break at its end.
  public var text: String {
    guard let content else { return "" }
    let ruleBase = content.ruleBase
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schema", "gapcheck/county/1")
      writer.number("unusable", content.county.unusable)
      writer.array("members", content.members.indices) { writer, place in
        let member = content.members[place]
        writer.object { writer in
          writer.string("case", member.subject.id)
          writer.string("unit", member.subject.unit)
          writer.string("municipality", member.subject.municipality)
          writer.string("group", content.groups[place])
          writer.string("date", CalendarDate(days: member.subject.date).text)
          writer.number("known", member.summary.known)
          writer.number("relevant", member.summary.relevant)
        }
      }
      writer.array("factors", ruleBase.factors.indices) { writer, factor in
        writer.object { writer in
          writer.string("id", ruleBase.string(ruleBase.factors[factor].id))
          writer.string("title", content.wording.factor(factor))
          writer.object("counts") { writer in
            for status in FactorStatus.allCases {
              writer.number(status.word, content.count(status, factor))
            }
          }
          writer.strings("statuses", content.members.map { $0.factors[factor].status.word })
        }
      }
    }
    return writer.text + "\n"
  }
}
