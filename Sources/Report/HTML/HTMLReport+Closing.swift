import Inference
import Rules

extension HTMLReport {
  /// The factors that cannot be judged yet.
  func addOpen(to page: inout HTMLWriter) {
    page.element("p", text: say(.openExplained))
    addByArea(content.factors(.open), heading: "h3", to: &page) { factor, page in
      let anchor = "factor-" + id(ruleBase.factors[factor].id)
      let possible = assessment.factors[factor].possible
      page.element(
        "span", [("id", anchor)], text: wording.open(factor: factor, possible: possible))
    }
  }

  /// The questions by whom to ask, each with its place in the order of all.
  func addQuestions(to page: inout HTMLWriter) {
    page.element("p", text: say(.questionsExplained))
    let questions = content.questions
    var roles: [Int?] = []
    for question in questions {
      let role = wording.whom(question.fact)
      if !roles.contains(role) { roles.append(role) }
    }
    for role in roles {
      let title = role.map { say(.questionsFor(wording.role($0))) } ?? say(.questionsForAnyone)
      page.element("h3", text: title)
      var rows: [[String]] = []
      for (place, question) in questions.enumerated()
      where wording.whom(question.fact) == role {
        let factors = question.factors.filter { content.isShown(factor: $0) }
        let names = wording.short(list: factors.map { wording.factor($0) })
        rows.append([String(place + 1), wording.question(question.fact), names])
      }
      page.table(
        caption: title, columns: [say(.number), say(.question), say(.decides)], rows: rows,
        isNumeric: false)
    }
  }

  /// The factors that do not apply, with the reasons.
  func addNotApplicable(to page: inout HTMLWriter) {
    page.element("ul") { page in
      for factor in content.factors(.notApplicable) {
        let reasons = assessment.factors[factor].reasons.map { wording.reason($0) }
        let name = wording.factor(factor)
        let text = reasons.isEmpty ? name : name + " – " + reasons.joined(separator: "; ")
        page.element("li", [("id", "factor-" + id(ruleBase.factors[factor].id))], text: text)
      }
    }
  }

  /// What is filled in for rows that say nothing themselves, each with its sources.
  func addFilled(to page: inout HTMLWriter) {
    page.element("p", text: say(.filledExplained))
    for row in content.filledRows {
      page.element("div", [("class", "finding")]) { page in
        page.element("p", text: wording.filled(row))
        addBacking(ruleBase.known[row.known].citations, [], false, to: &page)
      }
    }
  }

  /// What the case assumes.
  func addAssumptions(to page: inout HTMLWriter) {
    page.element("ul") { page in
      for fact in content.assumptions { page.element("li", text: wording.statement(fact)) }
    }
  }

  /// What the case remarks and no other part shows.
  func addComments(to page: inout HTMLWriter) {
    page.element("dl") { page in
      for comment in comments {
        page.element("dt", text: comment.subject)
        page.element("dd", text: comment.text)
      }
    }
  }

  /// The answers to questions that are no longer asked.
  func addRetired(to page: inout HTMLWriter) {
    page.element("ul") { page in
      for retired in assessment.subject.retired {
        page.element("li", text: wording.say(.retiredAnswer(retired.statement)))
      }
    }
  }

  /// The reports that this one refers to, how old they are, and what to know before comparing.
  func addSources(to page: inout HTMLWriter) {
    var rows: [[String]] = []
    for index in content.sources {
      let source = ruleBase.sources[index]
      let title = ruleBase.string(source.title)
      let publisher = ruleBase.string(source.publisher)
      let limits = wording.text(source.limits)
      rows.append([
        wording.source(index) + ": " + title + (publisher.isEmpty ? "" : ", " + publisher),
        source.date + age(of: source.date), limits.isEmpty ? "–" : limits,
      ])
    }
    page.table(
      caption: say(.sourceList),
      columns: [say(.sourceTitle), say(.sourceDate), say(.sourceLimits)], rows: rows,
      isNumeric: false)
  }

  /// How old a report was on the day that the assessment is for.
  private func age(of date: String) -> String {
    let day = CalendarDate(days: assessment.asOf ?? assessment.subject.date).text
    guard let then = Int(String(decoding: date.utf8.prefix(4), as: UTF8.self)),
      let now = Int(String(decoding: day.utf8.prefix(4), as: UTF8.self)), now >= then
    else { return "" }
    return " (" + say(.sourceAge(now - then)) + ")"
  }

  /// What no rule can know.
  func addLimits(to page: inout HTMLWriter) {
    page.element("ul") { page in
      for line in say(.blindLines).utf8.split(separator: UInt8(ascii: "\n")) {
        page.element("li", text: String(decoding: line, as: UTF8.self))
      }
    }
  }
}
