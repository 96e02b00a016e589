/// The declarations of each kind, as places in ``Checker/declarations``.
struct DeclarationLists {
  private var lists = [[Int]](repeating: [], count: SyntaxDeclaration.Kind.allCases.count)

  /// The declarations of a kind.
  subscript(kind: SyntaxDeclaration.Kind) -> [Int] {
    get { lists[kind.rawValue] }
    set { lists[kind.rawValue] = newValue }
  }
}

extension Checker {
  /// Sorts the declarations by kind and name, and refuses a second one of the same name.
  mutating func collectDeclarations() {
    for index in declarations.indices where isFirst(index) {
      byKind[declarations[index].kind].append(index)
    }
    refuseSecond(of: .rulebase, .rulebase)
    refuseSecond(of: .weights, .weights)
    for kind in SyntaxDeclaration.Kind.allCases { byKind[kind] = sorted(byKind[kind]) }
  }

  /// Whether a declaration is the first of its name; reports it where it is not.
  ///
  /// Until the lists are made, the name table holds places in ``declarations``.
  private mutating func isFirst(_ index: Int) -> Bool {
    let name = declarations[index].name
    guard let kind = nameKind(of: index) else { return true }
    for other in kind.rivals {
      guard let first = names[other, name.symbol] else { continue }
      report(
        .duplicateName, at: name.range,
        [string(name)] + fileAndLine(declarations[first].name.range))
      return false
    }
    names[kind, name.symbol] = index
    return true
  }

  private func nameKind(of index: Int) -> NameTable.Kind? {
    switch declarations[index].kind {
    case .rulebase, .weights, .known: nil
    case .source: .source
    case .role: .role
    case .area: .area
    case .choices: .choiceList
    case .fact: .fact
    case .entity, .relation: .relation
    case .derived: .derived
    case .rule: .rule
    case .factor: .factor
    case .risk: .risk
    case .strength: .strength
    case .caution: .caution
    case .contradiction: .contradiction
    case .view: .view
    case .retired: declarations[index].retiresFactor ? .retiredFactor : .retiredFact
    }
  }

  /// Some declarations in the order of their names.
  func sorted(_ list: [Int]) -> [Int] {
    base.symbols.order(list.map { declarations[$0].name.symbol }).map { list[$0] }
  }

  private mutating func refuseSecond(of kind: SyntaxDeclaration.Kind, _ keyword: Keyword) {
    for index in byKind[kind].dropFirst() {
      let first = declarations[byKind[kind][0]]
      report(
        .duplicateDeclaration, at: declarations[index].name.range,
        [keyword.word] + fileAndLine(first.name.range))
    }
    byKind[kind] = Array(byKind[kind].prefix(1))
  }
}

extension NameTable.Kind {
  /// The kinds among which a name may stand only once.
  ///
  /// A name alone in a condition is a fact, a derived value or a relation; a variable runs over a
  /// relation or a list of alternatives.
  fileprivate var rivals: [NameTable.Kind] {
    switch self {
    case .fact, .derived, .retiredFact: [.fact, .derived, .relation, .retiredFact]
    case .relation: [.fact, .derived, .relation, .retiredFact, .choiceList]
    case .choiceList: [.relation, .choiceList]
    case .factor, .retiredFactor: [.factor, .retiredFactor]
    default: [self]
    }
  }
}
