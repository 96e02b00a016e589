/// The lines of a text as HTML: a mark at its beginning makes a line an item of a list, and what
/// stands as far in as the text of an item belongs to it.
struct Outline {
  private var lines: [Line] = []

  private struct Line {
    var text: String
    /// What stands before the text, as `1.`; empty where it is no item.
    var mark = ""
    /// The columns before the text.
    var indent = 0
    /// What stands behind it.
    var status = ""
    var kind = Kind.paragraph(.plain)
  }

  private enum Kind {
    case paragraph(Canvas.Style)
    case heading
    case table([String], [[String]])
  }

  /// The HTML, to be put into a page.
  var html: String {
    var page = HTMLWriter()
    add(lines[...], to: &page)
    return page.html
  }

  mutating func heading(_ text: String) { lines.append(Line(text: text, kind: .heading)) }

  mutating func table(_ caption: String, _ columns: [String], _ rows: [[String]]) {
    lines.append(Line(text: caption, kind: .table(columns, rows)))
  }

  /// Adds a paragraph or an item, as what it begins with says.
  mutating func paragraph(_ text: String, first: String, status: String, style: Canvas.Style) {
    var line = Line(text: text, indent: Canvas.columns(first), kind: .paragraph(style))
    for scalar in first.unicodeScalars where scalar != " " && scalar != "│" {
      line.mark.unicodeScalars.append(scalar)
    }
    for scalar in status.unicodeScalars where scalar != "[" && scalar != "]" {
      line.status.unicodeScalars.append(scalar)
    }
    lines.append(line)
  }

  private func add(_ lines: ArraySlice<Line>, to page: inout HTMLWriter) {
    var rest = lines
    while let line = rest.first {
      if line.mark.isEmpty {
        addBlock(line, to: &page)
        rest.removeFirst()
      } else {
        let end = rest.firstIndex { $0.indent < line.indent } ?? rest.endIndex
        addList(rest[..<end], to: &page)
        rest = rest[end...]
      }
    }
  }

  private func addBlock(_ line: Line, to page: inout HTMLWriter) {
    switch line.kind {
    case .heading: page.element("h3", text: line.text)
    case .table(let columns, let rows):
      page.table(caption: line.text, columns: columns, rows: rows)
    case .paragraph:
      page.element("p", line.indent > 0 ? [("class", "in")] : []) { addText(of: line, to: &$0) }
    }
  }

  /// Adds a list of items that stand equally far in, each with the lines below it.
  private func addList(_ lines: ArraySlice<Line>, to page: inout HTMLWriter) {
    guard let first = lines.first else { return }
    let number = first.mark.utf8.last == UInt8(ascii: ".") ? String(first.mark.dropLast()) : nil
    page.element(number == nil ? "ul" : "ol", number.map { [("start", $0)] } ?? []) { page in
      var rest = lines
      while let item = rest.popFirst() {
        let end =
          rest.firstIndex { !$0.mark.isEmpty && $0.indent == first.indent } ?? rest.endIndex
        page.element("li") { add(item, rest[..<end], to: &$0) }
        rest = rest[end...]
      }
    }
  }

  /// Adds an item; where it is one of a tree, what is below it can be opened and closed.
  private func add(_ item: Line, _ below: ArraySlice<Line>, to page: inout HTMLWriter) {
    let isTree = item.mark == "├" || item.mark == "└"
    guard isTree, !below.isEmpty else {
      addText(of: item, to: &page)
      return add(below, to: &page)
    }
    page.element("details", item.indent < Self.closedFrom ? [("open", "")] : []) { page in
      page.element("summary") { addText(of: item, to: &$0) }
      add(below, to: &page)
    }
  }

  /// The indent from which a tree is closed at first: two levels can be taken in at a glance.
  private static let closedFrom = 6

  private func addText(of line: Line, to page: inout HTMLWriter) {
    switch line.kind {
    case .paragraph(.strong): page.element("strong", text: line.text)
    case .paragraph(.quiet): page.element("span", [("class", "quiet")], text: line.text)
    default: page.text(line.text)
    }
    if !line.status.isEmpty {
      page.text(" ")
      page.element("span", [("class", "side")], text: line.status)
    }
  }
}
