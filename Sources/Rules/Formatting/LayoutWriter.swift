/// Writes tokens and comments by a layout.
struct LayoutWriter {
  private let layout: Layout
  private var output: [UInt8] = []

  init(_ layout: Layout) { self.layout = layout }

  /// The bytes of the formatted file.
  consuming func written() -> [UInt8] {
    var parentheses = 0
    for (place, token) in layout.tokens.enumerated() {
      writeComments(before: place)
      guard token.kind != .end else { break }
      if output.isEmpty || layout.beginsLine(place) {
        breakLine(layout.gaps[place].lineBreaks)
        indent(layout.indentation(place))
      } else if layout.hasSpaceBefore(place, parentheses: parentheses) {
        output.append(UInt8(ascii: " "))
      }
      if token.kind == .leftParenthesis { parentheses += 1 }
      if token.kind == .rightParenthesis { parentheses -= 1 }
      output.append(contentsOf: layout.bytes[Int(token.start)..<Int(token.end)])
    }
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    return output
  }

  private mutating func writeComments(before place: Int) {
    for comment in layout.gaps[place].comments {
      if output.isEmpty || comment.lineBreaks > 0 {
        breakLine(comment.lineBreaks)
        indent(commentIndentation(place))
      } else {
        output.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")])
      }
      output.append(contentsOf: layout.bytes[comment.range])
    }
  }

  /// A comment stands like what follows it; before a closing brace like what went before.
  private func commentIndentation(_ place: Int) -> Int {
    layout.tokens[place].kind == .rightBrace
      ? layout.indentation(place) + 2 : layout.indentation(place)
  }

  private mutating func breakLine(_ count: Int) {
    guard !output.isEmpty else { return }
    for _ in 0..<max(1, count) { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func indent(_ columns: Int) {
    for _ in 0..<columns { output.append(UInt8(ascii: " ")) }
  }
}
