/// A graph of a rule base for Graphviz and other programs that read DOT.
public struct GraphDOT {
  private let graph: RuleGraph

  /// Makes the DOT of a graph.
  public init(_ graph: RuleGraph) { self.graph = graph }

  /// The text.
  public var text: String {
    var lines = [
      "digraph gapcheck {", "  rankdir=LR;",
      "  label=" + Self.quoted(graph.title) + ";", "  node [shape=box, fontname=\"sans-serif\"];",
    ]
    for part in graph.nodes {
      let label = GraphLayout.lines(graph.label(part)).joined(separator: "\n")
      var attributes = "label=" + Self.quoted(label)
      switch graph.kind(part) {
      case .answer: attributes += ", style=rounded"
      case .step: attributes += ", style=dashed"
      case .factor: attributes += ", style=bold"
      case .finding: attributes += ", shape=octagon"
      }
      if graph.focus.contains(part) { attributes += ", peripheries=2" }
      lines.append("  " + name(part) + " [" + attributes + "];")
    }
    for edge in graph.edges {
      lines.append("  " + name(graph.nodes[edge.from]) + " -> " + name(graph.nodes[edge.to]) + ";")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func name(_ part: RulePart) -> String { Self.quoted(graph.wording.anchor(of: part)) }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 10: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<32: bytes.append(32)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}
