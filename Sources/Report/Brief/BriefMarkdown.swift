public import Inference
import Rules

/// The brief report as Markdown: what ``BriefReport`` says, with nothing cut within a line.
public struct BriefMarkdown {
  private let content: BriefContent
  private let parts: [BriefContent.Part]

  /// Makes a brief report of an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - earlier: an earlier assessment of the same municipality by the same rule base.
  ///   - county: the other municipalities of its county, by the same rule base.
  ///   - options: the language and the area.
  public init(
    _ assessment: Assessment, since earlier: Assessment? = nil, county: County? = nil,
    options: ReportOptions = ReportOptions()
  ) {
    content = BriefContent(assessment, options: options)
    parts = content.parts(since: earlier, county: county)
  }

  /// The document.
  public var text: String {
    var page = MarkdownPage()
    for (place, line) in content.header.enumerated() {
      if place == 0 { page.heading(1, line) } else { page.item(line) }
    }
    for part in parts {
      page.heading(2, part.heading)
      for line in part.lead { page.paragraph(line) }
      if !part.inline.isEmpty { page.item(part.inline) }
      for item in part.items {
        let text = item.status.isEmpty ? item.text : item.text + ": " + item.status
        if let number = item.number {
          let below = [item.aside, item.detail].filter { !$0.isEmpty }
          page.item(number: String(number), text, below: below)
        } else {
          page.item(text)
        }
      }
    }
    return page.text
  }
}
