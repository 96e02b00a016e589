import Inference
import Rules

extension Form {
  /// The questionnaire to print and fill in by hand.
  ///
  /// - Parameter width: the number of columns.
  /// - Returns: the text, each line with its line break.
  public func text(width: Int) -> String {
    var page = Canvas(width: width)
    page.paragraph(say(.title), style: .strong)
    page.blank()
    page.paragraph(say(isCore ? .core(count) : .all(count)) + " " + say(.howTo))
    var number = 0
    for section in sections {
      page.heading(section.title)
      for (place, question) in section.questions.enumerated() {
        if place > 0 { page.blank() }
        number += 1
        add(question, number, to: &page)
      }
    }
    return page.text
  }

  private static let margin = "    "

  private func add(_ question: DecidingFact, _ number: Int, to page: inout Canvas) {
    let rank = String(number) + ". "
    page.paragraph(
      self.question(question),
      first: String(repeating: " ", count: max(0, 4 - rank.utf8.count)) + rank)
    if let asked = ruleBase.asked(question) { page.paragraph(whenAsked(asked), first: Self.margin) }
    switch question {
    case .fact(let place): addAnswers(ruleBase.facts[place].type, to: &page)
    case .list(let place), .field(let place, _, _): addRows(place, to: &page)
    }
    addNote(.why, wording.why(question), to: &page)
    if case .fact(let place) = question {
      addNote(.counts, wording.text(ruleBase.facts[place].help), to: &page)
    }
    if let role = wording.whom(question) { addNote(.ask, wording.role(role), to: &page) }
  }

  private var ruleBase: RuleBase { wording.ruleBase }

  /// When a question is to be answered, by the numbers of the questions that tell.
  private func whenAsked(_ asked: Asked) -> String {
    var sentence = RuleSentence(wording, asked.variables, asked.condition)
    for (place, question) in sections.flatMap({ $0.questions }).enumerated() {
      if case .fact(let fact) = question { sentence.questions.append((fact, place + 1)) }
    }
    return say(.onlyIf(sentence.condition(asked.condition)))
  }

  /// A list is asked for by its name; whether it is complete comes after its rows.
  private func question(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact: wording.question(fact)
    case .list(let place), .field(let place, _, _): wording.relation(place)
    }
  }

  private func addNote(_ label: FormPhrase, _ text: String, to page: inout Canvas) {
    if text.isEmpty { return }
    let mark = say(label)
    page.paragraph(
      mark + (mark.utf8.last == UInt8(ascii: "?") ? " " : ": ") + text, first: Self.margin,
      rest: Self.margin + "  ", style: .quiet)
  }

  private func addAnswers(_ type: ValueType, to page: inout Canvas) {
    let choices = alternatives(type)
    if case .set = type { page.paragraph(say(.several), first: Self.margin) }
    for choice in choices { page.paragraph("[ ] " + choice, first: Self.margin, rest: "        ") }
    if choices.isEmpty {
      page.paragraph(blank(type) + ": ____________", first: Self.margin)
    }
    page.paragraph(
      "[ ] " + say(.notKnown) + "   [ ] " + say(.doesNotApply) + " ____________",
      first: Self.margin)
  }

  private func addRows(_ relation: Int, to page: inout Canvas) {
    page.paragraph(say(.rows), first: Self.margin)
    for (place, column) in ruleBase.relations[relation].columns.enumerated()
    where !(isCore && column.isExtended) {
      let question = wording.text(column.question)
      let choices = alternatives(column.type)
      let answers = choices.isEmpty ? "____________" : choices.joined(separator: " / ")
      page.paragraph(
        (question.isEmpty ? wording.column(relation, place) : question) + " " + answers,
        first: Self.margin + "- ")
    }
    let complete = wording.question(.list(relation))
    page.paragraph(complete, first: Self.margin)
    let answers = [wording.say(.yes), wording.say(.no), say(.notKnown)].map { "[ ] " + $0 }
    page.paragraph(answers.joined(separator: "   "), first: Self.margin)
  }

  /// The boxes to tick; none where a number or a text is to be written.
  private func alternatives(_ type: ValueType) -> [String] {
    switch type {
    case .yesNo: [wording.say(.yes), wording.say(.no)]
    case .choice(let list), .set(let list):
      ruleBase.choiceLists[list].choices.map { wording.text($0.label, else: $0.id) }
    case .number, .range, .text, .row: []
    }
  }

  private func blank(_ type: ValueType) -> String {
    switch type {
    case .number(let number) where number.kind == .date: say(.day)
    case .number(let number):
      number.kind == .percent
        ? "%" : say(.number(number.unit.map { ruleBase.string($0) } ?? ""))
    default: say(.words)
    }
  }
}
