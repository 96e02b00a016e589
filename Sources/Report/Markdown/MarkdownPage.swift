/// A Markdown document, one fact a line.
struct MarkdownPage {
  private var lines: [String] = []

  /// The document, each line with its line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a heading, with the id of what it is about.
  mutating func heading(_ level: Int, _ text: String, id: String = "") {
    separate()
    let mark = String(repeating: "#", count: level) + " "
    lines.append(
      mark + MarkdownText.escaped(text) + (id.isEmpty ? "" : " " + MarkdownText.code(id)))
    lines.append("")
  }

  /// Adds a paragraph.
  mutating func paragraph(_ text: String) {
    separate()
    lines.append(MarkdownText.escaped(text))
    lines.append("")
  }

  /// Adds a line of a list, with the id of what it is about.
  mutating func item(_ text: String, id: String = "", depth: Int = 0) {
    let text = MarkdownText.escaped(text) + (id.isEmpty ? "" : " " + MarkdownText.code(id))
    lines.append(String(repeating: "  ", count: depth) + "- " + text)
  }

  /// Adds a numbered line of a list, with lines below it.
  mutating func item(number: String, _ text: String, below: [String]) {
    lines.append(number + ". " + MarkdownText.escaped(text))
    let indent = String(repeating: " ", count: number.utf8.count + 2)
    lines += below.map { indent + "- " + MarkdownText.escaped($0) }
  }

  /// Adds a line of a list that begins with a word in bold.
  mutating func item(_ label: String, _ text: String, depth: Int = 0) {
    let label = "**" + MarkdownText.escaped(label) + ":**"
    let rest = text.isEmpty ? "" : " " + MarkdownText.escaped(text)
    lines.append(String(repeating: "  ", count: depth) + "- " + label + rest)
  }

  /// Adds a table; all columns but the first hold numbers.
  mutating func table(_ rows: [[String]]) {
    separate()
    for (place, row) in rows.enumerated() {
      lines.append(Self.row(row.map { MarkdownText.escaped($0) }))
      if place == 0 {
        lines.append(Self.row(row.indices.map { $0 == 0 ? "---" : "--:" }))
      }
    }
    lines.append("")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// Adds an empty line where the last is not empty.
  private mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}
