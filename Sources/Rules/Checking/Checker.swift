/// Turns the declarations of a rule base into the checked model, and says what is wrong with them.
///
/// The work goes in the order of ``check()``: names first, then types, then everything that uses
/// them. Each step is an extension in a file of its own.
struct Checker {
  /// What has been made so far.
  var base = RuleBase()
  /// Everything that was declared, in the order of the files.
  let declarations: [SyntaxDeclaration]
  /// Whether a declaration got lost in parsing, so that any name may stand there.
  let isIncomplete: Bool
  /// Where each name is declared.
  var names: NameTable
  /// What there is to say.
  var diagnostics: [Diagnostic] = []
  /// The declarations of each kind, sorted by name, without the second ones of a name.
  var byKind = DeclarationLists()
  /// The variables of the declaration at hand.
  var scope = Scope()
  /// What conditions have read, for the strata and for the warnings.
  var reads = Reads()
  /// What is used somewhere, for the warnings.
  var uses = Uses()
  /// The unknown names that have been told once.
  var toldNames: [Bool] = []
  /// What the rules' conclusions read, for the strata.
  var dependencies: [Dependency] = []
  /// What rules conclude from answers directly.
  var answeredNodes: [Dependency.Node] = []
  /// What the conditions that decide each factor read.
  var factorReads: [Reads] = []
  /// The units that the language itself uses.
  let days: Symbol
  let years: Symbol

  /// Makes a checker of the declarations of a rule base.
  init(
    _ declarations: [SyntaxDeclaration], files: [SourceFile], symbols: SymbolTable,
    isIncomplete: Bool
  ) {
    self.declarations = declarations
    self.isIncomplete = isIncomplete
    base.files = files
    base.declarations = declarations.map { $0.range }
    base.symbols = symbols
    days = base.symbols.intern("dagar")
    years = base.symbols.intern("år")
    names = NameTable(symbolCount: base.symbols.count)
  }

  /// Makes a checker of one file against a rule base that is ready.
  init(_ file: SourceFile, with ruleBase: RuleBase, symbols: SymbolTable) {
    declarations = []
    isIncomplete = false
    base = ruleBase
    base.files = [file]
    base.symbols = symbols
    days = base.symbols.intern("dagar")
    years = base.symbols.intern("år")
    names = ruleBase.names.isEmpty ? NameTable(ruleBase) : ruleBase.names
  }

  /// Checks everything.
  mutating func check() {
    collectDeclarations()
    collectChoiceLists()
    declareSources()
    declareRolesAndAreas()
    declareRelations()
    declareFacts()
    declareDerivedValues()
    declareFactors()
    declareFindings()
    checkRetired()
    checkRules()
    checkAsked()
    checkFactors()
    checkFindings()
    checkViews()
    checkWeights()
    checkKnown()
    checkRequirements()
    assignStrata()
    warnOfUnused()
    warnOfUndecidable()
    base.names = names
  }
}

extension Checker {
  /// Adds a diagnostic.
  @inline(never)
  mutating func report(
    _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String] = [],
    suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: range, arguments, suggestion: suggestion))
  }

  /// Reports that a declaration lacks a clause, unless it may stand in what could not be parsed.
  mutating func reportMissing(_ keyword: Keyword, in declaration: SyntaxDeclaration) {
    reportMissing(.clauseMissing, in: declaration, [keyword.word])
  }

  /// Reports that a declaration lacks something, unless it may stand in what could not be parsed.
  mutating func reportMissing(
    _ code: DiagnosticCode, in declaration: SyntaxDeclaration, _ further: [String] = []
  ) {
    guard !declaration.isBroken else { return }
    report(code, at: declaration.name.range, [string(declaration.name)] + further)
  }

  /// Reports an unknown name, once for each name, with the nearest of some others.
  mutating func reportUnknown(
    _ code: DiagnosticCode, _ name: SyntaxName, _ further: [String] = [],
    among candidates: [Symbol]
  ) {
    let index = Int(name.symbol.rawValue)
    if index >= toldNames.count {
      toldNames.append(
        contentsOf: repeatElement(false, count: base.symbols.count - toldNames.count))
    }
    guard !toldNames[index], !isIncomplete else { return }
    toldNames[index] = true
    report(
      code, at: name.range, [string(name)] + further,
      suggestion: base.symbols.nearest(to: string(name), among: candidates))
  }

  /// A name as it is written.
  func string(_ name: SyntaxName) -> String { base.string(name.symbol) }

  /// The file and the line of a place, for a message about another place.
  func fileAndLine(_ range: SourceRange) -> [String] {
    let file = base.files[Int(range.file)]
    var line = 1
    for byte in file.bytes.prefix(Int(range.lower)) where byte == UInt8(ascii: "\n") { line += 1 }
    return [file.name, String(line)]
  }
}
