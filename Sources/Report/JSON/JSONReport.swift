public import Inference
import Rules

/// The assessment as JSON, the contract with other programs: complete, and the case in it whole.
///
/// The keys are in a fixed order and ids and words are the same in both languages; only what people
/// read is in the language asked for.
public struct JSONReport {
  /// The name and version of the format.
  public static let schema = "gapcheck/assessment/1"

  let assessment: Assessment
  let content: Content
  let wording: Wording
  private let view: Int?

  /// Makes a report of an assessment.
  public init(_ assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.assessment = assessment
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
    view = options.view
  }

  var ruleBase: RuleBase { assessment.ruleBase }

  /// The report of one case, with a line break at its end.
  public var text: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text + "\n"
  }

  /// The reports of several cases as an array.
  public static func text(
    of assessments: [Assessment], options: ReportOptions = ReportOptions()
  ) -> String {
    var writer = JSONWriter()
    writer.array(assessments) { JSONReport($1, options: options).write(to: &$0) }
    return writer.text + "\n"
  }

  func id(_ symbol: Symbol) -> String { ruleBase.string(symbol) }
}

extension JSONReport {
  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("schema", Self.schema)
      writer.string("language", wording.language == .swedish ? "sv" : "en")
      writer.key("case")
      CaseJSON(wording.subject, wording.ruleBase).write(to: &writer)
      if let day = assessment.asOf { writer.string("asOf", CalendarDate(days: day).text) }
      writeRuleBase(to: &writer)
      writeSummary(to: &writer)
      writeAreas(to: &writer)
      let factors = assessment.factors.indices.filter { content.isShown(factor: $0) }
      writer.array("factors", factors) { writeFactor($1, to: &$0) }
      writeFindings(to: &writer)
      writer.array("questions", content.questions) { writeQuestion($1, to: &$0) }
      writeFilled(to: &writer)
      if let view { writeViews([view], to: &writer) }
      writeSources(to: &writer)
    }
  }

  private func writeRuleBase(to writer: inout JSONWriter) {
    writer.object("ruleBase") { writer in
      writer.string("name", ruleBase.name.map { id($0) } ?? "")
      writer.string("version", ruleBase.version)
      writer.string("hash", ruleBase.contentHash)
    }
  }

  private func writeSummary(to writer: inout JSONWriter) {
    let summary = assessment.summary
    writer.object("summary") { writer in
      writer.object("counts") { writer in
        for status in FactorStatus.allCases {
          writer.number(status.word, summary.counts[status.rawValue])
        }
      }
      writer.number("known", summary.known)
      writer.number("relevant", summary.relevant)
      writer.key("index")
      if let lowest = summary.lowestIndex, let highest = summary.highestIndex {
        // The index is printed as 0 … 100; it is kept as 0 … 10 000 ten-thousandths.
        writer.object { writer in
          writer.key("lowest")
          writer.number(lowest * 100)
          writer.key("highest")
          writer.number(highest * 100)
        }
      } else {
        writer.null()
      }
    }
  }

  private func writeAreas(to writer: inout JSONWriter) {
    writer.array("areas", wording.areasInReadingOrder) { writer, area in
      let factors = assessment.factors(inArea: area)
      writer.object { writer in
        writer.string("id", id(ruleBase.areas[area].id))
        writer.string("title", wording.area(area))
        writer.object("counts") { writer in
          for status in FactorStatus.allCases {
            writer.number(
              status.word, factors.count { assessment.factors[$0].status == status })
          }
        }
      }
    }
  }

  private func writeQuestion(_ question: Question, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("fact", wording.id(question.fact))
      writer.string("text", wording.question(question.fact))
      writer.string("why", wording.why(question.fact))
      writer.key("whom")
      if let role = wording.whom(question.fact) {
        writer.object { writer in
          writer.string("id", id(ruleBase.roles[role].id))
          writer.string("title", wording.role(role))
        }
      } else {
        writer.null()
      }
      writer.key("value")
      writer.number(question.value)
      writer.strings("decides", question.factors.map { id(ruleBase.factors[$0].id) })
      writer.strings("decidesFindings", question.findings.map { id(ruleBase.findings[$0].id) })
      writer.bool("assumed", question.isAssumed)
    }
  }

  private func writeSources(to writer: inout JSONWriter) {
    writer.array("sources", ruleBase.sources) { writer, source in
      writer.object { writer in
        writer.string("id", id(source.id))
        writer.string("title", ruleBase.string(source.title))
        writer.string("publisher", ruleBase.string(source.publisher))
        writer.string("date", source.date)
        writer.string("limits", wording.text(source.limits))
      }
    }
  }
}
