public import Inference
import Rules

/// Assessments as one table: a row for each factor and each finding that holds, the unit first, so
/// that several municipalities can stand below each other in a spreadsheet.
public struct CSVReport {
  private let assessment: Assessment
  private let ruleBase: RuleBase
  private let content: Content
  private let wording: Wording

  private init(_ assessment: Assessment, _ options: ReportOptions) {
    self.assessment = assessment
    ruleBase = assessment.ruleBase
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The table of some assessments, with the headings first.
  ///
  /// - Parameters:
  ///   - assessments: the assessments, in the order in which they are to stand.
  ///   - options: the language and the area.
  ///   - isStandard: whether it follows RFC 4180 instead of what Swedish Excel expects.
  /// - Returns: the table as the text of a file.
  public static func text(
    of assessments: [Assessment], options: ReportOptions = ReportOptions(),
    isStandard: Bool = false
  ) -> String {
    var writer = CSVWriter(isStandard ? .standard : .swedishExcel)
    writer.row(CSVColumn.allCases.map { .text($0.text(in: options.language)) })
    for assessment in assessments { CSVReport(assessment, options).write(to: &writer) }
    return writer.text
  }

  private func write(to writer: inout CSVWriter) {
    let ranked = content.ranking + content.toRaise
    let others = [FactorStatus.gap, .partly, .open, .met, .notApplicable].flatMap { status in
      content.factors(status).filter { !ranked.contains($0) }
    }
    for factor in ranked + others {
      writer.row(CSVColumn.allCases.map { cell($0, factor: factor) })
    }
    for kind in [Finding.Kind.strength, .risk, .contradiction, .caution] {
      for finding in content.findings(kind) {
        writer.row(CSVColumn.allCases.map { cell($0, finding: finding) })
      }
    }
  }
}

// Cells.
extension CSVReport {
  /// What is the same in all rows of a case; `nil` for other columns.
  private func commonCell(_ column: CSVColumn) -> CSVWriter.Cell? {
    let subject = assessment.subject
    switch column {
    case .unit: return .text(subject.unit.isEmpty ? subject.id : subject.unit)
    case .municipality: return .code(subject.municipality)
    case .date: return .text(CalendarDate(days: assessment.asOf ?? subject.date).text)
    case .lowest: return index(assessment.summary.lowestIndex)
    case .highest: return index(assessment.summary.highestIndex)
    default: return nil
    }
  }

  /// The index is printed as 0 … 100; it is kept as 0 … 10 000 ten-thousandths.
  private func index(_ value: Fixed?) -> CSVWriter.Cell {
    value.map { .number($0 * 100) } ?? .empty
  }

  private func cell(_ column: CSVColumn, factor index: Int) -> CSVWriter.Cell {
    if let cell = commonCell(column) { return cell }
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    switch column {
    case .kind: return .text(CSVWord.factor.text(in: wording.language))
    case .area: return .text(wording.area(factor.area))
    case .id: return .text(ruleBase.string(factor.id))
    case .title: return .text(wording.factor(index))
    case .status: return .text(wording.say(.status(result.status)))
    case .rank: return number(result.priority?.rank)
    case .score: return number(result.priority?.score)
    case .severity: return .text(CSVWord.severity(result.severity).text(in: wording.language))
    case .effort: return .text(CSVWord.effort(factor.effort).text(in: wording.language))
    case .missing: return sentences(missing(result))
    case .why: return list(why(result))
    case .recommendation: return sentences(result.advice.map { wording.text($0) })
    case .firstStep: return sentences(result.firstSteps.map { wording.text($0) })
    case .decides: return list(result.unknownFacts.map { wording.name($0) })
    case .whom: return list(whom(result.unknownFacts))
    case .raiseWith: return .text(factor.owner.map { wording.role($0) } ?? "")
    case .agreed: return list(agreed(index))
    case .assumptions: return yesNo(result.restsOnAssumptions)
    case .sum:
      return .text(result.priority.map { wording.priority($0, status: result.status) } ?? "")
    case .sources: return sources(factor.citations, factor.judgements)
    default: return .empty
    }
  }

  private func cell(_ column: CSVColumn, finding index: Int) -> CSVWriter.Cell {
    if let cell = commonCell(column) { return cell }
    let finding = ruleBase.findings[index]
    let result = assessment.findings[index]
    switch column {
    case .kind: return .text(wording.say(.findingKind(finding.kind)))
    case .area: return list(areas(of: finding))
    case .id: return .text(ruleBase.string(finding.id))
    case .title: return .text(wording.text(finding.label, else: finding.id))
    case .status: return .text(wording.say(.truth(result.truth)))
    case .why: return list(wording.reasons(result.facts))
    case .assumptions: return yesNo(result.restsOnAssumptions)
    case .sources: return sources(finding.citations, finding.judgements)
    default: return .empty
    }
  }

  private func missing(_ result: FactorAssessment) -> [String] {
    result.messages.map { message in
      let sentence = wording.message(message)
      return message.isPossible ? wording.say(.perhapsAlso(sentence)) : sentence
    }
  }

  /// The answers behind a status; of one that does not apply the reasons.
  private func why(_ result: FactorAssessment) -> [String] {
    switch result.status {
    case .met, .partly, .gap: wording.reasons(result.facts)
    case .notApplicable: result.reasons.map { wording.reason($0) }
    case .open:
      result.possible.contains(.gap) && result.possible.contains(.met)
        ? [] : [wording.say(.oneOf(result.possible.map { wording.say(.status($0)) }))]
    }
  }

  private func areas(of finding: Finding) -> [String] {
    let factors = finding.about + finding.raises
    return wording.areasInReadingOrder.filter { area in
      factors.contains { ruleBase.factors[$0].area == area }
    }.map { wording.area($0) }
  }

  private func agreed(_ factor: Int) -> [String] {
    assessment.subject.remarks.filter { $0.factor == factor }.map { remark in
      let (label, text) = wording.remark(remark)
      return wording.say(label) + ": " + text
    }
  }

  private func whom(_ facts: [DecidingFact]) -> [String] {
    var roles: [Int] = []
    for fact in facts {
      if let role = wording.whom(fact), !roles.contains(role) { roles.append(role) }
    }
    return roles.map { wording.role($0) }
  }

  private func sources(_ citations: [Citation], _ judgements: [Text]) -> CSVWriter.Cell {
    list(
      citations.map { wording.citation($0) }
        + judgements.map { wording.say(.judgement) + ": " + wording.text($0) })
  }

  private func number(_ value: Int?) -> CSVWriter.Cell {
    value.map { .number(Fixed($0) * fixedOne) } ?? .empty
  }

  private func yesNo(_ value: Bool) -> CSVWriter.Cell { .text(wording.say(value ? .yes : .no)) }

  /// Whole sentences, one after the other.
  private func sentences(_ sentences: [String]) -> CSVWriter.Cell {
    .text(sentences.joined(separator: " "))
  }

  /// Parts that may have commas of their own; a point before a semicolon would look like a slip.
  private func list(_ parts: [String]) -> CSVWriter.Cell {
    var text = ""
    for part in parts {
      if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
      text += (text.isEmpty ? "" : "; ") + part
    }
    return .text(text)
  }
}
