public import Rules

extension Engine {
  /// Whether conditions of the questionnaire hold for what a case says.
  ///
  /// - Parameters:
  ///   - conditions: when questions are asked; `nil` for always.
  ///   - subject: the case.
  /// - Returns: for each condition whether it holds; unknown where an earlier question is open.
  public func truths(of conditions: [Asked?], in subject: Case) -> [Truth] {
    var compiler = Compiler(ruleBase)
    compiler.program = program
    let nodes = conditions.map { asked -> Int32? in
      guard let asked else { return nil }
      compiler.begin(asked.variables)
      return compiler.condition(asked.condition)
    }
    var evaluation = Evaluation(
      compiler.program, ruleBase, subject.filled(from: ruleBase), today: subject.date,
      assuming: true)
    return nodes.map { $0.map { evaluation.truth($0).truth } ?? .holds }
  }
}
