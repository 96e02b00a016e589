public import Inference
import Rules

/// The report on one screen: what to have at hand before a visit.
///
/// It has at most 25 lines; each part is cut to its most important lines, and says how many there
/// are.
public struct BriefReport {
  private let assessment: Assessment
  private let options: ReportOptions
  private let content: Content
  private let wording: Wording

  /// The number of lines that it never exceeds.
  public static let lineLimit = 25

  /// Makes a brief report of an assessment.
  public init(_ assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.assessment = assessment
    self.options = options
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The report, each line with its line break.
  public var text: String {
    var page = Canvas(width: options.width, isColored: options.isColored)
    let questions = content.questions.map { lines(of: $0) }
    addHeader(to: &page)
    page.blank()
    var left = Self.lineLimit - 5
    left -= addStrengths(to: &page)
    let raised = content.toRaise.isEmpty ? 0 : 1
    left -= addGaps(lines: left - raised - Self.lines(ofFirst: 3, of: questions), to: &page)
    left -= addToRaise(to: &page)
    addQuestions(questions, lines: left, to: &page)
    return page.text
  }

  /// The lines that a heading and the first questions need.
  private static func lines(ofFirst count: Int, of questions: [[String]]) -> Int {
    questions.isEmpty ? 0 : questions.prefix(count).reduce(1) { $0 + $1.count }
  }

  private func addHeader(to page: inout Canvas) {
    let header = Header(assessment, wording)
    page.brief(header.unit, style: .strong)
    page.brief(header.marks.joined(separator: " · "))
    page.brief(header.known + " · " + header.briefIndex)
    let counts = FactorStatus.allCases.map { status in
      wording.say(.statusCount(status, content.ownFactors(status).count))
    }
    page.brief(counts.joined(separator: ", "))
  }

  private func addStrengths(to page: inout Canvas) -> Int {
    let ruleBase = assessment.ruleBase
    let findings = content.findings(.strength).map {
      wording.text(ruleBase.findings[$0].label, else: ruleBase.findings[$0].id)
    }
    let strengths = findings + content.factors(.met).map { wording.factor($0) }
    let shown = strengths.prefix(3)
    page.brief(heading(.strengths, shown.count, of: strengths.count), style: .strong)
    for strength in shown { page.brief(strength, first: " + ") }
    if shown.isEmpty { page.brief(wording.say(.noStrengths)) }
    return 1 + max(1, shown.count)
  }

  private func addGaps(lines: Int, to page: inout Canvas) -> Int {
    let ranking = content.ranking
    let shown = ranking.prefix(max(1, (lines - 1) / 2))
    page.brief(heading(.gaps, shown.count, of: ranking.count), style: .strong)
    for factor in shown {
      let result = assessment.factors[factor]
      let rank = result.priority.map { String($0.rank) + ". " } ?? ""
      page.brief(
        wording.factor(factor),
        first: String(repeating: " ", count: max(0, 4 - rank.utf8.count)) + rank,
        right: " [" + wording.say(.status(result.status)) + "]")
      page.brief(why(result), first: "    ")
    }
    if shown.isEmpty { page.brief(wording.say(.noGaps)) }
    return 1 + max(1, shown.count * 2)
  }

  private func addToRaise(to page: inout Canvas) -> Int {
    let factors = content.toRaise
    guard !factors.isEmpty else { return 0 }
    let names = factors.map { wording.factor($0) }.joined(separator: "; ")
    page.brief(wording.say(.toRaise) + ": " + names)
    return 1
  }

  private func addQuestions(_ questions: [[String]], lines: Int, to page: inout Canvas) {
    var shown = 0
    while shown < questions.count, Self.lines(ofFirst: shown + 1, of: questions) <= lines {
      shown += 1
    }
    guard shown > 0 else { return }
    page.brief(heading(.questions, shown, of: questions.count), style: .strong)
    for (place, question) in questions.prefix(shown).enumerated() {
      page.brief(question[0], first: " \(place + 1). ")
      for line in question.dropFirst() { page.brief(line, first: "    ") }
    }
  }

  /// A question and whom to ask, on one line where there is room, else on two.
  private func lines(of question: Question) -> [String] {
    let text = wording.question(question.fact)
    guard let role = wording.whom(question.fact) else { return [text] }
    let whom = "→ " + wording.role(role)
    let line = text + " " + whom
    return Canvas.columns(line) + 4 <= options.width ? [line] : [text, whom]
  }

  /// One line why it is a gap: what is missing, or else the first answer it rests on.
  private func why(_ result: FactorAssessment) -> String {
    let certain = result.messages.filter { !$0.isPossible }
    if let message = certain.count > 1 ? certain[1] : certain.first {
      return wording.message(message)
    }
    return wording.reasons(result.facts).first ?? ""
  }

  private func heading(_ phrase: Phrase, _ shown: Int, of count: Int) -> String {
    let name = wording.say(phrase)
    guard shown < count else { return name }
    return name + " (" + wording.say(.share(String(shown), of: String(count))) + ")"
  }
}

extension Canvas {
  /// Adds one line, cut where it is too long; what stands to the right is never cut.
  fileprivate mutating func brief(
    _ text: String, first: String = "", right: String = "", style: Style = .plain
  ) {
    let room = width - Self.columns(first) - Self.columns(right)
    addLine(first + Self.shortened(text, to: room) + right, style: style)
  }
}
