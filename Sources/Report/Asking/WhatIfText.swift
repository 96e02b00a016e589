public import Inference
import Rules

/// What some changes of a case would change in its assessment.
public struct WhatIfText {
  private let changes: [Change]
  private let before: Assessment
  private let after: Assessment
  private let difference: Difference
  private let options: ReportOptions
  private let wording: Wording
  private let wordingAfter: Wording

  /// Makes a text of two assessments.
  ///
  /// - Parameters:
  ///   - changes: what the second case says otherwise.
  ///   - before: the assessment of the case as it is.
  ///   - after: the assessment of the case with the changes.
  ///   - options: the language and the width.
  public init(
    _ changes: [Change], from before: Assessment, to after: Assessment,
    options: ReportOptions = ReportOptions()
  ) {
    self.changes = changes
    self.before = before
    self.after = after
    difference = Difference(from: before, to: after)
    self.options = options
    wording = Wording(before.ruleBase, before.subject, in: options.language)
    wordingAfter = Wording(after.ruleBase, after.subject, in: options.language)
  }

  /// The text, each line with its line break.
  public var text: String {
    var page = Canvas(options)
    let header = Header(before, wording)
    page.paragraph(say(.title(header.unit)), style: .strong)
    page.paragraph(say(changes.count == 1 ? .change : .changes) + ":")
    for change in changes { page.paragraph(wording.change(change), first: "  - ") }
    page.blank()
    page.paragraph(say(.index(index(of: before), index(of: after))))
    if difference.isEmpty {
      page.blank()
      page.paragraph(say(.nothing))
      return page.text
    }
    addFactors(to: &page)
    addFindings(.findingsAppear, to: &page) { $0.after == .holds }
    addFindings(.findingsDisappear, to: &page) { $0.before == .holds && $0.after == .fails }
    addFindings(.findingsDoubtful, to: &page) { $0.before == .holds && $0.after == .unknown }
    addQuestions(.settledQuestions, difference.settledQuestions, wording, to: &page)
    addQuestions(.newQuestions, difference.newQuestions, wordingAfter, to: &page)
    return page.text
  }

  private func say(_ phrase: WhatIfPhrase) -> String { phrase.text(in: options.language) }

  private func index(of assessment: Assessment) -> String {
    guard let ends = Header.ends(of: assessment.summary) else { return "–" }
    return ends.lowest == ends.highest
      ? String(ends.lowest) : String(ends.lowest) + "–" + String(ends.highest)
  }

  // MARK: Factors

  private func addFactors(to page: inout Canvas) {
    let factors = difference.factors
    let appearing = factors.filter { $0.appears }
    let others = factors.filter {
      !$0.appears && !$0.disappears && $0.before.status != $0.after.status
    }
    let moved = factors.filter {
      $0.before.rank != nil && $0.after.rank != nil && $0.before.status == $0.after.status
    }
    add(.appears, inOrder(appearing), to: &page)
    add(.disappears, factors.filter { $0.disappears }, to: &page)
    add(.otherStatus, others, to: &page)
    // Where one gap falls away, all that come after it move up; that is not worth a line each.
    let own = moved.filter {
      $0.before.score != $0.after.score || ($0.after.rank ?? 0) <= Self.first
    }
    add(.moves, inOrder(own), to: &page)
    if own.count < moved.count {
      if own.isEmpty { page.heading(say(.moves)) } else { page.blank() }
      page.paragraph(say(.moreMoves(moved.count - own.count)), first: "  ")
    }
  }

  /// The gaps whose place always counts.
  private static let first = 5

  private func inOrder(_ factors: [Difference.FactorChange]) -> [Difference.FactorChange] {
    factors.sorted { ($0.after.rank ?? 0) < ($1.after.rank ?? 0) }
  }

  private func add(
    _ heading: WhatIfPhrase, _ changes: [Difference.FactorChange], to page: inout Canvas
  ) {
    guard !changes.isEmpty else { return }
    page.heading(say(heading))
    for change in changes {
      page.title(
        wording.factor(change.factor), first: "  – ", right: "[" + movement(of: change) + "]")
      addReason(change, to: &page)
    }
  }

  private func movement(of change: Difference.FactorChange) -> String {
    let (before, after) = (change.before, change.after)
    if before.status == after.status, let old = before.rank, let new = after.rank {
      if old == new { return say(.rank(new)) }
      return say(.fromTo(say(.rank(old)), String(new)))
    }
    let rank = after.rank.map { ", " + say(.rank($0)) } ?? ""
    let statuses = [before.status, after.status].map { wording.say(.status($0)) }
    return say(.fromTo(statuses[0], statuses[1])) + rank
  }

  private func addReason(_ change: Difference.FactorChange, to page: inout Canvas) {
    let result = after.factors[change.factor]
    guard change.before.status == change.after.status else {
      if result.status == .open {
        let names = result.unknownFacts.map { wordingAfter.name($0) }
        page.paragraph(
          say(.waitsFor(wordingAfter.short(list: names))), first: Self.margin, rest: Self.deep)
        return
      }
      for message in result.messages where !message.isPossible {
        page.paragraph(wordingAfter.message(message), first: Self.margin)
      }
      addReasons(result.facts, to: &page)
      return
    }
    page.paragraph(reasonOfMove(change), first: Self.margin, rest: Self.deep)
  }

  /// The parts of the sum that are different, or that others have moved.
  private func reasonOfMove(_ change: Difference.FactorChange) -> String {
    guard change.before.score != change.after.score,
      let old = before.factors[change.factor].priority,
      let new = after.factors[change.factor].priority
    else { return say(.othersMoved) }
    var parts: [String] = []
    for (first, second) in zip(old.parts, new.parts) where first != second {
      let name = wording.say(.part(first.kind, change.after.status))
      parts.append(name + " " + say(.fromTo(String(first.points), String(second.points))))
    }
    return say(.scoreFromTo(old.score, new.score, parts.joined(separator: ", ")))
  }

  // MARK: Findings and questions

  private func addFindings(
    _ heading: WhatIfPhrase, to page: inout Canvas,
    where isShown: (Difference.FindingChange) -> Bool
  ) {
    let findings = difference.findings.filter { isShown($0) }
    guard !findings.isEmpty else { return }
    page.heading(say(heading))
    for change in findings {
      let finding = wording.ruleBase.findings[change.finding]
      page.paragraph(
        wording.say(.findingKind(finding.kind)) + ": "
          + wording.text(finding.label, else: finding.id), first: "  – ")
      if change.after == .holds { addReasons(after.findings[change.finding].facts, to: &page) }
    }
  }

  /// The answers that something rests on: those that are changed, where there are some.
  private func addReasons(_ facts: [DecidingFact], to page: inout Canvas) {
    let changed = facts.filter { fact in changes.contains { $0.concerns(fact) } }
    let reasons = wordingAfter.reasons(changed.isEmpty ? facts : changed)
    guard !reasons.isEmpty else { return }
    page.paragraph(
      wording.say(.why) + ": " + wordingAfter.short(list: reasons), first: Self.margin,
      rest: Self.deep)
  }

  private func addQuestions(
    _ heading: WhatIfPhrase, _ facts: [DecidingFact], _ wording: Wording, to page: inout Canvas
  ) {
    guard !facts.isEmpty else { return }
    page.heading(say(heading))
    for fact in facts { page.paragraph(wording.question(fact), first: "  – ") }
  }

  private static let margin = "    "
  private static let deep = "      "
}
