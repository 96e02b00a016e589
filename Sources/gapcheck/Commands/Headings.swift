import Rules

/// The headings of sections, looked up in the texts of the reports.
struct Headings {
  /// How many were found.
  private(set) var found = 0
  /// How many could not be looked up: marked as lost, or no text at hand.
  private(set) var unchecked = 0
  /// What was not found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks up the headings of a source.
  mutating func check(_ source: Source, of ruleBase: RuleBase, against text: [UInt8]) {
    let folded = Self.folded(text)
    for section in source.sections {
      if section.isLost {
        unchecked += 1
        continue
      }
      let heading = ruleBase.string(section.heading)
      if Self.contains(folded, Self.folded([UInt8](heading.utf8))) {
        found += 1
      } else {
        diagnostics.append(
          Diagnostic(
            .headingNotFound, at: section.heading.range,
            [heading, ruleBase.string(section.id), ruleBase.string(source.id)]))
      }
    }
  }

  /// Counts the headings of a source whose text cannot be read.
  mutating func skip(_ source: Source, _ diagnostic: Diagnostic) {
    unchecked += source.sections.count
    diagnostics.append(diagnostic)
  }

  /// A text without what extraction from a printed page changes: the dots and rings of å, ä, ö and
  /// é, capital letters and spaces.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      index += 1
      switch byte {
      case 0...0x20: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte + 32)
      case 0xC3:
        index += 1
        if let letter = plainLetter(next | 0x20) {
          result.append(letter)
        } else {
          result += [byte, next]
        }
      // A no-break space, and the combining marks of å, ä, ö and é.
      case 0xC2 where next == 0xA0, 0xCC where next == 0x8A || next == 0x88 || next == 0x81:
        index += 1
      default: result.append(byte)
      }
    }
    return result
  }

  private static func plainLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA4, 0xA5: UInt8(ascii: "a")
    case 0xB6: UInt8(ascii: "o")
    case 0xA9: UInt8(ascii: "e")
    default: nil
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = 0
    while text.count - start >= part.count {
      guard let hit = text[start...].firstIndex(of: first), hit + part.count <= text.count else {
        return false
      }
      if text[hit..<hit + part.count].elementsEqual(part) { return true }
      start = hit + 1
    }
    return false
  }
}
