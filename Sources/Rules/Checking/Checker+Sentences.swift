extension Checker {
  /// The most words that a sentence has.
  private static let mostWords = 30

  /// Warns of each sentence that is too long to be read at once.
  mutating func checkSentences(of text: TextRef) {
    let lower = Int(text.range.lower)
    let upper = Int(text.range.upper)
    // Thirty words and the spaces between them have at least as many bytes.
    guard upper - lower > 2 * Self.mostWords else { return }
    let bytes = base.files[Int(text.range.file)].bytes
    var start = lower
    var words = 0
    var isInWord = false
    for index in lower..<upper {
      if bytes[index] == UInt8(ascii: " ") {
        if isInWord, Self.endsSentence(bytes, at: index, before: upper) {
          checkLength(words, from: start, to: index, in: text)
          start = index + 1
          words = 0
        }
        isInWord = false
      } else if !isInWord, bytes[index].isLetterOrDigit {
        isInWord = true
        words += 1
      }
    }
    checkLength(words, from: start, to: upper, in: text)
  }

  private mutating func checkLength(_ words: Int, from lower: Int, to upper: Int, in text: TextRef)
  {
    guard words > Self.mostWords else { return }
    let range = SourceRange(
      file: text.range.file, lower: UInt32(lower), upper: UInt32(upper))
    report(.longSentence, at: range, [String(words), String(Self.mostWords)])
  }

  /// Whether a space ends a sentence; an abbreviation goes on with a small letter or a digit.
  private static func endsSentence(_ bytes: [UInt8], at space: Int, before end: Int) -> Bool {
    switch bytes[space - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): break
    default: return false
    }
    guard space + 1 < end else { return true }
    return !bytes[space + 1].isSmallLetterOrDigit
      && !(bytes[space + 1] == 0xC3 && space + 2 < end && bytes[space + 2] >= 0xA0)
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit, or part of a letter beyond ASCII.
  fileprivate var isLetterOrDigit: Bool {
    isSmallLetterOrDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) || self >= 0xC3
  }

  fileprivate var isSmallLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
