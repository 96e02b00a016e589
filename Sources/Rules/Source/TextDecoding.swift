/// Bytes with decomposed å, ä, ö and é composed, so that one letter has one spelling.
func composed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for byte in bytes {
    // The mark's second byte decides; its first, CC, and the letter stand last in the result.
    if byte & 0xC0 == 0x80, result.count >= 2, result[result.count - 1] == 0xCC,
      let letter = Scalar.composed(result[result.count - 2], mark: byte)
    {
      result[result.count - 2] = 0xC3
      result[result.count - 1] = letter
    } else {
      result.append(byte)
    }
  }
  return result
}

extension SourceFile {
  /// The text that a reference into this file stands for, with escapes resolved and letters
  /// composed.
  func string(_ text: TextRef) -> String {
    let bytes = bytes[Int(text.range.lower)..<Int(text.range.upper)]
    guard text.needsDecoding else { return String(decoding: bytes, as: UTF8.self) }
    var resolved: [UInt8] = []
    var isEscaped = false
    for byte in composed(bytes) {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        resolved.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}

extension RuleBase {
  /// The text that a reference stands for, with escapes resolved and letters composed.
  public func string(_ text: TextRef) -> String {
    text.isEmpty ? "" : files[Int(text.range.file)].string(text)
  }

  /// The text in a language.
  public func string(_ text: Text, in language: Language) -> String {
    string(language == .swedish ? text.swedish : text.english)
  }

  /// The name that a symbol stands for.
  public func string(_ symbol: Symbol) -> String { symbols.string(symbol) }
}
