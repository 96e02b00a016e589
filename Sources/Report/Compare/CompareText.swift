public import Inference
import Rules

/// What has become of a municipality between two days, as text.
public struct CompareText {
  private let content: CompareContent
  private let options: ReportOptions

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - development: what has become of it, by one rule base.
  ///   - rules: what the rule base of the first day made of the first answers; `nil` where it is
  ///     not known or the same.
  ///   - options: the language and the width.
  public init(
    _ development: Development, rules: RuleChanges? = nil, options: ReportOptions = ReportOptions()
  ) {
    content = CompareContent(development, rules: rules, options: options)
    self.options = options
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    for (place, line) in content.header.enumerated() {
      page.paragraph(line, rest: place == 0 ? "" : "  ", style: place == 0 ? .strong : .plain)
    }
    let sections = content.sections
    if sections.isEmpty {
      page.blank()
      page.paragraph(content.say(.nothing))
    }
    for section in sections { add(section, to: &page) }
    return page.text
  }

  private func add(_ section: CompareContent.Section, to page: inout Canvas) {
    page.heading(section.counted)
    if !section.explained.isEmpty {
      page.paragraph(section.explained)
      page.blank()
    }
    for entry in section.entries {
      if entry.movement.isEmpty {
        page.paragraph(entry.name, first: "  – ")
      } else {
        page.title(
          entry.name, first: "  – ", right: "[" + entry.movement + "]",
          style: entry.causes.isEmpty ? .plain : .strong)
      }
      for cause in entry.causes { page.paragraph(cause, first: "    ", rest: "      ") }
    }
  }
}
