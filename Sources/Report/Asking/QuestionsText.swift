public import Inference
import Rules

/// What to ask, what each answer would change, and how firm the order is.
public struct QuestionsText {
  private let inquiry: Inquiry
  private let options: ReportOptions
  private let byRole: Bool
  private let wording: Wording

  /// Makes a text of an inquiry.
  ///
  /// - Parameters:
  ///   - inquiry: the questions.
  ///   - byRole: whether they are grouped by whom to ask.
  ///   - options: the language and the width.
  public init(_ inquiry: Inquiry, byRole: Bool = false, options: ReportOptions = ReportOptions()) {
    self.inquiry = inquiry
    self.byRole = byRole
    self.options = options
    wording = Wording(
      inquiry.assessment.ruleBase, inquiry.assessment.subject, in: options.language)
  }

  /// How many questions are shown: more than one visit can answer hides those that matter.
  private static let shown = 20

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    let header = Header(inquiry.assessment, wording)
    page.paragraph(say(.title(header.unit)), style: .strong)
    page.paragraph(header.known)
    page.paragraph(header.index)
    page.blank()
    if inquiry.items.isEmpty {
      page.paragraph(say(.noQuestions))
    } else {
      page.paragraph(say(.explained))
      if byRole { addByRole(to: &page) } else { addInOrder(to: &page) }
      addRest(to: &page)
    }
    addFirmness(to: &page)
    return page.text
  }

  private func say(_ phrase: AskPhrase) -> String { phrase.text(in: options.language) }

  /// Whether nothing is said of the line because there is no rest.
  private var hasLine: Bool {
    inquiry.decisiveCount < inquiry.items.count && inquiry.firstCount > 0
  }

  private func addInOrder(to page: inout Canvas) {
    for (place, item) in inquiry.items.prefix(Self.shown).enumerated() {
      if place == inquiry.decisiveCount, hasLine {
        page.blank()
        page.paragraph("— " + say(.restCannot(inquiry.firstCount)), style: .strong)
      }
      add(item, place, to: &page, showsRole: true)
    }
  }

  private func addByRole(to page: inout Canvas) {
    let shown = Array(inquiry.items.prefix(Self.shown).enumerated())
    var roles: [Int?] = []
    for (_, item) in shown {
      let role = wording.whom(item.question.fact)
      if !roles.contains(role) { roles.append(role) }
    }
    for role in roles {
      let name = role.map { wording.role($0) } ?? say(.noRole)
      page.blank()
      page.paragraph(Alphabet.uppercasedFirst(name), style: .strong)
      for (place, item) in shown where wording.whom(item.question.fact) == role {
        add(item, place, to: &page, showsRole: false)
      }
    }
  }

  private func add(_ item: Inquiry.Item, _ place: Int, to page: inout Canvas, showsRole: Bool) {
    let number = String(place + 1) + ". "
    page.blank()
    page.paragraph(
      wording.question(item.question.fact),
      first: String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number, style: .strong)
    if showsRole, let role = wording.whom(item.question.fact) {
      page.paragraph(
        wording.say(.askWhom) + ": " + wording.role(role), first: "    ", rest: "      ")
    }
    if item.question.isAssumed {
      let state = wording.answer(item.question.fact)
      page.paragraph(wording.say(.answeredSoFar(state)), first: "    ", rest: "      ")
    }
    for sentence in wording.consequences(of: item) {
      page.paragraph(sentence, first: "    ", rest: "      ")
    }
  }

  private func addRest(to page: inout Canvas) {
    let isLater = hasLine && (byRole || inquiry.decisiveCount >= Self.shown)
    let hidden = inquiry.items.count - Self.shown
    if isLater || hidden > 0 { page.blank() }
    if isLater {
      page.paragraph(say(.lineLater(inquiry.decisiveCount, inquiry.firstCount)))
    }
    if hidden > 0 {
      page.paragraph(say(options.isHTML ? .more(hidden) : .moreQuestions(hidden)))
    }
  }

  // MARK: The order

  /// How many places of the order are shown.
  private static let places = 10

  private func addFirmness(to page: inout Canvas) {
    guard !inquiry.outlooks.isEmpty else { return }
    page.heading(say(.firmness))
    for (place, outlook) in inquiry.outlooks.prefix(Self.places).enumerated() {
      let number = String(place + 1) + ". "
      page.title(
        wording.factor(outlook.factor),
        first: String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number,
        right: "[" + firmness(outlook) + "]", style: .plain)
    }
    let rest = inquiry.outlooks.dropFirst(Self.places)
    if !rest.isEmpty {
      page.paragraph(say(.moreFirm(rest.count, rest.count { $0.facts == nil })), first: "    ")
    }
  }

  private func firmness(_ outlook: Inquiry.Outlook) -> String {
    outlook.facts.map { say(.dependsOn($0.count)) } ?? say(.firm)
  }
}
