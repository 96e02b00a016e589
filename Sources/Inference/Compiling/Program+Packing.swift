import Rules

extension Program {
  /// Shows all parts, in one order for both directions.
  mutating func pack(in packing: inout some Packing) {
    packing.list(&nodes, of: Node(operation: .constant)) { $1.pack(in: &$0) }
    packing.list(&links, of: 0) { $0.part(&$1) }
    packing.list(&loops, of: .blank) { $1.pack(in: &$0) }
    packing.part(&cellLists)
    packing.list(&rules, of: .blank) { $1.pack(in: &$0) }
    packing.part(&strata)
    packing.list(&factors, of: .blank) { $1.pack(in: &$0) }
    packing.part(&findings)
    packing.list(&notes, of: Variable(name: .init(rawValue: 0), type: .yesNo)) {
      $0.archived(&$1)
    }
    packing.archived(&texts)
    packing.part(&slotCount)
    packing.list(&factDomains, of: .blank) { $1.pack(in: &$0) }
    packing.list(&derivedDomains, of: .blank) { $1.pack(in: &$0) }
    packing.list(&columnDomains, of: []) { packing, domains in
      packing.list(&domains, of: .blank) { $1.pack(in: &$0) }
    }
    packing.part(&indexedColumns)
    packing.list(&factorReads, of: Reads()) { $1.pack(in: &$0) }
    packing.list(&factorGrounds, of: Reads()) { $1.pack(in: &$0) }
  }
}

extension Node {
  /// Most nodes have neither a literal nor a note, and a comparison only where they compare.
  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&operation)
    packing.part(&a)
    packing.part(&b)
    packing.part(&c)
    switch operation {
    case .compareNumbers, .compareRatios, .compareChoices, .compareIdentities:
      packing.part(&comparison)
    case .literal:
      packing.part(&literal.lower)
      packing.part(&literal.upper)
      packing.part(&note)
    case .variable: packing.part(&note)
    default: break
    }
  }
}

extension Loop {
  fileprivate static var blank: Loop {
    Loop(variable: 0, domain: .rows(0), name: Symbol(rawValue: 0), type: .yesNo)
  }

  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&variable)
    domain.pack(in: &packing)
    packing.archived(&name)
    packing.archived(&type)
    packing.part(&condition)
    packing.part(&keyIndex)
    packing.part(&key)
  }
}

extension Loop.Domain {
  fileprivate mutating func pack(in packing: inout some Packing) {
    // −1 says that rows follow; else it is the list of cells.
    var (cells, relation, lower, upper) = (-1, 0, Int32(-1), Int32(-1))
    switch self {
    case .rows(let place): relation = place
    case .cells(let list, let first, let last): (cells, lower, upper) = (list, first, last)
    }
    packing.part(&cells)
    guard cells >= 0 else {
      packing.part(&relation)
      self = .rows(relation)
      return
    }
    packing.part(&lower)
    packing.part(&upper)
    self = .cells(cells, lower: lower, upper: upper)
  }
}

extension CompiledRule {
  fileprivate static var blank: CompiledRule {
    CompiledRule(source: 0, loops: [], conditions: [], head: .value(derived: 0), arguments: [])
  }

  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&source)
    packing.part(&loops)
    packing.part(&conditions)
    head.pack(in: &packing)
    packing.part(&arguments)
    packing.part(&recursiveLoops)
    packing.part(&readsStratumInConditions)
    packing.part(&mayReadNothing)
    reads.pack(in: &packing)
  }
}

extension CompiledRule.Head {
  fileprivate mutating func pack(in packing: inout some Packing) {
    var (isRow, place) = (false, 0)
    switch self {
    case .row(let relation): (isRow, place) = (true, relation)
    case .value(let derived): place = derived
    }
    packing.part(&isRow)
    packing.part(&place)
    self = isRow ? .row(relation: place) : .value(derived: place)
  }
}

extension CompiledFactor {
  fileprivate static var blank: CompiledFactor {
    CompiledFactor(
      applies: 0, met: 0, partly: 0, severities: [], advice: [], firstSteps: [], openings: [],
      instances: [])
  }

  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&applies)
    packing.part(&met)
    packing.part(&partly)
    packing.part(&severities)
    packing.part(&advice)
    packing.part(&firstSteps)
    packing.part(&openings)
    packing.part(&instances)
  }
}

extension Reads {
  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&facts)
    packing.part(&relations)
    packing.part(&derived)
  }
}

extension Domain {
  fileprivate static var blank: Domain { Domain(.number, 0, 0) }

  fileprivate mutating func pack(in packing: inout some Packing) {
    packing.part(&kind)
    packing.part(&lower)
    packing.part(&upper)
  }
}
