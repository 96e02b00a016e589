public import Inference
import Rules

/// The whole report as one HTML file, for the screen and for paper.
public struct HTMLReport {
  /// What is printed where the reader chooses nothing else.
  public enum Print: Sendable {
    /// Two pages.
    case summary
    /// All of it.
    case full
  }

  let assessment: Assessment
  let options: ReportOptions
  let content: Content
  let wording: Wording
  /// Made once: the contents list asks for them too.
  let comments: [CaseComment]
  private let print: Print

  /// Makes a report of an assessment.
  public init(
    _ assessment: Assessment, options: ReportOptions = ReportOptions(), print: Print = .full
  ) {
    self.assessment = assessment
    self.options = options
    self.print = print
    content = Content(assessment, area: options.area)
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
    comments = content.comments(wording)
  }

  var ruleBase: RuleBase { assessment.ruleBase }

  /// The file.
  public var html: String {
    let header = Header(assessment, wording)
    let document = HTMLDocument(
      language: options.language, title: say(.reportTitle) + ": " + header.unit,
      footer: footer(header), style: Self.ownStyle,
      bodyClass: print == .summary ? "print-summary" : "print-full")
    return document.html { page in
      // The links that choose what is printed lead here; the style looks at which was followed.
      page.element("span", [("id", "utskrift-sammanfattning")]) { _ in }
      page.element("span", [("id", "utskrift-allt")]) { _ in }
      page.skipLink(say(.skip))
      page.element("header", [("class", "masthead")]) { addMasthead(header, to: &$0) }
      page.element("main", [("id", "main"), ("tabindex", "-1")]) { addBody(to: &$0) }
    }
  }

  /// The style of ``body``, for a page that has its own frame.
  public static var style: String { HTMLStyle.shared + ownStyle }

  /// What the report needs beside the style that all documents share.
  private static var ownStyle: String { ReportStyle.text + PictureStyle.text }

  /// The body of the report, for a page that has its own frame.
  public var body: String {
    var page = HTMLWriter()
    addBody(to: &page)
    return page.html
  }

  private func addBody(to page: inout HTMLWriter) {
    addSummary(to: &page)
    page.element("div", [("class", "full")]) { page in
      for section in sections {
        page.element("section", [("id", section.id), ("aria-labelledby", section.id + "-h")]) {
          $0.element("h2", [("id", section.id + "-h")], text: section.title)
          section.add(&$0)
        }
      }
    }
  }

  private func footer(_ header: Header) -> String {
    let day = CalendarDate(days: assessment.subject.date).text
    let name = ruleBase.name.map { ruleBase.string($0) } ?? ""
    return HTMLDocument.footer([header.unit, day, name + " " + ruleBase.version])
  }

  /// A part of the report with a heading.
  struct Section {
    let id: String
    let title: String
    let add: (inout HTMLWriter) -> Void
  }

  /// The parts that have something to say, in their order; the contents list them too.
  var sections: [Section] {
    let strip = AgeStrip(assessment, wording)
    let all: [(Bool, Section)] = [
      (true, Section(id: "styrkor", title: say(.strengths), add: addStrengths)),
      (true, Section(id: "luckor", title: say(.gaps), add: addGaps)),
      (
        options.area == nil && strip != nil,
        Section(id: "aldrar", title: say(HTMLPhrase.ages)) { strip?.add(to: &$0) }
      ),
      (!content.toRaise.isEmpty, Section(id: "andra", title: say(.toRaise), add: addToRaise)),
      (has(.risk), Section(id: "risker", title: say(.risks)) { addFindings(.risk, to: &$0) }),
      (
        has(.contradiction),
        Section(id: "motsagelser", title: say(.contradictions)) {
          addFindings(.contradiction, to: &$0)
        }
      ),
      (
        has(.caution),
        Section(id: "forsiktighet", title: say(.cautions)) { addFindings(.caution, to: &$0) }
      ),
      (
        !content.factors(.open).isEmpty,
        Section(id: "oppna", title: say(.openFactors), add: addOpen)
      ),
      (
        !content.questions.isEmpty,
        Section(id: "fragor", title: say(.questions), add: addQuestions)
      ),
      (
        options.area == nil && !content.ranking.isEmpty,
        Section(id: "plan", title: say(.draftPlan), add: addPlan)
      ),
      (framework != nil, Section(id: "ramverk", title: frameworkTitle, add: addFramework)),
      (
        !content.factors(.notApplicable).isEmpty,
        Section(id: "galler-inte", title: say(.notApplicable), add: addNotApplicable)
      ),
      (!content.filledRows.isEmpty, Section(id: "ifyllt", title: say(.filled), add: addFilled)),
      (
        !content.assumptions.isEmpty,
        Section(id: "antaganden", title: say(.assumptions), add: addAssumptions)
      ),
      (
        !comments.isEmpty,
        Section(id: "kommentarer", title: say(.comments), add: addComments)
      ),
      (
        !assessment.subject.retired.isEmpty,
        Section(id: "tidigare", title: say(.retired), add: addRetired)
      ),
      (!content.sources.isEmpty, Section(id: "kallor", title: say(.sourceList), add: addSources)),
      (true, Section(id: "granser", title: say(.blind), add: addLimits)),
    ]
    return all.filter { $0.0 }.map { $0.1 }
  }

  private func has(_ kind: Finding.Kind) -> Bool { !content.findings(kind).isEmpty }

  func say(_ phrase: Phrase) -> String { wording.say(phrase) }

  func say(_ phrase: HTMLPhrase) -> String { phrase.text(in: options.language) }
}

extension HTMLReport {
  private func addMasthead(_ header: Header, to page: inout HTMLWriter) {
    page.element("h1", text: say(.reportTitle) + ": " + header.unit)
    page.element("dl", [("class", "facts")]) { page in
      for (term, text) in marks(header) where !text.isEmpty {
        page.element("dt", text: say(term))
        page.element("dd", text: text)
      }
    }
    page.element("nav", [("aria-label", say(.contents)), ("class", "contents")]) { page in
      page.element("ul") { page in
        addLink("sammanfattning", say(.summary), to: &page)
        for section in sections { addLink(section.id, section.title, to: &page) }
      }
    }
    page.element("p", [("class", "screen quiet")]) { page in
      page.element("a", [("href", "#utskrift-sammanfattning")], text: say(.printSummary))
      page.text(" · ")
      page.element("a", [("href", "#utskrift-allt")], text: say(.printAll))
    }
  }

  private func addLink(_ id: String, _ title: String, to page: inout HTMLWriter) {
    page.element("li") { $0.element("a", [("href", "#" + id)], text: title) }
  }

  private func marks(_ header: Header) -> [(HTMLPhrase, String)] {
    let subject = assessment.subject
    let place = Municipality(code: subject.municipality)
    var day = CalendarDate(days: subject.date).text
    if let asOf = assessment.asOf {
      day += " (" + say(.assessedAsOf(CalendarDate(days: asOf).text)) + ")"
    }
    var status = say(subject.isDraft ? .draft : .settled)
    if subject.isFictional { status += ", " + say(.fictional) }
    let name = ruleBase.name.map { ruleBase.string($0) } ?? ""
    let hash = String(decoding: ruleBase.contentHash.utf8.prefix(12), as: UTF8.self)
    return [
      (.date, day), (.status, status), (.code, subject.municipality), (.county, place.county),
      (.group, place.group), (.answeredBy, header.answeredBy),
      (.knowledgeBase, name + " " + ruleBase.version + ", " + say(.fingerprint(hash))),
      (.note, subject.note),
    ]
  }
}
