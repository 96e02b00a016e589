import Inference
import Rules

extension CatalogueContent {
  /// The factors by area.
  var factorGroups: [Group] {
    wording.areasInReadingOrder.map { area in
      let factors = ruleBase.factors.indices.filter { ruleBase.factors[$0].area == area }
      return Group(
        id: wording.anchor(of: .area(area)), title: wording.area(area),
        entries: factors.map { factor($0) })
    }
  }

  private func factor(_ place: Int) -> Entry {
    let factor = ruleBase.factors[place]
    var entry = entry(.factor(place))
    entry.lines += sentence(wording.text(factor.about))
    entry.lines += outcomes(factor)
    entry.lines += weight(factor)
    entry.lines += line(.advice, factor.advice.map { advice($0, factor) })
    entry.lines += line(.firstSteps, factor.firstSteps.map { advice($0, factor) })
    entry.lines += openings(factor)
    entry.lines += neighbours(place)
    entry.lines += line(.reads, to: links.factors[place])
    entry.lines += line(.compare, factor.references.map { wording.reference($0) })
    entry.lines += backing(factor.citations, factor.judgements)
    entry.lines += views(with: .factor(place))
    return entry
  }

  /// When it applies, is met, is partly met, and what is said.
  private func outcomes(_ factor: Factor) -> [Line] {
    var lines: [Line] = []
    if factor.applies != .constant(true) {
      lines += condition(.applies, factor.applies, factor.variables)
      lines += line(.appliesNot, factor.appliesNot)
    }
    lines += condition(.metWhen, factor.met, factor.variables)
    if factor.partly != .constant(false) {
      lines += condition(.partlyWhen, factor.partly, factor.variables)
      lines += line(.partlyText, factor.partlyText)
    }
    lines += line(.gapText, factor.gapText)
    return lines + line(.gapInstances, factor.instances.map { instance($0, factor) })
  }

  /// A message with a sign for each value that the case decides on.
  private func instance(_ message: Factor.Message, _ factor: Factor) -> String {
    let places = factor.variables.map {
      Message.Place(name: ruleBase.string($0.name), value: .value(.text("…"), .text))
    }
    return wording.message(Message(text: message.text, places: places))
  }

  private func weight(_ factor: Factor) -> [Line] {
    let severities = factor.severities.map {
      say(.when(wording.condition($0.condition, factor.variables), say(.severe($0.severity))))
    }
    return line(.severity, [say(.severe(factor.severity))] + severities)
      + line(.effort, say(.effortful(factor.effort)))
      + (factor.owner.map {
        [Line(label: wording.say(.raiseWith), items: [Item(spans: [link(.role($0))])])]
      } ?? [])
  }

  private func advice(_ advice: Factor.Advice, _ factor: Factor) -> String {
    let text = wording.text(advice.text)
    if advice.condition == .constant(true) { return text }
    let condition = wording.condition(advice.condition, factor.variables)
    return say(advice.isInstead ? .instead(condition, text) : .when(condition, text))
  }

  private func openings(_ factor: Factor) -> [Line] {
    var lines: [Line] = []
    for opening in factor.openings {
      lines += condition(.openWhen, opening.condition, factor.variables)
      lines += line(.asksFor, to: opening.facts.map { .fact($0) })
    }
    return lines
  }

  /// The factors and findings that it has to do with.
  private func neighbours(_ place: Int) -> [Line] {
    let (factors, findings) = (ruleBase.factors, ruleBase.findings)
    let waiting = factors.indices.filter { factors[$0].requires.contains(place) }
    let raising = findings.indices.filter { findings[$0].raises.contains(place) }
    let mentioning = findings.indices.filter { findings[$0].about.contains(place) }
    return line(.requires, to: factors[place].requires.map { .factor($0) })
      + line(.requiredBy, to: waiting.map { .factor($0) })
      + line(.raisedBy, to: raising.map { .finding($0) })
      + line(.mentionedBy, to: mentioning.map { .finding($0) })
  }

  /// The risks, strengths, cautions and contradictions by kind.
  var findingGroups: [Group] {
    Finding.Kind.allCases.map { kind in
      let findings = ruleBase.findings.indices.filter { ruleBase.findings[$0].kind == kind }
      let title: Phrase =
        switch kind {
        case .risk: .risks
        case .strength: .strengths
        case .caution: .cautions
        case .contradiction: .contradictions
        }
      return Group(
        id: "kind-" + String(kind.rawValue), title: wording.say(title),
        entries: findings.map { finding($0) })
    }
  }

  private func finding(_ place: Int) -> Entry {
    let finding = ruleBase.findings[place]
    var entry = entry(.finding(place))
    entry.lines += condition(.noted, finding.condition, finding.variables)
    entry.lines += line(.raises, to: finding.raises.map { .factor($0) })
    entry.lines += line(.about, to: finding.about.map { .factor($0) })
    entry.lines += line(.reads, to: links.findings[place])
    entry.lines += backing(finding.citations, finding.judgements)
    entry.lines += views(with: .finding(place))
    return entry
  }
}
