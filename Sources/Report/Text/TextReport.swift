public import Inference
import Rules

/// The whole report as text: what is in place, what is missing and why, what to ask.
public struct TextReport {
  let assessment: Assessment
  let options: ReportOptions
  let content: Content
  let wording: Wording

  /// Makes a report of an assessment.
  public init(_ assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.assessment = assessment
    self.options = options
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  var ruleBase: RuleBase { assessment.ruleBase }

  /// The report, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    addHeader(to: &page)
    addStrengths(to: &page)
    addGaps(to: &page)
    addToRaise(to: &page)
    addRisks(to: &page)
    addRemarks(.contradiction, heading: .contradictions, to: &page)
    addRemarks(.caution, heading: .cautions, to: &page)
    addOpen(to: &page)
    addQuestions(to: &page)
    addNotApplicable(to: &page)
    addFilled(to: &page)
    addAssumptions(to: &page)
    addComments(to: &page)
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
    for line in header.origin { page.paragraph(line) }
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

  /// The areas with the number of factors by status.
  private func addAreas(to page: inout Canvas) {
    let table = AreaTable(
      statuses: FactorStatus.allCases.map { say(.statusColumn($0)) }, page.width)
    table.addHead(say(.areaColumn), to: &page)
    let areas = wording.areasInReadingOrder.filter { options.area == nil || $0 == options.area }
    for area in areas {
      let factors = assessment.factors(inArea: area)
      if !factors.isEmpty { table.addRow(wording.area(area), counts(factors), to: &page) }
    }
    if areas.count > 1 {
      table.addRow(
        say(.all), assessment.summary.counts.map { String($0) }, to: &page)
    }
  }

  private func counts(_ factors: [Int]) -> [String] {
    FactorStatus.allCases.map { status in
      String(factors.count { assessment.factors[$0].status == status })
    }
  }
}

/// A name and a number for each status; on a narrow page a line of words instead.
private struct AreaTable {
  private let statuses: [String]
  private let widths: [Int]
  private let nameWidth: Int

  init(statuses: [String], _ width: Int) {
    self.statuses = statuses
    widths = statuses.map { Canvas.columns($0) + 2 }
    nameWidth = width - widths.reduce(0, +)
  }

  private var isNarrow: Bool { nameWidth < 20 }

  func addHead(_ name: String, to page: inout Canvas) {
    if !isNarrow { page.addLine(row(name, statuses), style: .quiet) }
  }

  func addRow(_ name: String, _ cells: [String], to page: inout Canvas) {
    if isNarrow {
      let words = zip(cells, statuses).map { $0 + "\u{A0}" + $1 }
      page.paragraph(name + ": " + words.joined(separator: ", "), rest: "  ")
    } else {
      page.addLine(row(name, cells))
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    var line = Canvas.shortened(name, to: nameWidth)
    line += String(repeating: " ", count: nameWidth - Canvas.columns(line))
    for (cell, width) in zip(cells, widths) {
      line += String(repeating: " ", count: width - Canvas.columns(cell)) + cell
    }
    return line
  }
}
