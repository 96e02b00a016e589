public import Inference
import Rules

/// What has become of a municipality between two days, as Markdown, one fact a line.
public struct CompareMarkdown {
  private let content: CompareContent

  /// Makes the Markdown; the arguments are those of ``CompareText``.
  public init(
    _ development: Development, rules: RuleChanges? = nil, options: ReportOptions = ReportOptions()
  ) {
    content = CompareContent(development, rules: rules, options: options)
  }

  /// The document.
  public var text: String {
    var page = MarkdownPage()
    for (place, line) in content.header.enumerated() {
      if place == 0 { page.heading(1, line) } else { page.item(line) }
    }
    let sections = content.sections
    if sections.isEmpty { page.paragraph(content.say(.nothing)) }
    for section in sections {
      page.heading(2, section.heading)
      if !section.explained.isEmpty { page.paragraph(section.explained) }
      for entry in section.entries {
        let text = entry.movement.isEmpty ? entry.name : entry.name + ": " + entry.movement
        page.item(text, id: entry.id)
        for cause in entry.causes { page.item(cause, depth: 1) }
      }
    }
    return page.text
  }
}
