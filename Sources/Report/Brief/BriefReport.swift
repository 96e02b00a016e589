public import Inference
import Rules

/// The report on one screen: what to have at hand before a visit.
///
/// It has at most 25 lines, and 40 with what has changed and how the county stands; each part is cut
/// to its most important lines, and says how many there are.
public struct BriefReport {
  private let content: BriefContent
  private let parts: [BriefContent.Part]
  private let options: ReportOptions

  /// The number of lines that it never exceeds.
  public static func lineLimit(since: Bool = false, county: Bool = false) -> Int {
    BriefContent.lineLimit + (since ? BriefContent.linesSince : 0)
      + (county ? BriefContent.linesOfCounty : 0)
  }

  /// Makes a brief report of an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - earlier: an earlier assessment of the same municipality by the same rule base.
  ///   - county: the other municipalities of its county, by the same rule base.
  ///   - options: the language, the width and the area.
  public init(
    _ assessment: Assessment, since earlier: Assessment? = nil, county: County? = nil,
    options: ReportOptions = ReportOptions()
  ) {
    self.options = options
    content = BriefContent(assessment, options: options)
    parts = content.parts(since: earlier, county: county)
  }

  /// The report, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    for (place, line) in content.header.enumerated() {
      page.brief(line, style: place == 0 ? .strong : .plain)
    }
    page.blank()
    for part in parts { add(part, to: &page) }
    return page.text
  }

  private func add(_ part: BriefContent.Part, to page: inout Canvas) {
    guard part.inline.isEmpty else {
      page.brief(part.heading + ": " + part.inline)
      return
    }
    page.brief(part.heading, style: .strong)
    for line in part.lead { page.brief(line) }
    for item in part.items {
      let right = item.status.isEmpty ? "" : " [" + item.status + "]"
      page.brief(item.line(options.width), first: item.mark, right: right)
      for line in item.furtherLines(options.width) { page.brief(line, first: "    ") }
    }
  }
}

extension Canvas {
  /// Adds one line, cut where it is too long; what stands to the right is never cut.
  fileprivate mutating func brief(
    _ text: String, first: String = "", right: String = "", style: Style = .plain
  ) {
    let room = width - Self.columns(first) - Self.columns(right)
    addLine(first + Self.shortened(text, to: room) + right, style: style)
  }
}
