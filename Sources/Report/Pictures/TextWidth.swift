/// How wide a text is at most in a picture, where no browser breaks lines for us.
enum TextWidth {
  /// The size of all letters in a picture, in tenths as all lengths of a picture.
  static let size = 130

  /// A length that the text does not exceed in the fonts of the style.
  static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width * size / 100
  }

  /// In hundredths of the letter size, rounded up over the fonts that the style names.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!": 34
    case " ", "\u{A0}", "f", "r", "t", "(", ")", "-", "/": 40
    case "m", "w", "M", "W", "%", "@", "Æ", "Œ": 100
    case "a"..."z", "0"..."9": 64
    case "A"..."Z": 76
    default: scalar.value < 0x180 ? 70 : 110
    }
  }

  /// The text in lines no wider than a length; what does not fit ends in "…".
  static func lines(_ text: String, within width: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      let longer = line.isEmpty ? word : line + " " + word
      if of(longer) <= width {
        line = longer
        continue
      }
      if lines.count + 1 == most { return lines + [cut(longer, within: width)] }
      if !line.isEmpty { lines.append(line) }
      line = of(word) <= width ? word : cut(word, within: width)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func words(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  private static func cut(_ text: String, within width: Int) -> String {
    var kept = String.UnicodeScalarView()
    var used = of("…")
    for scalar in text.unicodeScalars {
      used += of(String(scalar))
      if used > width { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
