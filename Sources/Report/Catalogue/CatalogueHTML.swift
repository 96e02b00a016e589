/// The catalogue of a rule base as one HTML file.
///
/// Nothing but what rule files say verbatim is folded away, so that the browser's search finds all.
public struct CatalogueHTML {
  private let content: CatalogueContent

  /// Makes the file of a catalogue.
  public init(_ content: CatalogueContent) { self.content = content }

  /// The file.
  public var html: String {
    let parts = content.parts
    let document = HTMLDocument(
      language: content.wording.language, title: content.title, footer: content.title,
      style: Self.style)
    return document.html { page in
      page.skipLink(content.say(.skip))
      page.element("header", [("class", "masthead")]) { page in
        page.element("h1", text: content.title)
        page.element("p", [("class", "quiet")], text: content.fingerprint)
        page.element("p", text: content.say(.introduction))
        addContents(parts, to: &page)
      }
      page.element("main", [("id", "main"), ("tabindex", "-1")]) { page in
        for part in parts { add(part, to: &page) }
      }
    }
  }

  private func addContents(_ parts: [CatalogueContent.Part], to page: inout HTMLWriter) {
    page.element("nav", [("aria-label", content.say(.contents)), ("class", "contents")]) { page in
      page.element("ul") { page in
        for part in parts {
          page.element("li") { page in
            page.element("a", [("href", "#" + part.id)], text: part.title)
            let groups = part.groups.filter { !$0.title.isEmpty && !$0.entries.isEmpty }
            if groups.isEmpty { return }
            page.element("ul") { page in
              for group in groups {
                page.element("li") {
                  $0.element("a", [("href", "#" + group.id)], text: group.title)
                }
              }
            }
          }
        }
      }
    }
  }

  private func add(_ part: CatalogueContent.Part, to page: inout HTMLWriter) {
    page.element("section", [("id", part.id), ("aria-labelledby", part.id + "-h")]) { page in
      page.element("h2", [("id", part.id + "-h")], text: part.title)
      for group in part.groups where !group.entries.isEmpty {
        if !group.title.isEmpty { page.element("h3", [("id", group.id)], text: group.title) }
        for entry in group.entries { add(entry, hasGroup: !group.title.isEmpty, to: &page) }
      }
    }
  }

  private func add(
    _ entry: CatalogueContent.Entry, hasGroup: Bool, to page: inout HTMLWriter
  ) {
    page.element("article", [("class", "entry"), ("id", entry.anchor)]) { page in
      page.element(hasGroup ? "h4" : "h3") { page in
        page.text(entry.title + " ")
        if entry.title != entry.id { page.element("code", text: entry.id) }
      }
      for line in entry.lines { add(line, to: &page) }
      if !entry.code.isEmpty {
        page.element("details") { page in
          page.element("summary", text: content.say(.ownText))
          page.element("pre", [("tabindex", "0")], text: entry.code)
        }
      }
    }
  }

  private func add(_ line: CatalogueContent.Line, to page: inout HTMLWriter) {
    if line.items.count == 1, line.items[0].anchor.isEmpty {
      page.element("p") { page in
        if !line.label.isEmpty {
          page.element("span", [("class", "label")], text: line.label + ": ")
        }
        add(line.items[0].spans, to: &page)
      }
      return
    }
    page.element("p", [("class", "label")], text: line.label + ":")
    page.element("ul", [("class", "tight")]) { page in
      for item in line.items {
        page.element("li", item.anchor.isEmpty ? [] : [("id", item.anchor)]) {
          add(item.spans, to: &$0)
        }
      }
    }
  }

  private func add(_ spans: [CatalogueContent.Span], to page: inout HTMLWriter) {
    for span in spans {
      switch span {
      case .text(let text): page.text(text)
      case .code(let id): page.element("code", text: id)
      case .link(let text, let anchor): page.element("a", [("href", "#" + anchor)], text: text)
      }
    }
  }

  private static let style = """
    .entry { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1rem;
      margin: 1.25rem 0; }
    .entry:target { border-left-color: var(--focus); background: var(--panel); }
    .entry > h3, .entry > h4 { margin: 0 0 .35rem; }
    .entry p { margin: .25rem 0; }
    .entry ul { margin: .1rem 0; }
    .entry ul.tight li { margin: .1rem 0; }
    main h3[id] { margin-top: 2.25rem; font-size: 1.3rem; }
    main h4 { font-size: 1.1rem; }
    code { font: .875em ui-monospace, "Liberation Mono", monospace; color: var(--quiet); }
    pre { font: .85rem/1.4 ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap;
      background: var(--panel); padding: .6rem; margin: .3rem 0; }
    summary { cursor: pointer; color: var(--link); }
    nav.contents ul ul { columns: 1; padding-left: 1rem; margin: .1rem 0; }
    nav.contents > ul > li { break-inside: avoid; margin-bottom: .5rem; }
    @media print {
      .entry { break-inside: auto; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }

    """
}
