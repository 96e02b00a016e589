/// Where each name is declared: one row a symbol, one column a kind.
struct NameTable: Sendable {
  /// The kinds of declarations that have names of their own.
  enum Kind: Int, CaseIterable, Sendable {
    case source, role, area, view, rule
    case fact, relation, derived, retiredFact
    case factor, retiredFactor
    case risk, strength, caution, contradiction
    case choiceList
    /// The alternatives written in the type of a fact or derived value, under its name.
    case ownList
    /// The alternatives written in the type of a column, under `RELATION.COLUMN`.
    case columnList
  }

  private static let width = Kind.allCases.count
  private var places: [Int32] = []

  /// Makes a table with room for some symbols.
  init(symbolCount: Int = 0) {
    places = [Int32](repeating: -1, count: symbolCount * Self.width)
  }

  /// Whether nothing was ever declared.
  var isEmpty: Bool { places.isEmpty }

  /// The place of a name in the list of its kind.
  subscript(kind: Kind, symbol: Symbol) -> Int? {
    get {
      let index = Int(symbol.rawValue) * Self.width + kind.rawValue
      guard index < places.count, places[index] >= 0 else { return nil }
      return Int(places[index])
    }
    set {
      let end = (Int(symbol.rawValue) + 1) * Self.width
      if end > places.count {
        places.append(contentsOf: repeatElement(-1, count: end - places.count))
      }
      places[end - Self.width + kind.rawValue] = newValue.map { Int32($0) } ?? -1
    }
  }
}

extension NameTable {
  /// Makes the table of a checked rule base, for cases and expectations.
  init(_ base: RuleBase) {
    self.init(symbolCount: base.symbols.count)
    for index in base.sources.indices { self[.source, base.sources[index].id] = index }
    for index in base.roles.indices { self[.role, base.roles[index].id] = index }
    for index in base.facts.indices { self[.fact, base.facts[index].id] = index }
    for index in base.relations.indices { self[.relation, base.relations[index].id] = index }
    for index in base.derivedValues.indices {
      self[.derived, base.derivedValues[index].id] = index
    }
    for index in base.factors.indices { self[.factor, base.factors[index].id] = index }
    for index in base.findings.indices {
      self[Kind(base.findings[index].kind), base.findings[index].id] = index
    }
    for index in base.retired.indices {
      let retired = base.retired[index]
      self[retired.isFactor ? .retiredFactor : .retiredFact, retired.id] = index
    }
  }
}

extension NameTable: Archived {
  /// Most places are empty; the others come with the number of empty ones before them.
  init(from reader: inout SnapshotReader) {
    let count: UInt16 = reader.read()
    places = [Int32](repeating: -1, count: Int(count) * Self.width)
    var index = 0
    for _ in 0..<reader.count() {
      index += Int(reader.read() as UInt16)
      let place: Int32 = reader.read()
      if index < places.count { places[index] = place }
      index += 1
    }
  }

  func write(to writer: inout SnapshotWriter) {
    let used = places.indices.filter { places[$0] >= 0 }
    writer.write(UInt16(places.count / Self.width))
    writer.number(UInt64(used.count))
    var next = 0
    for index in used {
      writer.write(UInt16(index - next))
      writer.write(places[index])
      next = index + 1
    }
  }
}

extension NameTable.Kind {
  /// The kind of a finding's name.
  init(_ kind: Finding.Kind) {
    switch kind {
    case .risk: self = .risk
    case .strength: self = .strength
    case .caution: self = .caution
    case .contradiction: self = .contradiction
    }
  }
}
