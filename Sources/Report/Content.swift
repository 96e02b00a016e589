import Inference
import Rules

/// The parts of an assessment that a report shows, in the order that it shows them.
struct Content {
  let assessment: Assessment
  let area: Int?

  init(_ assessment: Assessment, area: Int?) {
    self.assessment = assessment
    self.area = area
  }

  var ruleBase: RuleBase { assessment.ruleBase }

  /// The gaps and partly met factors by priority.
  var ranking: [Int] { assessment.ranking.filter { isShown(factor: $0) } }

  /// What to raise with others.
  var toRaise: [Int] { assessment.toRaise.filter { isShown(factor: $0) } }

  /// The factors with a status, in the order of the rule base.
  func factors(_ status: FactorStatus) -> [Int] {
    assessment.factors.indices.filter {
      assessment.factors[$0].status == status && isShown(factor: $0)
    }
  }

  /// The municipality's own factors with a status.
  func ownFactors(_ status: FactorStatus) -> [Int] {
    factors(status).filter { ruleBase.factors[$0].owner == nil }
  }

  /// The findings of a kind that hold.
  func findings(_ kind: Finding.Kind) -> [Int] {
    assessment.findings.indices.filter {
      ruleBase.findings[$0].kind == kind && assessment.findings[$0].truth == .holds
        && isShown(finding: $0)
    }
  }

  /// The questions, most valuable first.
  var questions: [Question] {
    assessment.questions.filter { question in
      area == nil || question.factors.contains { isShown(factor: $0) }
        || question.findings.contains { isShown(finding: $0) }
    }
  }

  /// The facts that the case assumes, in the order of the rule base.
  var assumptions: [DecidingFact] {
    var facts: [DecidingFact] = []
    for (index, answer) in assessment.subject.answers.enumerated() {
      if case .assumed = answer.state { facts.append(.fact(index)) }
    }
    for (relation, table) in assessment.subject.tables.enumerated() {
      for row in table.rows {
        for (column, answer) in row.answers.enumerated() {
          if case .assumed = answer.state {
            facts.append(.field(relation: relation, row: row.id, column: column))
          }
        }
      }
    }
    return facts
  }

  /// Whether a factor belongs to what is shown.
  func isShown(factor: Int) -> Bool { area == nil || ruleBase.factors[factor].area == area }

  /// Whether a finding belongs to what is shown: it is about a factor that is, or about none.
  func isShown(finding: Int) -> Bool {
    let factors = ruleBase.findings[finding].about + ruleBase.findings[finding].raises
    return factors.isEmpty || factors.contains { isShown(factor: $0) }
  }
}
