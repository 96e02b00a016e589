/// Where the lines of a formatted file begin, and how far they are indented.
struct Layout {
  let bytes: [UInt8]
  let tokens: [Token]
  /// What stands before each token.
  var gaps: [Gap] = []
  /// For each token the braces around it.
  var braces: [Braces] = []

  /// The most columns that a block on one line may have.
  static let lineLength = 100

  /// What stands between two tokens.
  struct Gap {
    var comments: [Comment] = []
    /// 0 for the same line, 1 for the next, 2 for a blank line between.
    var lineBreaks = 0
  }

  /// A comment, from its slashes to the last visible byte.
  struct Comment {
    var range: Range<Int>
    /// As for a gap; 0 for a comment behind something.
    var lineBreaks: Int
  }

  /// The braces around a token; a brace itself stands outside its own.
  struct Braces {
    var depth = 0
    /// Whether the innermost holds clauses rather than the alternatives of a set.
    var isBlock = true
    /// For a brace the place of its partner.
    var partner: Int?
  }

  init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for token in tokens {
      gaps.append(gap(end..<Int(token.start)))
      end = Int(token.end)
    }
    findBraces()
    removeBlanksInsideBraces()
  }

  private func gap(_ range: Range<Int>) -> Gap {
    var gap = Gap()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/") {
        let start = index
        var end = index
        while index < range.upperBound, !Lexer.endsLine(bytes[index]) {
          if bytes[index] > UInt8(ascii: " ") { end = index + 1 }
          index += 1
        }
        gap.comments.append(Comment(range: start..<end, lineBreaks: min(2, gap.lineBreaks)))
        gap.lineBreaks = 0
      } else {
        let isSecondHalf =
          byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
        if Lexer.endsLine(byte), !isSecondHalf { gap.lineBreaks += 1 }
        index += 1
      }
    }
    gap.lineBreaks = min(2, gap.lineBreaks)
    return gap
  }

  private mutating func findBraces() {
    var open: [(place: Int, isBlock: Bool)] = []
    for (place, token) in tokens.enumerated() {
      var own = Braces()
      if token.kind == .rightBrace, let last = open.popLast() {
        own.partner = last.place
        braces[last.place].partner = place
      }
      own.depth = open.count
      own.isBlock = open.last?.isBlock ?? true
      braces.append(own)
      if token.kind == .leftBrace {
        let before = place > 0 ? tokens[place - 1] : token
        let isSet = before.kind == .equal || before.keyword == .assume
        open.append((place, !isSet))
      }
    }
  }

  private mutating func removeBlanksInsideBraces() {
    for place in tokens.indices {
      if tokens[place].kind == .rightBrace {
        gaps[place].lineBreaks = min(1, gaps[place].lineBreaks)
      }
      guard place > 0, tokens[place - 1].kind == .leftBrace else { continue }
      if let first = gaps[place].comments.firstIndex(where: { $0.lineBreaks > 0 }) {
        gaps[place].comments[first].lineBreaks = 1
      } else {
        gaps[place].lineBreaks = min(1, gaps[place].lineBreaks)
      }
    }
  }
}

// Lines.
extension Layout {
  /// Whether a token begins a line.
  func beginsLine(_ place: Int) -> Bool {
    place == 0 || gaps[place].lineBreaks > 0 || !gaps[place].comments.isEmpty
  }

  /// The columns before a token that begins a line; more where it goes on with the line before.
  func indentation(_ place: Int) -> Int {
    let token = tokens[place]
    let goesOn =
      !token.startsConstruct && braces[place].isBlock && token.kind != .leftBrace
      && token.kind != .rightBrace && token.kind != .end
    return 2 * (braces[place].depth + (goesOn ? 1 : 0))
  }

  /// Whether a space stands between a token and the one before it on its line.
  ///
  /// - Parameters:
  ///   - place: the place of the token.
  ///   - parentheses: how many parentheses are open before it.
  /// - Returns: whether there is one.
  func hasSpaceBefore(_ place: Int, parentheses: Int) -> Bool {
    let before = tokens[place - 1]
    switch tokens[place].kind {
    case .comma, .rightParenthesis: return false
    case .colon: return parentheses == 0
    case .leftParenthesis:
      if before.kind == .leftParenthesis { return false }
      guard before.kind == .name else { return true }
      return before.keyword.map { Self.spacedKeywords.contains($0) } ?? false
    default: return before.kind != .leftParenthesis
    }
  }

  /// The words that a parenthesis follows without being their arguments.
  private static let spacedKeywords: [Keyword] = [
    .and, .or, .not, .inKeyword, .whereKeyword, .has, .when, .unless, .sum, .min, .max,
  ]

  /// Breaks up the blocks on one line that are too long for it.
  mutating func openLongBlocks() {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !beginsLine(end) { end += 1 }
      if width(start..<end) > Self.lineLength {
        for place in start..<end { openBlock(place, within: start..<end) }
      }
      start = end
    }
  }

  /// Gives each clause of a block a line of its own, where the whole block stands on one.
  private mutating func openBlock(_ place: Int, within line: Range<Int>) {
    guard tokens[place].kind == .leftBrace, let closing = braces[place].partner,
      line.contains(closing)
    else { return }
    var isBlock = false
    for inner in place + 1..<closing where tokens[inner].startsConstruct {
      isBlock = true
      gaps[inner].lineBreaks = max(1, gaps[inner].lineBreaks)
    }
    if isBlock { gaps[closing].lineBreaks = 1 }
  }

  /// The columns of a line without its comment.
  private func width(_ line: Range<Int>) -> Int {
    var width = indentation(line.lowerBound)
    var parentheses = 0
    for place in line where tokens[place].kind != .end {
      if place > line.lowerBound, hasSpaceBefore(place, parentheses: parentheses) { width += 1 }
      if tokens[place].kind == .leftParenthesis { parentheses += 1 }
      if tokens[place].kind == .rightParenthesis { parentheses -= 1 }
      for byte in bytes[Int(tokens[place].start)..<Int(tokens[place].end)]
      where byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }
}
