// Names and texts.
extension Lexer {
  /// A name; it starts at a letter, or at something that a name may not have.
  mutating func name(
    _ bytes: Span<UInt8>, _ start: Int, _ symbols: inout SymbolTable
  ) -> Int {
    var scan = NameScan(end: Self.endOfLetters(bytes, start))
    while scan.end < bytes.count, goesOn(bytes, start, &scan) {
      scan.end = Self.endOfLetters(bytes, scan.end)
    }
    let index = scan.end
    if index == start + 1, let end = endOfNotApplicable(bytes, start, index) {
      return emit(.name, start..<end, payload: Keyword.notApplicable.rawValue)
    }
    if let foreign = scan.foreign { reportForeign(foreign, in: bytes, start..<index) }
    let symbol =
      scan.isComposed
      ? symbols.intern(bytes, start..<index)
      : symbols.intern(composed(bytes.copy(start..<index)[...])[...])
    return emit(.name, start..<index, payload: symbol.rawValue)
  }

  /// What has been seen of a name.
  private struct NameScan {
    var end: Int
    var isComposed = true
    /// The first character that names do not have.
    var foreign: Range<Int>?
  }

  /// Goes over one character that is no plain letter or digit; tells whether it belongs to the name.
  private func goesOn(_ bytes: Span<UInt8>, _ start: Int, _ scan: inout NameScan) -> Bool {
    let index = scan.end
    var length = 1
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      guard continuesName(bytes, index + 1) else { return false }
    case UInt8(ascii: "_"):
      scan.foreign = scan.foreign ?? index..<index + 1
    case 0x80...:
      length = Scalar.length(bytes, at: index)
      guard length > 0 else { return false }
      switch Scalar.role(Scalar.value(bytes, at: index)) {
      case .letter: break
      case .mark
      where index > start && Scalar.composed(bytes[index - 1], mark: bytes[index + 1]) != nil:
        scan.isComposed = false
      case .mark, .foreign: scan.foreign = scan.foreign ?? index..<index + length
      case .other: return false
      }
    default: return false
    }
    scan.end += length
    return true
  }

  /// The first byte that is no letter or digit of ASCII.
  private static func endOfLetters(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else { break }
      index += 1
    }
    return index
  }

  /// Whether a name goes on here after a hyphen or dot.
  private func continuesName(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return true
    case 0x80...:
      guard Scalar.length(bytes, at: index) > 0 else { return false }
      let role = Scalar.role(Scalar.value(bytes, at: index))
      return role == .letter || role == .foreign
    default: return false
    }
  }

  /// The end of `n/a`, which is one word though it has a slash.
  private func endOfNotApplicable(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "n"), end + 1 < bytes.count,
      bytes[end] == UInt8(ascii: "/"), bytes[end + 1] == UInt8(ascii: "a"),
      !continuesName(bytes, end + 2)
    else { return nil }
    return end + 2
  }

  private mutating func reportForeign(
    _ foreign: Range<Int>, in bytes: Span<UInt8>, _ name: Range<Int>
  ) {
    var repaired: [UInt8] = []
    for index in name {
      repaired.append(bytes[index] == UInt8(ascii: "_") ? UInt8(ascii: "-") : bytes[index])
    }
    let isUnderscore = bytes[foreign.lowerBound] == UInt8(ascii: "_")
    let isRepaired =
      isUnderscore && repaired.allSatisfy { $0 < 0x80 } && repaired.first != UInt8(ascii: "-")
      && repaired.last != UInt8(ascii: "-")
    report(
      .nameCharacter, isRepaired ? name : foreign, [printable(bytes, foreign.lowerBound)],
      suggestion: isRepaired ? String(decoding: repaired, as: UTF8.self) : nil)
  }

  /// A text from its opening quote to the closing one on the same line.
  mutating func text(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    var needsDecoding = false
    while true {
      index = Self.endOfPlain(bytes, index)
      guard index < bytes.count, !Self.endsLine(bytes[index]) else { break }
      let byte = bytes[index]
      if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        // å, ä and ö are most of what is not ASCII.
        index += 2
      } else if byte >= 0x80 {
        let length = Scalar.length(bytes, at: index)
        if length == 0 { reportEncoding(byte, index) }
        needsDecoding = needsDecoding || byte == 0xCC
        index += max(1, length)
      } else if byte == UInt8(ascii: "\"") {
        if index == start + 1 { report(.emptyText, start..<index + 1) }
        return emit(.text, start..<index + 1, payload: needsDecoding ? 1 : 0)
      } else if byte == UInt8(ascii: "\\") {
        needsDecoding = true
        index = escape(bytes, index)
      } else {
        index = skipScalar(bytes, index)
      }
    }
    report(.unterminatedText, start..<index)
    return emit(.invalid, start..<index)
  }

  /// The first byte that is not printable ASCII, or that is a quote or a backslash.
  ///
  /// Eight bytes at once: most of a rule base is texts, and byte by byte they took half of the time
  /// of parsing.
  private static func endOfPlain(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= bytes.count {
      let word = bytes.word(at: index, 8)
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let found =
        (word | (quotes &- ones) | (backslashes &- ones) | (word &- ones &* 0x20)
          | (word &+ ones)) & (ones &* 0x80)
      // What lies above the lowest mark may be marked by a carry; the lowest is right.
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index + 1 < bytes.count, !Self.endsLine(bytes[index + 1]) else { return index + 1 }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") { return index + 2 }
    let end = skipScalar(bytes, index + 1)
    report(.unknownEscape, index..<end, [printable(bytes, index + 1)])
    return end
  }
}

extension Span<UInt8> {
  /// The bytes of a range as an array of their own.
  func copy(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for index in range { result.append(self[index]) }
    return result
  }
}
