extension RuleBase {
  /// What is written of each rule, in the order of ``rules``; empty where the files do not say.
  ///
  /// - Complexity: linear in the size of the files.
  public func ruleTexts() -> [String] {
    var texts: [Symbol: String] = [:]
    var symbols = self.symbols
    for (index, file) in files.enumerated() {
      for declaration in parseRules(file, index: UInt16(index), symbols: &symbols).0.declarations
      where declaration.kind == .rule {
        let range = Int(declaration.range.lower)..<Int(declaration.range.upper)
        texts[declaration.name.symbol] = String(decoding: file.bytes[range], as: UTF8.self)
      }
    }
    return rules.map { texts[$0.id] ?? "" }
  }
}
