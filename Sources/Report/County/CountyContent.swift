import Inference
import Rules

/// What an overview of several municipalities says; text and JSON are made from it.
struct CountyContent {
  let county: County
  let ruleBase: RuleBase
  let wording: Wording
  /// The municipalities in the order of their names, which says nothing of how they stand.
  let members: [Assessment]
  /// SKR's group of each member; empty for an unknown code.
  let groups: [String]

  init?(_ county: County, options: ReportOptions) {
    guard let first = county.others.first else { return nil }
    self.county = county
    ruleBase = first.ruleBase
    wording = Wording(first.ruleBase, first.subject, in: options.language)
    let names = county.others.map { Self.name(of: $0) }
    var left = county.others
    var members: [Assessment] = []
    for name in Alphabet.sorted(names) {
      guard let place = left.firstIndex(where: { Self.name(of: $0) == name }) else { continue }
      members.append(left.remove(at: place))
    }
    self.members = members
    groups = members.map { Municipality(code: $0.subject.municipality).group }
  }

  /// The name of a municipality.
  static func name(of assessment: Assessment) -> String {
    assessment.subject.unit.isEmpty ? assessment.subject.id : assessment.subject.unit
  }

  /// What they are: `kommun`, `stadsdel`, or empty where they differ.
  var kind: String {
    let kind = members.first?.subject.kind ?? ""
    return members.allSatisfy { $0.subject.kind == kind } ? kind : ""
  }

  /// The first and the last day that the answers describe.
  var days: (first: String, last: String) {
    let days = members.map { $0.subject.date }
    let text = [days.min() ?? 0, days.max() ?? 0].map { CalendarDate(days: $0).text }
    return (text[0], text[1])
  }

  /// The municipality's own factors of an area of which anything is known somewhere.
  func knownFactors(inArea area: Int) -> [Int] {
    ownFactors.filter { ruleBase.factors[$0].area == area && isKnown($0) }
  }

  /// The number of own factors of which nothing is known anywhere.
  var unknownCount: Int { ownFactors.count { !isKnown($0) } }

  private var ownFactors: [Int] {
    ruleBase.factors.indices.filter { ruleBase.factors[$0].owner == nil }
  }

  private func isKnown(_ factor: Int) -> Bool {
    members.contains { $0.factors[factor].status != .open }
  }

  /// The factors that are a gap or partly met at two or more, those with most gaps first.
  var sharedGaps: [Int] {
    func gaps(_ factor: Int) -> Int { count(.gap, factor) }
    func all(_ factor: Int) -> Int { gaps(factor) + count(.partly, factor) }
    let shared = ownFactors.filter { all($0) > 1 }
    return shared.sorted { first, second in
      if gaps(first) != gaps(second) { return gaps(first) > gaps(second) }
      if all(first) != all(second) { return all(first) > all(second) }
      return first < second
    }
  }

  func count(_ status: FactorStatus, _ factor: Int) -> Int {
    members.count { $0.factors[factor].status == status }
  }

  /// The names of those where a factor has a status.
  func names(_ status: FactorStatus, _ factor: Int) -> [String] {
    members.filter { $0.factors[factor].status == status }.map { Self.name(of: $0) }
  }

  /// Municipalities that are like each other where some lack what others have in place.
  struct Peers {
    /// SKR's group.
    var group: String
    var missing: [String]
    var inPlace: [String]
  }

  /// Who can ask whom about a factor, by groups in the order of their names.
  ///
  /// Districts are left out: those of one city all have its code.
  func peers(_ factor: Int) -> [Peers] {
    let towns = members.indices.filter { place in
      !groups[place].isEmpty && members[place].subject.kind != "stadsdel"
    }
    func names(_ status: FactorStatus, in group: String) -> [String] {
      towns.filter { groups[$0] == group && members[$0].factors[factor].status == status }
        .map { Self.name(of: members[$0]) }
    }
    var peers: [Peers] = []
    for group in Alphabet.sorted(towns.map { groups[$0] }) where peers.last?.group != group {
      peers.append(
        Peers(
          group: group, missing: names(.gap, in: group), inPlace: names(.met, in: group)))
    }
    return peers.filter { !$0.missing.isEmpty && !$0.inPlace.isEmpty }
  }
}
