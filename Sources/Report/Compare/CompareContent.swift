import Inference
import Rules

/// What a comparison over time says; text, Markdown and HTML are made from it.
struct CompareContent {
  let development: Development
  let rules: RuleChanges?
  let wording: Wording
  let wordingBefore: Wording

  /// Some entries under a heading.
  struct Section {
    /// The name that links in HTML lead to.
    var id: String
    var heading: String
    var explained = ""
    /// What the links to its entries begin with.
    var kind = "factor-"
    var entries: [Entry]
  }

  /// One factor or finding.
  struct Entry {
    var name: String
    var id: String
    /// How it has changed, or how it stands.
    var movement = ""
    /// The answers that are different.
    var causes: [String] = []
  }

  init(_ development: Development, rules: RuleChanges?, options: ReportOptions) {
    self.development = development
    self.rules = rules
    let (before, after) = (development.before, development.after)
    wording = Wording(after.ruleBase, after.subject, in: options.language)
    wordingBefore = Wording(before.ruleBase, before.subject, in: options.language)
  }

  func say(_ phrase: ComparePhrase) -> String { phrase.text(in: wording.language) }

  /// Whom it is about, when, how much is known and how it stands.
  var header: [String] {
    let (before, after) = (development.before, development.after)
    let days = self.days
    let head = Header(after, wording)
    let marks = [say(.fromTo(days.before, days.after))] + head.marks.dropFirst()
    let (first, second) = (before.summary, after.summary)
    return [
      say(.title(head.unit)), marks.joined(separator: " · "),
      say(.sameRules(rulesName)),
      say(.known(first.known, first.relevant, second.known, second.relevant)),
      say(.index(index(of: first), index(of: second))),
    ]
  }

  /// The rule base that both are judged by, with its version.
  var rulesName: String {
    let ruleBase = wording.ruleBase
    let name = [ruleBase.name.map { ruleBase.string($0) } ?? "", ruleBase.version]
    return name.filter { !$0.isEmpty }.joined(separator: "\u{A0}")
  }

  /// The two days that it is about.
  var days: (before: String, after: String) {
    (
      CalendarDate(days: development.before.subject.date).text,
      CalendarDate(days: development.after.subject.date).text
    )
  }

  private func index(of summary: Summary) -> String {
    guard let ends = Header.ends(of: summary) else { return "–" }
    return ends.lowest == ends.highest
      ? String(ends.lowest) : String(ends.lowest) + "–" + String(ends.highest)
  }

  /// The sections that hold anything, in the order in which they are read.
  var sections: [Section] {
    let directions: [Direction] = [
      .improved, .worsened, .nowKnown, .becameUnknown, .notComparable,
    ]
    var sections = directions.map { factors($0) }
    sections += [others, findings(.came, "nya-fynd"), findings(.went, "borta-fynd")]
    sections += [
      findings(.knownToHold, "kanda-fynd"), findings(.doubtful, "osakra-fynd"), promises,
    ]
    sections += rules.map { ruleSections($0) } ?? []
    sections += [factors(.unchanged), factors(.stillOpen)]
    return sections.filter { !$0.entries.isEmpty }
  }
}

// MARK: Factors

extension CompareContent {
  private func factors(_ direction: Direction) -> Section {
    let own = development.factors(direction).filter { wording.ruleBase.factors[$0].owner == nil }
    return Section(
      id: direction.anchor, heading: say(.direction(direction)),
      explained: say(.explained(direction)),
      entries: own.map { entry($0, direction) })
  }

  /// What has changed of that which the municipality does not answer for.
  private var others: Section {
    let factors = development.directions.indices.filter { factor in
      let direction = development.directions[factor]
      return wording.ruleBase.factors[factor].owner != nil && direction != .unchanged
        && direction != .stillOpen
    }
    return Section(
      id: "andra", heading: say(.others),
      entries: factors.map { entry($0, development.directions[$0]) })
  }

  private func entry(_ factor: Int, _ direction: Direction) -> Entry {
    let before = status(development.before.factors[factor].status)
    let after = status(development.after.factors[factor].status)
    var entry = Entry(name: wording.factor(factor), id: id(ofFactor: factor))
    switch direction {
    case .stillOpen: break
    case .unchanged: entry.movement = after
    case .improved, .worsened, .nowKnown, .becameUnknown, .notComparable:
      entry.movement = say(.change(before, after))
      entry.causes = causes(development.causes(ofFactor: factor))
      if development.after.factors[factor].restsOnAssumptions {
        entry.causes.append(say(.restsOnAssumptions))
      }
    }
    return entry
  }

  private func status(_ status: FactorStatus) -> String { wording.say(.statusColumn(status)) }

  private func id(ofFactor factor: Int) -> String {
    wording.ruleBase.string(wording.ruleBase.factors[factor].id)
  }

  /// The answers that are different: what each was and what it is, and the rows together.
  private func causes(_ changes: [Development.AnswerChange]) -> [String] {
    var lines: [String] = []
    var (added, gone): ([String], [String]) = ([], [])
    for change in changes {
      switch change.subject {
      case .row(let relation, let id) where change.kind == .added:
        added.append(wording.row(relation, id))
      case .row(let relation, let id): gone.append(wordingBefore.row(relation, id))
      case .fact(let fact):
        lines.append(
          wording.name(fact) + ": "
            + say(.change(wordingBefore.answer(fact), wording.answer(fact))))
      }
    }
    if !added.isEmpty { lines.append(say(.newRows(wording.short(list: added)))) }
    if !gone.isEmpty { lines.append(say(.goneRows(wording.short(list: gone)))) }
    return lines
  }
}

// MARK: Findings, plans and rules

extension CompareContent {
  private func findings(_ heading: ComparePhrase, _ id: String) -> Section {
    let changes = development.findings.filter { change in
      switch heading {
      case .came: change.before == .fails && change.after == .holds
      case .went: change.before == .holds && change.after == .fails
      case .knownToHold: change.before == .unknown && change.after == .holds
      default: change.before == .holds && change.after == .unknown
      }
    }
    let ruleBase = wording.ruleBase
    return Section(
      id: id, heading: say(heading), kind: "finding-",
      entries: changes.map { change in
        let finding = ruleBase.findings[change.finding]
        let text = wording.text(finding.label, else: finding.id)
        return Entry(
          name: wording.say(.findingKind(finding.kind)) + ": " + Alphabet.lowercasedFirst(text),
          id: ruleBase.string(finding.id))
      })
  }

  /// The steps that somebody had taken on, and how they stand now.
  private var promises: Section {
    let plans = development.before.subject.remarks.filter { $0.kind == .plan }
    return Section(
      id: "lovat", heading: say(.promised),
      entries: plans.map { plan in
        let status = status(development.after.factors[plan.factor].status)
        let others = [plan.owner, plan.text].filter { !$0.isEmpty }
        return Entry(
          name: wording.factor(plan.factor), id: id(ofFactor: plan.factor),
          movement: say(.promise(due: plan.date, status: status)),
          causes: others)
      })
  }

  private func ruleSections(_ rules: RuleChanges) -> [Section] {
    let before = Wording(rules.before.ruleBase, rules.before.subject, in: wording.language)
    let earlier = rules.before.ruleBase
    return [
      Section(
        id: "nya-regler", heading: say(.rulesAdded),
        entries: rules.added.map { Entry(name: wording.factor($0), id: id(ofFactor: $0)) }),
      Section(
        id: "borttagna-regler", heading: say(.rulesGone),
        entries: rules.gone.map {
          Entry(name: before.factor($0), id: earlier.string(earlier.factors[$0].id))
        }),
      Section(
        id: "andrade-regler", heading: say(.rulesChanged), explained: say(.rulesExplained),
        entries: rules.changed.map {
          Entry(
            name: wording.factor($0.factor), id: id(ofFactor: $0.factor),
            movement: say(.change(status($0.before), status($0.after))))
        }),
    ]
  }
}

extension Direction {
  /// The name of its section in HTML.
  fileprivate var anchor: String {
    switch self {
    case .improved: "battre"
    case .worsened: "samre"
    case .unchanged: "oforandrat"
    case .nowKnown: "nu-kant"
    case .becameUnknown: "inte-kant"
    case .stillOpen: "oppet"
    case .notComparable: "ej-jamforbart"
    }
  }
}
