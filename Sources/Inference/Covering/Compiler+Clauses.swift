import Rules

/// A clause in the shape in which it is written, beside what rules and factors run.
struct CompiledClause: Sendable {
  var loops: [Int]
  var condition: Int32
}

extension Compiler {
  /// A program that also has each clause; what it runs is as in ``compile(_:)``.
  static func compile(
    _ ruleBase: RuleBase, with clauses: [Clause]
  ) -> (Program, [CompiledClause]) {
    var compiler = Compiler(ruleBase)
    compiler.compileAll()
    var compiled: [CompiledClause] = []
    for clause in clauses {
      compiler.begin(clause.variables)
      let loops = clause.generators.map { compiler.loop($0) }
      compiled.append(
        CompiledClause(loops: loops, condition: compiler.condition(clause.condition)))
    }
    return (compiler.program, compiled)
  }
}
