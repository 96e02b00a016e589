import Inference
import Rules

extension Assessment {
  /// All that the reference says something about, a line for each thing.
  var lines: [String] {
    let names = Names(ruleBase: ruleBase)
    var lines: [String] = []
    for (index, factor) in factors.enumerated() {
      let name = names.factor(index)
      lines += [
        "factor \(name) \(factor.status) of \(names.statuses(factor.possible))",
        "factor \(name) severity \(factor.severity)",
        "factor \(name) decided by \(names.names(factor.unknownFacts))",
        "factor \(name) rests on assumptions: \(factor.restsOnAssumptions)",
        "factor \(name) advice \(factor.advice.map { names.text($0) })",
        "factor \(name) steps \(factor.firstSteps.map { names.text($0) })",
        "factor \(name) does not apply by \(reasons(of: factor, names))",
      ]
      lines += factor.messages.map { message in
        "factor \(name) says "
          + names.sentence(
            names.text(message.text), message.places.map { ($0.name, $0.value) },
            message.isPossible)
      }
      if let priority = factor.priority {
        lines.append("factor \(name) rank \(priority.rank) score \(priority.score)")
        lines += priority.parts.map { "factor \(name) \($0.kind) \($0.count): \($0.points)" }
      }
    }
    for (index, finding) in findings.enumerated() {
      let name = names.finding(index)
      lines += [
        "\(name) \(finding.truth)",
        "\(name) decided by \(names.names(finding.unknownFacts))",
        "\(name) rests on assumptions: \(finding.restsOnAssumptions)",
      ]
    }
    lines.append("ranking \(ranking.map { names.factor($0) })")
    lines += questions.map { question in
      "question \(names.name(question.fact)) value \(question.value)"
        + " factors \(question.factors.map { names.factor($0) }.sorted())"
        + " findings \(question.findings.map { names.finding($0) }.sorted())"
        + " assumed \(question.isAssumed)"
    }
    return lines + summary.lines
  }

  private func reasons(of factor: FactorAssessment, _ names: Names) -> [String] {
    factor.reasons.map { reason in
      switch reason {
      case .declared(let text): names.text(text)
      case .answer(let fact, let reason): "\(names.name(fact)): \(reason)"
      }
    }.sorted()
  }
}

extension ReferenceAssessment {
  /// The same lines.
  var lines: [String] {
    let names = Names(ruleBase: ruleBase)
    var lines: [String] = []
    for (index, factor) in factors.enumerated() {
      let name = names.factor(index)
      let possible = FactorStatus.allCases.filter { factor.standing.possible.contains($0) }
      let standing = factor.standing
      let declared = standing.isDeclared ? [names.text(ruleBase.factors[index].appliesNot)] : []
      let answers = standing.reasons.map { "\(names.name($0)): \(certain.reason($0).sure)" }
      lines += [
        "factor \(name) \(standing.status) of \(names.statuses(possible))",
        "factor \(name) severity \(factor.severity)",
        "factor \(name) decided by \(names.names(factor.unknownFacts))",
        "factor \(name) rests on assumptions: \(factor.restsOnAssumptions)",
        "factor \(name) advice \(factor.advice.map { names.text($0) })",
        "factor \(name) steps \(factor.firstSteps.map { names.text($0) })",
        "factor \(name) does not apply by \((declared + answers).sorted())",
      ]
      lines += factor.messages.map { sentence in
        "factor \(name) says "
          + names.sentence(
            sentence.text, sentence.places.map { ($0.key, $0.value) }, sentence.isPossible)
      }
      if let rank = ranking.firstIndex(of: index) {
        lines.append("factor \(name) rank \(rank + 1) score \(factor.score)")
        lines += factor.parts.map { "factor \(name) \($0.kind) \($0.count): \($0.points)" }
      }
    }
    for (index, finding) in findings.enumerated() {
      let name = names.finding(index)
      lines += [
        "\(name) \(finding.verdict.truth)",
        "\(name) decided by \(names.names(finding.unknownFacts))",
        "\(name) rests on assumptions: \(finding.restsOnAssumptions)",
      ]
    }
    lines.append("ranking \(ranking.map { names.factor($0) })")
    lines += questions.map { fact, question in
      "question \(names.name(fact)) value \(question.value)"
        + " factors \(question.factors.map { names.factor($0) }.sorted())"
        + " findings \(question.findings.map { names.finding($0) }.sorted())"
        + " assumed \(question.isAssumed)"
    }
    return lines + summary.lines
  }
}

extension Summary {
  fileprivate var lines: [String] {
    [
      "relevant \(relevant)", "known \(known)", "counts \(counts)",
      "index \(lowestIndex.map { "\($0)" } ?? "-")…\(highestIndex.map { "\($0)" } ?? "-")",
    ]
  }
}

/// What stands in only one of two lists of lines, sorted.
func differences(expected: [String], actual: [String]) -> [String] {
  let expected = Set(expected)
  let actual = Set(actual)
  let lines =
    expected.subtracting(actual).map { ("expected", $0) }
    + actual.subtracting(expected).map { ("actual  ", $0) }
  return lines.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { "\($0.0) \($0.1)" }
}
