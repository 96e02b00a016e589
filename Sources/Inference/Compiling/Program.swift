import Rules

/// A rule base in flat form: conditions and expressions as nodes that name each other by number.
struct Program: Sendable {
  var nodes = ContiguousArray<Node>()

  /// The children of nodes with many: parts of `and` and `or`, arguments of `matches`.
  var links = ContiguousArray<Int32>()

  /// The generators of quantifiers, aggregates, messages and rules.
  var loops = ContiguousArray<Loop>()

  /// The values of finite types, as cells in order.
  var cellLists: [[Int64]] = []

  var rules: [CompiledRule] = []

  /// The rules of each stratum, by their places in ``rules``.
  var strata: [[Int]] = []

  /// The factors and findings, in the order of the rule base.
  var factors: [CompiledFactor] = []
  var findings: [Int32] = []

  /// The names and types of variables, and the types of literals, for those who print them.
  var notes: [Variable] = []

  /// The texts of the rule base; a text is its number here.
  var texts = SymbolTable()

  /// The most variables that any declaration has.
  var slotCount = 1

  /// What facts, derived values and columns can be.
  var factDomains: [Domain] = []
  var derivedDomains: [Domain] = []
  var columnDomains: [[Domain]] = []

  /// The columns of each relation that some join looks up.
  var indexedColumns: [[Int]] = []

  /// The scalar facts and entities that each factor reads, directly or through rules.
  var factorReads: [Reads] = []

  /// Those of them that say whether the factor is met, or met in part.
  var factorGrounds: [Reads] = []
}

/// One step of a condition or expression.
struct Node: Sendable {
  var operation: Operation
  var comparison: Comparison = .equal
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var literal = Reading(0)

  /// For a variable or literal its place in ``Program/notes``.
  var note: Int32 = -1

  enum Operation: UInt8, Sendable {
    // Conditions.
    case constant, and, or, not, unless
    case compareNumbers, compareRatios, compareChoices, compareIdentities
    case holds, has, between, matches, some, no, every, answeredUnknown
    // Expressions.
    case literal, fact, derived, today, variable, field, lowerEnd, upperEnd
    case add, subtract, multiply, divide
    case count, sum, min, max, share

    /// Whether the value is unknown where there is nothing to read.
    var mayReadNothing: Bool { self == .min || self == .max || self == .share || self == .divide }
  }
}

/// A variable that runs over rows or values.
struct Loop: Sendable {
  var variable: Int
  var domain: Domain
  var name: Symbol
  var type: ValueType

  /// For a quantifier the whole condition, −1 for none.
  ///
  /// A rule keeps its conditions by level.
  var condition: Int32 = -1

  /// How to find the rows that matter without looking at all, −1 for no way.
  ///
  /// The index of a column, and the expression that the column must equal.
  var keyIndex: Int = -1
  var key: Int32 = -1

  enum Domain: Sendable {
    case rows(Int)
    /// The cells of a finite type, by their place in ``Program/cellLists``, and the nodes of the
    /// bounds, −1 for none.
    case cells(Int, lower: Int32, upper: Int32)
  }
}

/// A rule with its conditions at the first level where all their variables are bound.
struct CompiledRule: Sendable {
  /// The rule's place in ``RuleBase/rules``.
  var source: Int
  var loops: [Int]

  /// The conditions that need no generator, then those of each generator.
  var conditions: [[Int32]]
  var head: Head
  var arguments: [Int32]

  /// The generators that run over relations of the rule's own stratum.
  var recursiveLoops: [Int] = []

  /// Whether a condition reads a relation of the rule's own stratum.
  var readsStratumInConditions = false

  /// Whether it may be unknown although all that it reads is known: a share of nothing.
  var mayReadNothing = false
  var reads = Reads()

  enum Head: Sendable {
    case row(relation: Int)
    case value(derived: Int)
  }
}

/// The clauses of a factor as nodes.
struct CompiledFactor: Sendable {
  var applies: Int32
  var met: Int32
  var partly: Int32
  var severities: [Int32]
  var advice: [Int32]
  var firstSteps: [Int32]
  var openings: [Int32]
  var instances: [[Int]]
}

/// What a condition or rule reads, as places in the lists of the rule base; some may stand twice.
struct Reads: Sendable {
  var facts: [Int] = []
  var relations: [Int] = []
  var derived: [Int] = []
}
