import Inference
import Rules

/// A view filled in from an assessment: each question with its outcome and why it is so.
struct ViewContent {
  let assessment: Assessment
  let view: View
  let wording: Wording

  /// What answers a question.
  struct Answer {
    /// The name of the factor, fact or list.
    let name: String
    /// `ja`, `delvis`, `nej`, `vet ej`, `gäller inte`, a value or the names of rows.
    let outcome: String
    /// Whether the outcome is one of the few words that stand at the edge of the line.
    let isWord: Bool
    /// Why, or why not.
    let reasons: [String]
  }

  /// The parts with their questions; a view without parts is one part, each item its own question.
  var parts: [(title: String, lines: [View.Line])] {
    if view.parts.isEmpty {
      return [("", view.items.map { View.Line(question: .none, items: [$0]) })]
    }
    return view.parts.map { (wording.text($0.label), $0.lines) }
  }

  /// The question of a line; the name of its item where it has none.
  func question(_ line: View.Line) -> String {
    let question = wording.text(line.question)
    return question.isEmpty ? line.items.first.map { answer($0).name } ?? "" : question
  }

  /// What an item says.
  func answer(_ item: View.Item) -> Answer {
    switch item {
    case .factor(let place): factor(place)
    case .finding(let place): finding(place)
    case .fact(let place): fact(.fact(place))
    case .entity(let place): list(place)
    case .derived(let place):
      Answer(
        name: wording.text(
          ruleBase.derivedValues[place].label, else: ruleBase.derivedValues[place].id),
        outcome: wording.display(assessment.derived[place]), isWord: false, reasons: [])
    case .area(let place): area(place)
    }
  }

  private var ruleBase: RuleBase { assessment.ruleBase }

  private func say(_ phrase: ViewPhrase) -> String { phrase.text(in: wording.language) }

  private func factor(_ place: Int) -> Answer {
    let result = assessment.factors[place]
    var (outcome, reasons): (ViewPhrase, [String]) =
      switch result.status {
      case .met: (.yes, rests(on: result.facts))
      case .partly: (.partly, messages(result))
      case .gap: (.no, messages(result))
      case .open: (.notKnown, depends(on: result.unknownFacts))
      case .notApplicable: (.doesNotApply, result.reasons.map { wording.reason($0) })
      }
    if let owner = ruleBase.factors[place].owner, result.status == .gap || result.status == .partly
    {
      reasons.append(wording.say(.raiseWith) + ": " + wording.role(owner))
    }
    return Answer(
      name: wording.factor(place), outcome: say(outcome), isWord: true, reasons: reasons)
  }

  private func messages(_ result: FactorAssessment) -> [String] {
    result.messages.map {
      let sentence = wording.message($0)
      return $0.isPossible ? wording.say(.perhapsAlso(sentence)) : sentence
    }
  }

  private func finding(_ place: Int) -> Answer {
    let result = assessment.findings[place]
    let (outcome, reasons): (ViewPhrase, [String]) =
      switch result.truth {
      case .holds: (.yes, rests(on: result.facts))
      case .fails: (.no, [])
      case .unknown: (.notKnown, depends(on: result.unknownFacts))
      }
    return Answer(
      name: wording.text(ruleBase.findings[place].label), outcome: say(outcome), isWord: true,
      reasons: reasons)
  }

  private func fact(_ fact: DecidingFact) -> Answer {
    let provenance = wording.provenance(fact)
    let origin = [wording.place(provenance) ?? "", provenance.note].filter { !$0.isEmpty }
    return Answer(
      name: wording.name(fact), outcome: wording.answer(fact), isWord: false, reasons: origin)
  }

  private func list(_ relation: Int) -> Answer {
    let rows = assessment.subject.tables[relation].rows.map { row in
      wording.ages(ofRow: row.id, in: relation).map {
        ExplanationPhrase.ageSpan(wording.row(relation, row.id), $0).text(in: wording.language)
      } ?? wording.row(relation, row.id)
    }
    let completeness = wording.answer(.list(relation))
    return Answer(
      name: wording.relation(relation),
      outcome: rows.isEmpty ? completeness : rows.joined(separator: "; "), isWord: false,
      reasons: rows.isEmpty ? [] : [Alphabet.uppercasedFirst(completeness) + "."])
  }

  private func area(_ place: Int) -> Answer {
    let factors = assessment.factors(inArea: place)
    let counts = FactorStatus.allCases.map { status in
      wording.say(
        .statusCount(status, factors.count { assessment.factors[$0].status == status }))
    }
    return Answer(
      name: wording.area(place), outcome: counts.joined(separator: ", "), isWord: false,
      reasons: [])
  }

  private static let mostReasons = 3

  private func rests(on facts: [DecidingFact]) -> [String] {
    let reasons = wording.clauses(facts).map { Alphabet.uppercasedFirst($0) + "." }
    let shown = reasons.prefix(Self.mostReasons)
    guard reasons.count > shown.count else { return reasons }
    return shown + [say(.andMore(reasons.count - shown.count))]
  }

  private func depends(on facts: [DecidingFact]) -> [String] {
    if facts.isEmpty { return [] }
    let names = facts.map { wording.name($0) }
    return [say(.dependsOn(wording.short(list: names, most: Self.mostReasons)))]
  }
}
