extension Case {
  /// Parses a case, as a case file or as JSON, and checks it against a rule base.
  ///
  /// - Parameters:
  ///   - file: the case file.
  ///   - ruleBase: the rule base whose names it uses.
  /// - Returns: the case, or `nil` where there are errors, and all diagnostics; their ranges have
  ///   `file` 0.
  public static func load(_ file: SourceFile, with ruleBase: RuleBase) -> Loaded<Case> {
    if file.isJSON { return loadJSON(file, with: ruleBase) }
    var symbols = ruleBase.symbols
    let (syntax, found) = parseCase(file, index: 0, symbols: &symbols)
    var checker = CaseChecker(Checker(file, with: ruleBase, symbols: symbols))
    checker.check(syntax)
    return checker.types.loaded(checker.result, after: found)
  }

  private static func loadJSON(_ file: SourceFile, with ruleBase: RuleBase) -> Loaded<Case> {
    let json = JSONReader.read(file)
    guard let value = json.value else { return Loaded(value: nil, diagnostics: json.diagnostics) }
    var reader = JSONCaseReader(Checker(file, with: ruleBase, symbols: ruleBase.symbols))
    let syntax = reader.read(value)
    var checker = CaseChecker(reader.types)
    checker.check(syntax)
    for index in checker.types.diagnostics.indices {
      guard let range = checker.types.diagnostics[index].range else { continue }
      checker.types.diagnostics[index].range = reader.place(of: range)
    }
    return checker.types.loaded(checker.result, after: [])
  }

  /// Parses a piece of a case, without the header, and checks it against a rule base.
  ///
  /// - Parameters:
  ///   - file: the statements.
  ///   - ruleBase: the rule base whose names they use.
  /// - Returns: a case that says only this, or `nil` where there are errors, and all diagnostics.
  public static func load(
    statements file: SourceFile, with ruleBase: RuleBase
  ) -> Loaded<Case> {
    var symbols = ruleBase.symbols
    var parser = Parser(file, index: 0, symbols: &symbols)
    let statements = parser.statements()
    var checker = CaseChecker(Checker(file, with: ruleBase, symbols: symbols))
    checker.check(statements)
    return checker.types.loaded(checker.result, after: parser.sortedDiagnostics)
  }
}

extension SourceFile {
  /// Whether it is JSON, by the end of its name or its first sign; no case file begins with a brace.
  public var isJSON: Bool {
    if name.utf8.count > 5, name.utf8.suffix(5).elementsEqual(".json".utf8) { return true }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "{")
  }
}

extension Expectations {
  /// Parses an expectation file and checks it against a rule base and the case it belongs to.
  public static func load(
    _ file: SourceFile, with ruleBase: RuleBase, for subject: Case
  ) -> Loaded<Expectations> {
    var symbols = ruleBase.symbols
    let (syntax, found) = parseExpectations(file, index: 0, symbols: &symbols)
    var checker = ExpectationChecker(Checker(file, with: ruleBase, symbols: symbols), subject)
    checker.check(syntax)
    return checker.types.loaded(checker.result, after: found)
  }
}

extension Checker {
  /// A result with what the parser and the checker have found, in the order of the places.
  func loaded<Value: Sendable>(_ value: Value, after found: [Diagnostic]) -> Loaded<Value> {
    let all = (found + diagnostics).sorted { Diagnostic.precedes($0, $1) }
    return Loaded(
      value: all.contains { $0.severity == .error } ? nil : value, diagnostics: all)
  }
}
