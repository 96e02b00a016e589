import Inference
import Rules

/// What every form of a plan says of its steps.
struct PlanContent {
  let plan: Plan
  let assessment: Assessment
  let wording: Wording

  init(_ plan: Plan, of assessment: Assessment, in language: Language) {
    self.plan = plan
    self.assessment = assessment
    wording = Wording(assessment.ruleBase, assessment.subject, in: language)
  }

  func say(_ phrase: PlanPhrase) -> String { phrase.text(in: wording.language) }

  /// The name of the municipality or district.
  var name: String {
    assessment.subject.unit.isEmpty ? assessment.subject.id : assessment.subject.unit
  }

  /// A line of a step: what it is, and what it says.
  struct Line {
    let label: PlanPhrase
    let text: String
  }

  /// The id of a step's factor.
  func id(_ step: Plan.Step) -> String {
    assessment.ruleBase.string(assessment.ruleBase.factors[step.factor].id)
  }

  /// How far from met, and how much work.
  func kind(_ step: Plan.Step) -> String {
    wording.say(.status(assessment.factors[step.factor].status)) + ", "
      + say(.effort(assessment.ruleBase.factors[step.factor].effort))
  }

  /// What follows from the answers.
  func lines(_ step: Plan.Step) -> [Line] {
    let result = assessment.factors[step.factor]
    var lines: [Line] = []
    let messages = result.messages.filter { !$0.isPossible }.map { wording.message($0) }
    lines.append(Line(label: .reason, text: messages.joined(separator: " ")))
    for text in result.firstSteps.isEmpty ? result.advice : result.firstSteps {
      lines.append(Line(label: .firstStep, text: wording.text(text)))
    }
    if !step.after.isEmpty {
      let names = step.after.map { wording.factor($0) }
      lines.append(Line(label: .comesFirst, text: wording.say(.list(names))))
    }
    return lines
  }

  /// What will show that it is done, and where the knowledge comes from.
  func endLines(_ step: Plan.Step) -> [Line] {
    var names: [String] = []
    for indicator in step.indicators {
      let name = self.name(indicator)
      if !names.contains(name) { names.append(name) }
    }
    var sources: [String] = []
    for citation in assessment.ruleBase.factors[step.factor].citations {
      let source = wording.source(citation.source)
      if !sources.contains(source) { sources.append(source) }
    }
    var lines: [Line] = []
    if !names.isEmpty { lines.append(Line(label: .shownBy, text: names.joined(separator: "; "))) }
    if !sources.isEmpty {
      lines.append(Line(label: .source, text: sources.joined(separator: "; ")))
    }
    return lines
  }

  /// A list stands for its rows: a plan is followed up by all of them.
  private func name(_ fact: DecidingFact) -> String {
    switch fact {
    case .fact: wording.name(fact)
    case .list(let relation), .field(let relation, _, _): wording.relation(relation)
    }
  }

  /// What people fill in, with what the case says already.
  func fields(_ step: Plan.Step) -> [Line] {
    let remark = step.remark.map { assessment.subject.remarks[$0] }
    let status = remark?.status ?? ""
    return [
      Line(label: .owner, text: remark?.owner ?? ""),
      Line(label: .due, text: remark?.date ?? ""),
      Line(label: .resources, text: ""),
      Line(label: .status, text: status.isEmpty ? "" : wording.say(.planStatus(status))),
      Line(label: .notes, text: remark?.text ?? ""),
    ]
  }

  /// The name of the view that says which parts a plan has, and its factors; `nil` where the rule base
  /// does not say.
  var parts: (name: String, factors: [Int])? {
    guard let place = assessment.ruleBase.view(named: "handlingsplan") else { return nil }
    let view = assessment.ruleBase.views[place]
    var factors: [Int] = []
    for case .factor(let factor) in view.items { factors.append(factor) }
    return (wording.text(view.label, else: view.id), factors)
  }

  /// How a part of the plan stands: its status, and what is missing or not known.
  func standing(_ factor: Int) -> String {
    let result = assessment.factors[factor]
    let status = wording.say(.status(result.status))
    switch result.status {
    case .gap, .partly:
      let messages = result.messages.filter { !$0.isPossible }.map { wording.message($0) }
      return status + ". " + messages.joined(separator: " ")
    case .open:
      let names = result.unknownFacts.prefix(3).map { wording.name($0) }
      return status + " (" + names.joined(separator: "; ") + ")"
    case .met, .notApplicable: return status
    }
  }

  /// What to raise with others: whom with, what it is about and what to say.
  var toRaise: [String] {
    assessment.toRaise.map { factor in
      let result = assessment.factors[factor]
      let owner = assessment.ruleBase.factors[factor].owner.map { wording.role($0) } ?? ""
      let steps = result.firstSteps.isEmpty ? result.advice : result.firstSteps
      let texts = steps.map { wording.text($0) }
      return Alphabet.uppercasedFirst(owner) + ": " + wording.factor(factor) + ". "
        + texts.joined(separator: " ")
    }
  }

  /// What a conscious choice says.
  func choice(_ choice: Plan.Choice) -> String {
    let remark = assessment.subject.remarks[choice.remark]
    let reason = wording.factor(choice.factor) + ": " + remark.text
    if remark.date.isEmpty { return reason }
    return reason + " ("
      + say(choice.isDue ? .reviewDue(remark.date) : .review(remark.date)) + ")"
  }
}
