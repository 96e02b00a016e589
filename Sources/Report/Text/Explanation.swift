import Inference
import Rules

/// Why one thing was concluded, in sentences.
struct Explanation {
  let assessment: Assessment
  let conclusion: Engine.Subject
  let proofs: [Proof]
  let wording: Wording

  private var ruleBase: RuleBase { assessment.ruleBase }

  private func say(_ phrase: ExplanationPhrase) -> String { phrase.text(in: wording.language) }

  // MARK: A sentence

  /// The sentences that say what was concluded and why; for a relation one for each row.
  var short: [String] {
    switch conclusion {
    case .factor(let index): [factor(index)]
    case .finding(let index): [finding(index)]
    case .derived, .relation: proofs.isEmpty ? [wording.say(.noRows)] : proofs.map { derived($0) }
    }
  }

  private func factor(_ index: Int) -> String {
    let result = assessment.factors[index]
    let name = wording.factor(index)
    switch result.status {
    case .met: return because(say(.stands(say(.met), name)), result.facts)
    case .partly: return because(say(.stands(say(.partly), claim(of: result))), result.facts)
    case .gap: return because(say(.stands(say(.gap), claim(of: result))), result.facts)
    case .open:
      return say(.unknown(name)) + ". " + say(.dependsOn(names(result.unknownFacts)))
    case .notApplicable:
      let reasons = result.reasons.map { wording.reason($0) }
      return say(.doesNotApply(name))
        + (reasons.isEmpty ? "." : ". " + reasons.joined(separator: " "))
    }
  }

  /// What a gap says: its instances where they are known, else its general text.
  private func claim(of result: FactorAssessment) -> String {
    let certain = result.messages.filter { !$0.isPossible }
    let told = certain.count > 1 ? Array(certain.dropFirst()) : certain
    let texts = told.prefix(Self.mostReasons).map { clause(wording.message($0)) }
    return wording.say(.list(texts))
  }

  private func finding(_ index: Int) -> String {
    let finding = ruleBase.findings[index]
    let result = assessment.findings[index]
    let claim = clause(wording.text(finding.label))
    switch result.truth {
    case .holds:
      return because(say(.stands(wording.say(.findingKind(finding.kind)), claim)), result.facts)
    case .fails: return say(.isNot(claim)) + "."
    case .unknown: return say(.unknown(claim)) + ". " + say(.dependsOn(names(result.unknownFacts)))
    }
  }

  private func derived(_ proof: Proof) -> String {
    var claim = wording.conclusion(proof.step)
    if case .derived(let index, _, _) = proof.step, proof.truth == .unknown {
      claim = wording.text(
        ruleBase.derivedValues[index].label, else: ruleBase.derivedValues[index].id)
    }
    switch proof.truth {
    case .holds: return because(claim, proof.answers())
    case .fails: return say(.isNot(clause(claim))) + "."
    case .unknown:
      return say(.unknown(claim)) + ". " + say(.dependsOn(names(proof.answers())))
    }
  }

  private func because(_ claim: String, _ facts: [DecidingFact]) -> String {
    let reasons = wording.clauses(facts)
    if reasons.isEmpty { return claim + "." }
    let shown = Array(reasons.prefix(Self.mostReasons))
    let list =
      reasons.count > Self.mostReasons
      ? say(.andMore(shown, reasons.count - shown.count)) : wording.say(.list(shown))
    return say(.because(claim, reasons: list))
  }

  /// A sentence without its full stop, to stand within another.
  private func clause(_ sentence: String) -> String {
    var text = Alphabet.lowercasedFirst(sentence)
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
  }

  private func names(_ facts: [DecidingFact]) -> String {
    wording.short(list: facts.map { wording.name($0) }, most: Self.mostReasons)
  }

  private static let mostReasons = 3

  // MARK: A paragraph

  /// Assumptions and what is not known, which everything else depends on.
  var doubts: [String] {
    let (unknown, assumed) = openFacts
    var sentences: [String] = []
    if !assumed.isEmpty {
      sentences.append(say(.restsOn(wording.say(.list(assumed.map { wording.statement($0) })))))
    }
    if !unknown.isEmpty, !saysWhatIsUnknown { sentences.append(say(.notKnownYet(names(unknown)))) }
    return sentences
  }

  /// Whether the first sentence names the unknown answers already.
  private var saysWhatIsUnknown: Bool {
    switch conclusion {
    case .factor(let index): assessment.factors[index].status == .open
    case .finding(let index): assessment.findings[index].truth == .unknown
    case .derived, .relation: true
    }
  }

  private var openFacts: (unknown: [DecidingFact], assumed: [DecidingFact]) {
    let (facts, unknown): ([DecidingFact], [DecidingFact]) =
      switch conclusion {
      case .factor(let index):
        (assessment.factors[index].facts, assessment.factors[index].unknownFacts)
      case .finding(let index):
        (assessment.findings[index].facts, assessment.findings[index].unknownFacts)
      case .derived, .relation: (proofs.flatMap { $0.answers() }, [])
      }
    return (unknown, facts.filter { wording.isAssumed($0) })
  }

  /// What it takes, how the place in the order came about, what to do first, and the sources.
  var details: [String] {
    switch conclusion {
    case .factor(let index): factorDetails(index)
    case .finding(let index):
      backing(ruleBase.findings[index].citations, ruleBase.findings[index].judgements)
    case .derived, .relation: []
    }
  }

  private func factorDetails(_ index: Int) -> [String] {
    let factor = ruleBase.factors[index]
    let result = assessment.factors[index]
    var sentences: [String] = []
    if result.status != .met && result.status != .notApplicable {
      sentences.append(say(.needs(wording.condition(factor.met, factor.variables))))
      if factor.partly != .constant(false) && result.status != .partly {
        sentences.append(say(.countsAsPartly(wording.condition(factor.partly, factor.variables))))
      }
    }
    if let priority = result.priority {
      sentences.append(
        say(
          .rank(
            priority.rank, of: assessment.ranking.count,
            sum: wording.priority(priority, status: result.status))))
      sentences += order(index, factor)
    }
    sentences += result.firstSteps.map { say(.firstStep(wording.text($0))) }
    return sentences + backing(factor.citations, factor.judgements)
  }

  /// The risks that raise a factor, and what comes before it.
  private func order(_ index: Int, _ factor: Factor) -> [String] {
    let risks = ruleBase.findings.indices.filter {
      assessment.findings[$0].truth == .holds && ruleBase.findings[$0].raises.contains(index)
    }
    let first = assessment.ranking.filter { factor.requires.contains($0) }
    var sentences: [String] = []
    if !risks.isEmpty {
      let names = risks.map { clause(wording.text(ruleBase.findings[$0].label)) }
      sentences.append(say(.raisedBy(names.joined(separator: "; "))))
    }
    if !first.isEmpty {
      sentences.append(
        say(.comesFirst(wording.say(.list(first.map { wording.factor($0) })))))
    }
    return sentences
  }

  /// Each source once with its sections, and our own judgements.
  private func backing(_ citations: [Citation], _ judgements: [Text]) -> [String] {
    var sources: [Int] = []
    for citation in citations where !sources.contains(citation.source) {
      sources.append(citation.source)
    }
    let names = sources.map { source in
      let sections = citations.filter { $0.source == source }.map {
        wording.section(source, $0.section)
      }
      return wording.source(source) + " (" + sections.joined(separator: "; ") + ")"
    }
    var sentences = names.isEmpty ? [] : [say(.backedBy(wording.say(.list(names)))) + "."]
    sentences += judgements.map { wording.say(.judgement) + ": " + wording.text($0) }
    return sentences
  }
}

extension Wording {
  /// The answers that something rests on, each as a clause after "eftersom"; the rows of a list
  /// together, with their ages where those matter.
  func clauses(_ facts: [DecidingFact]) -> [String] {
    var clauses: [String] = []
    var lists: [Int] = []
    for fact in facts {
      switch fact {
      case .fact: clauses.append(clause(fact))
      case .list(let relation), .field(let relation, _, _):
        if lists.contains(relation) { continue }
        lists.append(relation)
        clauses.append(clause(ofRowsIn: relation, among: facts))
      }
    }
    return clauses
  }

  private func clause(_ fact: DecidingFact) -> String {
    let name = self.name(fact)
    if let (answer, type) = given(fact), type == .yesNo,
      case .value(.choice(let place)) = answer.state
    {
      let phrase: RulePhrase = place == 1 ? .isYes(name) : .isNo(name)
      return phrase.text(in: language)
    }
    guard let (answer, type) = given(fact), case .value = answer.state else {
      return Alphabet.lowercasedFirst(name) + ": " + self.answer(fact)
    }
    var value = self.answer(fact)
    if case .choice = type { value = RulePhrase.quoted(value).text(in: language) }
    return RulePhrase.comparison(Alphabet.lowercasedFirst(name), value, isNegated: false)
      .text(in: language)
  }

  private func clause(ofRowsIn relation: Int, among facts: [DecidingFact]) -> String {
    var rows: [String] = []
    var isListed = false
    for fact in facts {
      switch fact {
      case .list(relation): isListed = true
      case .field(relation, let row, _) where !rows.contains(row): rows.append(row)
      default: break
      }
    }
    let names = rows.map { name in
      ages(ofRow: name, in: relation).map {
        ExplanationPhrase.ageSpan(row(relation, name), $0).text(in: language)
      } ?? row(relation, name)
    }
    let list = self.relation(relation)
    let phrase: ExplanationPhrase =
      names.isEmpty
      ? .noneOfThese(list) : isListed ? .onlyThese(list, names) : .these(list, names)
    return phrase.text(in: language)
  }

  /// From the first to the last age of a row that has two.
  func ages(ofRow id: String, in relation: Int) -> String? {
    guard relation < subject.tables.count else { return nil }
    for row in subject.tables[relation].rows where row.id == id {
      var ages: [Fixed] = []
      var type: NumberType?
      for (column, answer) in row.answers.enumerated() {
        guard case .number(let number) = ruleBase.relations[relation].columns[column].type,
          number.kind == .age, case .value(.number(let age)) = answer.state
        else { continue }
        ages.append(age)
        type = number
      }
      if ages.count == 2, ages[0] <= ages[1], let type {
        return numbers.span(ages[0], ages[1], type)
      }
    }
    return nil
  }

  /// Whether the case only assumes an answer.
  func isAssumed(_ fact: DecidingFact) -> Bool {
    if case .assumed? = given(fact)?.answer.state { true } else { false }
  }
}
