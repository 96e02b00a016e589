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
    let wording = content.wording
    let header = content.header
    let title = wording.say(.reportTitle) + ": " + (header.first ?? "")
    let document = HTMLDocument(
      language: wording.language, title: Self.short(title), footer: Self.short(title),
      style: Self.style, bodyClass: "brief")
    return document.html { page in
      page.skipLink(BriefPhrase.skip.text(in: wording.language))
      page.element("main", [("id", "main"), ("tabindex", "-1")]) { page in
        page.element("h1", text: Self.short(title))
        for line in header.dropFirst() { page.element("p", text: Self.short(line)) }
        var anchors: [String] = []
        for part in parts { add(part, &anchors, to: &page) }
      }
    }
  }

  private func add(
    _ part: BriefContent.Part, _ anchors: inout [String], to page: inout HTMLWriter
  ) {
    page.element("section") { page in
      page.element("h2", text: Self.short(part.heading))
      for line in part.lead + [part.inline] where !line.isEmpty {
        page.element("p", text: Self.short(line))
      }
      guard !part.items.isEmpty else { return }
      let isNumbered = part.items.allSatisfy { $0.number != nil }
      page.element(isNumbered ? "ol" : "ul") { page in
        for item in part.items {
          // A factor's first line is where its later lines lead.
          let isAnchored = anchors.contains { $0.utf8.elementsEqual(item.id.utf8) }
          let isAnchor = !item.id.isEmpty && !isAnchored
          if isAnchor { anchors.append(item.id) }
          page.element("li", isAnchor ? [("id", item.id)] : []) {
            add(item, isLink: isAnchored, to: &$0)
          }
        }
      }
    }
  }

  private func add(_ item: BriefContent.Item, isLink: Bool, to page: inout HTMLWriter) {
    let text = Self.short(item.text)
    if isLink {
      page.element("a", [("href", "#" + item.id)], text: text)
    } else {
      page.element(item.status.isEmpty ? "span" : "strong", text: text)
    }
    if !item.status.isEmpty { page.text(": " + item.status) }
    for line in [item.aside, item.detail, item.names] where !line.isEmpty {
      page.element("span", [("class", "detail")], text: Self.short(line))
    }
  }

  /// A text cut where it would take the room of others: one page must hold all parts.
  private static func short(_ text: String) -> String { Canvas.shortened(text, to: 220) }

  private static let style = """
    .brief main { max-width: 46rem; }
    .brief h1 { font-size: 1.25rem; }
    .brief h2 { font-size: 1.1rem; margin: 1.1rem 0 .3rem; padding-top: .4rem; border-width: 1px; }
    .brief p, .brief ul, .brief ol { margin: .2rem 0; }
    .brief li { margin: .1rem 0; }
    .brief .detail { display: block; color: var(--quiet); }
    @page { margin: 14mm 16mm 18mm; }
    @media print {
      .brief { font-size: 9pt; line-height: 1.3; }
      .brief h1 { font-size: 12pt; margin: 0 0 3pt; }
      .brief h2 { font-size: 10.5pt; margin: 6pt 0 2pt; padding-top: 3pt; }
      .brief p, .brief li, .brief ul, .brief ol { margin: 1pt 0; max-width: none; }
    }

    """
}
