/// The catalogue of a rule base as Markdown.
///
/// Links lead to anchors that stand in the text, so that they do not depend on how a reader makes
/// anchors of headings.
public struct CatalogueMarkdown {
  private let content: CatalogueContent

  /// Makes the document of a catalogue.
  public init(_ content: CatalogueContent) { self.content = content }

  /// The document.
  public var text: String {
    let parts = content.parts
    var lines = [
      "# " + MarkdownText.escaped(content.title), "", MarkdownText.escaped(content.fingerprint), "",
    ]
    for part in parts {
      lines.append("- " + Self.link(part.title, part.id))
      for group in part.groups where !group.title.isEmpty && !group.entries.isEmpty {
        lines.append("  - " + Self.link(group.title, group.id))
      }
    }
    for part in parts {
      lines += ["", "## " + Self.anchor(part.id) + MarkdownText.escaped(part.title)]
      for group in part.groups where !group.entries.isEmpty {
        if !group.title.isEmpty {
          lines += ["", "### " + Self.anchor(group.id) + MarkdownText.escaped(group.title)]
        }
        for entry in group.entries {
          lines += Self.lines(of: entry, level: group.title.isEmpty ? "### " : "#### ")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of entry: CatalogueContent.Entry, level: String) -> [String] {
    var heading = level + anchor(entry.anchor) + MarkdownText.escaped(entry.title)
    if entry.title != entry.id { heading += " " + MarkdownText.code(entry.id) }
    var lines = ["", heading, ""]
    for line in entry.lines {
      let label = line.label.isEmpty ? "" : "**" + MarkdownText.escaped(line.label) + ":**"
      if line.items.count == 1, line.items[0].anchor.isEmpty {
        lines.append("- " + label + (label.isEmpty ? "" : " ") + text(line.items[0]))
      } else {
        lines.append("- " + label)
        lines += line.items.map { "  - " + text($0) }
      }
    }
    if !entry.code.isEmpty {
      // Indented, so that no text can end the block.
      lines.append("")
      let code = entry.code.utf8.split(separator: 10, omittingEmptySubsequences: false)
      lines += code.map { "      " + String(decoding: $0, as: UTF8.self) }
    }
    return lines
  }

  private static func text(_ item: CatalogueContent.Item) -> String {
    var text = item.anchor.isEmpty ? "" : anchor(item.anchor)
    for (place, span) in item.spans.enumerated() {
      switch span {
      case .text(let words):
        // The spaces at the ends keep words apart here; the rest of them is never markup.
        if place > 0 || !item.anchor.isEmpty, words.utf8.first == 32 { text += " " }
        text += MarkdownText.escaped(words)
        if place + 1 < item.spans.count, words.utf8.last == 32, words != " " { text += " " }
      case .code(let id): text += MarkdownText.code(id)
      case .link(let words, let anchor): text += link(words, anchor)
      }
    }
    return text
  }

  private static func anchor(_ id: String) -> String {
    var page = HTMLWriter()
    page.element("a", [("id", id)]) { _ in }
    return page.html
  }

  private static func link(_ text: String, _ anchor: String) -> String {
    "[" + MarkdownText.escaped(text) + "](#" + anchor + ")"
  }
}
