import Inference
import Rules

// What a brief report compares with: the same municipality before, and the others of its county.
extension BriefContent {
  private func say(_ phrase: BriefPhrase) -> String { phrase.text(in: wording.language) }

  // MARK: Since last time

  /// What is better, worse and known since an earlier assessment.
  func since(_ development: Development, lines: Int) -> Part {
    let date = CalendarDate(days: development.before.subject.date).text
    var part = Part(
      heading: say(.since(date)) + ": "
        + counts(development, [.improved, .worsened, .unchanged], showsNone: true))
    let knowledge = counts(
      development, [.nowKnown, .becameUnknown, .stillOpen, .notComparable], showsNone: false)
    if !knowledge.isEmpty { part.lead = [Alphabet.uppercasedFirst(knowledge)] }
    var lists = [
      changes(.improved, .better, development), changes(.worsened, .worse, development),
      line(.knownNow, shown(.nowKnown, development).map { withStatus($0) }),
      line(.knownNoMore, shown(.becameUnknown, development).map { wording.factor($0) }),
      line(.newRisks, risks(development) { $0.before == .fails }),
      line(.promised, promises(development.before.subject)),
      line(.risksKnownNow, risks(development) { $0.before == .unknown }),
    ]
    let room = lines - 1 - part.lead.count
    while lists.reduce(0, { $0 + $1.count }) > max(0, room) {
      let most = lists.reduce(0) { max($0, $1.count) }
      guard let longest = lists.lastIndex(where: { $0.count == most }) else { break }
      lists[longest].removeLast()
    }
    part.items = lists.flatMap { $0 }
    return part
  }

  private func shown(_ direction: Direction, _ development: Development) -> [Int] {
    development.factors(direction).filter {
      wording.ruleBase.factors[$0].owner == nil && content.isShown(factor: $0)
    }
  }

  private func counts(
    _ development: Development, _ directions: [Direction], showsNone: Bool
  ) -> String {
    let counts = directions.compactMap { direction in
      let count = shown(direction, development).count
      return count > 0 || showsNone ? say(.count(direction, count)) : nil
    }
    return counts.joined(separator: ", ")
  }

  private func changes(
    _ direction: Direction, _ label: BriefPhrase, _ development: Development
  ) -> [Item] {
    shown(direction, development).map { factor in
      let statuses = [development.before, assessment].map {
        wording.say(.statusColumn($0.factors[factor].status))
      }
      return Item(
        mark: "  ", text: say(label) + ": " + wording.factor(factor),
        status: statuses.joined(separator: " → "))
    }
  }

  /// Some names on one line.
  private func line(_ label: BriefPhrase, _ names: [String]) -> [Item] {
    names.isEmpty ? [] : [Item(mark: "  ", text: say(label) + ": " + wording.short(list: names))]
  }

  private func withStatus(_ factor: Int) -> String {
    wording.factor(factor) + " ("
      + wording.say(.statusColumn(assessment.factors[factor].status)) + ")"
  }

  /// The risks that hold now and were something else before.
  private func risks(
    _ development: Development, _ isShown: (Difference.FindingChange) -> Bool
  ) -> [String] {
    let findings = wording.ruleBase.findings
    let risks = development.findings.filter {
      $0.after == .holds && findings[$0.finding].kind == .risk && isShown($0)
        && content.isShown(finding: $0.finding)
    }
    return risks.map { name(ofFinding: $0.finding) }
  }

  /// The steps that somebody had taken on, and how they stand now.
  private func promises(_ earlier: Case) -> [String] {
    earlier.remarks.filter { $0.kind == .plan && content.isShown(factor: $0.factor) }.map {
      let status = wording.say(.statusColumn(assessment.factors[$0.factor].status))
      return $0.date.isEmpty
        ? withStatus($0.factor)
        : say(.promise(wording.factor($0.factor), due: $0.date, status: status))
    }
  }

  // MARK: The county

  /// How the others of the county stand on the first gaps.
  func standing(of county: County, gaps: Int) -> Part {
    let dates = county.others.map { CalendarDate(days: $0.subject.date).text }
    var part = Part(heading: say(.county(county.others.count, kind(of: county))))
    if let first = dates.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
      let last = dates.max(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    {
      part.heading += " (" + say(.answersFrom(first, last)) + ")"
      part.items = content.ranking.prefix(gaps).map { standing(of: county, on: $0) }
    }
    if county.unusable > 0 { part.lead = [say(.unusable(county.unusable))] }
    part.items = Array(part.items.prefix(Self.linesOfCounty - 1 - part.lead.count))
    return part
  }

  private func standing(of county: County, on factor: Int) -> Item {
    let counts = county.counts(ofFactor: factor)
    var words: [String] = []
    for (status, count) in zip(FactorStatus.allCases, counts) {
      if status == .met {
        words.append(say(.inPlace(count, of: county.others.count)))
      } else if count > 0 {
        words.append(say(.others(status, count)))
      }
    }
    let rank = assessment.factors[factor].priority?.rank
    return Item(
      mark: mark(rank), number: rank, text: wording.factor(factor),
      status: words.joined(separator: ", "))
  }

  /// What the others are: `kommun`, `stadsdel`, or empty where they differ.
  private func kind(of county: County) -> String {
    let kind = county.others.first?.subject.kind ?? "kommun"
    return county.others.allSatisfy { $0.subject.kind == kind } ? kind : ""
  }
}
