/// Where the nodes of a graph stand: answers to the left, what is assessed to the right, and each
/// conclusion between to the right of what it reads.
struct GraphLayout {
  /// The boxes of each column from the top, as places in ``boxes``.
  private(set) var columns: [[Int]] = []
  /// The boxes of the nodes, then those through which lines pass columns between.
  private(set) var boxes: [Box]
  /// The lines between boxes of neighbouring columns; those from one node share what they can.
  private(set) var lines: [RuleGraph.Edge] = []
  private(set) var height = 0

  /// Where a node stands, and the lines of its label.
  struct Box {
    var x = 0
    var y = 0
    /// None where only a line passes.
    var lines: [String] = []
    var height: Int { lines.isEmpty ? 2 : 14 + 17 * lines.count }
  }

  static let boxWidth = 250
  private static let columnGap = 110
  private static let gap = 12
  private static let margin = 20
  private static let top = 56
  private static let letters = 32
  private static let mostLines = 3

  var width: Int {
    columns.count * (Self.boxWidth + Self.columnGap) - Self.columnGap + 2 * Self.margin
  }

  init(_ graph: RuleGraph) {
    boxes = graph.nodes.map { Box(lines: Self.lines(graph.label($0))) }
    columns = Self.columns(graph, Neighbours(graph.edges, count: boxes.count))
    route(graph.edges)
    let neighbours = Neighbours(lines, count: boxes.count)
    for round in 0..<8 { sort(neighbours, forward: round.isMultiple(of: 2)) }
    place()
  }

  /// What each node is joined to.
  private struct Neighbours {
    var grounds: [[Int]]
    var readers: [[Int]]

    init(_ edges: [RuleGraph.Edge], count: Int) {
      grounds = Array(repeating: [], count: count)
      readers = grounds
      for edge in edges {
        grounds[edge.to].append(edge.from)
        readers[edge.from].append(edge.to)
      }
    }
  }

  private static func columns(_ graph: RuleGraph, _ neighbours: Neighbours) -> [[Int]] {
    var depths: [Int?] = Array(repeating: nil, count: graph.nodes.count)
    for (node, part) in graph.nodes.enumerated() {
      if graph.kind(part) == .answer { depths[node] = 0 }
    }
    for (node, part) in graph.nodes.enumerated() where graph.kind(part) == .step {
      _ = depth(of: node, neighbours, &depths)
    }
    let last = (depths.compactMap { $0 }.max() ?? 0) + 1
    var columns: [[Int]] = Array(repeating: [], count: last + 1)
    for node in graph.nodes.indices { columns[depths[node] ?? last].append(node) }
    return columns.filter { !$0.isEmpty }
  }

  /// One more than the deepest ground; a node that is being looked at, of a rule that reads its own
  /// conclusion, counts as an answer.
  private static func depth(
    of node: Int, _ neighbours: Neighbours, _ depths: inout [Int?]
  ) -> Int {
    if let depth = depths[node] { return depth }
    depths[node] = 0
    var deepest = 0
    for ground in neighbours.grounds[node] {
      deepest = max(deepest, depth(of: ground, neighbours, &depths))
    }
    depths[node] = deepest + 1
    return deepest + 1
  }

  /// Leads each line through the columns between its ends, so that it passes behind no box.
  private mutating func route(_ edges: [RuleGraph.Edge]) {
    var columnOf = Array(repeating: 0, count: boxes.count)
    for (place, column) in columns.enumerated() { for node in column { columnOf[node] = place } }
    var bends: [Int: [Int]] = [:]
    for edge in edges {
      let start = columnOf[edge.from]
      var own = bends[edge.from] ?? []
      while start + own.count + 1 < columnOf[edge.to] {
        lines.append(RuleGraph.Edge(from: own.last ?? edge.from, to: boxes.count))
        columns[start + own.count + 1].append(boxes.count)
        own.append(boxes.count)
        boxes.append(Box())
      }
      bends[edge.from] = own
      let steps = columnOf[edge.to] - start - 1
      lines.append(RuleGraph.Edge(from: steps > 0 ? own[steps - 1] : edge.from, to: edge.to))
    }
  }

  /// Moves the nodes of each column towards the middle of what they are joined to.
  private mutating func sort(_ neighbours: Neighbours, forward: Bool) {
    var rows = Array(repeating: 0, count: boxes.count)
    func note(_ column: [Int]) {
      for (row, node) in column.enumerated() { rows[node] = row * 10_000 / max(1, column.count) }
    }
    for column in columns { note(column) }
    for place in forward ? Array(columns.indices) : columns.indices.reversed() {
      let keyed = columns[place].map { node in
        let joined = forward ? neighbours.grounds[node] : neighbours.readers[node]
        let sum = joined.reduce(0) { $0 + rows[$1] }
        return (key: joined.isEmpty ? rows[node] : sum / joined.count, row: rows[node], node: node)
      }
      columns[place] = keyed.sorted { ($0.key, $0.row) < ($1.key, $1.row) }.map { $0.node }
      note(columns[place])
    }
  }

  /// Gives each node its place; shorter columns are spread over the height.
  private mutating func place() {
    let heights = columns.map { column in column.reduce(0) { $0 + boxes[$1].height + Self.gap } }
    let tallest = heights.max() ?? 0
    height = Self.top + tallest + Self.margin
    for (place, column) in columns.enumerated() {
      let spread = (tallest - heights[place]) / max(1, column.count)
      var y = Self.top + spread / 2
      for node in column {
        boxes[node].x = Self.margin + place * (Self.boxWidth + Self.columnGap)
        boxes[node].y = y
        y += boxes[node].height + Self.gap + spread
      }
    }
  }

  /// A label in lines that fit a box; what does not fit is left out.
  static func lines(_ label: String) -> [String] {
    var lines: [String] = []
    var line: [Unicode.Scalar] = []
    var left = Array(label.unicodeScalars).split(separator: " ")[...]
    while let word = left.first {
      let isFirst = line.isEmpty
      if line.count + word.count + (isFirst ? 0 : 1) <= letters {
        line += (isFirst ? [] : [" "]) + word
        left.removeFirst()
      } else if isFirst {
        line = Array(word.prefix(letters))
        left[left.startIndex] = word.dropFirst(letters)
      } else {
        lines.append(text(line))
        line = []
        if lines.count == mostLines { break }
      }
    }
    if !line.isEmpty { lines.append(text(line)) }
    if !left.isEmpty, let last = lines.popLast() {
      lines.append(text(Array(Array(last.unicodeScalars).prefix(letters - 2))) + " …")
    }
    return lines
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    return text
  }
}
