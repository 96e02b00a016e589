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
        prints.append(canonicalPrint(tokens[start..<place], bytes: file.bytes, symbols: symbols))
      }
    }
    prints.sort { $0.lexicographicallyPrecedes($1) }
    var message: [UInt8] = []
    for print in prints {
      if !message.isEmpty { message.append(UInt8(ascii: "\n")) }
      message.append(contentsOf: print)
    }
    return SHA256.hexadecimalDigest(message)
  }
}

/// The words of a declaration, one space between, letters composed.
private func canonicalPrint(
  _ tokens: ArraySlice<Token>, bytes: [UInt8], symbols: SymbolTable
) -> [UInt8] {
  var result: [UInt8] = []
  for token in tokens {
    if !result.isEmpty { result.append(UInt8(ascii: " ")) }
    let written = bytes[Int(token.start)..<Int(token.end)]
    switch token.kind {
    case .name: result.append(contentsOf: symbols.bytes(token.symbol))
    case .text where token.payload == 1: result.append(contentsOf: composed(written))
    default: result.append(contentsOf: written)
    }
  }
  return result
}
