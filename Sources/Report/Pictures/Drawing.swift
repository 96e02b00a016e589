/// The shapes of one picture, drawn from above; all lengths are in tenths.
struct Drawing {
  static let width = 3200
  static let lineHeight = 180

  /// How wide a line of text may be, so that it still fits when a reader spaces the letters out.
  private static let textWidth = width * 7 / 10

  /// What ids begin with, so that no two pictures of a page share one.
  let name: String

  /// Where the next thing goes.
  var top = 0

  private var shapes = HTMLWriter()
  private var fills: [Fill] = []

  init(_ name: String) { self.name = name }

  /// How an area is filled: a pattern that tells it apart without colour, and a colour.
  struct Fill: Hashable {
    let pattern: Pattern
    let ink: String
  }

  /// Patterns that stay apart in grey print.
  enum Pattern: String {
    case solid
    case lines
    case slanted
    case dots
    case empty
  }

  /// Adds a rectangle with an edge.
  mutating func box(x: Int, y: Int, width: Int, height: Int, _ fill: Fill) {
    if !fills.contains(fill) { fills.append(fill) }
    shapes.shape(
      "rect",
      [("class", "edge"), ("fill", "url(#" + id(fill) + ")")]
        + frame(x: x, y: y, width: width, height: height))
  }

  /// Adds a plate of the page's colour, on which a text can be read over any pattern.
  mutating func plate(x: Int, y: Int, width: Int, height: Int) {
    shapes.shape(
      "rect",
      [("class", "ground")] + frame(x: x, y: y, width: width, height: height) + [("rx", "2")])
  }

  /// Adds a text whose letters stand on `y`; `style` says where `x` is and how it looks.
  mutating func text(_ text: String, x: Int, y: Int, _ style: String = "") {
    let kind: HTMLWriter.Attributes = style.isEmpty ? [] : [("class", style)]
    shapes.element("text", [("x", Self.number(x)), ("y", Self.number(y))] + kind, text: text)
    shapes.verbatim("\n")
  }

  /// Adds lines of text below each other and moves on.
  mutating func paragraph(_ text: String, most: Int = 2, _ style: String = "") {
    for line in TextWidth.lines(text, within: Self.textWidth, most: most) {
      self.text(line, x: 0, y: top + 135, style)
      top += Self.lineHeight
    }
  }

  /// Adds a line.
  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: String) {
    shapes.shape(
      "line",
      [
        ("class", style), ("x1", Self.number(x1)), ("y1", Self.number(y1)),
        ("x2", Self.number(x2)), ("y2", Self.number(y2)),
      ])
  }

  /// Adds lines from above to below.
  mutating func ticks(_ places: [Int], y: Int, height: Int) {
    let lines = places.map { "M" + Self.number($0) + " " + Self.number(y) + "v" }
    let path = lines.map { $0 + Self.number(height) }.joined()
    shapes.shape("path", [("class", "edge"), ("d", path)])
  }

  /// Adds a dot.
  mutating func dot(x: Int, y: Int, radius: Int, _ style: String) {
    shapes.shape(
      "circle",
      [
        ("class", style), ("cx", Self.number(x)), ("cy", Self.number(y)),
        ("r", Self.number(radius)),
      ])
  }

  /// Adds what the fills stand for, in as many lines as it takes.
  mutating func legend(_ entries: [(fill: Fill, words: String)]) {
    var x = 0
    for (fill, words) in entries {
      let width = 200 + TextWidth.of(words)
      if x > 0, x + width > Self.width {
        x = 0
        top += Self.lineHeight + 20
      }
      box(x: x, y: top + 20, width: 140, height: 130, fill)
      text(words, x: x + 200, y: top + 135)
      x += width + 140
    }
    top += Self.lineHeight + 40
  }

  /// Writes the picture with its name and description for those who listen.
  func add(title: String, description: String, to page: inout HTMLWriter) {
    page.element(
      "svg",
      [
        ("viewBox", "-1 0 322 " + Self.number(top + 10)), ("role", "img"),
        ("aria-labelledby", name + "-title " + name + "-desc"),
      ]
    ) { page in
      page.element("title", [("id", name + "-title")], text: title)
      page.element("desc", [("id", name + "-desc")], text: description)
      if !fills.isEmpty {
        page.element("defs") { page in for fill in fills { add(fill, to: &page) } }
      }
      page.verbatim(shapes.html)
    }
  }

  private func id(_ fill: Fill) -> String { name + "-" + fill.pattern.rawValue + "-" + fill.ink }

  private func add(_ fill: Fill, to page: inout HTMLWriter) {
    page.element(
      "pattern",
      [
        ("id", id(fill)), ("class", "ink-" + fill.ink), ("width", "6"), ("height", "6"),
        ("patternUnits", "userSpaceOnUse"),
      ]
    ) { page in
      let all: HTMLWriter.Attributes = [("width", "6"), ("height", "6")]
      page.shape("rect", [("class", "ground")] + all)
      let ink: (name: String, value: String) = ("fill", "currentColor")
      switch fill.pattern {
      case .solid: page.shape("rect", all + [ink])
      case .lines: page.shape("rect", [("width", "6"), ("height", "4.5"), ink])
      case .slanted: page.shape("path", [("d", "M0 3L3 0H6L0 6ZM3 6L6 3V6Z"), ink])
      case .dots:
        page.shape("circle", [("cx", "1.5"), ("cy", "1.5"), ("r", "1"), ink])
        page.shape("circle", [("cx", "4.5"), ("cy", "4.5"), ("r", "1"), ink])
      case .empty: break
      }
    }
  }

  private func frame(x: Int, y: Int, width: Int, height: Int) -> HTMLWriter.Attributes {
    [
      ("x", Self.number(x)), ("y", Self.number(y)), ("width", Self.number(width)),
      ("height", Self.number(height)),
    ]
  }

  /// Tenths as SVG writes them.
  static func number(_ tenths: Int) -> String {
    let rest = tenths.magnitude % 10
    return (tenths < 0 ? "-" : "") + String(tenths.magnitude / 10)
      + (rest == 0 ? "" : "." + String(rest))
  }

  /// The places where neighbouring parts of a bar meet: the first is 0, the last the whole width.
  static func ends(of parts: [Int], width: Int = width) -> [Int] {
    let whole = max(1, parts.reduce(0, +))
    var sum = 0
    var ends = [0]
    for part in parts {
      sum += part
      ends.append(sum * width / whole)
    }
    return ends
  }
}

extension HTMLWriter {
  /// Adds a figure: the finding in words, the picture, then the numbers.
  mutating func picture(
    _ drawing: Drawing, caption: String, title: String, description: String,
    numbers: (inout HTMLWriter) -> Void
  ) {
    element("figure", [("class", "picture"), ("id", drawing.name)]) { page in
      page.element("figcaption", text: caption)
      drawing.add(title: title, description: description, to: &page)
    }
    numbers(&self)
  }
}
