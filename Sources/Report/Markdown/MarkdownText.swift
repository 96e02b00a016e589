/// Text in Markdown: whatever a case says is shown as it is and never becomes markup.
enum MarkdownText {
  /// A text on one line, in which nothing is markup.
  ///
  /// Line breaks and tabs become spaces, other control characters are left out as on a terminal, and
  /// a text that turns the direction of writing turns it back at its end.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var directions = Directions()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029:
        // Spaces before a text would make it a block of code.
        if !result.isEmpty, result.last != space { result.append(space) }
      case 0..<0x20, 0x7F..<0xA0: break
      case 0..<0x7F:
        let letter = UInt8(truncatingIfNeeded: scalar.value)
        if isMarkup(letter) || (result.isEmpty && startsBlock(letter)) {
          result.append(UInt8(ascii: "\\"))
        }
        endNumber(letter, in: &result)
        result.append(letter)
      default:
        directions.read(scalar.value)
        append(scalar, to: &result)
      }
    }
    directions.close(&result)
    if result.last == space { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")

  /// An id between ticks.
  static func code(_ id: String) -> String {
    id.utf8.contains(UInt8(ascii: "`")) ? escaped(id) : "`" + id + "`"
  }

  /// Whether a letter can be markup wherever it stands.
  private static func isMarkup(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Whether a letter makes a list of the line that it begins.
  private static func startsBlock(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): true
    default: false
    }
  }

  /// Keeps a number at the start of a line from becoming a list: `1.` and `1)`.
  private static func endNumber(_ letter: UInt8, in result: inout [UInt8]) {
    guard letter == UInt8(ascii: ".") || letter == UInt8(ascii: ")"), !result.isEmpty,
      result.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return }
    result.append(UInt8(ascii: "\\"))
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { result.append(unit) }
  }

  /// The changes of direction that a text has begun and not ended.
  private struct Directions {
    private var open: [UInt32] = []

    mutating func read(_ scalar: UInt32) {
      switch scalar {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append(0x202C)
      case 0x2066...0x2068: open.append(0x2069)
      case 0x202C, 0x2069:
        if open.last == scalar { open.removeLast() }
      default: break
      }
    }

    func close(_ result: inout [UInt8]) {
      for end in open.reversed() {
        if let scalar = Unicode.Scalar(end) { MarkdownText.append(scalar, to: &result) }
      }
    }
  }
}
