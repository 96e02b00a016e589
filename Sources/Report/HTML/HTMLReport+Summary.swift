import Inference
import Rules

extension HTMLReport {
  /// How many gaps, questions and strengths stand on the two pages that a meeting reads.
  private static let mostGaps = 7
  private static let mostQuestions = 6
  private static let mostStrengths = 4

  /// What people read first and what is printed on two pages.
  func addSummary(to page: inout HTMLWriter) {
    page.element(
      "section", [("id", "sammanfattning"), ("aria-labelledby", "sammanfattning-h")]
    ) { page in
      page.element("h2", [("id", "sammanfattning-h")], text: say(.summary))
      if let area = options.area {
        page.element("p", text: say(.onlyArea(wording.area(area))))
      }
      addFigures(to: &page)
      if options.area == nil {
        page.element("div", [("class", "full")]) { page in
          KnownInterval(assessment, wording).add(to: &page)
        }
      }
      page.element("h3", text: say(.byArea))
      page.element("div", [("class", "areas")]) { page in
        AreaBars(assessment, wording, area: options.area).add(to: &page)
        page.element("div") { addFirstStrengths(to: &$0) }
      }
      page.element("div", [("class", "second")]) { page in
        addFirstGaps(to: &page)
        addFirstQuestions(to: &page)
        addRemarks(to: &page)
      }
    }
  }

  /// The two numbers: how much is known, and how it stands.
  private func addFigures(to page: inout HTMLWriter) {
    let summary = assessment.summary
    page.element("div", [("class", "figures")]) { page in
      page.element("div", [("class", "figure")]) { page in
        page.element("h3", text: say(.howMuchKnown))
        page.element(
          "p", [("class", "number")], text: say(.knownOf(summary.known, summary.relevant)))
      }
      page.element("div", [("class", "figure")]) { page in
        page.element("h3", text: say(.howItStands))
        page.element("p", [("class", "number")], text: position)
        page.element("p", [("class", "quiet")], text: say(.standsBetween))
      }
    }
  }

  private var position: String {
    Header.ends(of: assessment.summary).map {
      say(.position(lowest: $0.lowest, highest: $0.highest))
    } ?? say(.noIndex)
  }

  private func addFirstStrengths(to page: inout HTMLWriter) {
    let strengths =
      content.findings(.strength).map {
        ("finding-", wording.text(ruleBase.findings[$0].label), id(ruleBase.findings[$0].id))
      }
      + content.factors(.met).map { ("factor-", wording.factor($0), id(ruleBase.factors[$0].id)) }
    let shown = strengths.prefix(Self.mostStrengths)
    page.element("h3", text: say(.firstStrengths(shown.count, of: strengths.count)))
    if shown.isEmpty { page.element("p", text: say(.noStrengths)) }
    page.element("ul", [("class", "tight")]) { page in
      for (kind, name, id) in shown {
        page.element("li") { $0.element("a", [("href", "#" + kind + id)], text: name) }
      }
    }
  }

  private func addFirstGaps(to page: inout HTMLWriter) {
    let ranking = content.ranking
    let shown = ranking.prefix(Self.mostGaps)
    page.element("h3", text: say(.firstGaps(shown.count, of: ranking.count)))
    if shown.isEmpty { page.element("p", text: say(.noGaps)) }
    page.element("ol", [("class", "ranked")]) { page in
      for factor in shown {
        let result = assessment.factors[factor]
        page.element("li") { page in
          addRank(result, to: &page)
          page.element(
            "a", [("href", "#factor-" + id(ruleBase.factors[factor].id))],
            text: wording.factor(factor))
          page.text(" ")
          addStatus(result.status, to: &page)
          let messages = result.messages.filter { !$0.isPossible }
          if let first = messages.first {
            page.element("div", text: wording.message(first))
          }
          if let step = result.firstSteps.first ?? result.advice.first {
            page.element("div") { page in
              page.element("span", [("class", "label")], text: say(.firstStep) + ": ")
              page.text(wording.text(step))
            }
          }
        }
      }
    }
    if !shown.isEmpty { page.element("p", [("class", "quiet")], text: say(.whyThisOrder)) }
  }

  private func addFirstQuestions(to page: inout HTMLWriter) {
    let shown = content.questions.prefix(Self.mostQuestions)
    if shown.isEmpty { return }
    page.element("h3", text: say(.firstQuestions(shown.count, of: content.questions.count)))
    page.element("ol", [("class", "tight")]) { page in
      for question in shown {
        page.element("li") { page in
          page.text(wording.question(question.fact))
          if let role = wording.whom(question.fact) {
            page.element("span", [("class", "quiet")], text: " → " + wording.role(role))
          }
        }
      }
    }
  }

  private func addRemarks(to page: inout HTMLWriter) {
    let count = content.findings(.contradiction).count + content.findings(.caution).count
    if count > 0 { page.element("p", text: say(.remarksToRead(count))) }
    page.element("p", [("class", "quiet")], text: say(.allInFull))
  }

  func id(_ symbol: Symbol) -> String { ruleBase.string(symbol) }

  /// The place in the order.
  func addRank(_ result: FactorAssessment, to page: inout HTMLWriter) {
    guard let rank = result.priority?.rank else { return }
    page.element("span", [("class", "rank")], text: String(rank) + ". ")
  }

  /// A status as a word in its colour.
  func addStatus(_ status: FactorStatus, to page: inout HTMLWriter) {
    page.element(
      "span", [("class", "status status-" + status.word)], text: say(.status(status)))
  }
}
