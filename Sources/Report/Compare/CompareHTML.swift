public import Inference
import Rules

/// What has become of a municipality between two days, as one HTML file.
public struct CompareHTML {
  private let content: CompareContent
  private let sections: [CompareContent.Section]

  /// Makes the page; the arguments are those of ``CompareText``.
  public init(
    _ development: Development, rules: RuleChanges? = nil, options: ReportOptions = ReportOptions()
  ) {
    content = CompareContent(development, rules: rules, options: options)
    sections = content.sections
  }

  /// The file.
  public var html: String {
    let header = content.header
    let title = header.first ?? ""
    let after = content.development.after
    let document = HTMLDocument(
      language: content.wording.language, title: title,
      footer: HTMLDocument.footer([
        Header(after, content.wording).unit, content.days.before + " – " + content.days.after,
        content.rulesName,
      ]),
      style: PictureStyle.text + Self.style, bodyClass: "comparison")
    return document.html { page in
      page.skipLink(HTMLPhrase.skip.text(in: content.wording.language))
      page.element("header", [("class", "masthead")]) { page in
        page.element("h1", text: title)
        for line in header.dropFirst() { page.element("p", text: line) }
        addContents(to: &page)
      }
      page.element("main", [("id", "main"), ("tabindex", "-1")]) { addBody(to: &$0) }
    }
  }

  private func addContents(to page: inout HTMLWriter) {
    let name = HTMLPhrase.contents.text(in: content.wording.language)
    page.element("nav", [("aria-label", name), ("class", "contents")]) { page in
      page.element("ul") { page in
        for section in sections {
          page.element("li") {
            $0.element("a", [("href", "#" + section.id)], text: section.counted)
          }
        }
      }
    }
  }

  private func addBody(to page: inout HTMLWriter) {
    let (before, after) = (content.development.before, content.development.after)
    page.element("h2", text: HTMLPhrase.byArea.text(in: content.wording.language))
    page.element("div", [("class", "areas")]) {
      Dumbbell(before, after, content.wording).add(to: &$0)
    }
    if sections.isEmpty { page.element("p", text: content.say(.nothing)) }
    var anchors = Anchors()
    for section in sections {
      page.element("section", [("id", section.id), ("aria-labelledby", section.id + "-h")]) {
        $0.element("h2", [("id", section.id + "-h")], text: section.counted)
        if !section.explained.isEmpty {
          $0.element("p", [("class", "quiet")], text: section.explained)
        }
        let isShort = section.entries.allSatisfy { $0.causes.isEmpty }
        $0.element("ul", [("class", isShort ? "short" : "long")]) { page in
          for entry in section.entries { add(entry, section.kind, &anchors, to: &page) }
        }
      }
    }
  }

  private func add(
    _ entry: CompareContent.Entry, _ kind: String, _ anchors: inout Anchors,
    to page: inout HTMLWriter
  ) {
    // What stands in several sections is linked to where it stands first.
    let anchor = kind + entry.id
    let isNew = anchors.isFirst(anchor)
    page.element("li", isNew ? [("id", anchor)] : []) { page in
      if isNew {
        page.element("span", [("class", "label")], text: entry.name)
      } else {
        page.element("a", [("class", "label"), ("href", "#" + anchor)], text: entry.name)
      }
      if !entry.movement.isEmpty {
        page.text(" ")
        page.element("span", [("class", "status")], text: entry.movement)
      }
      for cause in entry.causes { page.element("div", [("class", "quiet")], text: cause) }
    }
  }

  private static let style = """
    .comparison section ul { list-style: none; padding: 0; }
    .comparison .long > li { margin: .8rem 0; padding-left: .8rem;
      border-left: 4px solid var(--line); }
    .comparison #battre li { border-color: var(--met); }
    .comparison #samre li { border-color: var(--gap); }
    .comparison .short { columns: 22rem 2; }
    .comparison .short > li { break-inside: avoid; padding: .15rem 0; }
    .comparison .short .label { font-weight: 400; }
    .comparison .status { white-space: normal; }
    .comparison thead th { white-space: nowrap; }

    """
}

extension CompareContent.Section {
  /// The heading with the number of entries.
  var counted: String { heading + " (" + String(entries.count) + ")" }
}
