extension RuleBase {
  /// SHA-256 over the canonical prints of all declarations, as 64 hexadecimal digits.
  ///
  /// It changes with what the rules say, not with their layout, comments, order or files. The files
  /// are read again for it, each time unless ``keepContentHash()`` was called: few runs ask.
  public var contentHash: String { keptContentHash ?? computedContentHash() }

  /// Computes the content hash once for many uses.
  public mutating func keepContentHash() { keptContentHash = contentHash }

  private func computedContentHash() -> String {
    var prints: [[UInt8]] = []
    var symbols = symbols
    for (index, file) in files.enumerated() {
      let (tokens, _) = Lexer.tokens(of: file, index: UInt16(index), symbols: &symbols)
      let own = declarations.filter { Int($0.file) == index }.sorted { $0.lower < $1.lower }
      var place = 0
      for range in own {
        while tokens[place].start < range.lower { place += 1 }
        let start = place
        while tokens[place].kind != .end, tokens[place].end <= range.upper { place += 1 }
        prints.append(canonicalPrint(tokens[start..<place], bytes: file.bytes))
      }
    }
    prints.sort { $0.lexicographicallyPrecedes($1) }
    return SHA256.hexadecimalDigest(Array(prints.joined(separator: [UInt8(ascii: "\n")])))
  }
}

/// The words of a declaration, one space between, letters composed.
func canonicalPrint(_ tokens: ArraySlice<Token>, bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for token in tokens where token.kind != .end {
    if !result.isEmpty { result.append(UInt8(ascii: " ")) }
    let written = bytes[Int(token.start)..<Int(token.end)]
    let mayBeDecomposed = token.kind == .name || token.payload != 0
    result.append(contentsOf: mayBeDecomposed ? composed(written)[...] : written)
  }
  return result
}
