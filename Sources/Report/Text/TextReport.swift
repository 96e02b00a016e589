public import Inference
import Rules

/// The whole report as text: what is in place, what is missing and why, what to ask.
public struct TextReport {
  let assessment: Assessment
  let ruleBase: RuleBase
  let options: ReportOptions
  let content: Content
  let wording: Wording

  /// Makes a report of an assessment.
  public init(_ assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.assessment = assessment
    ruleBase = assessment.ruleBase
    self.options = options
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The report, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    addHeader(to: &page)
    addStrengths(to: &page)
    addGaps(to: &page)
    addRisks(to: &page)
    addRemarks(.contradiction, heading: .contradictions, to: &page)
    addRemarks(.caution, heading: .cautions, to: &page)
    addOpen(to: &page)
    addQuestions(to: &page)
    addNotApplicable(to: &page)
    addAssumptions(to: &page)
    addRetired(to: &page)
    addSources(to: &page)
    return page.text
  }

  func say(_ phrase: Phrase) -> String { wording.say(phrase) }
}

extension TextReport {
  private func addHeader(to page: inout Canvas) {
    let header = Header(assessment, wording)
    page.paragraph(say(.reportTitle) + ": " + header.unit, style: .strong)
    page.paragraph(header.marks.joined(separator: " · "))
    page.paragraph(header.origin.joined(separator: " · "))
    if !assessment.subject.note.isEmpty { page.paragraph(assessment.subject.note) }
    page.blank()
    page.paragraph(header.known)
    page.paragraph(header.index)
    page.blank()
    addAreas(to: &page)
    if let area = options.area {
      page.blank()
      page.paragraph(say(.onlyArea(wording.area(area))))
    }
  }

  /// A table of the areas with the number of factors by status.
  private func addAreas(to page: inout Canvas) {
    let statuses = FactorStatus.allCases
    let heads = statuses.map { say(.statusColumn($0)) }
    let widths = heads.map { Canvas.columns($0) + 2 }
    let nameWidth = options.width - widths.reduce(0, +)
    func row(_ name: String, _ cells: [String]) -> String {
      var line = Canvas.shortened(name, to: nameWidth)
      line += String(repeating: "\u{A0}", count: nameWidth - Canvas.columns(line))
      for (cell, width) in zip(cells, widths) {
        line += String(repeating: "\u{A0}", count: width - Canvas.columns(cell)) + cell
      }
      return line
    }
    func counts(_ factors: [Int]) -> [String] {
      statuses.map { status in
        String(factors.count { assessment.factors[$0].status == status })
      }
    }
    page.line(row(say(.areaColumn), heads), style: .quiet)
    let areas = wording.areasInReadingOrder.filter { options.area == nil || $0 == options.area }
    for area in areas {
      let factors = assessment.factors(inArea: area)
      if !factors.isEmpty { page.line(row(wording.area(area), counts(factors))) }
    }
    if areas.count > 1 { page.line(row(say(.all), counts(Array(assessment.factors.indices)))) }
  }
}
