import Inference
import Rules

/// What a brief report says, cut to its most important lines; every format is made from it.
struct BriefContent {
  let assessment: Assessment
  let content: Content
  let wording: Wording
  /// The columns of a line of text; formats that have no columns cut at the same place.
  let width: Int

  /// The number of lines without what it compares with.
  static let lineLimit = 25
  /// The number of further lines that tell what has changed.
  static let linesSince = 8
  /// The number of further lines that tell how the county stands.
  static let linesOfCounty = 7

  /// Some lines under a heading.
  struct Part {
    var heading: String
    /// What stands after the heading on its line, where that is all there is.
    var inline = ""
    /// What stands before the items, or instead of them.
    var lead: [String] = []
    var items: [Item] = []

    /// The number of lines of text.
    func lines(_ width: Int) -> Int {
      items.reduce(1 + lead.count) { $0 + 1 + $1.furtherLines(width).count }
    }
  }

  /// One thing that is said.
  struct Item {
    /// What its line begins with.
    var mark: String
    /// Its place in an order.
    var number: Int?
    var text: String
    /// A status, or how it has changed.
    var status = ""
    /// What stands on the same line where there is room, else on one of its own.
    var aside = ""
    /// What stands on a line of its own.
    var detail = ""

    /// The first line of text.
    func line(_ width: Int) -> String { hasRoom(width) ? text + " " + aside : text }

    /// The lines of text that follow.
    func furtherLines(_ width: Int) -> [String] {
      (aside.isEmpty || hasRoom(width) ? [] : [aside]) + (detail.isEmpty ? [] : [detail])
    }

    private func hasRoom(_ width: Int) -> Bool {
      !aside.isEmpty && Canvas.columns(text + " " + aside) + 4 <= width
    }
  }

  init(_ assessment: Assessment, options: ReportOptions) {
    self.assessment = assessment
    width = options.width
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// Whom it is about, when, how much is known and how it stands.
  var header: [String] {
    let header = Header(assessment, wording)
    let counts = FactorStatus.allCases.map { status in
      wording.say(.statusCount(status, content.ownFactors(status).count))
    }
    return [
      header.unit, header.marks.joined(separator: " · "),
      header.known + " · " + header.briefIndex, counts.joined(separator: ", "),
    ]
  }

  /// The parts in the order in which they are read.
  ///
  /// - Parameters:
  ///   - earlier: an earlier assessment of the same municipality.
  ///   - county: the other municipalities of its county.
  /// - Returns: the parts, as many lines of text together as ``BriefReport`` allows.
  func parts(since earlier: Assessment?, county: County?) -> [Part] {
    let questions = questions
    let single = [contradictions, toRaise].compactMap { $0 }
    var left = Self.lineLimit - header.count - 1 - single.count
    let strengths = strengths
    left -= strengths.lines(width)
    let reserved = questions.isEmpty ? 0 : Self.part("", questions, first: 3).lines(width)
    let gaps = gaps(lines: left - reserved)
    left -= gaps.lines(width)
    var parts = [strengths, gaps] + single
    if let asked = asked(questions, lines: left) { parts.append(asked) }
    let others = county.map { standing(of: $0, gaps: gaps.items.count) }
    if let earlier {
      // Lines that the other parts do not need show more of what has changed.
      let limit = BriefReport.lineLimit(since: true, county: county != nil) - header.count - 1
      let used = (parts + [others].compactMap { $0 }).reduce(0) { $0 + $1.lines(width) }
      parts.append(since(Development(from: earlier, to: assessment), lines: limit - used))
    }
    if let others { parts.append(others) }
    return parts
  }

  /// A heading with the first of some items; where they are not all it says of how many.
  private static func part(
    _ heading: String, _ items: [Item], first count: Int, share: String = ""
  ) -> Part {
    Part(
      heading: count < items.count ? heading + " (" + share + ")" : heading,
      items: Array(items.prefix(count)))
  }

  private func part(_ heading: Phrase, _ items: [Item], first count: Int) -> Part {
    Self.part(
      wording.say(heading), items, first: count, share: wording.say(.share(count, of: items.count)))
  }
}

// MARK: How it stands

extension BriefContent {
  private var strengths: Part {
    let findings = content.findings(.strength).map {
      wording.text(wording.ruleBase.findings[$0].label, else: wording.ruleBase.findings[$0].id)
    }
    let strengths = findings + content.factors(.met).map { wording.factor($0) }
    var part = part(.strengths, strengths.map { Item(mark: " + ", text: $0) }, first: 3)
    if part.items.isEmpty { part.lead = [wording.say(.noStrengths)] }
    return part
  }

  private func gaps(lines: Int) -> Part {
    let items = content.ranking.map { factor in
      let result = assessment.factors[factor]
      return Item(
        mark: mark(result.priority?.rank), number: result.priority?.rank,
        text: wording.factor(factor),
        status: wording.say(.status(result.status)), detail: why(result))
    }
    var part = part(.gaps, items, first: max(1, (lines - 1) / 2))
    if part.items.isEmpty { part.lead = [wording.say(.noGaps)] }
    return part
  }

  /// What answers do not agree on, on one line.
  private var contradictions: Part? {
    let names = content.findings(.contradiction).map { name(ofFinding: $0) }
    guard !names.isEmpty else { return nil }
    return Part(heading: wording.say(.contradictions), inline: wording.short(list: names))
  }

  /// What others must do, on one line.
  private var toRaise: Part? {
    let names = content.toRaise.map { wording.factor($0) }
    guard !names.isEmpty else { return nil }
    return Part(heading: wording.say(.toRaise), inline: names.joined(separator: "; "))
  }

  private var questions: [Item] {
    content.questions.enumerated().map { place, question in
      let role = wording.whom(question.fact).map { "→ " + wording.role($0) } ?? ""
      return Item(
        mark: mark(place + 1), number: place + 1, text: wording.question(question.fact), aside: role
      )
    }
  }

  private func asked(_ questions: [Item], lines: Int) -> Part? {
    var shown = 0
    while shown < questions.count,
      part(.questions, questions, first: shown + 1).lines(width) <= lines
    {
      shown += 1
    }
    return shown == 0 ? nil : part(.questions, questions, first: shown)
  }

  /// One line why it is a gap: what is missing, or else the first answer it rests on.
  private func why(_ result: FactorAssessment) -> String {
    let certain = result.messages.filter { !$0.isPossible }
    if let message = certain.count > 1 ? certain[1] : certain.first {
      return wording.message(message)
    }
    return wording.reasons(result.facts).first ?? ""
  }

  /// What a finding says, without the full stop, to stand in a list.
  func name(ofFinding index: Int) -> String {
    let finding = wording.ruleBase.findings[index]
    var name = wording.text(finding.label, else: finding.id)
    if name.utf8.last == UInt8(ascii: ".") { name.removeLast() }
    return name
  }

  /// A place in an order, four columns wide.
  func mark(_ place: Int?) -> String {
    guard let place else { return "    " }
    let number = String(place) + ". "
    return String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number
  }
}
