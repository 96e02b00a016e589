public import Inference
import Rules

/// The brief report as one HTML file that prints on one A4.
public struct BriefHTML {
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

  /// The file.
  public var html: String {
    let language = content.wording.language
    let document = HTMLDocument(
      language: language, title: title, footer: title,
      style: Self.style + "@page { margin: 14mm 16mm 18mm; }\n", bodyClass: "brief")
    return document.html { page in
      page.skipLink(BriefPhrase.skip.text(in: language))
      page.element("main", [("id", "main"), ("tabindex", "-1")]) { page in
        page.element("h1", text: title)
        addBody(to: &page, heading: "h2")
      }
    }
  }

  /// The body, to be put into a page that has its own frame, under a heading of the second level.
  public var body: String {
    var page = HTMLWriter()
    page.element("div", [("class", "brief")]) { page in
      page.element("p", [("class", "title")]) { $0.element("strong", text: title) }
      addBody(to: &page, heading: "h3")
    }
    return page.html
  }

  private var title: String {
    Self.short(content.wording.say(.reportTitle) + ": " + (content.header.first ?? ""))
  }

  private func addBody(to page: inout HTMLWriter, heading: String) {
    for line in content.header.dropFirst() { page.element("p", text: Self.short(line)) }
    var anchors = Anchors()
    for part in parts { add(part, heading, &anchors, to: &page) }
  }

  private func add(
    _ part: BriefContent.Part, _ heading: String, _ anchors: inout Anchors,
    to page: inout HTMLWriter
  ) {
    page.element("section") { page in
      page.element(heading, text: Self.short(part.heading))
      for line in part.lead + [part.inline] where !line.isEmpty {
        page.element("p", text: Self.short(line))
      }
      guard !part.items.isEmpty else { return }
      let isNumbered = part.items.allSatisfy { $0.number != nil }
      page.element(isNumbered ? "ol" : "ul") { page in
        for item in part.items {
          // A factor's first line is where its later lines lead.
          let hasPlace = !item.id.isEmpty
          let isFirst = hasPlace && anchors.isFirst(item.id)
          page.element("li", isFirst ? [("id", Self.anchor + item.id)] : []) {
            add(item, isLink: hasPlace && !isFirst, to: &$0)
          }
        }
      }
    }
  }

  private func add(_ item: BriefContent.Item, isLink: Bool, to page: inout HTMLWriter) {
    let text = Self.short(item.text)
    if isLink {
      page.element("a", [("href", "#" + Self.anchor + item.id)], text: text)
    } else {
      page.element(item.status.isEmpty ? "span" : "strong", text: text)
    }
    if !item.status.isEmpty { page.text(": " + item.status) }
    for line in [item.aside, item.detail, item.names] where !line.isEmpty {
      page.element("span", [("class", "detail")], text: Self.short(line))
    }
  }

  /// What the names of places begin with, so that a report in the same page may have its own.
  private static let anchor = "underlag-"

  /// A text cut where it would take the room of others: one page must hold all parts.
  private static func short(_ text: String) -> String { Canvas.shortened(text, to: 220) }

  /// The style of ``body``, for a page that has its own frame.
  public static let style = """
    .brief main { max-width: 46rem; }
    .brief h1 { font-size: 1.25rem; }
    .brief h2, .brief h3 { font-size: 1.1rem; margin: 1.1rem 0 .3rem; padding-top: .4rem;
      border-top: 1px solid var(--line); }
    .brief p, .brief ul, .brief ol { margin: .2rem 0; }
    .brief li { margin: .1rem 0; }
    .brief .detail { display: block; color: var(--quiet); }
    @media print {
      .brief { font-size: 9pt; line-height: 1.3; }
      .brief h1, .brief .title { font-size: 12pt; margin: 0 0 3pt; }
      .brief h2, .brief h3 { font-size: 10.5pt; margin: 6pt 0 2pt; padding-top: 3pt; }
      .brief p, .brief li, .brief ul, .brief ol { margin: 1pt 0; max-width: none; }
    }

    """
}
