import Rules

/// A graph of a rule base as a picture.
public struct GraphSVG {
  private let graph: RuleGraph
  private let layout: GraphLayout

  /// Draws a graph.
  public init(_ graph: RuleGraph) {
    self.graph = graph
    layout = GraphLayout(graph)
  }

  /// The file.
  public var svg: String {
    var picture = HTMLWriter()
    let (width, height) = (String(layout.width), String(layout.height))
    picture.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 " + width + " " + height),
        ("width", width), ("height", height), ("role", "img"), ("aria-labelledby", "title desc"),
        ("lang", graph.wording.language == .swedish ? "sv" : "en"),
      ]
    ) { picture in
      picture.element("title", [("id", "title")], text: graph.title)
      picture.element("desc", [("id", "desc")], text: graph.about)
      picture.element("style") { $0.verbatim(Self.style) }
      picture.shape("rect", [("class", "ground"), ("width", width), ("height", height)])
      addHeadings(to: &picture)
      for line in layout.lines { add(line, to: &picture) }
      for node in graph.nodes.indices { add(node, to: &picture) }
    }
    return picture.html
  }

  private func addHeadings(to picture: inout HTMLWriter) {
    var before: GraphPhrase?
    for column in layout.columns {
      guard let node = column.first(where: { $0 < graph.nodes.count }) else { continue }
      let heading: GraphPhrase =
        switch graph.kind(graph.nodes[node]) {
        case .answer: .answers
        case .step: .steps
        case .factor, .finding: .judged
        }
      if let before, graph.say(before).utf8.elementsEqual(graph.say(heading).utf8) { continue }
      before = heading
      picture.element(
        "text", [("class", "heading"), ("x", String(layout.boxes[node].x)), ("y", "34")],
        text: graph.say(heading))
    }
  }

  private func add(_ line: RuleGraph.Edge, to picture: inout HTMLWriter) {
    let (from, to) = (layout.boxes[line.from], layout.boxes[line.to])
    let (x1, y1) = (from.x + GraphLayout.boxWidth, from.y + from.height / 2)
    let (x2, y2) = (to.x, to.y + to.height / 2)
    let bend = max(50, (x2 - x1) / 2)
    let points = [x1 + bend, y1, x2 - bend, y2, x2, y2].map { String($0) }
    var path = "M" + String(x1) + " " + String(y1) + "C" + points.joined(separator: " ")
    if to.lines.isEmpty { path += "h" + String(GraphLayout.boxWidth) }
    picture.shape("path", [("d", path)])
  }

  private func add(_ node: Int, to picture: inout HTMLWriter) {
    let (box, part) = (layout.boxes[node], graph.nodes[node])
    var kind = ["answer", "step", "factor", "finding"][graph.kind(part).rawValue]
    if graph.focus.contains(part) { kind += " focus" }
    picture.element("g", [("class", kind)]) { picture in
      picture.element(
        "title", text: graph.label(part) + " (" + graph.wording.id(of: part) + ")")
      picture.shape(
        "rect",
        [
          ("x", String(box.x)), ("y", String(box.y)), ("width", String(GraphLayout.boxWidth)),
          ("height", String(box.height)),
          ("rx", graph.kind(part) == .answer ? "14" : "3"),
        ])
      for (row, line) in box.lines.enumerated() {
        picture.element(
          "text", [("x", String(box.x + 12)), ("y", String(box.y + 20 + 17 * row))], text: line)
      }
    }
  }

  private static let style = """
    text { font: 13px system-ui, "Segoe UI", "Liberation Sans", sans-serif; fill: #16202a; }
    .heading { font-weight: 700; font-size: 16px; }
    .ground { fill: #ffffff; }
    path { fill: none; stroke: #6d7b87; stroke-width: 1.2; }
    g rect { fill: #f3f5f7; stroke: #4a5763; stroke-width: 1.2; }
    .step rect { stroke-dasharray: 5 3; }
    .factor rect { fill: #e3effa; stroke: #004b87; stroke-width: 2; }
    .finding rect { fill: #fbf1dc; stroke: #6b4a00; }
    .focus rect { stroke: #a0004d; stroke-width: 4; stroke-dasharray: none; }
    @media (prefers-color-scheme: dark) {
      text { fill: #eef2f5; }
      .ground { fill: #12181e; }
      path { stroke: #8895a1; }
      g rect { fill: #1c252e; stroke: #b6c2cc; }
      .factor rect { fill: #14293c; stroke: #8cc4ff; }
      .finding rect { fill: #33270c; stroke: #f2c65a; }
      .focus rect { stroke: #ffb3d6; }
    }
    """
}
