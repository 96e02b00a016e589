public import Rules

/// A whole HTML file: it asks nobody for anything and needs no script to be read.
public struct HTMLDocument {
  /// The language of its words.
  public var language: Language
  /// What the window and the list of open pages call it.
  public var title: String
  /// What stands at the foot of each printed page.
  public var footer: String
  /// Style beside the one that all documents share; CSS that we have written.
  public var style: String
  /// Classes of the body.
  public var bodyClass: String

  /// Describes a document.
  public init(
    language: Language, title: String, footer: String = "", style: String = "",
    bodyClass: String = ""
  ) {
    self.language = language
    self.title = title
    self.footer = footer
    self.style = style
    self.bodyClass = bodyClass
  }

  /// The file, with what `fill` adds to its body.
  public func html(_ fill: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    page.verbatim("<!DOCTYPE html>\n")
    let code = language == .swedish ? "sv" : "en"
    page.element("html", [("lang", code)]) { page in
      page.element("head") { addHead(to: &$0) }
      page.element("body", bodyClass.isEmpty ? [] : [("class", bodyClass)], fill)
    }
    return page.html
  }

  private func addHead(to page: inout HTMLWriter) {
    page.void("meta", [("charset", "utf-8")])
    page.void(
      "meta",
      [
        ("http-equiv", "Content-Security-Policy"),
        (
          "content",
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        ),
      ])
    page.void(
      "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    page.void("meta", [("name", "color-scheme"), ("content", "light dark")])
    page.element("title", text: title)
    page.verbatim("\n")
    page.element("style") { page in
      page.verbatim(HTMLStyle.shared)
      page.verbatim(style)
      page.verbatim(pageFooter)
    }
  }

  /// What stands at the foot of each page, of some parts.
  ///
  /// It has room for one line: what is longer than any real name ends with dots there, and stands
  /// whole at the top of the document.
  static func footer(_ parts: [String]) -> String {
    parts.map(short).joined(separator: " · ")
  }

  private static func short(_ text: String) -> String {
    let most = 40
    let scalars = text.unicodeScalars
    if scalars.count <= most { return text }
    return String(String.UnicodeScalarView(scalars.prefix(most - 1))) + "…"
  }

  /// The foot of the printed pages, with the number of the page.
  private var pageFooter: String {
    let number = language == .swedish ? "sida" : "page"
    let left = "@bottom-left { content: " + Self.quoted(footer) + " }\n"
    let right = "\"" + number + " \" counter(page) \" (\" counter(pages) \")\""
    return "@page { " + left + "@bottom-right { content: " + right + " } }\n"
  }

  /// A text as CSS: all but letters, digits and spaces by number, so that none of it ends the
  /// string or the style.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
      default: result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }
}

extension HTMLWriter {
  /// Adds the link that leads people with a keyboard past what stands before `main`.
  public mutating func skipLink(_ words: String) {
    element("a", [("class", "skip"), ("href", "#main")], text: words)
    verbatim("\n")
  }

  /// Adds a table with a caption, a row of headings, and rows whose first cell is a heading.
  ///
  /// On a narrow screen each row becomes a list; the roles keep it a table for those who listen.
  public mutating func table(
    caption: String, columns: [String], rows: [[String]], isNumeric: Bool = true
  ) {
    let kind: Attributes = isNumeric ? [("class", "numbers")] : []
    element("table", [("role", "table")] + kind) { page in
      page.element("caption", text: caption)
      page.element("thead", [("role", "rowgroup")]) { page in
        page.element("tr", [("role", "row")]) { page in
          for column in columns {
            page.element("th", [("scope", "col"), ("role", "columnheader")], text: column)
          }
        }
      }
      page.element("tbody", [("role", "rowgroup")]) { page in
        for row in rows { page.element("tr", [("role", "row")]) { $0.cells(row, of: columns) } }
      }
    }
  }

  private mutating func cells(_ row: [String], of columns: [String]) {
    for (place, cell) in row.enumerated() {
      if place == 0 {
        element("th", [("scope", "row"), ("role", "rowheader")], text: cell)
      } else {
        let label = place < columns.count ? columns[place] : ""
        element("td", [("role", "cell"), ("data-label", label)], text: cell)
      }
    }
  }
}
