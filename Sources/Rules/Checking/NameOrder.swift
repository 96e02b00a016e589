extension SymbolTable {
  /// The places of some names in the order of the names' UTF-8 bytes; equal names keep their order.
  func order(_ names: [Symbol]) -> [Int] {
    var keys: [(prefix: UInt64, place: Int)] = []
    keys.reserveCapacity(names.count)
    for place in names.indices { keys.append((prefix(of: names[place]), place)) }
    keys.sort { first, second in
      if first.prefix != second.prefix { return first.prefix < second.prefix }
      let (left, right) = (names[first.place], names[second.place])
      return left == right ? first.place < second.place : precedes(left, right)
    }
    return keys.map { $0.place }
  }

  /// The first eight bytes as a number: most names are told apart without a look at the rest.
  private func prefix(of name: Symbol) -> UInt64 {
    var result: UInt64 = 0
    var length = 0
    for byte in bytes(name).prefix(8) {
      result = result << 8 | UInt64(byte)
      length += 1
    }
    return result << UInt64(8 * (8 - length))
  }
}

extension RuleBase {
  /// The place of a fact.
  public func fact(named name: String) -> Int? {
    place(of: name, count: facts.count) { facts[$0].id }
  }

  /// The place of an entity or derived relation.
  public func relation(named name: String) -> Int? {
    place(of: name, count: relations.count) { relations[$0].id }
  }

  /// The place of a derived value.
  public func derived(named name: String) -> Int? {
    place(of: name, count: derivedValues.count) { derivedValues[$0].id }
  }

  /// The place of a factor.
  public func factor(named name: String) -> Int? {
    place(of: name, count: factors.count) { factors[$0].id }
  }

  /// The place of an area.
  public func area(named name: String) -> Int? {
    areas.indices.first { symbols.bytes(areas[$0].id).elementsEqual(name.utf8) }
  }

  /// The place of a risk, strength, caution or contradiction; the first of these that has the name.
  public func finding(named name: String) -> Int? {
    findings.indices.first { symbols.bytes(findings[$0].id).elementsEqual(name.utf8) }
  }

  /// The place of a finding of one kind.
  public func finding(named name: String, kind: Finding.Kind) -> Int? {
    findings.indices.first {
      findings[$0].kind == kind && symbols.bytes(findings[$0].id).elementsEqual(name.utf8)
    }
  }

  /// The place of a name in a list that is sorted by the UTF-8 bytes of its ids.
  private func place(of name: String, count: Int, id: (Int) -> Symbol) -> Int? {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      let bytes = symbols.bytes(id(middle))
      if bytes.elementsEqual(name.utf8) { return middle }
      if bytes.lexicographicallyPrecedes(name.utf8) {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return nil
  }
}
