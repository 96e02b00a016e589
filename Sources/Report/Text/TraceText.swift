public import Inference
import Rules

/// How conclusions follow from the answers, as text in steps that can be shown one at a time.
public struct TraceText {
  private let trace: Trace
  private let assessment: Assessment
  private let options: ReportOptions
  private let wording: Wording

  /// Makes a text of a trace.
  ///
  /// - Parameters:
  ///   - trace: what follows, round by round.
  ///   - assessment: the assessment of the same case.
  ///   - options: the language and the width.
  public init(_ trace: Trace, in assessment: Assessment, options: ReportOptions = ReportOptions()) {
    self.trace = trace
    self.assessment = assessment
    self.options = options
    wording = Wording(assessment.ruleBase, assessment.subject, in: options.language)
  }

  /// The whole text, each line with its line break.
  public var text: String { steps.joined() }

  /// The text in steps: the title, each rule that concludes, what waits, and the result.
  public var steps: [String] {
    var steps = [page { $0.paragraph(say(.title(name)), style: .strong) }]
    var (stageNumber, roundNumber) = (0, 0)
    for stage in trace.stages where !stage.rounds.isEmpty || !stage.waiting.isEmpty {
      stageNumber += 1
      roundNumber = 0
      for round in stage.rounds {
        roundNumber += 1
        for (place, group) in TraceGroup.groups(of: round, wording).enumerated() {
          steps.append(
            page { page in
              if place == 0 { page.heading(say(.round(roundNumber, ofStage: stageNumber))) }
              if place > 0 { page.blank() }
              add(group, to: &page)
            })
        }
      }
      if !stage.waiting.isEmpty { steps.append(waiting(stage.waiting, stageNumber)) }
    }
    steps.append(page { addResult(to: &$0) })
    return steps
  }

  /// What follows now and did not before, and what does not follow any more; as text.
  public func changes(since earlier: TraceText) -> String {
    page { page in
      let begun = firings(without: earlier)
      let ended = earlier.firings(without: self)
      if begun.isEmpty, ended.isEmpty { page.paragraph(say(.noRules)) }
      add(.begins, begun, to: &page)
      earlier.add(.ends, ended, to: &page)
    }
  }

  private func firings(without other: TraceText) -> [TraceGroup] {
    let others = other.trace.firings
    let own = trace.firings.filter { firing in !others.contains { $0.isSame(as: firing) } }
    return TraceGroup.groups(of: own, wording)
  }

  private func add(_ heading: TracePhrase, _ groups: [TraceGroup], to page: inout Canvas) {
    if !groups.isEmpty { page.heading(say(heading)) }
    for group in groups { add(group, to: &page) }
  }

  private var name: String {
    assessment.subject.unit.isEmpty ? assessment.subject.id : assessment.subject.unit
  }

  private func say(_ phrase: TracePhrase) -> String { phrase.text(in: options.language) }

  private func page(_ fill: (inout Canvas) -> Void) -> String {
    var page = Canvas(options)
    fill(&page)
    return page.text
  }

  private func add(_ group: TraceGroup, to page: inout Canvas) {
    page.paragraph(wording.id(rule: group.rule), style: .strong)
    page.paragraph(wording.rule(group.rule), first: "  ", style: .quiet)
    for conclusion in group.conclusions {
      page.paragraph(conclusion.text, first: "  → ")
      if !conclusion.reasons.isEmpty {
        page.paragraph(
          say(.because(wording.say(.list(conclusion.reasons)))), first: "    ", rest: "      ")
      }
    }
  }

  private func waiting(_ waiting: [Trace.Waiting], _ stage: Int) -> String {
    page { page in
      page.heading(say(.waiting(stage)))
      for entry in waiting {
        page.paragraph(
          wording.conclusion(ofRule: entry.rule) + " [" + wording.id(rule: entry.rule) + "]")
        page.paragraph(say(.waitsFor(facts(entry.facts))), first: "  ")
      }
    }
  }

  /// The names of the answers, the first few of many.
  private func facts(_ facts: [DecidingFact]) -> String {
    let names = facts.prefix(Self.mostNames).map { wording.name($0) }
    if facts.count <= Self.mostNames { return wording.say(.list(names)) }
    return wording.say(
      .andOthers(names.joined(separator: ", "), facts.count - Self.mostNames))
  }

  private static let mostNames = 3

  /// The findings that are there, and how many factors have each status.
  private func addResult(to page: inout Canvas) {
    page.heading(say(.result))
    for (index, finding) in assessment.findings.enumerated() where finding.truth == .holds {
      page.paragraph(
        wording.say(.findingKind(wording.ruleBase.findings[index].kind)) + ": "
          + wording.text(wording.ruleBase.findings[index].label), rest: "  ")
    }
    for index in assessment.ranking {
      page.paragraph(
        wording.say(.status(assessment.factors[index].status)) + ": " + wording.factor(index),
        rest: "  ")
    }
    let counts = FactorStatus.allCases.compactMap { status in
      let count = assessment.summary.counts[status.rawValue]
      return count == 0 ? nil : wording.say(.statusCount(status, count))
    }
    page.paragraph(say(.factors(wording.say(.list(counts)))), rest: "  ")
  }
}

extension Trace {
  fileprivate var firings: [Firing] { stages.flatMap { $0.rounds.flatMap { $0 } } }
}

extension Trace.Firing {
  /// Whether the same rule has concluded the same, in whatever round.
  fileprivate func isSame(as other: Trace.Firing) -> Bool {
    guard rule == other.rule else { return false }
    switch (conclusion, other.conclusion) {
    case (.row(let relation, let values, _, _, _), .row(let second, let others, _, _, _)):
      return relation == second && values == others
    case (.derived(let value, let given, _), .derived(let second, let other, _)):
      return value == second && given == other
    default: return false
    }
  }
}

extension Wording {
  /// The id of a rule.
  func id(rule: Int) -> String { ruleBase.string(ruleBase.rules[rule].id) }

  /// What a rule has concluded, as a sentence of its own.
  func conclusion(_ step: Proof.Step) -> String {
    switch step {
    case .row(let relation, let values, _, _, _): row(relation, with: values)
    case .derived(let index, .value(.choice(1), .yesNo), _):
      text(ruleBase.derivedValues[index].label, else: ruleBase.derivedValues[index].id)
    case .derived(let index, let value, _):
      text(ruleBase.derivedValues[index].label, else: ruleBase.derivedValues[index].id) + ": "
        + display(value)
    default: sentence(step)
    }
  }
}
