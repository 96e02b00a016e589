public import Rules

/// A rule base compiled for inference: make one, then assess any number of cases.
public struct Engine: Sendable {
  /// The rule base.
  public private(set) var ruleBase: RuleBase

  let program: Program

  /// For each factor those that require it, directly or through others.
  let waiting: [[Int]]

  /// Compiles a rule base.
  ///
  /// - Complexity: linear in the size of the rule base.
  public init(_ ruleBase: RuleBase) {
    self.ruleBase = ruleBase
    program = Compiler.compile(ruleBase)
    waiting = Self.waiting(ruleBase)
  }

  /// The rule base and all that is compiled of it, as bytes; its files stand beside them.
  public func snapshot() -> [UInt8] { SnapshotFile.bytes(of: self, madeFrom: ruleBase.files) }

  /// Makes an engine again; `nil` where the rule files are others, or where the snapshot is damaged
  /// or has the form of another version.
  ///
  /// - Parameters:
  ///   - snapshot: what ``snapshot()`` gave.
  ///   - files: the rule files it was made from, in the same order; their names do not matter.
  public init?(snapshot: [UInt8], files: [SourceFile]) {
    guard var reader = SnapshotFile.reader(of: snapshot, madeFrom: files) else { return nil }
    self.init(from: &reader)
    guard reader.isDone else { return nil }
    ruleBase.files = files
  }

  private static func waiting(_ ruleBase: RuleBase) -> [[Int]] {
    let count = ruleBase.factors.count
    var result: [[Int]] = Array(repeating: [], count: count)
    var reachedBy = Array(repeating: -1, count: count)
    for factor in ruleBase.factors.indices {
      var left = ruleBase.factors[factor].requires
      while let next = left.popLast() {
        guard reachedBy[next] != factor else { continue }
        reachedBy[next] = factor
        result[next].append(factor)
        left += ruleBase.factors[next].requires
      }
    }
    return result
  }

  /// Assesses a case.
  ///
  /// - Parameters:
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Returns: all that follows from the case.
  /// - Throws: ``Fault`` where two rules conclude different values or a number overflows.
  public func assess(_ subject: Case, asOf: Int64? = nil) throws(Fault) -> Assessment {
    let subject = subject.filled(from: ruleBase)
    let evaluation = try evaluate(subject, asOf, assuming: true)
    var assessor = Assessor(self, evaluation, subject, asOf: asOf)
    try assessor.assess()
    guard subject.hasAssumptions else { return try assessor.finish(without: nil) }
    let bare = try evaluate(subject, asOf, assuming: false)
    var other = Assessor(self, bare, subject, asOf: asOf)
    try other.assess()
    return try assessor.finish(without: other)
  }

  func evaluate(
    _ subject: Case, _ asOf: Int64?, assuming: Bool
  ) throws(Fault) -> Evaluation {
    var evaluation = Evaluation(
      program, ruleBase, subject, today: asOf ?? subject.date, assuming: assuming)
    try evaluation.run()
    return evaluation
  }

  /// What can be explained.
  public enum Subject: Sendable {
    /// A factor, by its place in ``RuleBase/factors``.
    case factor(Int)
    /// A finding, by its place in ``RuleBase/findings``.
    case finding(Int)
    /// A derived value, by its place in ``RuleBase/derivedValues``.
    case derived(Int)
    /// A derived relation with all its rows, by its place in ``RuleBase/relations``.
    case relation(Int)
  }

  /// The proof of a conclusion; for a relation one proof a row.
  ///
  /// - Parameters:
  ///   - what: the conclusion.
  ///   - subject: the case.
  ///   - asOf: the day to assess it for instead of its own date, in days since 1970-01-01.
  /// - Returns: the proofs; for a relation without rows why there are none.
  /// - Throws: ``Fault`` as ``assess(_:asOf:)``.
  public func explain(
    _ what: Subject, of subject: Case, asOf: Int64? = nil
  ) throws(Fault) -> [Proof] {
    let subject = subject.filled(from: ruleBase)
    let evaluation = try evaluate(subject, asOf, assuming: true)
    var prover = Prover(evaluation, subject, countsOthers: true)
    switch what {
    case .factor(let number):
      var assessor = Assessor(self, evaluation, subject, asOf: asOf)
      try assessor.assess()
      return [prover.factor(number, assessor.factors[number])]
    case .finding(let number): return [prover.finding(number)]
    case .derived(let number): return [prover.derived(number)]
    case .relation(let number):
      let rows = evaluation.tables[number].count
      if rows > 0 { return (0..<rows).map { prover.derivedRow(number, $0) } }
      return prover.rowAbsence(number, ruleBase.relations[number].columns.map { _ in nil })
    }
  }

  /// The rows that rules conclude for certain, relation by relation, sorted by their values.
  ///
  /// - Parameters:
  ///   - relations: the places of derived relations in ``RuleBase/relations``.
  ///   - subject: the case.
  /// - Returns: the rows with their values.
  /// - Throws: ``Fault`` as ``assess(_:asOf:)``.
  public func knownRows(
    of relations: [Int], in subject: Case
  ) throws(Fault) -> [[[DisplayValue]]] {
    let evaluation = try evaluate(subject.filled(from: ruleBase), nil, assuming: true)
    return relations.map { relation in
      let table = evaluation.tables[relation]
      let columns = ruleBase.relations[relation].columns
      let rows = (0..<table.count).filter { table.rowWhy[$0] == 0 }
      let sorted = rows.sorted { first, second in
        for column in columns.indices where table.cell(first, column) != table.cell(second, column)
        {
          return table.cell(first, column) < table.cell(second, column)
        }
        return false
      }
      return sorted.map { evaluation.values(ofRow: $0, in: relation) }
    }
  }
}

extension Engine: Archived {
  package init(from reader: inout SnapshotReader) {
    ruleBase = RuleBase(archivedIn: &reader)
    var unpacker = Unpacker(reader: reader)
    var program = Program()
    program.pack(in: &unpacker)
    var waiting: [[Int]] = []
    unpacker.part(&waiting)
    self.program = program
    self.waiting = waiting
    reader = unpacker.reader
  }

  package func write(to writer: inout SnapshotWriter) {
    ruleBase.write(to: &writer)
    var packer = Packer(writer: writer)
    var copy = (program: program, waiting: waiting)
    copy.program.pack(in: &packer)
    packer.part(&copy.waiting)
    writer = packer.writer
  }
}

/// Why an assessment cannot be made.
public enum Fault: Error, Sendable {
  /// Two rules conclude different values of one derived value; with both rules' places.
  case conflict(derived: Int, first: Int, second: Int, firstValue: Value, secondValue: Value)
  /// A number is too large; with the rule's place where it is known.
  case overflow(rule: Int?)
}

extension Case {
  /// Whether any answer is only assumed.
  var hasAssumptions: Bool {
    answers.contains { $0.state.isAssumed }
      || tables.contains { table in
        table.rows.contains { row in row.answers.contains { $0.state.isAssumed } }
      }
  }
}

extension Answer.State {
  var isAssumed: Bool {
    if case .assumed = self { true } else { false }
  }
}
