public import Inference
import Rules

/// The whole report as Markdown, for the diary and for comparing two reports line by line.
///
/// It says what ``TextReport`` says, in the same order, one fact a line and with the id of each
/// factor and finding; the same input gives the same bytes.
public struct MarkdownReport {
  let assessment: Assessment
  let content: Content
  let wording: Wording

  /// Makes a report of an assessment.
  public init(_ assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.assessment = assessment
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  var ruleBase: RuleBase { assessment.ruleBase }

  /// The document.
  public var text: String {
    var page = MarkdownPage()
    addHeader(to: &page)
    addStrengths(to: &page)
    addGaps(.gaps, content.ranking, none: .noGaps, to: &page)
    addToRaise(to: &page)
    addFindings(.risk, .risks, to: &page)
    addFindings(.contradiction, .contradictions, to: &page)
    addFindings(.caution, .cautions, to: &page)
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

  func id(ofFactor factor: Int) -> String { ruleBase.string(ruleBase.factors[factor].id) }
}

extension MarkdownReport {
  private func addHeader(to page: inout MarkdownPage) {
    let header = Header(assessment, wording)
    page.heading(1, say(.reportTitle) + ": " + header.unit)
    for line in header.marks + header.origin { page.item(line) }
    if !assessment.subject.note.isEmpty { page.item(assessment.subject.note) }
    page.item(header.known)
    page.item(header.index)
    addAreas(to: &page)
    if let area = content.area { page.paragraph(say(.onlyArea(wording.area(area)))) }
  }

  /// The areas with the number of factors by status.
  private func addAreas(to page: inout MarkdownPage) {
    var rows = [[say(.areaColumn)] + FactorStatus.allCases.map { say(.statusColumn($0)) }]
    let areas = wording.areasInReadingOrder.filter { content.area == nil || $0 == content.area }
    for area in areas {
      let factors = assessment.factors(inArea: area)
      guard !factors.isEmpty else { continue }
      let counts = FactorStatus.allCases.map { status in
        String(factors.count { assessment.factors[$0].status == status })
      }
      rows.append([wording.area(area)] + counts)
    }
    if areas.count > 1 { rows.append([say(.all)] + assessment.summary.counts.map { String($0) }) }
    page.table(rows)
  }

  /// What is in place: the strengths, then the factors that are met.
  private func addStrengths(to page: inout MarkdownPage) {
    let strengths = content.findings(.strength)
    let met = content.factors(.met)
    page.heading(2, say(.strengths))
    if strengths.isEmpty && met.isEmpty { page.paragraph(say(.noStrengths)) }
    for finding in strengths { addFinding(finding, to: &page) }
    guard !met.isEmpty else { return }
    page.heading(3, say(.inPlace))
    addByArea(met, to: &page) { wording.factor($0) }
  }

  /// The findings of a kind that hold.
  private func addFindings(
    _ kind: Finding.Kind, _ heading: Phrase, to page: inout MarkdownPage
  ) {
    let findings = content.findings(kind)
    guard !findings.isEmpty else { return }
    page.heading(2, say(heading))
    for finding in findings { addFinding(finding, to: &page) }
  }

  private func addFinding(_ index: Int, to page: inout MarkdownPage) {
    let finding = ruleBase.findings[index]
    let result = assessment.findings[index]
    page.heading(
      3, wording.text(finding.label, else: finding.id), id: ruleBase.string(finding.id))
    add(.raises, finding.raises, to: &page)
    if finding.kind != .strength { add(.about, finding.about, to: &page) }
    addReasons(result.facts, to: &page)
    addBacking(finding.citations, finding.judgements, to: &page)
    if result.restsOnAssumptions { page.item(say(.restsOnAssumptions)) }
  }

  /// Factors below the areas that they belong to.
  func addByArea(_ factors: [Int], to page: inout MarkdownPage, _ name: (Int) -> String) {
    for area in wording.areasInReadingOrder {
      let members = factors.filter { ruleBase.factors[$0].area == area }
      guard !members.isEmpty else { continue }
      page.item(wording.area(area) + ":")
      let lines = members.map { (name: name($0), id: id(ofFactor: $0)) }
      for name in Alphabet.sorted(lines.map { $0.name }) {
        for line in lines where line.name.utf8.elementsEqual(name.utf8) {
          page.item(name, id: line.id, depth: 1)
        }
      }
    }
  }
}
