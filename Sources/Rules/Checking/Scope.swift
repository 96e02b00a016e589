/// The variables of one declaration: each generator has a slot of its own, and some are visible.
struct Scope {
  /// All variables so far.
  var variables: [Variable] = []
  /// The slots that can be named here, the innermost last.
  var visible: [Int] = []

  /// The slot of a visible variable.
  func slot(of name: Symbol) -> Int? {
    visible.last { variables[$0].name == name }
  }

  /// Adds a visible variable.
  mutating func declare(_ name: Symbol, _ type: ValueType) -> Int {
    variables.append(Variable(name: name, type: type))
    visible.append(variables.count - 1)
    return variables.count - 1
  }
}

extension Checker {
  /// Does something in which further variables are visible, and hides them again.
  mutating func withNestedScope<Result>(_ body: (inout Checker) -> Result) -> Result {
    let depth = scope.visible.count
    let result = body(&self)
    scope.visible.removeLast(scope.visible.count - depth)
    return result
  }

  /// Does something whose reads of derived relations need a lower stratum.
  mutating func strictly<Result>(_ body: (inout Checker) -> Result) -> Result {
    let before = reads.isStrict
    reads.isStrict = true
    let result = body(&self)
    reads.isStrict = before
    return result
  }

  /// The variable and the rest of a dotted name that starts with a visible variable.
  func splitAtVariable(_ name: Symbol) -> (slot: Int, rest: ArraySlice<UInt8>)? {
    guard !scope.visible.isEmpty else { return nil }
    let bytes = base.symbols.bytes(name)
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")),
      let first = base.symbols.find(bytes[..<dot]), let slot = scope.slot(of: first)
    else { return nil }
    return (slot, bytes[(dot + 1)...])
  }
}

/// What conditions have read so far.
struct Reads {
  /// Whether the condition at hand looks at finished relations only.
  var isStrict = false
  /// The derived relations and values that the rule at hand reads.
  var sources: [Read] = []
  /// Whether the rule at hand reads a fact or an entity, which somebody can answer.
  var hasAnswers = false

  /// One read of a derived relation or value.
  struct Read {
    /// What is read.
    var node: Dependency.Node
    /// Whether it must be finished before.
    var isStrict: Bool
    /// The condition that reads it.
    var range: SourceRange
  }
}

extension Checker {
  /// Notes that a condition reads a fact.
  mutating func markFact(_ fact: Int) {
    uses.facts[fact] = true
    reads.hasAnswers = true
  }

  /// Notes that a condition reads a relation.
  mutating func markRelation(_ relation: Int, at range: SourceRange) {
    uses.relations[relation] = true
    guard !base.relations[relation].isEntity else {
      reads.hasAnswers = true
      return
    }
    reads.sources.append(
      Reads.Read(node: .relation(relation), isStrict: reads.isStrict, range: range))
  }

  /// Notes that a condition reads a derived value, which must be finished before.
  mutating func markDerived(_ derived: Int, at range: SourceRange) {
    reads.sources.append(Reads.Read(node: .derived(derived), isStrict: true, range: range))
  }
}
