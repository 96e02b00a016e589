public import Inference
public import Rules

/// What cases have shown of a rule base, for the authors of its rules: the counts, then what is
/// missing, each at its line.
public struct CoverageText {
  private let coverage: Coverage
  private let language: Language

  /// Makes a report.
  public init(_ coverage: Coverage, in language: Language) {
    self.coverage = coverage
    self.language = language
  }

  private var ruleBase: RuleBase { coverage.ruleBase }

  /// The report, with a line break at its end.
  public var text: String {
    let counts = CoverageCounts(coverage)
    var lines = [
      say("Regler som har gett utslag", "Rules that have fired", counts.rules),
      say("Lägen som framgångsfaktorer har haft", "Statuses of factors", counts.statuses),
      say(
        "Risker, styrkor, varningar och motsägelser som har visat sig",
        "Risks, strengths, cautions and contradictions that were there", counts.findings),
      say("Villkorsutfall", "Outcomes of conditions", counts.outcomes, withPercent: true),
      language == .swedish
        ? "Varje villkor räknas som sant, falskt och okänt. Utfall som inte kan inträffa räknas\n"
          + "inte: fasta villkor, okänt där inget svar och ingen lista kan vara okänd, och det\n"
          + "som gränserna för ett svar utesluter."
        : "Each condition counts as true, false and unknown. Outcomes that cannot happen do not\n"
          + "count: constants, unknown where no answer and no list can be unknown, and what the\n"
          + "bounds of an answer exclude.",
    ]
    let missing = self.missing
    if !missing.isEmpty {
      lines.append("")
      lines.append(
        language == .swedish ? "Det här har inget fall visat:" : "No case has shown this:")
      lines += missing
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func say(
    _ swedish: String, _ english: String, _ count: CoverageCounts.Count, withPercent: Bool = false
  ) -> String {
    var line = language == .swedish ? swedish : english
    line += ": \(count.shown) " + (language == .swedish ? "av" : "of") + " \(count.total)"
    if withPercent, count.total > 0 { line += " (\(count.shown * 100 / count.total) %)" }
    return line
  }

  // MARK: What is missing

  /// One line for each condition and factor that lacks something, in the order of the files.
  private var missing: [String] {
    var found: [(range: SourceRange, text: String)] = []
    var namedFactors: Set<Int> = []
    for unit in coverage.units {
      let clause = coverage.clauses[unit.clause]
      if case .factor(let number) = clause.owner, namedFactors.insert(number).inserted {
        let statuses = coverage.possibleStatuses(number).filter {
          !coverage.statuses[number][$0.rawValue]
        }
        if !statuses.isEmpty {
          found.append(
            (clause.name, owner(clause) + ": " + never(statuses.map { $0.word })))
        }
      }
      guard !unit.missing.isEmpty else { continue }
      found.append((range(of: unit), subject(of: unit) + ": " + never(words(unit.missing))))
    }
    let sorted = found.enumerated().sorted { first, second in
      let (left, right) = (first.element.range, second.element.range)
      return (left.file, left.lower, first.offset) < (right.file, right.lower, second.offset)
    }
    return sorted.map { entry in
      let place = ruleBase.line(of: entry.element.range)
      return "\(place.file):\(place.line): " + entry.element.text
    }
  }

  private func range(of unit: Coverage.Unit) -> SourceRange {
    let clause = coverage.clauses[unit.clause]
    return unit.part.map { clause.places[$0].range } ?? clause.range
  }

  private func subject(of unit: Coverage.Unit) -> String {
    let clause = coverage.clauses[unit.clause]
    let whole = owner(clause) + (clause.role.word.map { " " + $0 } ?? "")
    return unit.part.map { whole + ": " + ruleBase.text(of: clause.places[$0]) } ?? whole
  }

  private func owner(_ clause: Clause) -> String {
    clause.owner.keyword(in: ruleBase) + " " + ruleBase.string(clause.owner.id(in: ruleBase))
  }

  private func words(_ outcomes: Outcomes) -> [String] {
    var words: [String] = []
    if outcomes.contains(.holds) { words.append(language == .swedish ? "sant" : "true") }
    if outcomes.contains(.fails) { words.append(language == .swedish ? "falskt" : "false") }
    if outcomes.contains(.unknown) { words.append(language == .swedish ? "okänt" : "unknown") }
    return words
  }

  private func never(_ words: [String]) -> String {
    let (never, or) = language == .swedish ? ("aldrig", "eller") : ("never", "or")
    guard let last = words.last, words.count > 1 else { return "\(never) \(words.joined())" }
    return "\(never) \(words.dropLast().joined(separator: ", ")) \(or) \(last)"
  }
}

extension Clause.Owner {
  /// The keyword of its declaration.
  func keyword(in ruleBase: RuleBase) -> String {
    switch self {
    case .rule: "rule"
    case .factor: "factor"
    case .finding(let number): ruleBase.findings[number].kind.word
    }
  }

  /// Its id.
  func id(in ruleBase: RuleBase) -> Symbol {
    switch self {
    case .rule(let number): ruleBase.rules[number].id
    case .factor(let number): ruleBase.factors[number].id
    case .finding(let number): ruleBase.findings[number].id
    }
  }
}

extension Clause.Role {
  /// The keyword of the clause; `nil` where the declaration is all.
  var word: String? {
    switch self {
    case .body: nil
    case .applies: "applies"
    case .met: "met"
    case .partly: "partly"
    case .severity: "severity"
    case .advice: "advise"
    case .step: "step"
    case .opening: "open"
    case .instance: "gap"
    }
  }
}
